// Which weekdays of a report are no past day: those that belong to what somebody called for, planned or asked.
import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../rulesSuite';

/** Report of Thursday 14 March 2024; the days in it that became the day of a fact. */
async function daysOf(sentence: string): Promise<string[]> {
  const { facts } = await knowledgeOf(
    'Ferries of Alder',
    '14 March 2024',
    'Oskar Brandt leads the guild of Kesten, and Mira Holt leads the council of Alder.',
    sentence,
  );
  return [
    ...new Set(
      facts.flatMap(({ date, statement }) => [
        ...(date ? [date.start] : []),
        ...(statement.match(/\d{1,2} March 2024/g) ?? []),
      ]),
    ),
  ];
}

describe('a weekday behind a verb that looks ahead is not taken for a past one', () => {
  it.each([
    'Oskar Brandt called for a strike at all four gates of Kesten on Friday.',
    'The council of Alder scheduled a vote on the loan on Friday.',
    'Mira Holt invited the guild of Kesten to Alder on Sunday.',
    'Mira Holt asked the guild of Kesten to stay at home on Saturday.',
    'The guild of Kesten agreed to open the gates on Monday.',
    'Oskar Brandt announced a march in Kesten for Saturday.',
    'The council of Alder called a meeting with the guild on Friday.',
    'The council of Alder postponed the vote until Monday.',
    'The vote of Alder was scheduled on Friday.',
  ])('%s', async (sentence) => {
    expect(await daysOf(sentence)).toEqual([]);
  });
});

describe('but a past day is still told', () => {
  it.each([
    ['Oskar Brandt called on Tuesday for a strike in Kesten.', '12 March 2024'],
    ['On Wednesday the council of Alder proposed a tax on ships.', '2024-03-13'],
    ['Mira Holt opened the bridge of Alder on Tuesday.', '2024-03-12'],
    ['The council of Alder rejected the planned bridge of Kesten on Monday.', '2024-03-11'],
    ['Oskar Brandt called off the strike in Kesten on Monday.', '2024-03-11'],
    ['The guild of Kesten managed to open the gates on Monday.', '11 March 2024'],
  ])('%s', async (sentence, day) => {
    expect(await daysOf(sentence)).toContain(day);
  });
});
