// Do the items of a knowledge file refer to each other rightly? Every id is unique, and whatever is named exists.
import type { CuratedFile } from './curatedFormat';
import type { CuratedFault } from './curatedFault';
import type { Path, YamlTree } from './yamlTree';

const SECTIONS = ['entities', 'facts', 'enumerations', 'arguments'] as const;

/** Ids are unique over the whole file, because the keys of cards begin with them. */
export function* checkReferences(file: CuratedFile, tree: YamlTree): Generator<CuratedFault> {
  const lines = new Map<string, number>();
  for (const section of SECTIONS) {
    for (const [index, { id }] of file[section].entries()) {
      const message = `The id \`${id}\` is taken already, on line ${lines.get(id)}.`;
      const fault = tree.faultAt([section, index, 'id'], 'knowledge/duplicate-id', message);
      if (lines.has(id)) yield fault;
      else lines.set(id, fault.line);
    }
  }
  yield* new References(file, tree, lines).check();
}

class References {
  readonly #file: CuratedFile;
  readonly #tree: YamlTree;
  readonly #taken: ReadonlyMap<string, number>;
  readonly #entities: ReadonlySet<string>;
  readonly #facts: ReadonlyMap<string, CuratedFile['facts'][number]>;

  constructor(file: CuratedFile, tree: YamlTree, taken: ReadonlyMap<string, number>) {
    this.#file = file;
    this.#tree = tree;
    this.#taken = taken;
    this.#entities = new Set(file.entities.map(({ id }) => id));
    this.#facts = new Map(file.facts.map((fact) => [fact.id, fact]));
  }

  *check(): Generator<CuratedFault> {
    for (const [index, fact] of this.#file.facts.entries()) {
      yield* this.#entity(fact.holder, ['facts', index, 'holder']);
      for (const [place, id] of fact.about.entries()) yield* this.#entity(id, ['facts', index, 'about', place]);
    }
    for (const [index, { holder, items }] of this.#file.enumerations.entries()) {
      yield* this.#entity(holder, ['enumerations', index, 'holder']);
      for (const [place, id] of items.entries()) yield* this.#labelled(id, ['enumerations', index, 'items', place]);
    }
    for (const [index, argument] of this.#file.arguments.entries()) {
      yield* this.#entity(argument.holder, ['arguments', index, 'holder']);
      yield* this.#fact(argument.conclusion, ['arguments', index, 'conclusion']);
      for (const part of ['premises', 'counters'] as const) {
        for (const [place, { fact }] of argument[part].entries()) {
          yield* this.#fact(fact, ['arguments', index, part, place, 'fact']);
        }
      }
    }
  }

  *#entity(id: string | undefined, path: Path): Generator<CuratedFault> {
    if (id !== undefined && !this.#entities.has(id)) yield this.#unknown('entity', id, path);
  }

  *#fact(id: string, path: Path): Generator<CuratedFault> {
    if (!this.#facts.has(id)) yield this.#unknown('fact', id, path);
  }

  /** What stands in a list needs a few words to stand there with. */
  *#labelled(id: string, path: Path): Generator<CuratedFault> {
    yield* this.#fact(id, path);
    const fact = this.#facts.get(id);
    if (fact && fact.label === undefined) {
      const message = `The fact \`${id}\` stands in a list here and has no \`label\`.`;
      yield this.#tree.faultAt(path, 'knowledge/invalid', message);
    }
  }

  #unknown(kind: 'entity' | 'fact', id: string, path: Path): CuratedFault {
    const elsewhere = this.#taken.has(id) ? `; \`${id}\` is something else here` : '';
    return this.#tree.faultAt(path, 'knowledge/unknown-id', `There is no ${kind} \`${id}\`${elsewhere}.`);
  }
}
