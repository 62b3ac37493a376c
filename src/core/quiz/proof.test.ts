import { describe, expect, it } from 'vitest';
import { valueOf } from '../generation/lighthouseSuite';
import { type Document, textOf } from '../source/document';
import { evidenceAt } from '../source/evidence';
import { parseMarkdown } from '../source/parseMarkdown';
import { proofOf } from './proof';
import type { Question } from './question';

const document: Document = valueOf(
  parseMarkdown(
    '# Lamps\n\nJonas Berg kept the lamp. With few friends left, he asked the town for help. It came in 1911, late.\n\nMarta Olesen ran the harbour. Berg’s lamp went out in 1904, and seven years later it burned again.\n',
  ),
);
const at = (words: string) => {
  const start = document.text.indexOf(words);
  const span = { start, end: start + words.length };
  const block = document.blocks.find(({ start: from, end }) => from <= span.start && span.end <= end);
  if (!block) throw new Error(`No block holds "${words}".`);
  return evidenceAt(document, block, span);
};
const asking = (evidence: readonly string[], question: object): Question =>
  ({
    key: 'k',
    prompt: '?',
    language: 'en',
    figures: [{ documentId: null, id: 'p', kind: 'person', label: '' }],
    evidence: evidence.map(at),
    ...question,
  }) as never;
const quoted = (question: Question) => proofOf(question, document).map((place) => textOf(document, place));
const typed = (answer: string) => ({ format: 'who', answer, accepted: [], tolerance: null, cardId: null });

describe('the words shown for an answer', () => {
  it('go back to the name they hang on', () => {
    const [words = ''] = quoted(asking(['With few friends left'], typed('Jonas Berg')));
    expect(words).toMatch(/^Jonas Berg kept .* for help\.$/);
  });

  it('stay as they are where they tell it', () => {
    expect(quoted(asking(['Jonas Berg kept the lamp'], typed('Jonas Berg')))).toEqual(['Jonas Berg kept the lamp']);
  });

  it('name by their last name whom the text named in full before', () => {
    const figures = [{ documentId: null, id: 'p', kind: 'person', label: 'Jonas Berg' }];
    const chosen = { format: 'choice', answer: 'Jonas Berg', figures, options: [], right: 0, scaleUnit: null };
    expect(quoted(asking(['Berg’s lamp went out'], chosen))).toEqual(['Berg’s lamp went out']);
  });

  it('tell a figure in words as well as in digits', () => {
    const seven = { ...typed('7 years'), figures: [{ documentId: null, id: 'n', kind: 'number', label: '' }] };
    expect(quoted(asking(['seven years later'], seven))).toEqual(['seven years later']);
  });

  it('hold the figure that is asked for, and are one where they meet', () => {
    const date = { ...typed('1911'), figures: [{ documentId: null, id: 'd', kind: 'date', label: '' }] };
    expect(quoted(asking(['It came', 'late'], date))).toEqual(['It came in 1911, late.']);
  });

  it('are those of every pair', () => {
    const names = ['Jonas Berg', 'Marta Olesen'];
    const pairs = { format: 'match', names, roles: ['keeper', 'harbour master'], right: [0, 1] };
    const words = quoted(asking(['kept the lamp', 'ran the harbour'], pairs));
    expect(words).toEqual(['Jonas Berg kept the lamp.', 'Marta Olesen ran the harbour.']);
  });
});
