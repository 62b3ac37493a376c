// Reads a text with the rules and the model the app uses, for the tests of this folder: what is looked at is what came of it.
import { loadTagger } from '../../../main/language/winkTagger';
import { parsePlainText } from '../../source/parsePlainText';
import type { Argument, Fact, Knowledge } from '../model';
import { understand } from './understand';

/** The knowledge of a plain text: first line title, then perhaps author and date. */
export async function knowledgeOf(...paragraphs: readonly string[]): Promise<Knowledge> {
  const document = parsePlainText(paragraphs.join('\n\n'));
  if (!document.ok) throw new Error(document.problem.message);
  return understand(document.value, { tagger: await loadTagger() });
}

/** An argument with the words of its facts. */
export interface ReadArgument {
  readonly kind: Argument['kind'];
  readonly claim: string | null;
  readonly reasons: readonly (string | null)[];
  readonly counters: readonly (string | null)[];
  readonly paragraphs: readonly number[];
}

export async function argumentsOf(...paragraphs: readonly string[]): Promise<ReadArgument[]> {
  const knowledge = await knowledgeOf(...paragraphs);
  const fact = (id: string): Fact | undefined => knowledge.facts.find((other) => other.id === id);
  const label = (id: string): string | null => fact(id)?.label ?? null;
  return knowledge.arguments.map(({ kind, claim, premises, counters }) => ({
    kind,
    claim,
    reasons: premises.map((premise) => label(premise.fact)),
    counters: counters.map((counter) => label(counter.fact)),
    paragraphs: [
      ...new Set(premises.flatMap((premise) => fact(premise.fact)?.evidence.map(({ paragraph }) => paragraph) ?? [])),
    ],
  }));
}

/** Heads and items of the lists that are no arguments. */
export async function listsOf(...paragraphs: readonly string[]): Promise<{ head: string; items: (string | null)[] }[]> {
  const { enumerations, facts } = await knowledgeOf(...paragraphs);
  return enumerations.map(({ head, items }) => ({
    head,
    items: items.map((id) => facts.find((fact) => fact.id === id)?.label ?? null),
  }));
}

/** Enough English before a single sentence, and a town, a river and a mill it may speak of. */
const OPENING = 'The town of Alder lies on the river Orne, and the mill at Kesten belongs to it.';

/** The facts of a text behind the opening: which rule found them, and what they ask for. */
export async function factsOf(...paragraphs: readonly string[]): Promise<string[]> {
  const { facts } = await knowledgeOf('Alder', OPENING, ...paragraphs);
  return facts
    .filter(({ evidence }) => evidence[0]?.paragraph !== 1)
    .map(({ statement, gap, found }) => {
      const { rule = '', proposition = null } = found ?? {};
      const part = proposition?.focus === 'subject' ? proposition.subject : proposition?.parts[proposition.focus];
      return `${rule}: ${gap === null ? (part?.text ?? statement) : statement.slice(gap.start, gap.end)}`;
    });
}
