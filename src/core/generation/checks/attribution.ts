// Does the card say when it was true, and whose opinion it is? Rules 7 and 8.
import type { CardType } from '../draft';
import { mentions } from '../names';
import type { Proposal } from '../proposal';
import { type Check, gate, warning } from './check';
import { ALL_TYPES, ARGUMENT_TYPES } from './types';

/** Types whose truth passes with time. */
const PERISHABLE: readonly CardType[] = [
  'person-role',
  'number',
  'claim',
  'prediction',
  'attribution',
  ...ARGUMENT_TYPES,
];

/** Types that are somebody's judgement whatever the modality. */
const OPINIONS: ReadonlySet<CardType> = new Set(['claim', 'prediction', 'attribution', ...ARGUMENT_TYPES]);

const PRESENT = /(?<!\p{L})(?:is|are|am|do|does|has|have|will|can)(?!\p{L})/iu;
const YEAR = /(?<![\d,.])(?:1\d{3}|20\d{2})(?!\d|[,.]\d)/;

/** "did the town have": what comes behind "did" is a bare form and no present. */
const withoutPastHelp = (front: string): string =>
  front.replace(/(?<!\p{L})((?:did|had|would|could)(?!\p{L}).{0,80}?) (?:have|do)(?!\p{L})/iu, '$1');

/** In the past tense a question may leave the date to its answer; in the present it must say when. */
export const isDated: Check = {
  name: 'is-dated',
  number: { rule: 7 },
  binds: PERISHABLE,
  judge: (card, { isDated: articleIsDated, knowledge }) => {
    // Tense is told by English words.
    if (knowledge.article.language !== 'en') return null;
    if (YEAR.test(`${card.front} ${card.back}`)) return null;
    const fix = 'Add "As of" with month and year, or the year itself.';
    // Where the article has no date either, a person has to say whether the fact needs one.
    if (PRESENT.test(withoutPastHelp(card.front)))
      return (articleIsDated || card.type === 'person-role' ? gate : warning)(
        'The card says how things are, but not when.',
        fix,
      );
    return OPINIONS.has(card.type) ? warning('The card does not say when this was said.', fix) : null;
  },
};

export const namesSpeaker: Check = {
  name: 'names-speaker',
  number: { rule: 8 },
  binds: ALL_TYPES,
  judge: (card, { entities }) => {
    if (!isOpinion(card)) return null;
    const fix = 'Name in the question who says so.';
    if (card.holder === null) {
      // "What did researchers at Leeds find?" names whoever says so, though the text gives no name to know them by.
      if (/^(?:who-says-what|spoken|held-that)$/.test(card.rule)) return null;
      return OPINIONS.has(card.type) ? warning('Nobody is named as the one who says so.', fix) : null;
    }
    const holder = entities.get(card.holder);
    const names = holder ? [holder.name, ...holder.aliases] : [];
    if (mentions(`${card.front} ${card.back}`, names)) return null;
    return gate(`The card does not name ${holder?.name ?? card.holder}, who says so.`, fix);
  },
};

const isOpinion = (card: Proposal): boolean => OPINIONS.has(card.type) || card.modality !== 'asserted';
