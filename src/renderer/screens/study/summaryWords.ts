// What a session came to, in words: one title, and facts. Cards asked for the first time are met, not recalled or forgotten.
import type { SessionSummary } from '../../../shared/contract/review';
import { MILLIS_PER_MINUTE } from '../../../core/base/time';
import { capitalise, count, NO_BREAK_SPACE, numberWord } from '../../ui/words/count';

type Counts = Pick<SessionSummary, 'recalled' | 'forgotten' | 'introduced'>;
type Place = SessionSummary['places'][number];

/** The answer to "how did it go", as the title of the page. */
export function summaryTitle({ recalled, forgotten, introduced }: Counts): string {
  const seen = recalled + forgotten;
  if (seen === 0) {
    if (introduced === 0) return 'Nothing is due now';
    return introduced === 1 ? 'You met one new card' : `You met ${introduced} new cards`;
  }
  if (seen === 1) return recalled === 1 ? 'You recalled the one card' : 'You forgot the one card';
  return recalled === seen ? `You recalled all ${seen}` : `You recalled ${recalled} of ${seen}`;
}

const paragraphOf = ({ paragraph }: Place): string => `paragraph${NO_BREAK_SPACE}${paragraph}`;

/** Where the forgotten ones stand. */
function forgottenFact({
  forgotten,
  introducedForgotten,
  places,
}: Pick<SessionSummary, 'forgotten' | 'introducedForgotten' | 'places'>): string | null {
  if (forgotten === 0) return introducedForgotten === 0 ? 'None was forgotten.' : 'None you knew before was forgotten.';
  const [most, ...others] = places.filter((place) => place.forgotten > 0).sort((a, b) => b.forgotten - a.forgotten);
  if (!most || (most.forgotten === 1 && others.length > 0)) return null;
  if (forgotten === 1) return `The one you forgot stands in ${paragraphOf(most)}.`;
  return most.forgotten === forgotten
    ? `${forgotten === 2 ? 'Both' : `All ${numberWord(forgotten)}`} you forgot stand in ${paragraphOf(most)}.`
    : `Of the ${numberWord(forgotten)} you forgot, ${numberWord(most.forgotten)} stand in ${paragraphOf(most)}.`;
}

/** The facts under the title: what was forgotten and where, what was new, how long it took. */
export function summarySentence(summary: SessionSummary): string {
  const { recalled, forgotten, answers, spentMillis } = summary;
  if (answers === 0) return 'No card was asked.';
  const hasSeen = recalled + forgotten > 0;
  const facts = [
    summary.scope === 'misses' ? missesFact(summary) : null,
    hasSeen ? forgottenFact(summary) : null,
    metFact(summary, hasSeen),
    `It took ${minutesTaken(spentMillis)}.`,
  ];
  return facts.filter((fact) => fact !== null).join(' ');
}

/** What was studied, where it was not what was due. */
const missesFact = ({ cards }: Pick<SessionSummary, 'cards'>): string =>
  cards === 1 ? 'It stands behind what the quiz missed.' : 'They stand behind what the quiz missed.';

/** The new ones; where they are all there was, the title has said how many. */
function metFact({ introduced, introducedForgotten: missed }: SessionSummary, hasSeen: boolean): string | null {
  if (introduced === 0) return null;
  const of = `${numberWord(missed)} of them`;
  if (!hasSeen) {
    if (missed === 0) return null;
    return introduced === 1 ? 'You forgot it once at least.' : `You forgot ${of} once at least.`;
  }
  const met = introduced === 1 ? 'One card was new' : `${capitalise(numberWord(introduced))} cards were new`;
  if (missed === 0) return `${met}.`;
  return introduced === 1 ? `${met}, and forgotten once at least.` : `${met}; you forgot ${of} once at least.`;
}

/** `less than a minute`, `one minute`, `7 minutes`. */
function minutesTaken(millis: number): string {
  const minutes = Math.round(millis / MILLIS_PER_MINUTE);
  if (minutes < 1) return 'less than a minute';
  return minutes === 1 ? 'one minute' : count(minutes, 'minute');
}

/** What still comes back today; empty where nothing does. */
export const stepsSentence = ({ stepsToday }: Pick<SessionSummary, 'stepsToday'>): string => {
  if (stepsToday === 0) return '';
  const cards = stepsToday === 1 ? 'One card is' : `${capitalise(numberWord(stepsToday))} cards are`;
  return `${cards} still being learned and ${stepsToday === 1 ? 'comes' : 'come'} back today.`;
};

/** The reviews of tomorrow, beside what today may leave over. Today plans new cards on top, so no more is said than this. */
export const tomorrowSentence = ({
  tomorrow: { cards, minutes },
  stepsToday,
}: Pick<SessionSummary, 'tomorrow' | 'stepsToday'>): string =>
  cards === 0
    ? stepsToday === 0
      ? 'No review is planned for tomorrow.'
      : 'No other review is planned for tomorrow.'
    : `Tomorrow ${count(cards, 'card')} ${cards === 1 ? 'comes' : 'come'} back, about ${Math.max(1, minutes)}${NO_BREAK_SPACE}min, new cards aside.`;

/** `2 came back, 1 did not`: what happened at one place in the text. */
export function placeSentence({ recalled, forgotten }: Pick<Place, 'recalled' | 'forgotten'>): string {
  if (forgotten === 0) return `${recalled} came back`;
  return recalled === 0 ? `${forgotten} did not` : `${recalled} came back, ${forgotten} did not`;
}

export const sessionAnnouncement = (summary: SessionSummary): string =>
  [`${summaryTitle(summary)}.`, summarySentence(summary), stepsSentence(summary), tomorrowSentence(summary)]
    .filter(Boolean)
    .join(' ');
