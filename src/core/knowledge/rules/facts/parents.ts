// "Ann Lee was born in Kesten, the son of the miller Tom Lee and his wife Eva": whose child somebody is.
import type { Document } from '../../../source/document';
import type { Fact } from '../../model';
import type { Told } from '../arguments/passage';
import type { FoundEntity } from '../entities/findEntities';
import { isRoleNoun } from '../entities/kindsOfNames';
import type { NamePlace } from '../entities/namePlace';
import type { Word } from '../grammar/word';
import { littleKnownOf } from '../propositions/littleKnown';
import type { Stated } from '../propositions/stated';
import { possessive } from '../propositions/wording';
import type { UnitReading } from '../readSentence';
import { asking } from './asking';

const CHILD = /^(?:son|daughter|child|children|sons|daughters|grandson|granddaughter|grandchild)$/;
/** Words between a name and "son": "the second and only", "the eldest of three". */
const COUNTS =
  /^(?:the|an?|one|only|eldest|oldest|youngest|elder|younger|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|first|last|of|and|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|adopted|illegitimate|surviving|middle|,)$/;
const FARTHEST = 24;

export function parents({ reading, stated }: Told, names: readonly NamePlace[], document: Document): Fact[] {
  const { words, unit } = reading;
  if (unit.isQuoted) return [];
  return words.flatMap((word, at): Fact[] => {
    const isBirth = word.lower === 'born' && !CHILD.test(words[at - 1]?.lower ?? '');
    if (!isBirth && !CHILD.test(word.lower)) return [];
    if (isBirth) return bornTo(at, { reading, stated }, names, document);
    const from = parentsFrom(words, at);
    const to = from === null ? null : parentsTo(words, from);
    // "great-grandson"
    const first =
      words[at - 1]?.text === '-' && /^(?:great|god|step|half)$/.test(words[at - 2]?.lower ?? '') ? at - 2 : at;
    let opening = first;
    while (COUNTS.test(words[opening - 1]?.lower ?? '') && words[opening - 1]?.text !== ',') opening -= 1;
    if (from === null || to === null || opening === first) return [];
    const child = childOf(words, opening, names, stated, at) ?? (opening === 0 ? littleKnownOf(reading, names) : null);
    if (child === null || !/^(?:the|an?|one)$/i.test(words[opening]?.text ?? '')) return [];
    const noun = unit.text
      .slice(words[first]?.start, word.end)
      .toLowerCase()
      .replace(/(?:ren|s)$/, '');
    return parentage({ child, noun, from, to, at }, reading, names, document);
  });
}

interface Parentage {
  readonly child: FoundEntity;
  /** "son", "great-grandson". */
  readonly noun: string;
  /** Where the parents begin, and behind their last word. */
  readonly from: number;
  readonly to: number;
  /** The word that says so. */
  readonly at: number;
}

function parentage(
  { child, noun, from, to, at }: Parentage,
  reading: UnitReading,
  names: readonly NamePlace[],
  document: Document,
): Fact[] {
  const { words, unit } = reading;
  const own = names.filter((place) => place.from >= from && place.to <= to);
  if (own.length === 0 || own.some(({ entity }) => entity === child)) return [];
  // "grandson of settlers from Kesten": nobody is named.
  if (noun.includes('grand') && !own.some(({ entity }) => entity.kind === 'person')) return [];
  const answer = unit.text
    .slice(words[from]?.start, words[to - 1]?.end)
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/\s+/g, ' ');
  // "of Tom Lee of Orne and Kesten" are two places.
  const second = / of \p{Lu}[\p{L}-]* and (\p{Lu}[\p{L}-]*)$/u.exec(answer)?.[1];
  const isPlace =
    second !== undefined && !own.some(({ entity: { kind, name } }) => kind === 'person' && name.startsWith(second));
  const isPair = !isPlace && !noun.includes('grand') && / and (?:his |her |the )?(?:\S+ ){0,4}\p{Lu}/u.test(answer);
  return [
    asking(
      {
        rule: 'parents',
        because: `“${words[at]?.text ?? ''} ${words[at + 1]?.text ?? ''}” says whose child ${child.name} is`,
        type: 'person-role',
        importance: 2,
        question: isPair ? `Who were ${possessive(child.name)} parents?` : `Whose ${noun} was ${child.name}?`,
        answer,
        statement: `${child.name} was a ${noun} of ${answer}.`,
        about: [child.id, ...own.map(({ entity }) => entity.id)],
      },
      reading,
      document,
    ),
  ];
}

/** "Ann Lee was born in Kesten, to Tom Lee and Eva Berg": the phrases between say where and when. */
function bornTo(
  at: number,
  { reading, stated }: Pick<Told, 'reading' | 'stated'>,
  names: readonly NamePlace[],
  document: Document,
): Fact[] {
  const { words } = reading;
  const to = words.findIndex(({ lower }, index) => index > at && index < at + FARTHEST && lower === 'to');
  const isVerbBetween = words
    .slice(at + 1, to)
    .some(({ pos, text }) => pos === 'VERB' || pos === 'AUX' || /^[;:.]$/.test(text));
  const end = to < 0 || isVerbBetween || words[to + 1]?.pos !== 'PROPN' ? null : parentsTo(words, to + 1);
  const main = stated.find(({ clause, verb }) => clause.kind === 'main' && (at === 0 || verb.main === 'born'));
  const child = main?.subject.kind === 'person' && (at === 0 || main.clause.from <= at) ? named(main, names) : null;
  return end === null || child === null
    ? []
    : parentage({ child, noun: 'child', from: to + 1, to: end, at }, reading, names, document);
}

/** Behind "son of", "sons born in Kesten to": where the parents begin. */
function parentsFrom(words: readonly Word[], at: number): number | null {
  if (words[at + 1]?.lower === 'of') return at + 2;
  if (words[at + 1]?.lower !== 'born') return null;
  const to = words.findIndex(({ lower }, index) => index > at + 1 && index < at + 8 && lower === 'to');
  return to < 0 ? null : to + 1;
}

/** Up to the next clause; ", " goes on only between two parents. */
function parentsTo(words: readonly Word[], from: number): number | null {
  let to = from;
  let depth = 0;
  for (; to < Math.min(words.length, from + FARTHEST); to += 1) {
    const { text = '', pos, lower = '' } = words[to] ?? {};
    if (text === '(') depth += 1;
    if (text === ')') depth -= 1;
    if (depth > 0 || text === ')') continue;
    if (text === ',') {
      const past = pastAside(words, to);
      if (past === null) break;
      to = past - 1;
      continue;
    }
    if (/^[.;:–—]$/.test(text) || pos === 'VERB' || pos === 'AUX' || /^(?:who|which|in|at|on|by|as)$/.test(lower))
      break;
    // "of Tom Lee and a brother of the mayor"
    if (lower === 'and' && words.slice(to + 1, to + 4).some((word) => CHILD.test(word.lower))) break;
  }
  while (to > from && !/^(?:NOUN|PROPN|NUM|PUNCT)$/.test(words[to - 1]?.pos ?? '')) to -= 1;
  // "his French-born second wife, the former ...": cut short before her name.
  const last = words[to - 1];
  return to > from && (last?.pos === 'PROPN' || last?.text === ')' || /^[IVX]+$/.test(last?.text ?? '')) ? to : null;
}

/** "of Eva, a dancer of Kesten, and Tom Lee", "of Eva, Queen of Alder": what stands beside a parent, up to the word behind it; null at the end. */
function pastAside(words: readonly Word[], comma: number): number | null {
  const ordinal = /^\d+(?:st|nd|rd|th)$/.test(words[comma + 1]?.lower ?? '') ? 1 : 0;
  // "of Eva Berg, 4th Countess of Alder"
  const first = words[comma + 1 + ordinal];
  if (first?.lower === 'and' && words[comma + 2]?.pos === 'PROPN') return comma + 1;
  if (!/^(?:an?|the)$/.test(first?.lower ?? '') && !(first?.pos === 'PROPN' && isRoleNoun(first.text))) return null;
  const end = words.findIndex(({ text }, at) => at > comma + 1 && /^[,.;:–—]$/.test(text));
  const stop = end < 0 ? words.length : end;
  if (stop > comma + 14) return null;
  if (first?.pos === 'PROPN') return stop;
  return words[stop]?.text === ',' && words[stop + 1]?.lower === 'and' && words[stop + 2]?.pos === 'PROPN'
    ? stop + 1
    : null;
}

/** Whoever the phrase stands beside, is said to be it, or opens the clause behind it. */
function childOf(
  words: readonly Word[],
  opening: number,
  names: readonly NamePlace[],
  stated: readonly Stated[],
  at: number,
): FoundEntity | null {
  const before = words[opening - 1];
  const beside = before?.text === ',' ? names.find(({ to }) => to === opening - 1) : undefined;
  const main = stated.find(({ clause }) => clause.kind === 'main');
  const isBorn = before?.text === ',' && main?.verb.main === 'born' && main.clause.from <= at;
  if (beside?.entity.kind === 'person' && !isBorn) return beside.entity;
  if (main?.subject.kind !== 'person') return null;
  const subject = named(main, names);
  if (opening === 0 && before === undefined) return subject;
  const isSaid = before?.pos === 'AUX' && /^(?:was|is)$/.test(before.lower) && main.clause.to > at;
  return isSaid || isBorn ? subject : null;
}

const named = ({ subject, referent }: Stated, names: readonly NamePlace[]): FoundEntity | null =>
  referent?.entity ?? names.find(({ entity }) => entity.name === subject.name)?.entity ?? null;
