// What one who argues says in so many words, in sentences no better question stands on: shown as they were written, what they say of their
// subject left out.
import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../rulesSuite';

const TITLE = 'Keep the Mill';
const AUTHOR = 'By Ann Lee';
/** People at large are spoken to. */
const TO_ALL = 'You eat bread every day, and your bread comes from a mill. We all eat it.';

async function gapsIn(...paragraphs: readonly string[]): Promise<string[]> {
  const { facts } = await knowledgeOf(TITLE, AUTHOR, TO_ALL, ...paragraphs);
  return facts
    .filter(({ found, evidence }) => found?.rule === 'claim-in-its-sentence' && evidence[0]?.paragraph !== 1)
    .map(({ statement, gap }) =>
      gap === null
        ? statement
        : `${statement.slice(0, gap.start)}[${statement.slice(gap.start, gap.end)}]${statement.slice(gap.end)}`,
    );
}

describe('what an author says', () => {
  it('is of everybody though “we describe” is said once, and of those who did the work where it is said again', async () => {
    const said = 'The best millers tend to buy grain that few others would grind.';
    const once = 'The things we describe as dear are cheap.';
    expect(await gapsIn(`${once} ${said}`)).not.toEqual([]);
    expect(await gapsIn(`${once} ${said} We measured the flour.`)).toEqual([]);
  });

  it.each([
    [
      'The best millers tend to buy grain that few others would grind.',
      'The best millers tend [to buy grain that few others would grind].',
    ],
    // Words that only join it to the text, and "I know that", are left behind.
    [
      'But the danger of a dry summer is a wheel that nobody oils.',
      'The danger of a dry summer is [a wheel that nobody oils].',
    ],
    [
      'I know that old stones wear out the patience of the miller.',
      'Old stones wear out the [patience of the miller].',
    ],
    // Where another clause begins, what is left out ends.
    [
      'Every young miller needs a wheel with deep buckets, and the carpenter is old.',
      'Every young miller needs [a wheel with deep buckets], and the carpenter is old.',
    ],
  ])('is left out of its sentence: %s', async (sentence, shown) => {
    expect(await gapsIn(sentence)).toEqual([shown]);
  });

  it('is read with the sentence before where that tells what is meant', async () => {
    expect(await gapsIn('Dear flour makes hungry towns. They soon forget the songs of the harvest.')).toContain(
      'Dear flour makes hungry towns. They soon forget the [songs of the harvest].',
    );
  });

  it.each([
    [
      'I bought my first wheel from a carpenter of the lower valley.',
      '“I bought my first wheel from [a carpenter of the lower valley].”',
    ],
    [
      'In that dry summer we bought the oldest wheel of the lower valley.',
      '“In that dry summer we bought the [oldest wheel of the lower valley].”',
    ],
    [
      'The oldest stones of my mill tend to wear out the patience of the miller.',
      '“The oldest stones of my mill tend [to wear out the patience of the miller].”',
    ],
  ])('is in quotation marks where it is of themselves: %s', async (sentence, shown) => {
    expect(await gapsIn(sentence)).toContain(shown);
  });

  it.each([
    // A piece of a word, two things beside each other, a pronoun of the sentence before, a time counted from there.
    'Bread is dear, and wherever it is dear you’re going to have less of it in winter.',
    'The rain of this river gives me the best of all the wheels.',
    'A few years later I bought a wheel from a carpenter of the lower valley.',
    'As shown above, every young miller needs a wheel with deep buckets.',
  ])('is whole, and leans on nothing: %s', async (sentence) => {
    for (const gap of await gapsIn(sentence)) expect(gap).not.toMatch(/\p{L}\[|\[me |later I|As shown/u);
  });

  it.each([
    [
      'When bread is dear in the valley, young people leave the town for the coast.',
      ['condition: When bread is dear in the valley, [young people leave the town for the coast].'],
    ],
    // Where, only the text before knows.
    ['When I worked there for a year, the wheels were made of oak.', []],
  ])('is what is so on an occasion: %s', async (sentence, shown) => {
    const { facts } = await knowledgeOf(TITLE, AUTHOR, TO_ALL, sentence);
    const found = facts.flatMap(({ type, statement, gap, found: by }) =>
      gap && by?.rule === 'when-in-its-sentence'
        ? [
            `${type}: ${statement.slice(0, gap.start)}[${statement.slice(gap.start, gap.end)}]${statement.slice(gap.end)}`,
          ]
        : [],
    );
    expect(found).toEqual(shown);
  });

  it.each([
    [
      'I mend the upper dam of the valley so that the lower streets stay dry.',
      ['reason-in-its-sentence: “I mend the upper dam of the valley so that [the lower streets stay dry].”'],
    ],
    // What stands behind "but" is no ground; what "if" opens may be a question or two statements.
    ['I have never sold a wheel of the lower valley, but I know what oak costs.', []],
    ['I do not know if the upper dam of the valley is needed.', []],
  ])('is asked for what joins it, where something does: %s', async (sentence, shown) => {
    const { facts } = await knowledgeOf(TITLE, AUTHOR, TO_ALL, sentence);
    expect(
      facts.flatMap(({ statement, gap, found, type }) =>
        gap && /^(?:cause|condition|contrast)$/.test(type)
          ? [
              `${found?.rule ?? ''}: ${statement.slice(0, gap.start)}[${statement.slice(gap.start, gap.end)}]${statement.slice(gap.end)}`,
            ]
          : [],
      ),
    ).toEqual(shown);
  });

  it.each([
    // Only the text before knows which, a call, a life, what anybody would go on with otherwise.
    'These rules of the old guild keep young millers from the river.',
    'Buy the grain of the valley before the autumn rain begins.',
    'It is hard to do.',
  ])('is not asked of: %s', async (sentence) => {
    expect(await gapsIn(sentence)).toEqual([]);
  });
});
