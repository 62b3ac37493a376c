import { describe, expect, it } from 'vitest';
import type { Question } from './question';
import { spoils } from './spoils';

const question = (format: string, ids: readonly string[], more: object): Question =>
  ({ format, figures: ids.map((id) => ({ documentId: null, id, kind: 'date' })), prompt: '?', ...more }) as never;
const typed = (id: string, prompt: string, answer: string) =>
  question('date', [id], { prompt, answer, accepted: [], tolerance: null, cardId: null });

describe('one question spoils another', () => {
  it('that is answered by its words, whichever comes first', () => {
    const telling = typed('a', 'Who left, in the account of 20 May 2022?', '1911');
    const asked = typed('b', 'When was it written?', '20 May 2022');
    expect(spoils(telling, asked)).toBe(true);
    expect(spoils(asked, telling)).toBe(true);
    expect(spoils(typed('a', 'When did the war begin?', '1914'), asked)).toBe(false);
    expect(spoils(typed('b', 'What happened on 20 May 2022?', '1914'), asked)).toBe(false);
  });

  it('that asks for the order of two of the same events', () => {
    const order = question('order', ['a', 'b', 'c'], { pieces: [] });
    expect(spoils(order, question('larger', ['c', 'a'], {}))).toBe(true);
    expect(spoils(order, question('larger', ['c', 'd'], {}))).toBe(false);
  });
});
