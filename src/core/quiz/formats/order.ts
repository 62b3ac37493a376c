// Events to be put in order: those the curator grouped, then all whose dates can be told apart.
import { isBefore } from '../../knowledge/dateOrder';
import { seededOrder } from '../../generation/seededOrder';
import type { DateFigure, Figures } from '../figures/figure';
import { type AskFormat, candidate, type Candidate, commonOf, type Missing } from './common';

const FEWEST = 3;
/** More than this nobody orders without writing. */
const MOST = 6;

export const askOrder: AskFormat = (figures, seed) => {
  const events = distinct(figures.dates);
  if (events.length < FEWEST) return [];
  const grouped = (figures.article.knowledge?.timelines ?? []).flatMap((timeline) => {
    const members = events.filter(({ id }) => timeline.events.some((fact) => id === `date/${fact}`));
    return members.length >= FEWEST ? [inOrder(figures, members.slice(0, MOST), seed)] : [];
  });
  const sets = setsOf(seededOrder(events, seed)).map((set) => inOrder(figures, set, seed));
  const keys = new Set<string>();
  return [...grouped, ...sets].filter(({ question }) => !keys.has(question.key) && keys.add(question.key));
};

/** Each event in one set, as evenly as can be; a set is never too small. */
function setsOf(events: readonly DateFigure[]): readonly (readonly DateFigure[])[] {
  const count = Math.ceil(events.length / MOST);
  return Array.from({ length: count }, (_, set) => events.filter((_event, index) => index % count === set)).filter(
    ({ length }) => length >= FEWEST,
  );
}

function inOrder(figures: Figures, members: readonly DateFigure[], seed: string): Candidate {
  const events = members.toSorted((a, b) => (isBefore(a.date, b.date) ? -1 : 1));
  const [first, ...rest] = events;
  if (!first) throw new Error('Nothing to put in order.');
  const part = members
    .map(({ id }) => id.replace('date/', ''))
    .sort()
    .join('+');
  const common = commonOf({ article: figures.article, format: 'order', part, figures: [first, ...rest] });
  const mixed = notAsTheyCome(seededOrder(events, `${seed}/${common.key}`), events);
  const question = {
    ...common,
    format: 'order' as const,
    prompt: `Put these ${events.length} in the order they came, the earliest first.`,
    evidence: events.flatMap(({ evidence }) => evidence),
    pieces: mixed.map(({ event }) => event ?? ''),
    right: events.map((event) => mixed.indexOf(event)),
    dates: events.map(({ answer }) => answer),
  };
  return candidate(question, events);
}

/** Mixed events that happen to lie in order would leave nothing to do. */
const notAsTheyCome = (mixed: readonly DateFigure[], events: readonly DateFigure[]): readonly DateFigure[] =>
  mixed.every((event, index) => event === events[index]) ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;

/** Events with words of their own, each certainly over before another begins or after it ended. */
function distinct(dates: readonly DateFigure[]): readonly DateFigure[] {
  const chosen: DateFigure[] = [];
  for (const date of dates.toSorted((a, b) => b.importance - a.importance)) {
    const isApart = chosen.every(
      (other) => (isBefore(date.date, other.date) || isBefore(other.date, date.date)) && other.event !== date.event,
    );
    if (date.event !== null && isApart) chosen.push(date);
  }
  return chosen;
}

export const noOrder: Missing = (all) =>
  `Three events whose dates can be told apart make an order, and there ${all.some(({ dates }) => dates.length > 0) ? 'are not so many' : 'is no dated event'}.`;
