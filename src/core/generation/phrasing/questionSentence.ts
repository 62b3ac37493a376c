// The words of a question in their order: the verb around its subject, what opened the sentence before or behind it, and no question that
// is too long or points at nothing.
import type { Part, Proposition } from '../../knowledge/proposition';
import { capitalise, joinFronted } from '../../knowledge/statement';

const LONGEST = 38;

export interface Question {
  readonly front: string;
  readonly back: string;
}

/** Said before the question: "As of May 2022", "According to Ann Lee". */
export type Opening = string;

/** The verb split around the subject: "did ... lift off", "will ... be sent", "is ...". */
export function invert({ verb }: Pick<Proposition, 'verb'>): { before: string; after: string } | null {
  const [first, ...rest] = verb.auxiliaries;
  const join = (...words: readonly string[]): string => words.filter((word) => word !== '').join(' ');
  if (first !== undefined && first !== 'not' && first !== 'never')
    return {
      before: first,
      after: join(
        ...rest.filter((word) => word === 'not'),
        ...verb.adverbs,
        ...rest.filter((word) => word !== 'not'),
        verb.main,
        verb.particle,
      ),
    };
  if (verb.isCopula) return { before: verb.main, after: join(...verb.auxiliaries, ...verb.adverbs) };
  if (verb.tense === null) return null;
  const support = verb.tense === 'past' ? 'did' : verb.tense === 'present-singular' ? 'does' : 'do';
  return { before: support, after: join(...verb.adverbs, verb.lemma, verb.particle) };
}

export function finish(
  opening: Opening,
  fronted: readonly Part[],
  core: readonly string[],
  back: string,
): Question | null {
  const question = core.filter((text) => text !== '').join(' ');
  const phrases = joinFronted(fronted, ({ text }) => text);
  // A pronoun must not come before its noun.
  const isPointing = /(?<!\p{L})(?:it|its|he|his|she|her|they|their)(?!\p{L})/iu.test(phrases);
  // Openings come first; a phrase of the sentence then goes behind.
  // "Soon afterward commissioned what, who became ...": a clause taken for a phrase.
  if (/(?<!\p{L})(?:what|which|who|whom|that)$/u.test(phrases)) return null;
  let text = question;
  if (opening !== '') text = `${opening}, ${lowerFirst(question)}${phrases === '' ? '' : ` ${lowerFirst(phrases)}`}`;
  else if (isPointing) text = `${question} ${lowerFirst(phrases)}`;
  else if (phrases !== '') text = `${capitalise(phrases)}, ${lowerFirst(question)}`;
  const front = `${capitalise(text)
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:])/g, '$1')
    .replace(/[,;:. ]+$/, '')}?`;
  if (front.split(' ').length > LONGEST || (front.match(/\?/g)?.length ?? 0) !== 1) return null;
  return { front, back: INITIALS.test(back) ? back : back.replace(/[,;:. ]+$/, '') };
}

/** "a Ph.D.": the stop is the word's own. */
const INITIALS = /(?:\p{L}{1,3}\.){2,}$/u;

/** Only words the question itself put there are lowered: a name keeps its capital. */
const lowerFirst = (text: string): string =>
  /^(?:Who|What|Which|Where|When|Why|How|In|On|At|By|With|For|From|To|Since|Until|Under|Aboard|Against|Whom|After|Before|During|As|The|A|An|Given|Despite|According|Due|Because|Thanks|Owing|Through|Among|Of|About|Between|Over|Within|Without|Into)(?![\p{L}])/u.test(
    text,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
