// Events to be put in order. What the curator grouped; else all events with a label whose dates can be told apart.
import { isBefore } from '../../knowledge/dateOrder';
import type { Fact, Timeline } from '../../knowledge/model';
import { writeDate } from '../months';
import { PLAIN, type Proposal } from '../proposal';
import { countWord, evidenceOf, labelOf, originOf, type Telling } from '../telling';

/** Fewer are asked by their dates alone. */
const FEWEST_EVENTS = 4;
/** More than this nobody orders without writing. */
const MOST_EVENTS = 7;

export function proposeTimelines(telling: Telling): Proposal[] {
  const { timelines, facts } = telling.knowledge;
  if (timelines.length > 0) {
    return timelines.map((timeline) =>
      ordered(
        timeline,
        timeline.events.map((id) => telling.fact(id)),
        telling,
      ),
    );
  }
  const events = distinct(facts.filter(({ label, date }) => label !== null && date !== null));
  return events.length < FEWEST_EVENTS
    ? []
    : [ordered({ id: 'timeline', title: null, importance: 2 }, events, telling)];
}

function ordered(
  { id, title, importance }: Pick<Timeline, 'id' | 'importance'> & { readonly title: string | null },
  events: readonly Fact[],
  telling: Telling,
): Proposal {
  const labels = events.map(labelOf);
  return {
    ...PLAIN,
    key: `${id}/order`,
    noteKey: id,
    kind: 'timeline',
    type: 'timeline',
    front: `In what order did the ${countWord(labels.length)} ${title ?? spanOf(events)} come${toldBy(telling)}?`,
    back: labels.join('; '),
    items: labels,
    counted: labels.length,
    evidence: evidenceOf(events),
    originParagraphs: originOf(events),
    from: [id, ...events.map((event) => event.id)],
    importance,
    modality: 'asserted',
    holder: null,
    about: [...new Set(events.flatMap(({ about }) => about))],
    after: events.flatMap((event) => [`${event.id}/qa`, `${event.id}/number`]),
    rule: title === null ? 'dates-in-order' : 'events-in-order',
  };
}

/** `events between 1871 and June 1902` */
function spanOf(events: readonly Fact[]): string {
  const [first, last] = [events[0]?.date?.start ?? '', events.at(-1)?.date?.start ?? ''];
  return `events between ${writeDate(first)} and ${writeDate(last)}`;
}

/** `, as Olesen told it in June 2019` */
function toldBy({ author, month }: Telling): string {
  if (author === null) return '';
  return `, as ${author} told it${month === null ? '' : ` in ${month}`}`;
}

/** In the order of their dates, as long as one is certainly over before the next begins; the most important first. */
function distinct(facts: readonly Fact[]): Fact[] {
  const chosen: Fact[] = [];
  for (const fact of facts.toSorted((a, b) => b.importance - a.importance)) {
    if (chosen.length < MOST_EVENTS && chosen.every((other) => isApart(fact, other))) chosen.push(fact);
  }
  return chosen.sort((a, b) => (comesFirst(a, b) ? -1 : 1));
}

const isApart = (one: Fact, other: Fact): boolean => comesFirst(one, other) || comesFirst(other, one);

const comesFirst = (one: Fact, other: Fact): boolean =>
  one.date !== null && other.date !== null && isBefore(one.date, other.date);
