// Whatever the text: the rules neither fall nor hang, and what they make holds.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '../../core/source/document';
import type { Tagger } from '../../core/knowledge/rules/grammar/word';
import { prepareArticle } from '../operations/prepareArticle';
import { loadTagger } from './winkTagger';

const MINUTE = 60_000;
let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadTagger();
});

const study = (text: string) => prepareArticle({ text, format: 'text', knowledge: { tagger } });

const WORDS =
  'the a of in and because if that which Alder Kesten Lee Ann bridge mill river council was were is has opened built closed said it would to build which will cost by saying than most of them his £70 “We ” , ; : ( ) — First, Second, Therefore, However, 1932 214 “ ” . ? 12 percent 4 May'.split(
    ' ',
  );
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 24 })
  .map((words) => `${words.join(' ')}.`);
const english = fc
  .array(sentence, { minLength: 1, maxLength: 8 })
  .map((sentences) => `The town of Alder is on the river and it has a mill.\n\n${sentences.join(' ')}`);

describe('any text', () => {
  it('of letters, signs and emoji is read without a fall', { timeout: MINUTE }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        study(text);
      }),
      { numRuns: 60 },
    );
  });

  it(
    'of English words gives cards on slices of it, none of which tells its answer, and the same again',
    { timeout: MINUTE },
    () => {
      fc.assert(
        fc.property(english, (text) => {
          const article = study(text);
          if (!article.ok) return;
          const { document, drafts } = article.value;
          for (const { front, back, evidence } of drafts) {
            for (const quote of evidence) expect(textOf(document, quote)).toBe(quote.exact);
            if (back.length > 3) expect(front.toLowerCase()).not.toContain(back.toLowerCase());
          }
          expect(study(text)).toEqual(article);
        }),
        { numRuns: 60 },
      );
    },
  );

  it.each<[string, string]>([
    ['a word of a megabyte', `The mill is old. ${'x'.repeat(1_000_000)} was here.`],
    ['a sentence of a megabyte', `The mill ${'and the river '.repeat(70_000)} met.`],
    ['emoji', '😀 '.repeat(20_000)],
    ['right to left', 'הגשר נפתח ב-4 במאי 1932 ויש בו 214 מדרגות. '.repeat(2_000)],
    // What was said stands before the purpose: the two are no one part.
    [
      'a purpose behind what was said',
      'Kesten Mill said it would work with a small firm, Alder Wheels, to build wheels which will cost about £70.',
    ],
    ['marks only', '“'.repeat(5_000) + '('.repeat(5_000)],
  ])('%s is read', { timeout: MINUTE }, (_, text) => {
    expect(() => study(text)).not.toThrow();
  });

  it('of a hundred thousand paragraphs is read', { timeout: 3 * MINUTE }, () => {
    const article = study(`A long list\n\n${Array.from({ length: 100_000 }, (_, at) => `Line ${at}`).join('\n\n')}`);
    expect(article.ok).toBe(true);
  });
});
