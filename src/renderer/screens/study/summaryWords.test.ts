import { describe, expect, it } from 'vitest';
import type { SessionSummary } from '../../../shared/contract/review';
import { placeSentence, sessionAnnouncement, summarySentence, summaryTitle, tomorrowSentence } from './summaryWords';

const place = (paragraph: number, recalled: number, forgotten: number) => ({
  section: null,
  paragraph,
  recalled,
  forgotten,
});
const summary = (part: Partial<SessionSummary>): SessionSummary => ({
  scope: 'all',
  cards: 1,
  answers: 1,
  recalled: 0,
  forgotten: 0,
  introduced: 0,
  spentMillis: 7 * 60_000,
  introducedForgotten: 0,
  weakest: [],
  places: [],
  stepsToday: 0,
  tomorrow: { cards: 0, minutes: 0 },
  ...part,
});
const told = (part: Partial<SessionSummary>): string =>
  `${summaryTitle(summary(part))}. ${summarySentence(summary(part))}`.replaceAll('\u00a0', ' ');

describe('the summary of a session', () => {
  it('says how it went in one title, with facts under it', () => {
    expect(told({ answers: 0 })).toBe('Nothing is due now. No card was asked.');
    expect(told({ recalled: 1 })).toBe('You recalled the one card. None was forgotten. It took 7 minutes.');
    expect(told({ recalled: 2, introduced: 1 })).toBe(
      'You recalled all 2. None was forgotten. One card was new. It took 7 minutes.',
    );
    expect(told({ recalled: 2, introduced: 3, introducedForgotten: 1 })).toBe(
      'You recalled all 2. None you knew before was forgotten. Three cards were new; you forgot one of them once at least. It took 7 minutes.',
    );
    expect(told({ introduced: 1, introducedForgotten: 1 })).toBe(
      'You met one new card. You forgot it once at least. It took 7 minutes.',
    );
    expect(told({ introduced: 3, spentMillis: 1000 })).toBe('You met 3 new cards. It took less than a minute.');
    expect(told({ forgotten: 1, places: [place(6, 0, 1)] })).toBe(
      'You forgot the one card. The one you forgot stands in paragraph 6. It took 7 minutes.',
    );
  });

  it('names the place where most was forgotten, and none where each has its own', () => {
    expect(told({ recalled: 1, forgotten: 2, places: [place(6, 1, 2)] })).toContain(
      'Both you forgot stand in paragraph 6.',
    );
    expect(told({ forgotten: 3, places: [place(2, 0, 1), place(6, 0, 2)] })).toContain(
      'Of the three you forgot, two stand in paragraph 6.',
    );
    expect(told({ forgotten: 2, places: [place(2, 0, 1), place(6, 0, 1)] })).not.toContain('stand');
  });

  it('says what happened at a place, and what tomorrow asks', () => {
    expect(placeSentence(place(1, 2, 0))).toBe('2 came back');
    expect(placeSentence(place(1, 0, 1))).toBe('1 did not');
    expect(placeSentence(place(1, 2, 1))).toBe('2 came back, 1 did not');
    expect(tomorrowSentence(summary({}))).toBe('No review is planned for tomorrow.');
    expect(tomorrowSentence(summary({ tomorrow: { cards: 1, minutes: 0 } })).replaceAll('\u00a0', ' ')).toBe(
      'Tomorrow 1 card comes back, about 1 min, new cards aside.',
    );
  });

  it('says both what still comes back today and what is planned for tomorrow', () => {
    const heard = (part: Partial<SessionSummary>) =>
      sessionAnnouncement(summary({ introduced: 2, ...part })).replaceAll('\u00a0', ' ');
    expect(heard({ stepsToday: 2 })).toContain(
      'Two cards are still being learned and come back today. No other review is planned for tomorrow.',
    );
    expect(heard({ stepsToday: 1, tomorrow: { cards: 3, minutes: 1 } })).toContain(
      'One card is still being learned and comes back today. Tomorrow 3 cards come back, about 1 min, new cards aside.',
    );
    expect(heard({})).not.toContain('today');
  });
});
