// Do the items of a knowledge file refer to each other rightly? Every id is unique, whatever is named exists, and has what
// its place asks for.
import type { CuratedFile } from './curatedFormat';
import type { CuratedFault } from './curatedFault';
import { isBefore } from './dateOrder';
import type { Path, YamlTree } from './yamlTree';

const SECTIONS = ['entities', 'facts', 'enumerations', 'timelines', 'arguments'] as const;

/** In no particular order. */
export function checkReferences(file: CuratedFile, tree: YamlTree): CuratedFault[] {
  const faults: CuratedFault[] = [];
  const linesOfIds = checkIds(file, tree, faults);
  const entities = new Set(file.entities.map(({ id }) => id));
  const facts = new Map(file.facts.map((fact) => [fact.id, fact]));
  const refuse = (path: Path, message: string): void => {
    faults.push(tree.faultAt(path, 'knowledge/invalid', message));
  };
  const unknown = (kind: 'entity' | 'fact', id: string, path: Path): void => {
    const elsewhere = linesOfIds.has(id) ? `; \`${id}\` is something else here` : '';
    faults.push(tree.faultAt(path, 'knowledge/unknown-id', `There is no ${kind} \`${id}\`${elsewhere}.`));
  };

  const anEntity = (id: string | undefined, path: Path): void => {
    if (id !== undefined && !entities.has(id)) unknown('entity', id, path);
  };
  const aFact = (id: string, path: Path): void => {
    if (!facts.has(id)) unknown('fact', id, path);
  };
  /** What stands in a list needs a few words to stand there with. */
  const aLabel = (id: string, place: string, path: Path): void => {
    aFact(id, path);
    if (facts.get(id)?.label === undefined && facts.has(id)) {
      refuse(path, `The fact \`${id}\` stands in ${place} and has no \`label\`.`);
    }
  };

  for (const [index, fact] of file.facts.entries()) {
    anEntity(fact.holder, ['facts', index, 'holder']);
    for (const [place, id] of fact.about.entries()) anEntity(id, ['facts', index, 'about', place]);
  }
  for (const [index, { holder, items }] of file.enumerations.entries()) {
    anEntity(holder, ['enumerations', index, 'holder']);
    for (const [place, id] of items.entries()) aLabel(id, 'a list here', ['enumerations', index, 'items', place]);
  }
  for (const [index, { events }] of file.timelines.entries()) {
    for (const [place, id] of events.entries()) {
      const path = ['timelines', index, 'events', place];
      aLabel(id, 'a timeline here', path);
      const [before, event] = [facts.get(events[place - 1] ?? '')?.date, facts.get(id)?.date];
      if (event === undefined && facts.has(id)) refuse(path, `The fact \`${id}\` has no \`date\`.`);
      if (before && event && !isBefore(before, event)) {
        refuse(path, `The fact \`${id}\` is not certainly later than \`${events[place - 1] ?? ''}\` before it.`);
      }
    }
  }
  for (const [index, argument] of file.arguments.entries()) {
    const at = (...path: Path): Path => ['arguments', index, ...path];
    anEntity(argument.holder, at('holder'));
    aFact(argument.conclusion, at('conclusion'));
    const isAsked = argument.claim !== undefined;
    for (const part of ['premises', 'counters'] as const) {
      for (const [place, { fact }] of argument[part].entries()) {
        const path = at(part, place, 'fact');
        if (isAsked) aLabel(fact, 'an argument with a `claim`', path);
        else aFact(fact, path);
      }
    }
    const proviso = argument.analogy?.proviso;
    if (proviso !== undefined) aLabel(proviso, 'an analogy here', at('analogy', 'proviso'));
  }
  return faults;
}

/** Ids are unique over the whole file, because the keys of cards begin with them. Returns the line of each. */
function checkIds(file: CuratedFile, tree: YamlTree, faults: CuratedFault[]): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const section of SECTIONS) {
    for (const [index, { id }] of file[section].entries()) {
      const message = `The id \`${id}\` is taken already, on line ${lines.get(id)}.`;
      const fault = tree.faultAt([section, index, 'id'], 'knowledge/duplicate-id', message);
      if (lines.has(id)) faults.push(fault);
      else lines.set(id, fault.line);
    }
  }
  return lines;
}
