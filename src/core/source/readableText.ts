// The one gate every text passes before parsing: is it text at all, and in one normal form?
// Decoding bytes is the caller's business; here a string comes in.
import { fail, type Result, succeed } from '../base/result';

/** A few damaged characters are a nuisance; this share of them is a file that was never text. */
const UNREADABLE_SHARE = 0.01;
const UNREADABLE_MINIMUM = 3;

/** Replacement characters and control characters (tab and line ends are fine): traces of bytes that are not text. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNREADABLE = /[\u0001-\u0008\u000b\u000e-\u001f\ufffd]/g;

/** What a page tells only those who hear it of its links, and what shows nothing but keeps words on one line. */
const OF_THE_PAGE = /[ \u2060\u200b]*\(opens in (?:a )?new (?:window|tab)\)|[\u2060\u200b]/giu;

/** NFC, line feeds only, no byte order mark nor words of the page's links: offsets mean the same thing on every machine. */
export const normaliseText = (raw: string): string =>
  raw
    .replace(/^\ufeff/, '')
    .replace(OF_THE_PAGE, '')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .normalize('NFC');

/** The text in normal form, or why it cannot be an article. */
export function readableText(raw: string): Result<string> {
  const unreadable = raw.match(UNREADABLE)?.length ?? 0;
  if (raw.includes('\0') || (unreadable >= UNREADABLE_MINIMUM && unreadable / raw.length > UNREADABLE_SHARE)) {
    return fail('source/binary', 'This is not a text: it holds bytes no text holds. Choose a text or Markdown file.');
  }
  const text = normaliseText(raw);
  return hasWords(text) ? succeed(text) : fail('source/empty', 'There are no words in this text.');
}

export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
