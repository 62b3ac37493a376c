// Which company "we" of its own post is: the one the text speaks as, "At Alder Mills, we grind rye", "Alder Mills looks forward to our
// next hundred years", "Alder Mills’ sieves, one of our oldest trades". Whoever "we" work with is somebody else. Where nothing of the
// kind is said, or of two companies, nobody can tell.
import type { Document } from '../../source/document';
import { isCountry } from './entities/countries';
import type { FoundEntity } from './entities/findEntities';
import type { NameMention } from './entities/nameMentions';
import { isPossessiveMark } from './grammar/near';
import type { Word } from './grammar/word';

/** Null where nobody can tell. */
export function makerOf(entities: readonly FoundEntity[], { title }: Pick<Document, 'title'>): FoundEntity | null {
  const makers = entities.filter(({ kind, name, mentions }) => {
    const ours = mentions.filter(({ reading: { unit, words } }) => !unit.isQuoted && isOurs(words));
    const isTitled = title.endsWith(` at ${name}`);
    return (
      kind !== 'person' &&
      !isCountry(name) &&
      ours.some((mention) => speaksAs(mention) || (isTitled && isAt(mention))) &&
      !ours.some(isBeside)
    );
  });
  const [only] = makers;
  return only === undefined || makers.length > 1 ? null : { ...only, kind: 'organisation', isSite: false };
}

const OURS = /^(?:we|us|our|ours|ourselves)$/;
const isOurs = (words: readonly Word[]): boolean => words.some(({ lower, text }) => OURS.test(lower) && text !== 'US');

/** "At Alder Mills", "here at Alder Mills" */
function isAt({ reading: { words }, from }: NameMention): boolean {
  const before = words[from - 1]?.pos === 'DET' ? from - 2 : from - 1;
  return words[before]?.lower === 'at';
}

function speaksAs(mention: NameMention): boolean {
  const { reading, from, to, isSubject } = mention;
  const { words } = reading;
  const [next, second] = [words[to], words[to + 1]];
  // "At Alder Mills, we grind", "we at Alder Mills"
  if (isAt(mention)) {
    const first = words[from - 1]?.pos === 'DET' ? from - 2 : from - 1;
    return words[first - 1]?.lower === 'we' || (next?.text === ',' ? second : next)?.lower === 'we';
  }
  const ours = words.findIndex(({ lower }, at) => at >= to && lower === 'our');
  if (ours < 0) return false;
  // "KT-4 is our newest wheel": what is ours is not us.
  if (words[ours - 1]?.lemma === 'be') return false;
  if (next && isPossessiveMark(next))
    return words.slice(to, ours).some(({ text }, at, own) => /^[,–—-]$/.test(text) && own.length - at <= ONE_OF);
  return isSubject && from <= 1;
}
/** ", one of our" */
const ONE_OF = 3;

/** "We work with Alder Mills", "made by Alder Mills for us": they are not "we". */
function isBeside({ reading: { words }, from }: NameMention): boolean {
  const stop = words.findLastIndex(({ text }, at) => at < from && /^(?:[,.;:()]|—|–)$/.test(text));
  return words.slice(Math.max(stop + 1, from - REACH), from).some(({ lower }) => OTHERS.test(lower));
}
const REACH = 9;
const OTHERS = /^(?:with|from|by|alongside|for|and)$/;
