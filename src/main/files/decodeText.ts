// Bytes of a text file -> text. UTF-8 and marked UTF-16 are known by their bytes; unmarked UTF-16 by its zero bytes;
// what is neither is a one-byte encoding, told apart by which letters it would give.
import { fail, type Result, succeed } from '../../core/base/result';

export interface DecodedText {
  readonly text: string;
  /** As `TextDecoder` names it. */
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'windows-1252';
}

/** Enough to tell an encoding by. */
const SAMPLE = 65_536;
const ZERO_SHARE = 0.2;

export function decodeText(bytes: Uint8Array): Result<DecodedText> {
  const encoding = encodingOf(bytes);
  if (encoding === null) {
    return fail('source/binary', 'This is not a text: it holds bytes no text holds. Choose a text or Markdown file.');
  }
  return succeed({ text: new TextDecoder(encoding).decode(bytes), encoding });
}

function encodingOf(bytes: Uint8Array): DecodedText['encoding'] | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length * ZERO_SHARE && even * 10 < odd) return 'utf-16le';
  if (even > sample.length * ZERO_SHARE && odd * 10 < even) return 'utf-16be';
  if (even + odd > 0) return null;
  if (isUtf8(bytes)) return 'utf-8';
  return oneByteEncoding(sample);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Cyrillic words are runs of high bytes; in Western text such bytes stand alone between ASCII letters. */
function oneByteEncoding(sample: Uint8Array): DecodedText['encoding'] | null {
  let [high, inRuns, control] = [0, 0, 0];
  for (const [index, byte] of sample.entries()) {
    if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32) || byte === 127) control += 1;
    if (byte < 0x80) continue;
    high += 1;
    if ((sample[index - 1] ?? 0) >= 0xc0 || (sample[index + 1] ?? 0) >= 0xc0) inRuns += 1;
  }
  if (control > sample.length * 0.01 + 2) return null;
  return high > 0 && inRuns > high * 0.6 ? 'windows-1251' : 'windows-1252';
}
