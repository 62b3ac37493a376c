import { describe, expect, it } from 'vitest';
import { meaningOf } from './meaningOf';

const of = (answer: string, measures: string, prompt = 'How long is the pier?'): string =>
  meaningOf({ answer, measures, asked: { prompt } as never });

describe('what a number stands for', () => {
  it('is what it measures, unless the number says that itself', () => {
    expect(of('2.4 million', 'tonnes of slate')).toBe('tonnes of slate');
    expect(of('nine years', 'years')).toBe('How long is the pier?');
    expect(of('21 metres long', 'metres long')).toBe('How long is the pier?');
    expect(of('40 pounds', '')).toBe('How long is the pier?');
    expect(of('40 pounds', 'pounds paid for the bell')).toBe('pounds paid for the bell');
  });

  it('is the sentence without the number where nobody worded a question', () => {
    expect(of('60 metres', 'metres', 'Which figure is missing? The pier is ____ long.')).toBe('The pier is … long.');
  });
});
