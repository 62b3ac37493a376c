// Events to be put in order.
import { describe, expect, it } from 'vitest';
import type { DateValue, Fact, Timeline } from '../../knowledge/model';
import { lighthouse } from '../lighthouseSuite';
import { tellingOf } from '../telling';
import { proposeTimelines } from './timeline';

const { knowledge } = lighthouse();
const [model] = knowledge.facts;
if (!model) throw new Error('The lighthouse has facts.');

const event = (label: string | null, start: string, changes: Partial<Fact> = {}): Fact => {
  const precision = (['year', 'month', 'day'] as const)[start.split('-').length - 1] ?? 'year';
  const date: DateValue = { start, end: null, precision };
  return { ...model, id: label ?? start, label, date, asks: null, ...changes };
};
const EVENTS = [event('bell', '1902-06'), event('lamp', '1871'), event('oil', '1880'), event('power', '1902-06-30')];

const cardsOf = (facts: readonly Fact[], timelines: readonly Timeline[] = []) =>
  proposeTimelines(tellingOf({ ...knowledge, facts, timelines }, null));

describe('a timeline', () => {
  it('is made of what the curator grouped', () => {
    const timeline = {
      id: 'light',
      title: 'steps from oil to power',
      importance: 3,
      events: ['lamp', 'oil', 'power'],
    } as const;
    expect(cardsOf(EVENTS, [timeline])).toMatchObject([
      {
        key: 'light/order',
        kind: 'timeline',
        type: 'timeline',
        front: 'In what order did the three steps from oil to power come?',
        items: ['lamp', 'oil', 'power'],
        back: 'lamp; oil; power',
        from: ['light', 'lamp', 'oil', 'power'],
        after: ['lamp/qa', 'lamp/number', 'oil/qa', 'oil/number', 'power/qa', 'power/number'],
      },
    ]);
  });

  it('is else made of all dated events with a label, in the order of their dates', () => {
    const facts = [...EVENTS.slice(0, 3), event('trade', '1850'), event(null, '1860')];
    expect(cardsOf(facts)).toMatchObject([
      {
        key: 'timeline/order',
        front: 'In what order did the four events between 1850 and June 1902 come?',
        items: ['trade', 'lamp', 'oil', 'bell'],
      },
    ]);
  });

  it('leaves out what may have come at the same time', () => {
    expect(cardsOf([...EVENTS, event('trade', '1850')])[0]?.items).toEqual(['trade', 'lamp', 'oil', 'bell']);
  });

  it('needs four events, and holds seven, the more important ones first', () => {
    expect(cardsOf(EVENTS.slice(0, 3))).toEqual([]);
    const many = Array.from({ length: 9 }, (_, year) =>
      event(`event ${year}`, String(1850 + year), { importance: year < 2 ? 1 : 3 }),
    );
    expect(cardsOf(many)[0]?.items).toEqual(many.slice(2).map(({ label }) => label));
  });

  it('says whose account it follows, where a brief retells one', () => {
    const original = { title: 'Keepers', author: 'Marta Olesen', published: '2019-06-03' };
    const facts = [...EVENTS.slice(0, 3), event('trade', '1850')];
    const [card] = proposeTimelines(
      tellingOf({ ...knowledge, facts, article: { ...knowledge.article, original } }, null),
    );
    expect(card?.front).toMatch(/ come, as Olesen told it in June 2019\?$/);
  });
});
