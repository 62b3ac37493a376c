// The verb of a clause as a question needs it: auxiliaries, tense, and no adverb that points at the day of writing.
import type { Part, PropositionVerb } from '../../proposition';
import type { Parts } from '../grammar/parts';
import { tenseOf } from '../grammar/verbs';
import type { Word } from '../grammar/word';

/** Adverbs that point at the moment of writing or at another sentence. */
const DEICTIC =
  /^(?:now|currently|today|yesterday|tomorrow|recently|lately|ago|also|already|still|again|instead|however|moreover|therefore|thus|then|too|yet|even|soon|meanwhile|here|finally)$/;

export function verbOf({ verb, clause }: Parts, words: readonly Word[], subject: Part): PropositionVerb {
  const main = words[verb.main];
  const text = (index: number): string => {
    const lower = words[index]?.lower ?? '';
    return lower === "n't"
      ? 'not'
      : lower === 'ca'
        ? 'can'
        : lower === 'wo'
          ? 'will'
          : lower === "'ve"
            ? 'have'
            : lower === "'re"
              ? 'are'
              : lower === "'s"
                ? 'is'
                : lower;
  };
  return {
    auxiliaries:
      clause.kind === 'participial' && verb.auxiliaries.length === 0
        ? [subject.isPlural ? 'were' : 'was']
        : verb.auxiliaries.map(text),
    main: main ? (verb.isCopula ? text(verb.main) : main.text.toLowerCase()) : '',
    lemma: main?.lemma ?? '',
    particle: verb.particle === null ? '' : text(verb.particle),
    adverbs: verb.adverbs.map(text).filter((adverb) => !DEICTIC.test(adverb)),
    tense:
      verb.auxiliaries.length > 0 || !main || clause.kind === 'participial' ? null : tenseOf(main, !subject.isPlural),
    isCopula: verb.isCopula,
    isNegated: verb.isNegated,
    isPassive: verb.isPassive,
  };
}

/**
 * Whether subject and verb agree in number; where they do not, the words were joined wrongly ("the supply of water stops and the
 * weight of the ice squeezes"). Bodies may take either.
 */
export function agree(
  { isPlural, kind, isName }: Part,
  { auxiliaries, main, isCopula, tense }: PropositionVerb,
): boolean {
  const first = auxiliaries[0] ?? (isCopula ? main : '');
  if (isPlural) return !/^(?:is|was|has|does)$/.test(first) && !(first === '' && tense === 'present-singular');
  return kind === 'organisation' || isName || !/^(?:are|were|have|do)$/.test(first);
}
