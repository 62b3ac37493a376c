import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRADES, gradeNumber } from '../scheduling/grade';
import { readReviewLog, type ReviewLogFile } from './readReviewLog';

const HEADER = 'card_id,review_time,review_rating';

/** The rows in short: card, time, grade. */
function read(text: string): readonly (readonly [string, number, string])[] {
  return fileOf(text).rows.map(({ cardId, at, grade }) => [cardId, at, grade]);
}

function fileOf(text: string): ReviewLogFile {
  const log = readReviewLog(text);
  if (!log.ok) throw new Error(log.problem.message);
  return log.value;
}

function refusal(text: string): string {
  const log = readReviewLog(text);
  return log.ok ? 'nothing' : `${log.problem.code}: ${log.problem.message}`;
}

describe('a log as CSV', () => {
  it('is read by the names of its columns, in any order, among others', () => {
    const expected = [['a', 1000, 'good']];
    expect(read(`${HEADER}\na,1000,3\n`)).toEqual(expected);
    expect(read('review_rating,review_time,card_id\n3,1000,a\n')).toEqual(expected);
    expect(
      read('review_state,review_rating,deck,card_id,review_duration,review_time\n2,3,"x, y",a,900,1000\n'),
    ).toEqual(expected);
    expect(read(' card_id , review_time , review_rating \n a , 1000 , 3 \n')).toEqual(expected);
  });

  it.each([
    ['CRLF', `${HEADER}\r\na,1000,3\r\nb,2000,1\r\n`],
    ['CR', `${HEADER}\ra,1000,3\rb,2000,1\r`],
    ['no line end at the end', `${HEADER}\na,1000,3\nb,2000,1`],
    ['a byte order mark', `\uFEFF${HEADER}\na,1000,3\nb,2000,1\n`],
    ['blank lines', `\n${HEADER}\n\na,1000,3\n   \nb,2000,1\n\n\n`],
    ['quotes', `"card_id","review_time","review_rating"\n"a","1000","3"\n"b","2000","1"\n`],
    ['semicolons', `card_id;review_time;review_rating\na;1000;3\nb;2000;1\n`],
    ['tabs', `card_id\treview_time\treview_rating\na\t1000\t3\nb\t2000\t1\n`],
  ])('may come with %s', (_, text) => {
    expect(read(text)).toEqual([
      ['a', 1000, 'good'],
      ['b', 2000, 'again'],
    ]);
  });

  it('has card ids that are texts, whatever they look like', () => {
    expect(read(`${HEADER}\n007,1,3\n1e3,2,3\n"a,b",3,3\n"say ""hi""",4,3\n`).map(([id]) => id)).toEqual([
      '007',
      '1e3',
      'a,b',
      'say "hi"',
    ]);
  });

  it('takes a time without an offset for UTC and drops what is finer than a millisecond', () => {
    const text = `${HEADER}\na,2026-03-02T10:00:00,3\nb,2026-03-02 10:00:00.0019,3\nc,2026-03-02T11:00:00.123456+01:00,3\n`;
    const ten = Date.parse('2026-03-02T10:00:00Z');
    expect(read(text).map(([, at]) => at - ten)).toEqual([0, 1, 123]);
  });

  it('is sorted by time, ties in the order of the file', () => {
    expect(read(`${HEADER}\nc,3000,3\nb,1000,1\na,1000,2\nb,1000,3\nd,500,4\n`)).toEqual([
      ['d', 500, 'easy'],
      ['b', 1000, 'again'],
      ['a', 1000, 'hard'],
      ['b', 1000, 'good'],
      ['c', 3000, 'good'],
    ]);
  });

  it('skips and counts what was rescheduled by hand (rating 0)', () => {
    const file = fileOf(`${HEADER}\na,1000,0\na,2000,3\nb,3000,0\n`);
    expect(file.skipped).toBe(2);
    expect(file.rows.map(({ cardId }) => cardId)).toEqual(['a']);
  });

  it('may hold nothing but its header', () => {
    expect(fileOf(`${HEADER}\n`)).toEqual({ rows: [], skipped: 0 });
  });
});

describe('a fault in a CSV log', () => {
  it.each([
    ['a rating above 4', `${HEADER}\na,1000,3\na,2000,5\n`, 3, 'review_rating "5"'],
    ['a rating below 0', `${HEADER}\na,1000,-1\n`, 2, 'review_rating "-1"'],
    ['a rating that is no whole number', `${HEADER}\na,1000,2.5\n`, 2, 'review_rating "2.5"'],
    ['a rating in words', `${HEADER}\na,1000,good\n`, 2, 'review_rating "good"'],
    ['no rating', `${HEADER}\na,1000,\n`, 2, 'review_rating ""'],
    ['a time that is none', `${HEADER}\na,1000,3\nb,yesterday,3\n`, 3, 'review_time "yesterday"'],
    ['a day that does not exist', `${HEADER}\na,2026-02-30T10:00:00Z,3\n`, 2, 'review_time'],
    ['a time no calendar holds', `${HEADER}\na,9999999999999999,3\n`, 2, 'review_time'],
    ['a bad time of a row that is skipped', `${HEADER}\na,never,0\n`, 2, 'review_time'],
    ['no card', `${HEADER}\n,1000,3\n`, 2, 'card_id'],
    ['a field too many', `${HEADER}\na,1000,3\na,1000,3,4\n`, 3, '4 fields'],
    ['a field too few', `${HEADER}\na,1000,3\na,1000\n`, 3, '2 fields'],
    ['a missing column', 'card_id,review_rating\na,3\n', 1, 'review_time'],
    ['other columns', 'id,time,rating\na,1,3\n', 1, 'card_id, review_time, review_rating'],
    ['no header', 'a,1000,3\nb,1000,3\n', 1, 'header'],
    ['text', 'Dear reader,\nthis is a letter.\n', 1, 'header'],
    ['after blank lines', `${HEADER}\n\n\na,1000,9\n`, 4, 'review_rating'],
    ['after CRLF', `${HEADER}\r\na,1000,3\r\nb,2000,3\r\nc,3000,7\r\n`, 4, 'review_rating'],
    ['after a byte order mark', `\uFEFF${HEADER}\na,1000,7\n`, 2, 'review_rating'],
    [
      'after line breaks in quotes',
      `card_id,review_time,review_rating,note\na,1000,3,"one\ntwo\nthree"\nb,2000,7,x\n`,
      5,
      'review_rating',
    ],
    [
      'after CRLF in quotes',
      `card_id,review_time,review_rating,note\r\na,1000,3,"one\r\ntwo"\r\nb,2000,7,x\r\n`,
      4,
      'review_rating',
    ],
    [
      'in a row that begins with line breaks in quotes',
      `note,card_id,review_time,review_rating\n"one\ntwo",a,1000,3\n"one\ntwo",b,1000,8\n`,
      4,
      'review_rating',
    ],
    ['a quote that never ends', `${HEADER}\na,1000,3\n"b,2000,3\nc,3000,3\n`, 3, ''],
  ])('%s: stops at its line', (_, text, line, words) => {
    expect(refusal(text)).toMatch(new RegExp(`^log/malformed: Line ${line}: `));
    expect(refusal(text)).toContain(words);
  });

  it('names the line of the file also where the header comes after blank lines', () => {
    expect(refusal('\n\nid,when\na,1\n')).toMatch(/^log\/malformed: Line 3: /);
  });
});

describe('a log as JSON', () => {
  it('is an array of objects with the same names', () => {
    const rows = [
      { review_rating: 3, card_id: 7, review_time: 2000, review_state: 2 },
      { card_id: 'a', review_time: '2026-03-02T10:00:00', review_rating: '1' },
      { card_id: 'b', review_time: 1000, review_rating: 0 },
    ];
    expect(fileOf(`\uFEFF \n${JSON.stringify(rows)}`)).toEqual({
      rows: [
        { cardId: '7', at: 2000, grade: 'good' },
        { cardId: 'a', at: Date.parse('2026-03-02T10:00:00Z'), grade: 'again' },
      ],
      skipped: 1,
    });
    expect(fileOf('[]')).toEqual({ rows: [], skipped: 0 });
  });

  it.each([
    ['an element that is no object', '[1]', 'Element 1'],
    ['null', '[null]', 'Element 1'],
    ['an array', '[{"card_id":"a","review_time":1,"review_rating":1},[]]', 'Element 2'],
    ['a rating of another type', '[{"card_id":"a","review_time":1,"review_rating":true}]', 'Element 1'],
    ['a rating that is no whole number', '[{"card_id":"a","review_time":1,"review_rating":1.5}]', 'Element 1'],
    ['a time of another type', '[{"card_id":"a","review_time":{},"review_rating":1}]', 'Element 1'],
    ['a time no calendar holds', '[{"card_id":"a","review_time":1e300,"review_rating":1}]', 'Element 1'],
    ['no card', '[{"review_time":1,"review_rating":1}]', 'Element 1'],
    ['JSON that is cut', '[{"card_id":"a"', 'not valid JSON'],
  ])('%s: is refused', (_, text, words) => {
    expect(refusal(text)).toMatch(/^log\/malformed/);
    expect(refusal(text)).toContain(words);
  });
});

describe('what is no log at all', () => {
  it.each(['', ' \n\r\n\t', '\uFEFF'])('nothing (%j) is refused as empty', (text) => {
    expect(refusal(text)).toMatch(/^log\/empty/);
  });

  it('a binary file is refused as one', () => {
    expect(refusal('PK\u0003\u0004\u0000\u0000\u0008')).toMatch(/^log\/malformed: This is not a text file/);
  });

  it('never makes it throw', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('"', '""', ',', ';', '\n', '\r\n', '\t', '3', 'a'),
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(cell, { maxLength: 40 }).map((cells) => cells.join('')),
      fc.array(cell, { maxLength: 40 }).map((cells) => `${HEADER}\n${cells.join(',')}`),
      fc.json().map((json) => `[${json}]`),
    );
    fc.assert(
      fc.property(text, (written) => {
        const log = readReviewLog(written);
        if (!log.ok) expect(log.problem.message).not.toBe('');
      }),
      { numRuns: 1500 },
    );
  });

  it('unlike a log, which comes back as it was written, in CSV and in JSON', () => {
    const row = fc.record({
      id: fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => text.replaceAll('\0', '').trim() || 'x'),
      at: fc.integer({ min: -1e12, max: 4e12 }),
      grade: fc.constantFrom(...GRADES),
    });
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
        const sorted = rows.toSorted((a, b) => a.at - b.at).map(({ id, at, grade }) => [id, at, grade]);
        const csv = rows.map(({ id, at, grade }) => `${quoted(id)},${at},${gradeNumber(grade)}`).join('\n');
        expect(read(`${HEADER}\n${csv}\n`)).toEqual(sorted);
        const json = rows.map(({ id, at, grade }) => ({
          card_id: id,
          review_time: at,
          review_rating: gradeNumber(grade),
        }));
        expect(read(JSON.stringify(json))).toEqual(sorted);
      }),
    );
  });
});
