// "What made the flood so high was not the rain but the melting snow.": a sentence that puts what did it behind "was".
import { type FoundArgument, PLAIN_ARGUMENT } from './found';
import type { Passage, Told } from './passage';
import { type Saying, sayingOf, wordingOf } from './saying';

export const cleft = (passage: Passage): FoundArgument[] =>
  passage.flatMap((told) => {
    const { words } = told.reading;
    if (words[0]?.lower !== 'what' || /[?!]$/u.test(told.reading.unit.text)) return [];
    const copula = copulaOf(told);
    if (copula === null) return [];
    const asked = wordingOf(told, 1, copula);
    const doer = doerBehind(told, copula + 1);
    // "What happens next is the surprise" asks for nothing: it is done to something.
    const hasObject = words.slice(2, copula).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
    if (!hasObject || asked.isDangling || asked.text.split(' ').length < 2 || !doer) return [];
    return [
      {
        ...PLAIN_ARGUMENT,
        kind: 'cause' as const,
        rule: 'what-does-it',
        because: `“What ... ${words[copula]?.text}” says what it is`,
        claim: { text: `something ${asked.text}`, form: 'clause' as const, told, asked: asked.text },
        premises: [doer],
        holder: told.speaker,
        isAccount: told.speaker === null && /^(?:was|were)$/.test(words[copula]?.lower ?? ''),
      },
    ];
  });

/** Where "was" stands, behind a "What" that is the subject of its own verb; null where somebody else is ("What he knew was"). */
function copulaOf({ reading: { words } }: Told): number | null {
  if (words[1]?.pos !== 'VERB') return null;
  const at = words.findIndex(
    ({ lower }, index) =>
      index >= 3 &&
      /^(?:is|was|are|were)$/.test(lower) &&
      !/^(?:who|which|that|what|there|it|he|she|they|we|you|i)$/.test(words[index - 1]?.lower ?? ''),
  );
  return at < 0 ? null : at;
}

/** The noun behind it: B of "not A but B". */
function doerBehind(told: Told, from: number): Saying | null {
  const { words } = told.reading;
  const isNot = words[from]?.lower === 'not';
  const but = isNot ? words.findIndex(({ lower }, at) => lower === 'but' && at > from) : -1;
  if (isNot && but < 0) return null;
  const start = isNot ? but + 1 : from;
  const [first, next] = [words[start], words[start + 1]];
  // A lone word the tagger took for a verb: "is price rather than physics".
  const isNoun =
    /^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(first?.pos ?? '') ||
    (first?.pos === 'VERB' && first.lemma === first.lower && /^(?:rather|[.,])$/.test(next?.lower ?? ''));
  const said = isNoun ? sayingOf(told, { from: start, isWhole: true }) : null;
  return said && !/^(?:this|that|these|those)(?!\p{L})/u.test(said.text) ? { ...said, form: 'noun' } : null;
}
