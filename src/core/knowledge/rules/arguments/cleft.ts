// "It was not the rain that drowned the town; it was the dam.", "What made the flood so high was not the rain but the melting snow.": a sentence that puts what did it behind "was".
import { tenseOf } from '../grammar/verbs';
import { type FoundArgument, PLAIN_ARGUMENT } from './found';
import type { Passage, Told } from './passage';
import { type Saying, sayingOf, wordingOf } from './saying';

export const cleft = (passage: Passage): FoundArgument[] =>
  passage.flatMap((told, at) => {
    const denied = deniedIn(told, passage[at + 1]);
    if (denied) return [denied];
    const { words } = told.reading;
    if (words[0]?.lower !== 'what' || /[?!]$/u.test(told.reading.unit.text)) return [];
    const lacking = neededIn(told);
    if (lacking) return [lacking];
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

const DENIED = /^(?:it|this|that) (is|was)(?: not|n['’]t) /iu;
const INSTEAD = /^(?:it|this|that) (?:is|was) /iu;

/** "It was not the rain that drowned the town; it was the broken dam." */
function deniedIn(told: Told, next: Told | undefined): FoundArgument | null {
  const { unit, words } = told.reading;
  const denied = DENIED.exec(unit.text);
  const instead = next && INSTEAD.exec(next.reading.unit.text);
  if (!denied || !instead || DENIED.test(next.reading.unit.text) || told.speaker !== next.speaker || unit.isQuoted)
    return null;
  const from = words.findIndex(({ start }) => start >= denied[0].length);
  const joint = words.findIndex(({ lower }, at) => at > from && /^(?:who|that|which)$/.test(lower));
  const verb = words[joint + 1];
  const isVerb = verb !== undefined && (/^(?:VERB|AUX)$/.test(verb.pos) || verb.lower.endsWith('ed'));
  if (joint < 0 || !isVerb) return null;
  const end = words.findLastIndex(({ pos }) => pos !== 'PUNCT') + 1;
  const [other, did] = [wordingOf(told, from, joint), wordingOf(told, joint + 1, end)];
  const start = next.reading.words.findIndex((word) => word.start >= instead[0].length);
  const doer = start < 0 ? null : sayingOf(next, { from: start, isWhole: true });
  if (!doer || other.isDangling || did.isDangling || did.text.split(' ').length < 2) return null;
  // "the workers who were the problem": what was it?
  const asked = did.text
    .replace(/^were(?!\p{L})/u, 'was')
    .replace(/^are(?!\p{L})/u, 'is')
    .replace(/^have(?!\p{L})/u, 'has');
  return {
    ...PLAIN_ARGUMENT,
    kind: 'cause' as const,
    rule: 'what-does-it',
    because: `“${denied[0].trim()} ...” denies one and names another`,
    claim: { text: `something ${asked}`, form: 'clause' as const, told, asked: `${asked}, if not ${other.text}` },
    premises: [{ ...doer, form: 'noun' }],
    holder: told.speaker,
    isAccount: told.speaker === null && denied[1]?.toLowerCase() === 'was',
  };
}

/** "What the town needs is not more lamps but a mill." */
function neededIn(told: Told): FoundArgument | null {
  const { words, clauses, parts } = told.reading;
  const copula = words.findIndex(
    ({ lower, pos }, at) => at >= 3 && pos === 'AUX' && /^(?:is|was)$/.test(lower) && words[at - 1]?.pos === 'VERB',
  );
  const own = clauses.find(
    ({ kind, connective, from }) => kind === 'complement' && connective === 'what' && from === 0,
  );
  const subject = parts.find(({ clause }) => clause === own)?.subject;
  const verb = words[copula - 1];
  if (copula < 0 || !own?.verb || !subject?.noun || !verb || own.verb.main !== copula - 1) return null;
  if (own.verb.auxiliaries.length > 0 || subject.to !== copula - 1 || told.reading.unit.isQuoted) return null;
  const isMany = subject.noun.isPlural || /^(?:i|we|you|they)$/.test(words[subject.noun.head]?.lower ?? '');
  const tense = tenseOf(verb, !isMany);
  const named = wordingOf(told, subject.from, subject.to);
  const doer = doerBehind(told, copula + 1);
  // What somebody wanted once is no claim of what it takes.
  if (tense === null || tense === 'past' || named.isDangling || !doer) return null;
  const asked = `${isMany ? 'do' : 'does'} ${named.text} ${verb.lemma}`;
  const not = words[copula + 1]?.lower === 'not' ? words.findIndex(({ lower }) => lower === 'but') : -1;
  const other = not > 0 ? wordingOf(told, copula + 2, not) : null;
  return {
    ...PLAIN_ARGUMENT,
    kind: 'cause' as const,
    rule: 'what-does-it',
    because: `“What ${named.text} ${verb.text} is” says what it is`,
    claim: {
      text: `${named.text} ${verb.text} something`,
      form: 'clause' as const,
      told,
      asked: other && !other.isDangling ? `${asked}, if not ${other.text}` : asked,
    },
    premises: [doer],
    holder: told.speaker,
  };
}

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
