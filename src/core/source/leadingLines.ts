// Which blocks at the top of a text are its title, author and date. They are numbered 0, so the rule is strict: a line
// that is none of the three ends the search, and where nothing says "title" nothing is taken.
import { isBareName, readByline } from './authorLine';
import { readDateLine } from './dateLine';

/** A block before numbering. `depth` is a heading's rank, 1 highest; null for everything else. */
export interface RawBlock {
  readonly text: string;
  readonly depth: number | null;
}

export interface Leading {
  /** The title, author and date lines, in their order. */
  readonly lines: readonly string[];
  /** What follows them. */
  readonly body: readonly RawBlock[];
  readonly title: string | null;
  readonly author: string | null;
  readonly published: string | null;
}

const TITLE_WORDS = 20;
const TITLE_LENGTH = 160;
/** Nothing longer is read as a title, author or date; the patterns for them are made for short lines. */
const LONGEST_LINE = 300;

interface Found {
  readonly title: string | null;
  readonly author: string | null;
  readonly dated: boolean;
  readonly published: string | null;
  /** The title was marked as one (a heading), not guessed from a short line. */
  readonly marked: boolean;
}

const NOTHING: Found = { title: null, author: null, dated: false, published: null, marked: false };

/** Takes the leading title, author and date lines, in any order, off a text's blocks. */
export function readLeadingLines(blocks: readonly RawBlock[]): Leading {
  const reader = leadingReader(blocks);
  let found = NOTHING;
  const lines: string[] = [];
  const body = [...blocks];
  for (let block = body[0]; block !== undefined; block = body[0]) {
    const taken = reader.take(block, body.slice(1, 3), found);
    if (taken === null) break;
    found = taken.found;
    lines.push(...taken.lines);
    body.shift();
    if (taken.rest !== null) {
      body.unshift(taken.rest);
      break;
    }
  }
  // A text of short lines only: without a marked title there would be nothing left to read.
  if (body.length === 0 && !found.marked)
    return { lines: [], body: blocks, title: null, author: null, published: null };
  return { lines, body, title: found.title, author: found.author && oneLine(found.author), published: found.published };
}

interface Taken {
  readonly found: Found;
  readonly lines: readonly string[];
  readonly rest: RawBlock | null;
}

function leadingReader(blocks: readonly RawBlock[]) {
  const lowerCaseWords = new Set(
    blocks.flatMap((block) => block.text.match(/(?<![\p{L}\p{N}])\p{Ll}+(?![\p{L}\p{N}])/gu) ?? []),
  );
  const depths = blocks.flatMap((block) => block.depth ?? []);
  const headingTitle =
    depths[0] !== undefined && (depths[0] === 1 || depths.slice(1).every((depth) => depth > (depths[0] ?? 0)));

  function take(block: RawBlock, next: readonly RawBlock[], found: Found): Taken | null {
    if (block.depth !== null) {
      if (found.title !== null || !headingTitle) return null;
      return { found: { ...found, title: oneLine(block.text), marked: true }, lines: [block.text], rest: null };
    }
    const lines = block.text.split('\n').map((line) => line.trim());
    let state = found;
    let count = 0;
    for (const [index, line] of lines.entries()) {
      const neighbours = [...lines.slice(0, index), ...lines.slice(index + 1), ...next.map((other) => other.text)];
      const after = readLine(line, state, lines[index + 1] ?? next[0]?.text ?? null, neighbours);
      if (after === null) break;
      state = after;
      count += 1;
    }
    if (count === 0) return null;
    if (count === lines.length) return { found: state, lines, rest: null };
    // Leading lines set directly above the body: only where an author or date line closes them, because the first
    // line of a wrapped paragraph looks like a title.
    const last = lines[count - 1] ?? '';
    if (readDateLine(withoutStress(last)) === null && readByline(withoutStress(last)) === null) return null;
    return { found: state, lines: lines.slice(0, count), rest: { text: lines.slice(count).join('\n'), depth: null } };
  }

  function readLine(set: string, found: Found, nextLine: string | null, neighbours: readonly string[]): Found | null {
    if (set.length > LONGEST_LINE) return null;
    const line = withoutStress(set);
    if (!found.dated) {
      const date = readDateLine(line);
      if (date) return { ...found, dated: true, published: date.date };
    }
    if (found.author === null) {
      const signed = readSignature(line, found);
      if (signed) return signed;
      const besideDate =
        found.dated || neighbours.some((other) => other.length <= LONGEST_LINE && readDateLine(other) !== null);
      const isName = isBareName(line, lowerCaseWords, besideDate);
      if (isName && (found.title !== null || isNameAboveTitle(line, nextLine))) return { ...found, author: line };
    }
    if (found.title === null && !headingTitle && (isTitleLike(line) || isLongTitle(line, nextLine)))
      return { ...found, title: line };
    return null;
  }

  /** "By Jane Doe", also with the date on the same line. */
  function readSignature(line: string, found: Found): Found | null {
    const parts = /^(.*?)\s*(?:[|·•—–]|,|\bon\b)\s*((?:\p{L}+\.?,? )?\d[^|·•]*|\p{L}+\.? \d{1,2},? \d{4})$/u.exec(line);
    const date = parts && !found.dated ? readDateLine(parts[2] ?? '') : null;
    const author = readByline(date && parts ? (parts[1] ?? '') : line);
    if (author !== null) return date ? { ...found, author, dated: true, published: date.date } : { ...found, author };
    const name = parts?.[1] ?? '';
    if (date && found.title !== null && isBareName(name, lowerCaseWords, true)) {
      return { ...found, author: name, dated: true, published: date.date };
    }
    return null;
  }

  /** A name on the first line is the author if a title follows and the text is not about that person. */
  function isNameAboveTitle(line: string, nextLine: string | null): boolean {
    const surname = line.split(/\s+/).at(-1) ?? line;
    const mentions = blocks.filter((block) => block.text.includes(surname)).length;
    if (mentions > 1 || nextLine === null) return false;
    if (headingTitle && oneLine(nextLine) === oneLine(blocks.find((block) => block.depth !== null)?.text ?? ''))
      return true;
    return (
      isTitleLike(nextLine) &&
      readDateLine(nextLine) === null &&
      readByline(nextLine) === null &&
      !isBareName(nextLine, lowerCaseWords, true)
    );
  }

  return { take };
}

/** Short, one line, and not closed like a sentence; a question may be a title. */
const isTitleLike = (line: string): boolean =>
  !line.includes('\n') &&
  line.length <= TITLE_LENGTH &&
  line.split(/\s+/).length <= TITLE_WORDS &&
  /^["'“‘«¿¡([]?[\p{L}\p{N}]/u.test(line) &&
  !/[.,;:…]["'”’»)]?$/u.test(line);

/** A line too long for a title of its own is one all the same right above "By Jane Doe". */
const isLongTitle = (line: string, nextLine: string | null): boolean =>
  nextLine !== null &&
  nextLine.length <= TITLE_LENGTH &&
  readByline(nextLine) !== null &&
  /^["'“‘«¿¡([]?[\p{Lu}\p{N}]/u.test(line) &&
  !/[,;:]$|(?<!\p{Lu})[.!?]["'”’»]?$/u.test(line);

/** "*By Jane Doe*", as plain text sets a line in italics. */
const withoutStress = (line: string): string => /^([*_]{1,3})(?=\S)([^*_]+)\1$/u.exec(line)?.[2] ?? line;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
