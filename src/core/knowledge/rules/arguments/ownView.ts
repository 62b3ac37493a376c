// "I think that the town should keep the mill", "The lesson is that dear bread makes enemies", "Bottom line: keep the mill.": what the author
// holds in so many words, with or without reasons.
import type { Clause } from '../grammar/clause';
import { extentOf } from '../propositions/clauseParts';
import { type FoundArgument, PLAIN_ARGUMENT } from './found';
import { isStatement, type Passage, type Told } from './passage';
import { type Saying, sayingOf } from './saying';

const FEWEST_WORDS = 4;

export const ownView = (passage: Passage): FoundArgument[] =>
  passage.flatMap((told) => {
    if (told.speaker !== null || told.reading.unit.isQuoted) return [];
    const view = viewIn(told) ?? lessonIn(told) ?? summedUp(told);
    if (!view || view.claim.text.split(' ').length < FEWEST_WORDS) return [];
    const { claim, word, asked } = view;
    return [
      {
        ...PLAIN_ARGUMENT,
        kind: 'thesis' as const,
        rule: 'own-view',
        because: `“${word}” says that it is the author’s own view`,
        claim: { ...claim, asked },
        premises: [],
      },
    ];
  });

interface View {
  readonly claim: Saying;
  readonly word: string;
  /** The question, with `*` for whoever holds it: "what does * think of the mill". */
  readonly asked: string;
}

const THINKING = /^(?:think|believe|argue|hold|maintain|suspect|conclude|contend|doubt|feel)$/;

/** "I believe that A", "In my view, A" */
function viewIn(told: Told): View | null {
  if (!isStatement(told)) return null;
  const { words, clauses, parts, unit } = told.reading;
  const [main] = clauses;
  const verb = main?.verb;
  if (!main || !verb) return null;
  const said = clauses.find(
    ({ kind, connective, parent, from }) =>
      kind === 'complement' && connective === 'that' && parent === main && from >= verb.to - 1,
  );
  const subject = parts.find(({ clause }) => clause === main)?.subject;
  const lemma = words[verb.main]?.lemma ?? '';
  const isMine =
    words[subject?.noun?.head ?? -1]?.lower === 'i' &&
    THINKING.test(lemma) &&
    lemma !== 'doubt' &&
    !verb.isNegated &&
    words[verb.main]?.lower === lemma &&
    verb.auxiliaries.length === 0;
  if (isMine && said) {
    const from = words[said.from]?.lower === 'that' ? said.from + 1 : said.from;
    return about(told, said, lemma, sayingOf(told, { from, to: extentOf(said, clauses) }));
  }
  const opening = /^(?:and |but |so )?(?:in my (?:view|opinion|judgement|judgment)|as i see it|to my mind),? /iu.exec(
    unit.text,
  );
  if (!opening) return null;
  const from = words.findIndex(({ start }) => start >= opening[0].length);
  return from < 0 ? null : about(told, main, 'think', sayingOf(told, { from }));
}

/** "what does * think of the mill": asked by what the claim is about; null where nothing tells it from any other claim. */
function about(told: Told, clause: Clause, lemma: string, claim: Saying | null): View | null {
  if (!claim) return null;
  const { words, parts } = told.reading;
  const subject = parts.find((own) => own.clause === clause)?.subject;
  const noun = subject?.noun;
  const word = `I ${lemma}`;
  // "it is time for a change", "the time has come to change"
  const time = /^(?:it is|it’s|it's) (?:high )?time (?:for|to|that) /iu.exec(claim.text);
  if (time) return { claim, word, asked: 'what does * say it is time for' };
  if (!subject || !noun || noun.isPronoun) return null;
  const named = sayingOf(told, { from: subject.from, to: subject.to, isWhole: true });
  if (!named || words[noun.head]?.lower === 'there') return null;
  return {
    claim,
    word,
    asked: `what does * ${lemma === 'argue' || lemma === 'maintain' ? lemma : 'think'} about ${named.text}`,
  };
}

const LESSON =
  /^(?:and |but |so )?(?:the|one|my|another) (?:\p{L}+ )?(lesson|moral|message|conclusion|point|claim|argument|thesis|contention|advice)(?: (?:here|of (?:all )?this))? is,? (?:\p{L}+ly |perhaps |simply |then )?that /iu;

/** "The lesson is perhaps that A" */
function lessonIn(told: Told): View | null {
  const match = isStatement(told) ? LESSON.exec(told.reading.unit.text) : null;
  if (!match) return null;
  const from = told.reading.words.findIndex(({ start }) => start >= match[0].length);
  const claim = from < 0 ? null : sayingOf(told, { from });
  const noun = match[1]?.toLowerCase() ?? '';
  const makes = /^(?:lesson|moral|conclusion)$/.test(noun) ? 'draw' : noun === 'advice' ? 'give' : 'make';
  return claim && { claim, word: match[0].trim(), asked: `what ${noun} does * ${makes}` };
}

const BOTTOM_LINE = /^(?:(?:and|so) )?(?:the |my )?(?:bottom line|conclusion|point): /iu;

/** "Bottom line: A" */
function summedUp(told: Told): View | null {
  const match = isStatement(told) ? BOTTOM_LINE.exec(told.reading.unit.text) : null;
  if (!match) return null;
  const from = told.reading.words.findIndex(({ start }) => start >= match[0].length);
  const claim = from < 0 ? null : sayingOf(told, { from });
  if (!claim) return null;
  const text =
    /^\p{Lu}\p{Ll}/u.test(claim.text) && told.reading.words[from]?.pos !== 'PROPN'
      ? lowerFirst(claim.text)
      : claim.text;
  return { claim: { ...claim, text }, word: match[0].trim(), asked: 'to what bottom line does * come' };
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
