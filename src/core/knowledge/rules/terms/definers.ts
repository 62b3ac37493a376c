// "Economists define inflation as a lasting rise of most prices.", "The council defines a mill as ...": a meaning with those who give it. What a
// trade means by its word is the meaning of it; what somebody with a name means is asked of them.
import { isRoleNoun } from '../entities/kindsOfNames';
import type { Told } from '../arguments/passage';
import type { NounPhrase, VerbGroup } from '../grammar/chunks';
import { type FoundDefinition, standsAlone, wordsFrom } from './definition';
import type { FoundDoing } from './doing';
import { type Term, termOf } from './term';

const FEWEST_WORDS = 4;

interface Defined {
  readonly subject: NounPhrase;
  readonly verb: VerbGroup;
  readonly term: Term;
  readonly meaning: string;
}

function definedIn({ reading }: Told): Defined | null {
  const { chunks, clauses, words, unit } = reading;
  if (unit.isQuoted || unit.isTag === true || /[?!:]["”’)]*$/u.test(unit.text)) return null;
  const at = chunks.findIndex((chunk) => chunk.kind === 'vg' && words[chunk.main]?.lemma === 'define');
  const [subject, verb, np, as] = chunks.slice(Math.max(0, at - 1), at + 3);
  if (at < 1 || subject?.kind !== 'np' || verb?.kind !== 'vg' || np?.kind !== 'np' || !as) return null;
  if (verb.isPassive || verb.isNegated || verb.auxiliaries.length > 0 || clauses[0]?.verb !== verb) return null;
  if (words[as.from]?.lower !== 'as') return null;
  const term = termOf(np, reading);
  const meaning = wordsFrom(reading, as.from + 1, words.length);
  return term && meaning.split(' ').length >= FEWEST_WORDS ? { subject, verb, term, meaning } : null;
}

/** "Economists define", "most sociologists define": of the trade. */
export function tradeDefines(told: Told): FoundDefinition[] {
  const defined = definedIn(told);
  if (!defined) return [];
  const { words } = told.reading;
  const { subject, term, meaning } = defined;
  const isOfTrade =
    subject.isPlural &&
    !subject.isName &&
    isRoleNoun((words[subject.head]?.lower ?? '').replace(/s$/, '')) &&
    words.slice(subject.from, subject.head).every(({ pos, lower }) => pos === 'ADJ' || /^(?:most|many)$/.test(lower));
  const because = `those of the trade say what “${term.term}” means`;
  return isOfTrade && /^define$/.test(words[defined.verb.main]?.lower ?? '') && standsAlone(meaning)
    ? [{ ...term, link: 'means', meaning, reading: told.reading, rule: 'definition', because }]
    : [];
}

/** "The Forum defines", "Tom Berg defined": by whoever it is. */
export function somebodyDefines(told: Told): FoundDoing[] {
  const defined = definedIn(told);
  const stated = told.stated.find(({ verb }) => verb.lemma === 'define');
  if (!defined || !stated || !stated.subject.isName || stated.subject.isDangling) return [];
  const { term, meaning } = defined;
  // What exists "currently" did so when they said it, which the question says.
  const lasting = meaning.replace(/(?<!\p{L})currently /gu, '');
  if (!standsAlone(lasting)) return [];
  return [
    {
      reading: told.reading,
      rule: 'how-it-is-defined',
      because: `the sentence says how ${stated.subject.text} defines “${term.term}”`,
      doing: {
        asks: 'how',
        where: '',
        subject: stated.subject.text,
        isNamed: true,
        verb: stated.verb,
        object: `${term.article} ${term.term}`.trim(),
        stranded: '',
        rest: `as ${lasting}`,
      },
    },
  ];
}
