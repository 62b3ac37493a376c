// Of which year a day without one is, in whole sentences of a dated text.
import { describe, expect, it } from 'vitest';
import { knowledgeOf } from './rulesSuite';

const OPENING = 'The region of Kesten pays for the ferry of Alder.';

async function startsIn(...paragraphs: readonly string[]): Promise<string[]> {
  const { facts } = await knowledgeOf('The ferry', 'Ann Lee', '14 March 2025', OPENING, ...paragraphs);
  return facts.flatMap(({ date }) => (date ? [date.start] : []));
}

describe('a day without its year', () => {
  it('is not of a year that is still to come', async () => {
    const starts = await startsIn('Kesten supports the ferry until 2029. The council approved the plan in February.');
    expect(starts).toContain('2025-02');
    expect(starts).not.toContain('2029-02');
  });

  it('is of the year that the sentence says something was', async () => {
    const starts = await startsIn(
      'Alder and Kesten have been linked by ship since 1887. The best year of the ferry was 1978, because a storm had closed the road from April to September.',
    );
    expect(starts.some((start) => start.startsWith('1978-04'))).toBe(true);
    expect(starts.some((start) => start.startsWith('1887-'))).toBe(false);
  });

  it('is of the year its own sentence began with, and not of one named before', async () => {
    const starts = await startsIn(
      'Oskar Brandt joined the ferry of Alder in 1894. Promoted to mate in early 1913, Oskar Brandt received a medal on 16 August.',
    );
    expect(starts).toContain('1913-08-16');
    expect(starts).not.toContain('1894-08-16');
  });

  it('is of the article’s own year where the sentence says what will be', async () => {
    const starts = await startsIn(
      'The ferry of Alder sank in 1978. The dredging of Alder harbour began on 3 March and will cost £2m.',
    );
    expect(starts).toContain('2025-03-03');
  });
});
