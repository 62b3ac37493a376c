import { describe, expect, it } from 'vitest';
import { questionLine } from './questionLine';

describe('a question in a list', () => {
  it.each([
    [
      'What does Mason call the mayor of Osk, who sold the bridge?',
      'What does Mason call the mayor of Osk, who sold the bridge?',
    ],
    ['As of May 1990,\nwho leads  the council?', 'As of May 1990, who leads the council?'],
    ['The toll was [...] a head.', 'The toll was … a head.'],
  ])('is what is asked, word for word: %s', (front, line) => {
    expect(questionLine(front)).toBe(line);
  });
});
