// "last week", "on Tuesday", "now": words that count from the day of writing, where no date says which day that was. A sentence is true
// without them, and in five years it is understood.
import type { Span } from '../../../source/document';
import { dayMeant } from '../dates/dayMeant';
import type { Told } from './passage';

/** The words to leave out, as places in the sentence, prepositions included. */
export function undatedIn({ reading }: Told): { readonly from: number; readonly to: number }[] {
  const { words, dates } = reading;
  const spans: Span[] = dates.filter((date) => date.isRelative && dayMeant(date, reading) === null);
  return spans.flatMap(({ start, end }) => {
    const from = words.findIndex((word) => word.start >= start);
    const to = words.findLastIndex((word) => word.end <= end) + 1;
    // "last week's sale", "last week and this"
    if (from < 0 || to <= from || /^(?:[’']s?|and|or|to|until)$/.test(words[to]?.lower ?? '')) return [];
    const governs = /^(?:in|on|by|since|during|for|from|until|over)$/.test(words[from - 1]?.lower ?? '');
    // "between last week", "by last week": what it was by then, it need not be now.
    if (governs && !/^(?:in|on|during|over)$/.test(words[from - 1]?.lower ?? '')) return [];
    const article = words[from - 1]?.lower === 'the' ? from - 1 : from;
    const before = governs || /^(?:in|on|during|over)$/.test(words[article - 1]?.lower ?? '') ? article - 1 : article;
    return [{ from: before, to }];
  });
}
