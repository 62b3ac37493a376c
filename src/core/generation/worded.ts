// The curator's own words for cards a form makes: what "does X draw from a, b and c" cannot say as a person would.
import type { Knowledge, Wording } from '../knowledge/model';
import type { DroppedCard } from './draft';
import type { Proposal } from './proposal';

const keyOf = ({ item, form }: Wording): string => `${item}/${form}`;

/** The card as its curator words it. The parts of a list stay what they are: they are facts, worded there. */
export function asWorded({ wordings }: Pick<Knowledge, 'wordings'>): (card: Proposal) => Proposal {
  const byKey = new Map(wordings.map((wording) => [keyOf(wording), wording]));
  return (card) => {
    const wording = byKey.get(card.key);
    if (wording === undefined) return card;
    const back = card.items === null ? (wording.answer ?? card.back) : card.back;
    return { ...card, front: wording.question, back, accepted: wording.accepted ?? card.accepted };
  };
}

/** Words for cards no form makes, told like cards that failed: who mistypes a form's name shall hear of it. */
export function strayWordings({ wordings }: Pick<Knowledge, 'wordings'>, cards: readonly Proposal[]): DroppedCard[] {
  const made = new Set(cards.map(({ key }) => key));
  return wordings
    .filter((wording) => !made.has(keyOf(wording)))
    .map((wording) => ({
      key: keyOf(wording),
      front: wording.question,
      back: wording.answer ?? '',
      checks: [
        {
          check: 'wording-has-a-card',
          passed: false,
          reason: `\`${wording.item}\` makes no card of the form \`${wording.form}\`.`,
        },
      ],
    }));
}
