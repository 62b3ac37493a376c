// Options of multiple choice for a card: the right answer among others of its kind. Recognising is easier than recalling,
// so options are a way to show a card, never a card of their own; where too few others would be plausible there are none.
import type { EntityKind, Fact, Knowledge } from '../../knowledge/model';
import type { Proposal } from '../proposal';
import { seededOrder } from '../seededOrder';
import { entityNamed, isSameText } from './answerKind';
import { otherDates } from './otherDates';
import { otherFigures } from './otherFigures';

/** The answer and three others. */
const OPTIONS = 4;
const LENGTH_RATIO = 1.5;
/** Kinds whose names are alike; an event is called what happened, and that is often no option at all. */
const NAMED: ReadonlySet<EntityKind> = new Set(['person', 'organisation', 'place', 'group']);

interface Subject {
  readonly knowledge: Knowledge;
  /** The fact the card asks for, if it asks for one. */
  readonly fact: Fact | null;
}

/** With `back` as it is worded; null where fewer than four of a kind can be told apart. `seed` decides the order. */
export function pickChoices(card: Proposal, knowledge: Knowledge, seed: number): readonly string[] | null {
  const fact = knowledge.facts.find(({ id }) => id === card.from[0]) ?? null;
  const options = [card.back];
  for (const other of candidates(card, { knowledge, fact })) {
    const isTaken = [...options, ...card.accepted].some((option) => isSameText(option, other));
    if (options.length < OPTIONS && !isTaken && areAlike([...options, other])) options.push(other);
  }
  return options.length < OPTIONS ? null : seededOrder(options, `${card.key}/${seed}`);
}

/** The most plausible first. */
function candidates(card: Proposal, { knowledge, fact }: Subject): string[] {
  const { facts, article } = knowledge;
  if (fact?.date && fact.type === 'date') return otherDates(card.back, fact.date, facts, article.asOf);
  if (fact?.quantity && card.tolerance) return otherFigures(card.back, fact, card.tolerance, facts);
  return card.kind === 'qa' ? otherEntities(card, fact, knowledge) : [];
}

/**
 * Others of the answer's kind and sort (a region is no option where countries are asked for) that nothing in the card speaks
 * of: what the evidence names too could be right as well.
 */
function otherEntities(card: Proposal, fact: Fact | null, knowledge: Knowledge): string[] {
  const { entities } = knowledge;
  const answer = entityNamed(card.back, knowledge);
  if (!answer || !NAMED.has(answer.kind)) return [];
  const said = [card.front, fact?.statement ?? '', ...card.evidence.map(({ exact }) => exact)].join(' ');
  return entities
    .filter(
      ({ id, kind, sort, name, aliases }) =>
        kind === answer.kind &&
        sort === answer.sort &&
        id !== answer.id &&
        ![name, ...aliases].some((known) => said.includes(known)),
    )
    .map(({ name }) => name);
}

/** No option is noticed for its length. */
function areAlike(options: readonly string[]): boolean {
  const lengths = options.map((option) => option.split(/\s+/).length);
  return Math.max(...lengths) <= Math.min(...lengths) * LENGTH_RATIO;
}
