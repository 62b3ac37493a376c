// Which year a date without one belongs to. News speaks of the days around its own; a history that has just named 1911 means that year
// by "24 September". A year far from the article's own is the story's until another is named.
import type { DateMention } from './readDates';

/** A year this near to the article's needs no other reading. */
const NEAR = 1;

export interface NarrativeTime {
  /** The day dates without a year are read against, as an ISO date; null where nobody knows. */
  readonly day: () => string | null;
  /** The year of the story in a paragraph; null where it is the article's own. */
  readonly year: (paragraph: number) => number | null;
  /** `told` are those of the dates at which something is told to have happened; "a paper published in 1989" is none. */
  readonly note: (dates: readonly DateMention[], told?: readonly DateMention[], paragraph?: number) => void;
}

export function narrativeTime(published: string | null): NarrativeTime {
  const own = published === null ? null : Number(published.slice(0, 4));
  let year: number | null = null;
  let story: number | null = null;
  let storyAt = 0;
  let isNews = false;
  /** What an article tells as past lies before its writing: a later year means that the date it bears is another. */
  const yearAfter = (
    before: number | null,
    dates: readonly DateMention[],
    told: readonly DateMention[],
  ): number | null => {
    let now = before;
    for (const date of dates) {
      const { value, hasYear, isRelative } = date;
      if (!value || !hasYear || isRelative || value.end !== null || value.precision === 'decade') continue;
      const named = Number(value.start.slice(0, 4));
      // "by 2050" is foreseen, not told.
      const isLater = own !== null && named > own;
      if (isLater && named > own + NEAR && !told.includes(date)) continue;
      now = own !== null && Math.abs(named - own) <= NEAR && !(isLater && told.includes(date)) ? null : named;
    }
    return now;
  };
  return {
    day: () => (year === null ? published : `${year}-07-02`),
    // What speaks of yesterday is news: a year it names in passing is that of the paragraph alone.
    year: (paragraph) => (isNews && paragraph !== storyAt ? null : story),
    note: (dates, told = [], paragraph = 0) => {
      isNews ||= dates.some(({ isRelative }) => isRelative);
      // Where nobody knows when it was written, only what happened in a year says of which year the next days are.
      year = yearAfter(year, own === null ? told : dates, told);
      const next = yearAfter(story, told, told);
      if (told.length > 0) storyAt = paragraph;
      story = next;
    },
  };
}
