import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInstant, parseIsoInstant } from './instantText';

const utc = (iso: string): number => Date.parse(iso);

describe('parseInstant', () => {
  it.each([
    ['1772445600123', 1_772_445_600_123],
    ['-1', -1],
    ['0', 0],
    [' 1772445600123 ', 1_772_445_600_123],
    ['1772445600123.987', 1_772_445_600_123],
    ['2026-03-02T10:00:00Z', utc('2026-03-02T10:00:00Z')],
    ['2026-03-02T10:00:00z', utc('2026-03-02T10:00:00Z')],
    ['2026-03-02 10:00:00', utc('2026-03-02T10:00:00Z')],
    ['2026-03-02T10:00', utc('2026-03-02T10:00:00Z')],
    ['2026-03-02', utc('2026-03-02T00:00:00Z')],
    ['2026-03-02T10:00:00+05:30', utc('2026-03-02T04:30:00Z')],
    ['2026-03-02T10:00:00-0330', utc('2026-03-02T13:30:00Z')],
    ['2026-03-02T10:00:00+02', utc('2026-03-02T08:00:00Z')],
    ['2026-03-02T10:00:00.5Z', utc('2026-03-02T10:00:00.500Z')],
    ['2026-03-02T10:00:00,25Z', utc('2026-03-02T10:00:00.250Z')],
    ['2026-03-02T10:00:00.123999Z', utc('2026-03-02T10:00:00.123Z')],
    ['2024-02-29T00:00:00Z', utc('2024-02-29T00:00:00Z')],
    ['1969-12-31T23:59:59.999Z', -1],
  ])('reads %s', (text, instant) => {
    expect(parseInstant(text)).toBe(instant);
  });

  it.each([
    '',
    ' ',
    'now',
    '2026-3-2',
    '2026-02-30',
    '2026-02-29T10:00:00Z',
    '2026-13-01',
    '2026-03-02T24:30:00Z',
    '2026-03-02T10:61:00Z',
    '2026-03-02T10:00:00+25:00',
    '2026-03-02T10:00:00+05:75',
    '02.03.2026 10:00',
    '3/2/2026',
    '1e12',
    '0x10',
    'NaN',
    'Infinity',
    '1,772,445,600,123',
    '99999999999999999999',
    '9999999999999999',
    '-9999999999999999',
  ])('takes “%s” for no time', (text) => {
    expect(parseInstant(text)).toBeNull();
  });

  it('reads back whatever a date writes', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-02'), max: new Date('9999-12-30'), noInvalidDate: true }),
        (date) => {
          expect(parseInstant(date.toISOString())).toBe(date.getTime());
          expect(parseInstant(String(date.getTime()))).toBe(date.getTime());
        },
      ),
    );
  });

  it('never throws, and gives a whole number a calendar can hold or null', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[-+0-9T:.,Z ]{0,30}$/),
      fc.stringMatching(/^-?[0-9]{1,18}$/),
    );
    fc.assert(
      fc.property(text, (written) => {
        const at = parseInstant(written);
        if (at === null) return;
        expect(Number.isInteger(at)).toBe(true);
        expect(() => new Date(at).toISOString()).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });
});

describe('parseIsoInstant', () => {
  it('keeps the offset it was written with', () => {
    expect(parseIsoInstant('2026-03-02T10:00:00+05:30', 'refuse')).toEqual({
      at: utc('2026-03-02T04:30:00Z'),
      offsetMinutes: 330,
    });
    expect(parseIsoInstant('2026-03-02T10:00:00-03:30', 'refuse')?.offsetMinutes).toBe(-210);
    expect(parseIsoInstant('2026-03-02T10:00:00Z', 'refuse')?.offsetMinutes).toBe(0);
  });

  it('refuses a time without an offset where one is asked for', () => {
    expect(parseIsoInstant('2026-03-02T10:00:00', 'refuse')).toBeNull();
    expect(parseIsoInstant('2026-03-02', 'refuse')).toBeNull();
    expect(parseIsoInstant('2026-03-02T10:00:00', 'utc')?.at).toBe(utc('2026-03-02T10:00:00Z'));
  });
});
