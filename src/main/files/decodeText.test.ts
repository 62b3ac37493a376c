import { describe, expect, it } from 'vitest';
import { decodeText } from './decodeText';

const utf16 = (text: string, mark = true): Uint8Array => Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
const swapped = (bytes: Uint8Array): Uint8Array => Buffer.from(bytes).swap16();
/** The letters А-я of Windows-1251. */
const windows1251 = (text: string): Uint8Array =>
  Uint8Array.from({ length: text.length }, (_, at) => {
    const code = text.charCodeAt(at);
    return code >= 0x410 ? code - 0x410 + 0xc0 : code;
  });

describe('the encoding of a text file', () => {
  it.each([
    ['utf-8', Buffer.from('Größe – “yes”'), 'Größe – “yes”'],
    ['utf-16le', utf16('A plain line of text'), 'A plain line of text'],
    ['utf-16be', swapped(utf16('A plain line of text')), 'A plain line of text'],
    ['utf-16le', utf16('No mark at all here', false), 'No mark at all here'],
    ['windows-1251', windows1251('Мост открыли в мае'), 'Мост открыли в мае'],
    ['windows-1252', Buffer.from('caf\u00e9 and na\u00efve', 'latin1'), 'café and naïve'],
  ])('%s', (encoding, bytes, text) => {
    const decoded = decodeText(bytes);
    expect(decoded.ok && decoded.value.encoding).toBe(encoding);
    expect(decoded.ok && decoded.value.text.replace('\ufeff', '')).toBe(text);
  });

  it('is none where the bytes are no text', () => {
    expect(decodeText(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1]))).toMatchObject({
      ok: false,
      problem: { code: 'source/binary' },
    });
  });
});
