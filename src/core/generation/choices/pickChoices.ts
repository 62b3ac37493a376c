// Options of multiple choice for a card: the right answer among others of its kind. Recognising is easier than recalling,
// so options are a way to show a card, never a card of their own; where too few others would be plausible there are none.
import type { Fact, Knowledge } from '../../knowledge/model';
import { mentions } from '../names';
import type { Proposal } from '../proposal';
import { seededOrder } from '../seededOrder';
import { wordsOf } from '../words';
import { isSameEntity, isSameText } from './answerKind';
import { otherDates } from './otherDates';
import { otherFigures } from './otherFigures';

/** The answer and three others. */
const OPTIONS = 4;
/** An option much longer or shorter than the rest is noticed for that. */
const LENGTH_RATIO = 1.5;

interface Subject {
  readonly knowledge: Knowledge;
  /** The fact the card asks for, if it asks for one. */
  readonly fact: Fact | null;
}

/** With `back` as it is worded; null where fewer than four of a kind can be told apart. `seed` decides the order. */
export function pickChoices(card: Proposal, knowledge: Knowledge, seed: number): readonly string[] | null {
  const fact = knowledge.facts.find(({ id }) => id === card.from[0]) ?? null;
  const others = candidates(card, { knowledge, fact }).filter(
    (other, place, all) =>
      !isSameText(other, card.back) &&
      !card.accepted.some((accepted) => isSameText(other, accepted)) &&
      isAsLong(other, card.back) &&
      all.findIndex((earlier) => isSameText(earlier, other)) === place,
  );
  if (others.length < OPTIONS - 1) return null;
  return seededOrder([card.back, ...others.slice(0, OPTIONS - 1)], `${card.key}/${seed}`);
}

/** The most plausible first. */
function candidates(card: Proposal, { knowledge, fact }: Subject): string[] {
  const { facts, article } = knowledge;
  if (fact?.date && fact.type === 'date') return otherDates(card.back, fact.date, facts, article.asOf);
  if (fact?.quantity && card.tolerance) return otherFigures(card.back, fact, card.tolerance, facts);
  return card.kind === 'qa' ? otherEntities(card, fact, knowledge) : [];
}

/** Others of the answer's kind that nothing in the card speaks of: what the evidence names too could be right as well. */
function otherEntities(card: Proposal, fact: Fact | null, { entities }: Knowledge): string[] {
  const answer = entities.find((entity) => isSameEntity(entity, card.back));
  if (!answer) return [];
  const said = [card.front, fact?.statement ?? '', ...card.evidence.map(({ exact }) => exact)].join(' ');
  return entities
    .filter(
      ({ id, kind, name, aliases }) => kind === answer.kind && id !== answer.id && !mentions(said, [name, ...aliases]),
    )
    .map(({ name }) => name);
}

function isAsLong(one: string, other: string): boolean {
  const [short = 0, long = 0] = [wordsOf(one).length, wordsOf(other).length].sort((a, b) => a - b);
  return long <= short * LENGTH_RATIO;
}
