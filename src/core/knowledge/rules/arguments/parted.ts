// "Grain is often divided into wheat, rye, and barley.", "The three types of rock are granite, slate, and marble.", "A mill has two parts, the wheel
// and the stones.": what a thing falls into, all of it named in one sentence.
import type { FoundList } from './found';
import { itemsOf, pointsElsewhere } from './listItems';
import { isStatement, type Passage, type Told } from './passage';

const FEWEST = 2;
const MOST = 7;
const LONGEST_ITEM = 8;
const LONGEST_HEAD = 14;

const COUNTS = 'two|three|four|five|six|seven';
const DIVIDED =
  /^(?<whole>[^,;:()]{2,80}?) (?<be>is|are|can be|may be) (?<how>(?:often|usually|commonly|generally|traditionally|typically|sometimes|further|also) )?(?:sub)?(?<verb>divided|split|broken down|classified|grouped|separated|broken) into (?:(?:two|three|four|five|six|seven|several|the following) )?(?<rest>.+)$/u;
const NAMED = new RegExp(
  String.raw`^The (?<count>${COUNTS}) (?<head>\p{Ll}[^,;:()]*?) (?:are|were) (?<rest>[^;:()]+)$`,
  'u',
);
const HAS = new RegExp(
  String.raw`^(?<whole>[^,;:()]{2,80}?) (?:has|have) (?<count>${COUNTS}) (?<head>\p{Ll}[^,;:()]{2,60}?)(?:,| [–—]) (?<rest>[^;:()]+)$`,
  'u',
);

export const partedList = (passage: Passage): FoundList[] =>
  passage.flatMap((told) => {
    const text = told.reading.unit.text.replace(/\s+/g, ' ').replace(/[.\s]+$/u, '');
    // What goes on behind a colon is a list of its own.
    if (
      !isStatement(told) ||
      /[?!]/.test(text) ||
      told.reading.unit.end < told.reading.unit.sentence.end - told.reading.unit.sentence.start
    )
      return [];
    const found = named(text) ?? has(text, told) ?? divided(text, told);
    if (!found || pointsElsewhere(`${found.head} ${found.rest}`) || found.head.split(' ').length > LONGEST_HEAD)
      return [];
    const items = itemsOf(found.rest, told);
    const isList =
      items !== null &&
      items.length >= (found.count === null ? FEWEST + 1 : FEWEST) &&
      items.length <= MOST &&
      (found.count === null || items.length === found.count) &&
      items.every(
        ({ text: item }) =>
          item.split(' ').length <= LONGEST_ITEM &&
          !/^(?:which|that|who|where|and|or|not|such|including)(?!\p{L})/iu.test(item),
      ) &&
      !CLAUSE.test(found.rest);
    return isList
      ? [{ rule: 'parted', because: 'the sentence names all its parts', head: found.head, items, told }]
      : [];
  });

/** What more the sentence says would be taken for a part. */
const CLAUSE =
  /(?<!\p{L})(?:is|are|was|were|has|have|can|may|will|which|who|whose|because|based|depending|according|so|but|etc)(?!\p{L})|(?<!\p{L})(?:among|and) (?:others|more)(?!\p{L})/iu;

interface Parted {
  readonly head: string;
  readonly rest: string;
  /** Null where the text does not count them. */
  readonly count: number | null;
}

const countOf = (word: string | undefined): number | null =>
  word === undefined ? null : COUNTS.split('|').indexOf(word) + 2;

function named(text: string): Parted | null {
  const groups = NAMED.exec(text)?.groups;
  const head = groups?.['head'] ?? '';
  return head.includes(' ') ? { head, rest: groups?.['rest'] ?? '', count: countOf(groups?.['count']) } : null;
}

function has(text: string, told: Told): Parted | null {
  const groups = HAS.exec(text)?.groups;
  const whole = wholeOf(groups?.['whole'] ?? '', told);
  return groups && whole !== null
    ? { head: `${groups['head'] ?? ''} of ${whole}`, rest: groups['rest'] ?? '', count: countOf(groups['count']) }
    : null;
}

function divided(text: string, told: Told): Parted | null {
  const groups = (SECOND.exec(text) ?? DIVIDED.exec(text))?.groups;
  const whole = wholeOf(groups?.['whole'] ?? '', told);
  if (!groups || whole === null) return null;
  return {
    head: `parts that ${whole} ${groups['be'] ?? ''} ${groups['how'] ?? ''}${groups['verb'] ?? ''} into`,
    rest: groups['rest'] ?? '',
    count: null,
  };
}

/** "Milling is an old art and is often split into ..." */
const SECOND =
  /^(?<whole>[^,;:()]{2,40}?) (?:is|are) [^,;:()]+? and (?<be>is|are|can be|may be) (?<how>(?:often|usually|commonly|generally|traditionally|typically|sometimes|further|also) )?(?:sub)?(?<verb>divided|split|classified|grouped|separated) into (?<rest>.+)$/u;

/** Said of a kind or of a name, in words that stand alone. */
function wholeOf(whole: string, { reading: { words } }: Told): string | null {
  if (whole.split(' ').length > 7 || / (?:is|are|was|were|has|have|that|which|and|or|but|to)(?= |$)/.test(whole))
    return null;
  const isName = words[0]?.pos === 'PROPN';
  const text = isName ? whole : whole.charAt(0).toLowerCase() + whole.slice(1);
  return /^(?:this|these|that|those|such|each|every|all|both|some|many|most|it|they|he|she|we|there|another|other)(?!\p{L})/iu.test(
    text,
  )
    ? null
    : text;
}
