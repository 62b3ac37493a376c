// How a stretch of a sentence becomes shorter without saying less of a figure in it: asides in parentheses are left out, and an opening
// that only says on what occasion, or points at another sentence.
import type { Span } from '../../../source/document';
import type { Chunk } from '../grammar/chunks';
import type { Clause } from '../grammar/clause';
import type { Word } from '../grammar/word';
import type { UnitReading } from '../readSentence';

/** Words of a sentence, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Words inside it that are left out, in order. */
  readonly without: readonly { readonly from: number; readonly to: number }[];
  /** Where its words are said in another order than they were written: all of them. */
  readonly ordered?: readonly Chunk[];
}

/** What is left of a stretch, as chunks. */
export function chunksOf({ from, to, without, ordered }: Stretch): Chunk[] {
  if (ordered) return [...ordered];
  const chunks: Chunk[] = [];
  let at = from;
  for (const gap of without) {
    if (gap.from > at) chunks.push({ kind: 'other', from: at, to: gap.from });
    at = gap.to;
  }
  if (to > at) chunks.push({ kind: 'other', from: at, to });
  return chunks;
}

/** The stretches, then each of them with less: `span` is of the figure that has to stay. */
export function shorter(stretches: readonly Stretch[], span: Span, reading: UnitReading): Stretch[] {
  const sides = stretches.flatMap((stretch) => betweenMarks(stretch, span, reading.words) ?? []);
  return withLess([...stretches, ...sides], span, reading);
}

function withLess(stretches: readonly Stretch[], span: Span, reading: UnitReading): Stretch[] {
  const tailless = stretches.flatMap((stretch) => withoutTail(stretch, span, reading) ?? []);
  const whole = [...stretches, ...tailless];
  const bare = whole.flatMap((stretch) => withoutAsides(stretch, span, reading.words) ?? []);
  const all = [...whole, ...bare];
  return [...all, ...all.flatMap((stretch) => behindOpening(stretch, span, reading) ?? [])];
}

/** "It rained; the mill ground 300 sacks": what stands between two marks may be a sentence by itself. */
function betweenMarks({ from, to }: Stretch, { start }: Span, words: readonly Word[]): Stretch | null {
  const isMark = (at: number): boolean => isDash(words, at) || words[at]?.text === ';';
  const place = words.findIndex(({ end }) => end > start);
  let [first, last, depth] = [from, to, 0];
  for (let at = from; at < to && last === to; at += 1) {
    if (words[at]?.text === '(') depth += 1;
    else if (words[at]?.text === ')') depth -= 1;
    else if (depth > 0 || !isMark(at)) continue;
    else if (at < place) first = at + 1;
    else last = at;
  }
  // Between two dashes stands an aside.
  if ((first === from && last === to) || (isDash(words, first - 1) && isDash(words, last))) return null;
  return { from: first, to: last, without: [] };
}

/** A dash with a space on either side; one that is set between words as it stands joins them. */
const isDash = (words: readonly Word[], at: number): boolean =>
  /^[-–—]$/.test(words[at]?.text ?? '') &&
  (words[at - 1]?.end ?? Infinity) < (words[at]?.start ?? 0) &&
  (words[at]?.end ?? Infinity) < (words[at + 1]?.start ?? 0);

/** "The mill ground 300 sacks, mostly in these months": a phrase behind a comma, with no verb that tells, only adds to what is said. */
function withoutTail({ from, to }: Stretch, { end }: Span, { words, clauses }: UnitReading): Stretch | null {
  const comma = words.findIndex(
    ({ text, start }, at) =>
      at > from && at < to && start >= end && text === ',' && ADDS.test(words[at + 1]?.lower ?? ''),
  );
  if (comma < 0) return null;
  const tells = clauses.some(
    ({ verb }) => verb !== null && verb.from > comma && verb.to <= to && verb.form.endsWith('finite'),
  );
  // "home to bakers who ...": of whatever it is home to, more may be told.
  return tells && words[comma + 1]?.lower !== 'home' ? null : { from, to: comma, without: [] };
}

const ADDS = /^(?:with|mostly|mainly|especially|particularly|including|partly|largely|despite|amid|alongside|home)$/;

/** "The mill (long since gone) ground 300 sacks"; null where nothing stands in parentheses but the figure. */
function withoutAsides({ from, to }: Stretch, { start, end }: Span, words: readonly Word[]): Stretch | null {
  const without: { from: number; to: number }[] = [];
  for (let at = from; at < to; at += 1) {
    if (words[at]?.text !== '(') continue;
    const close = words.findIndex(({ text }, index) => index > at && index < to && text === ')');
    if (close < 0) break;
    const isOther = (words[close]?.end ?? 0) <= start || (words[at]?.start ?? 0) >= end;
    if (isOther) without.push({ from: at, to: close + 1 });
    at = close;
  }
  return without.length > 0 ? { from, to, without } : null;
}

/** Behind "When the war was over," and "At this time,". */
function behindOpening(stretch: Stretch, { start }: Span, reading: UnitReading): Stretch | null {
  const { words, clauses, parts, dates } = reading;
  const { from, to } = stretch;
  const main = parts.find(
    ({ clause, subject }) =>
      subject !== null && /^(?:main|coordinate)$/.test(clause.kind) && from < subject.from && subject.from < to,
  );
  const first = main?.subject?.from ?? 0;
  if (!main || words[first - 1]?.text !== ',' || (words[first]?.start ?? 0) > start) return null;
  const mayGo =
    clauses.some((clause) => clause.from === from && clause.to <= first && saysOnlyWhen(clause)) ||
    // Without a day of its own, "at this time" is all that says when.
    (dates.some((date) => date.start >= (words[first]?.start ?? 0)) && pointsBack(words.slice(from, first)));
  return mayGo ? { from: first, to, without: stretch.without.filter((gap) => gap.from >= first) } : null;
}

/** What the sentence tells is so without it: a condition is not. */
const saysOnlyWhen = ({ kind, connective }: Clause): boolean =>
  kind === 'participial' ||
  (kind === 'subordinate' && /^(?:when|while|after|before|as|since|because|although|though|whereas)$/.test(connective));

/** "During this time", "At about the same time": when, another sentence says. */
const pointsBack = (opening: readonly Word[]): boolean =>
  opening[0]?.pos === 'ADP' &&
  opening.every(({ pos }) => pos !== 'VERB' && pos !== 'AUX') &&
  opening.some(({ lower }) => /^(?:this|that|these|those|such|same)$/.test(lower));
