// What the palette shows for what was typed, and which line is the current one. No page, no keys.
import type { Entry } from './entries';
import { fuzzyMatch, wordMatch } from './fuzzyMatch';

export interface Line {
  readonly entry: Entry;
  /** Offsets of what was typed in the entry's name. */
  readonly at: readonly number[];
  /** The other word it was found by; null where its name was enough. */
  readonly by: string | null;
}

export interface Group {
  readonly name: string;
  readonly lines: readonly Line[];
  /** Lines beyond those: a deck may hold thousands of articles. */
  readonly more: number;
}

/** Nobody looks through more; a letter or two leave fewer. */
const MOST_IN_GROUP = 200;

const RECENT = 'Recent';

/** Groups in the order of their best line; recent ones first, what cannot be done now last. */
export function groupsFor(query: string, entries: readonly Entry[], recent: readonly string[]): readonly Group[] {
  if (query.trim() === '') return groupsAtRest(entries, recent);
  const found = entries
    .flatMap((entry) => {
      const line = lineFor(query, entry);
      return line ? [{ ...line, score: line.score + bonusOf(entry, recent) }] : [];
    })
    .sort((a, b) => Number(b.entry.isReady) - Number(a.entry.isReady) || b.score - a.score);
  return grouped(found);
}

/** By its name, or by another word for it where that fits better. */
function lineFor(query: string, entry: Entry): (Line & { readonly score: number }) | null {
  const named = fuzzyMatch(query, entry.name);
  const also = wordMatch(query, entry.name, entry.also);
  if (also && also.score > (named?.score ?? -Infinity)) return { entry, at: [], by: also.by, score: also.score };
  return named && { entry, at: named.at, by: null, score: named.score };
}

/** Of two names that match alike, the one used before is meant. */
const bonusOf = ({ id }: Entry, recent: readonly string[]): number => (recent.includes(id) ? 3 : 0);

function groupsAtRest(entries: readonly Entry[], recent: readonly string[]): readonly Group[] {
  const used = recent.flatMap((id) => entries.filter((entry) => entry.id === id && entry.isReady));
  const rest = entries.filter((entry) => !used.includes(entry));
  const lines = (some: readonly Entry[]): Line[] => some.map((entry) => ({ entry, at: [], by: null }));
  return [...(used.length > 0 ? [{ name: RECENT, lines: lines(used), more: 0 }] : []), ...grouped(lines(rest))];
}

function grouped(lines: readonly Line[]): readonly Group[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const group = groups.get(line.entry.group);
    if (group) group.push(line);
    else groups.set(line.entry.group, [line]);
  }
  return [...groups].map(([name, all]) => ({
    name,
    lines: all.slice(0, MOST_IN_GROUP),
    more: Math.max(0, all.length - MOST_IN_GROUP),
  }));
}

export interface PaletteState {
  readonly query: string;
  /** Counts lines over all groups. */
  readonly current: number;
}

export type PaletteAct =
  | { readonly type: 'type'; readonly query: string }
  | { readonly type: 'step'; readonly by: 1 | -1; readonly of: number }
  | { readonly type: 'point'; readonly at: number };

export const PALETTE_START: PaletteState = { query: '', current: 0 };

export function paletteAfter(state: PaletteState, act: PaletteAct): PaletteState {
  switch (act.type) {
    case 'type':
      return { query: act.query, current: 0 };
    case 'step':
      return act.of === 0 ? state : { ...state, current: (state.current + act.by + act.of) % act.of };
    case 'point':
      return { ...state, current: act.at };
  }
}
