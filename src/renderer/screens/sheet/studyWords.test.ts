import { describe, expect, it } from 'vitest';
import type { MissedStanding } from '../../../shared/contract/quiz';
import { cardsToStudy, studySentence } from './studyWords';

const none: MissedStanding = { questions: 3, due: 0, unseen: 0, early: 0, later: 0, aside: 0, withoutCard: 0 };
const say = (part: Partial<MissedStanding>): string => studySentence({ ...none, ...part });

describe('what studying the misses would be', () => {
  it('says how many cards stand behind them, and what an answer to each is', () => {
    expect(say({ due: 2, unseen: 1, early: 1 })).toBe(
      'Behind them stand four cards: two due, one new, and one not due yet, whose answer is an early review. Studying counts.',
    );
    expect(say({ unseen: 3 })).toBe('Behind them stand three cards: all new. Studying counts.');
    expect(say({ questions: 1, early: 1 })).toBe(
      'Behind it stands one card, not due yet, whose answer is an early review. Studying counts.',
    );
    expect(say({ due: 2, withoutCard: 1 })).toBe(
      'Behind them stand two cards: all due. Studying counts. No card asks for one of the misses.',
    );
  });

  it('names every card behind a miss, those that are not asked now among them', () => {
    expect(say({ questions: 9, early: 1, later: 1, withoutCard: 7 })).toBe(
      'Behind them stands one card, not due yet, whose answer is an early review. Studying counts. One more was studied today and comes back on its day. No card asks for seven of the misses.',
    );
    expect(say({ due: 1, later: 2, aside: 3 })).toBe(
      'Behind them stands one card, due. Studying counts. Two more were studied today and come back on their days. Three more were put aside or no longer asked.',
    );
  });

  it('says why there is nothing to study', () => {
    expect(cardsToStudy({ ...none, later: 3 })).toBe(0);
    expect(say({ later: 3 })).toContain('were studied today');
    expect(say({ later: 2, aside: 1 })).toContain('The others are put aside or no longer asked.');
    expect(say({ aside: 3 })).toContain('put aside or no longer asked');
    expect(say({ questions: 1, withoutCard: 1 })).toContain('No card of the deck asks for it');
  });
});
