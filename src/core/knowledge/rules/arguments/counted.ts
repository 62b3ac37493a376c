// First, second, third: lists an article counts off, over as many paragraphs as they take. Where their items speak for something
// ("reasons", "obstacles") they are an argument.
import { type Announcement, announcementAt, claimOf, headOf, isExistential } from './announcement';
import { type FoundArgument, type FoundList, PLAIN_ARGUMENT } from './found';
import { contentOf, type Item, itemAt } from './itemOf';
import { openerOf } from './openers';
import { isSameBlock, isStatement, paragraphOf, type Passage } from './passage';
import { type Saying, sayingOf } from './saying';

/** How many paragraphs may stand between two items. */
const REACH = 6;
const FEWEST = 2;
const RULE = 'counted-off';

export function countedOff(passage: Passage): (FoundArgument | FoundList)[] {
  return sequencesIn(passage).flatMap((items) => readSequence(items, passage) ?? []);
}

/** Runs of items that count on: 1, 2, 3. */
function sequencesIn(passage: Passage): Item[][] {
  const found: Item[][] = [];
  let open: Item[] = [];
  const close = (): void => {
    if (open.length >= FEWEST) found.push(open);
    open = [];
  };
  for (const at of passage.keys()) {
    const item = itemAt(passage, at);
    if (!item) continue;
    const last = open.at(-1);
    const isNear = last !== undefined && paragraphOf(item.told) - paragraphOf(last.told) <= REACH;
    if (item.place === 1) {
      close();
      open = [item];
    } else if (isNear && (item.place === open.length + 1 || item.place === 'next')) open.push(item);
    else if (isNear && item.place === 'last' && open.length >= FEWEST) {
      open.push(item);
      close();
    }
  }
  close();
  return found;
}

function readSequence(items: readonly Item[], passage: Passage): FoundArgument | FoundList | null {
  const [first] = items;
  if (!first) return null;
  const announced = announcementBefore(first, items.length, passage);
  const noun = announced?.head ?? pluralOf(items.map((item) => item.noun).find((own) => own !== '') ?? '');
  const because = `${items.map(({ told }) => `“${told.reading.unit.text.split(' ').slice(0, 2).join(' ').replace(/,$/, '')}”`).join(', ')} count off ${noun || 'what it lists'}`;
  const claim = announced?.isArguing === true ? claimOf(announced, passage) : null;
  if (claim) {
    const premises = contents(items, passage, claim.text);
    const foremost = premises && foremostOf(items, premises);
    return premises && { ...PLAIN_ARGUMENT, kind: 'reasons', rule: RULE, because, claim, premises, foremost };
  }
  const head = announced ? (headOf(announced) ?? bareHead(announced)) : ownHead(first);
  if (head === null) return unannounced(items, first, passage, because);
  const said = contents(items, passage, head);
  return said && { rule: RULE, because, head, items: said, told: announced?.told ?? first.told };
}

/** "First, ... Second, ..." behind a claim nobody announced as a list. */
function unannounced(items: readonly Item[], first: Item, passage: Passage, because: string): FoundArgument | null {
  const before = passage[first.at - 1];
  if (!before || paragraphOf(first.told) - paragraphOf(before) > 1 || !isStatement(before)) return null;
  // Only "For one thing" looks back over the end of a paragraph.
  if (!isSameBlock(before, first.told) && !openerOf(first.told)?.text.startsWith('for one')) return null;
  // Announced, but not as many as these.
  if (announcementAt(passage, first.at - 1)) return null;
  const claim = sayingOf(before);
  const premises = claim && contents(items, passage, claim.text);
  return claim && premises && { ...PLAIN_ARGUMENT, kind: 'reasons', rule: RULE, because, claim, premises };
}

/** "Third, and most important, ...": no more than one may be called so. */
function foremostOf(items: readonly Item[], premises: readonly Saying[]): Saying | null {
  const called = items.flatMap(({ told }, index) => (FOREMOST.test(told.reading.unit.text) ? [index] : []));
  const [only] = called;
  return called.length === 1 && only !== undefined ? (premises[only] ?? null) : null;
}

const FOREMOST = /^(?:\S+ ){0,5}?(?:the )?most important(?!\p{L})/iu;

/** A list with a part missing would be false. */
function contents(items: readonly Item[], passage: Passage, before: string): Saying[] | null {
  const said: Saying[] = [];
  for (const item of items) {
    const known = [before, ...said.map(({ text }) => text)].join(' ');
    const content = contentOf(item, passage, known);
    if (!content) return null;
    said.push(content);
  }
  return said;
}

/** In the two sentences before the first item, or in the last of the paragraph before. */
function announcementBefore({ at, told }: Item, count: number, passage: Passage): Announcement | null {
  for (const back of [1, 2]) {
    const announced = announcementAt(passage, at - back);
    if (!announced) continue;
    const isNear = isSameBlock(announced.told, told) || paragraphOf(told) - paragraphOf(announced.told) <= 1;
    if (isNear && (announced.count === null || announced.count === count)) return announced;
  }
  return null;
}

/** "There are two problems with this": of what, the article tells. */
const bareHead = ({ told, count, head, isArguing }: Announcement): string | null =>
  isArguing && count !== null && isExistential(told) ? head : null;

/** "The first element of the plan is": elements of the plan. */
function ownHead({ told, noun }: Item): string | null {
  if (noun === '') return null;
  const { words, chunks } = told.reading;
  const first = chunks.find(({ kind }) => kind === 'np');
  if (first?.kind !== 'np' || words[first.head + 1]?.lower !== 'of') return null;
  const { text, isDangling } = ofPhrase(told, first.head + 1, first.to);
  return isDangling ? null : `${pluralOf(noun)} ${text}`;
}

function ofPhrase(told: Item['told'], from: number, to: number): { text: string; isDangling: boolean } {
  const { unit, words } = told.reading;
  const text = unit.text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
  return {
    text,
    isDangling: words
      .slice(from, to)
      .some(({ pos, lower }) => pos === 'PRON' || /^(?:this|these|that|those|such|its|his|her|their)$/.test(lower)),
  };
}

const pluralOf = (noun: string): string =>
  noun === '' || noun.endsWith('s')
    ? noun
    : /[^aeiou]y$/.test(noun)
      ? `${noun.slice(0, -1)}ies`
      : `${noun}${/(?:s|x|ch|sh)$/.test(noun) ? 'es' : 's'}`;
