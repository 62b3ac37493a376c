// A card of the deck in other words.
import { describe, expect, it } from 'vitest';
import type { CardId, NoteId } from '../../core/base/ids';
import { cardOfNumber, numberOfCard } from '../store/cards';
import { aDeck, MORNING } from '../store/deckSuite';
import { addCards, nth } from './articleSuite';
import { editCard } from './cardActs';
import { createCard } from './createCard';
import { undo } from './history';

const inGaps = { back: '1801', hint: null, accepted: [] };

describe('a card of the deck in other words', () => {
  it('is a question once its gap was edited away, and has one where one was put in', () => {
    const db = aDeck();
    const id = nth(addCards(db, { cards: 1 }), 0);
    const kind = () => cardOfNumber(db, numberOfCard(db, id)).kind;
    editCard(db, id, { front: 'Bridge 1 over the Osk was opened in [...].', ...inGaps }, MORNING);
    expect(kind()).toBe('cloze');
    editCard(db, id, { front: 'In which year was bridge 1 opened?', ...inGaps }, MORNING);
    expect(kind()).toBe('qa');
    expect(undo(db, MORNING.at).ok).toBe(true);
    expect(kind()).toBe('cloze');
  });

  it('is written with a gap by a person as well', () => {
    const db = aDeck();
    const own = { front: 'The Osk rises in the [...].', ...inGaps, documentId: null, quote: null };
    const ids = { note: 'n' as NoteId, card: 'c' as CardId };
    expect(createCard(db, own, ids, MORNING).ok).toBe(true);
    expect(cardOfNumber(db, numberOfCard(db, ids.card)).kind).toBe('cloze');
  });
});
