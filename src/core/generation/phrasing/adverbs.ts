// What a question does with the adverbs of its sentence. Most of them say how, how far or how surely it was so, and the question
// asks for something else without them: "located north of the river", "met again".
import type { Part, Proposition, PropositionVerb } from '../../knowledge/proposition';

/** Characters between two parts with a comma between them. */
const COMMA = 2;

/** Words that join a sentence to the one before, or point from where it stands in the text: a question does without. */
const LINKING =
  /^(?:also|too|however|then|thus|therefore|hence|consequently|accordingly|indeed|moreover|furthermore|additionally|likewise|similarly|instead|meanwhile|nevertheless|nonetheless|otherwise|rather|still|already|yet|even|now|nowadays|today|soon|later|afterwards?|subsequently|eventually|finally|lastly|ultimately|thereafter|thereby|here|there|recently|currently|basically|actually|simply|clearly|obviously|certainly|surely|of course|in fact|for example|for instance|as well|first|firstly|second|secondly|third|thirdly)$/i;

/** "the following autumn", "two days earlier": counted from the sentence before. */
const UNITS = 'days?|weeks?|months?|years?|decades?|spring|summer|autumn|fall|winter|morning|afternoon|evening|night';
const COUNTED_ON = new RegExp(
  `^(?:(?:that|(?:the )?(?:same|following|next|previous)) (?:${UNITS})|\\p{L}+ (?:${UNITS}) (?:later|earlier|before|after))$`,
  'iu',
);

/** Adverbs without the ending: the rest that is taken for one is part of something else ("free short term parking"). */
const PLAIN =
  /^(?:again|ahead|almost|alone|alongside|altogether|always|anew|apart|aside|away|back|backwards?|badly|best|better|deep|down|downstream|east|eastwards?|ever|far|fast|forever|forth|forwards?|free of charge|half|hard|high|home|indoors|inland|just|least|long|low|more|most|much|nearby|never|no longer|north|northeast|northwards?|northwest|not|off|offshore|often|on|once|only|outdoors|over|overnight|overseas|once more|perhaps|quite|seldom|short|sometimes|south|southeast|southwards?|southwest|straight|thrice|together|twice|underground|up|upstream|very|well|west|westwards?|worldwide|abroad|aloud)$/i;

/** "especially in autumn", "only in the north": they narrow what stands behind them, and are nothing without it. */
const FOCUSING =
  /^(?:especially|particularly|notably|chiefly|mainly|mostly|primarily|principally|predominantly|largely|only|solely|exclusively|merely|just|even|alone|specifically|including)$/i;

/** "each year", "every other Monday" */
const isRecurring = (text: string): boolean => /^(?:each|every|per|once a|twice a) \p{Ll}/iu.test(text);

const isAdverb = (text: string): boolean =>
  PLAIN.test(text) || isRecurring(text) || /^(?:[\p{L}-]+ )?\p{L}+ly$/u.test(text);

/** The part that begins where another ends. */
const behind = (part: Part, parts: readonly Part[]): Part | undefined =>
  parts.find(({ span, role }) => role !== 'adverb' && span.start >= part.span.end && span.start - part.span.end <= 1);

/** "did she subsequently join": behind what, only the text says. */
export const withoutLinking = (verb: PropositionVerb): PropositionVerb => ({
  ...verb,
  adverbs: verb.adverbs.filter((adverb) => !LINKING.test(adverb)),
});

/** "back in January", and whatever only joins or points. */
export const isLeftOut = (part: Part, parts: readonly Part[]): boolean =>
  LINKING.test(part.text) ||
  COUNTED_ON.test(part.text) ||
  (part.text === 'back' && (behind(part, parts)?.date ?? null) !== null);

/** What was taken for an adverb and is none: the words of such a sentence were not understood. */
export const isMisread = ({ parts }: Pick<Proposition, 'parts'>): boolean =>
  parts.some((part) => part.role === 'adverb' && !isLeftOut(part, parts) && !isAdverb(part.text)) ||
  parts.some(({ role, span }, index) => {
    const before = parts[index - 1];
    // "to the east and south of the river": the half of a pair.
    return role === 'adverb' && before !== undefined && !before.isFronted && span.start - before.span.end > COMMA;
  });

/** A question that asks for just what an adverb narrows loses it: "particularly in the Philippines". */
export const isNarrowed = (asked: Part, { parts }: Pick<Proposition, 'parts'>): boolean =>
  parts.some((part) => part.role === 'adverb' && FOCUSING.test(part.text) && behind(part, parts) === asked);
