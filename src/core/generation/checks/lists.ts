// Lists and orders: nobody is asked for more than a few things at once without a way to learn them one by one. Rules 26 to
// 28.
import { GAP } from '../forms/gap';
import type { Proposal } from '../proposal';
import { contentOverlap } from '../words';
import { type Check, type DeckCheck, type Finding, warning } from './check';
import { ALL_TYPES } from './types';

/** Parts one card may ask for, where it is no overview. */
const MOST_ANSWERS = 3;
const LONGEST_ITEM_WORDS = 12;
const SAME_ITEM = 0.8;

export const listsOverlap: DeckCheck = {
  name: 'lists-overlap',
  number: { rule: 26 },
  binds: ALL_TYPES,
  sparesWholeLists: true,
  judge: (deck) => {
    const findings = new Map<string, Finding>();
    for (const { key, noteKey, items, counted, rule } of deck) {
      if (items !== null && items.length > MOST_ANSWERS) {
        findings.set(key, warning(`The card asks for ${items.length} things.`, 'Make a list of it.'));
      }
      if (rule !== 'overlapping-gap') continue;
      const parts = deck.filter((card) => card.noteKey === noteKey && card.rule === rule).length;
      if (parts !== counted) {
        findings.set(
          key,
          warning(`Of ${counted} parts only ${parts} have a card.`, 'Mend the cards of the other parts.'),
        );
      }
    }
    return findings;
  },
};

export const membersHaveCues: Check = {
  name: 'members-have-cues',
  number: { rule: 27 },
  binds: ALL_TYPES,
  judge: (card) => {
    if (card.rule === 'overlapping-gap') {
      const showsSiblings = /,| and /.test(card.front.replace(GAP, ''));
      return card.hint !== null && showsSiblings
        ? null
        : warning('Nothing says which part of the list is missing.', 'Give its place, or show the parts beside it.');
    }
    const items = card.items ?? [];
    const long = items.find((item) => item.split(/\s+/).length > LONGEST_ITEM_WORDS);
    if (long !== undefined) return warning(`"${long}" is long for a part of a list.`, 'Say it in fewer words.');
    const [one, other] = alike(items) ?? [];
    return one === undefined || other === undefined
      ? null
      : warning(`"${one}" and "${other}" can hardly be told apart.`, 'Word them by what differs.');
  },
};

function alike(items: readonly string[]): readonly [string, string] | null {
  for (const [index, one] of items.entries()) {
    const other = items.slice(index + 1).find((each) => contentOverlap(one, each) >= SAME_ITEM);
    if (other !== undefined) return [one, other];
  }
  return null;
}

export const timelineAsksOrder: Check = {
  name: 'timeline-asks-order',
  number: { rule: 28 },
  binds: ['timeline'],
  judge: (card) => {
    if (!/(?<!\p{L})(?:order|first|next|before|after|last|earlier|later)(?!\p{L})/iu.test(card.front)) {
      return warning('The front does not ask what came first or next.', 'Ask for the order.');
    }
    if (datedItem(card) !== undefined)
      return warning(`"${datedItem(card)}" tells its own date.`, 'Take the date out of its words.');
    return card.evidence.length > 0
      ? null
      : warning('Nothing shows the dates afterwards.', 'Quote the words with the dates.');
  },
};

const datedItem = ({ items }: Proposal): string | undefined => items?.find((item) => /(?<!\d)\d{4}(?!\d)/.test(item));
