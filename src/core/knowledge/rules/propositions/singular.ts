// "We are grinding" said of one company: the verb agrees with a name, "Alder Mills is grinding".
import type { PropositionVerb } from '../../proposition';
import type { VerbGroup } from '../grammar/chunks';
import { tenseOf } from '../grammar/verbs';
import type { Word } from '../grammar/word';

const SINGULAR: Readonly<Record<string, string>> = { are: 'is', were: 'was', have: 'has', do: 'does' };

const singular = (helper: string): string => SINGULAR[helper] ?? helper;

/** "grind" as "grinds", "carry" as "carries" */
const inflected = (base: string): string =>
  SINGULAR[base] ??
  (/[^aeiou]y$/u.test(base)
    ? `${base.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|[^aeiou]o|go|do)$/u.test(base)
      ? `${base}es`
      : `${base}s`);

/** The verb of a plural subject as one thing has it. */
export function singularVerb(verb: PropositionVerb): PropositionVerb {
  const [first, ...others] = verb.auxiliaries;
  const auxiliaries = first === undefined ? [] : [singular(first), ...others];
  if (verb.isCopula && (first === undefined || first === 'not'))
    return { ...verb, auxiliaries, main: singular(verb.main) };
  if (verb.tense !== 'present-plural') return { ...verb, auxiliaries };
  return { ...verb, auxiliaries, main: inflected(verb.main), tense: 'present-singular' };
}

/** A word of the verb behind "we" as it is read behind a name; null where it stays. */
export function singularWord(words: readonly Word[], at: number, { auxiliaries, main }: VerbGroup): string | null {
  if (at !== (auxiliaries[0] ?? main)) return null;
  const word = words[at];
  if (!word) return null;
  const whole = { "'re": 'are', '’re': 'are', "'ve": 'have', '’ve': 'have' }[word.lower] ?? word.lower;
  if (SINGULAR[whole] !== undefined) return singular(whole);
  return at === main && tenseOf(word, false) === 'present-plural' ? inflected(word.lower) : null;
}
