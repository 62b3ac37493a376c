import { describe, expect, it } from 'vitest';
import type { FoundArticle } from '../../../shared/contract/import';
import { asksForDate, formatOfText, foundSentence, knownSentence, progressSentence } from './importWords';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const aFind = (more: Partial<FoundArticle> = {}): FoundArticle => ({
  id: 1,
  title: 'Tides',
  author: null,
  published: null,
  language: 'en',
  note: null,
  knowledgeSource: 'rules',
  paragraphs: 4,
  facts: 12,
  people: 1,
  numbers: 3,
  arguments: 0,
  sections: [],
  densities: [],
  known: null,
  ...more,
});

describe('what is said of an article before it is kept', () => {
  it('counts what was found, and says who found it', () => {
    expect(plain(foundSentence(aFind()))).toBe('12 facts, 1 person, 3 numbers, found by rules.');
    expect(plain(foundSentence(aFind({ arguments: 2, knowledgeSource: 'curated' })))).toBe(
      '12 facts, 1 person, 3 numbers, 2 arguments, curated, from the file beside it.',
    );
  });

  it('says when it was written, and asks for that where a text in English does not say', () => {
    const dated = aFind({ published: '2004-11-16' });
    expect(plain(foundSentence(dated))).toContain('found by rules. Written on 16 November 2004.');
    expect([asksForDate(aFind()), asksForDate(dated)]).toEqual([true, false]);
    expect(asksForDate(aFind({ language: 'de' }))).toBe(false);
    expect(asksForDate(aFind({ knowledgeSource: 'curated' }))).toBe(false);
    expect(asksForDate(aFind({ facts: 0 }))).toBe(false);
  });

  it('says so where nothing was found', () => {
    expect(foundSentence(aFind({ facts: 0 }))).toContain('nothing was found');
  });

  it('says what an update would do', () => {
    const known = {
      title: 'Tides',
      published: null,
      isChanged: true,
      kept: 9,
      waited: 0,
      reworded: 1,
      fresh: 2,
      vanished: 1,
      canStandBeside: true,
    };
    expect(plain(knownSentence(known))).toBe(
      'If it takes that place, 9 cards keep their schedule, 1 in new words; 2 new ones wait in the Inbox; ' +
        '1 is not in it any more and stays, marked.',
    );
    expect(plain(knownSentence({ ...known, waited: 4 }))).toBe(
      'If it takes that place, 9 cards keep their schedule and 4 drafts wait on in the Inbox, 1 in new words; ' +
        '2 new ones wait there; 1 is not in it any more and stays, marked.',
    );
    // What nobody accepted has no schedule to keep.
    expect(plain(knownSentence({ ...known, kept: 0, waited: 1, reworded: 0, vanished: 0 }))).toBe(
      'If it takes that place, 1 draft waits on in the Inbox; 2 new ones wait there.',
    );
    expect(knownSentence({ ...known, isChanged: false })).toContain('nothing would change');
  });

  it('tells how far it is, and where', () => {
    expect(progressSentence(null)).toBe('Reading the text.');
    expect(plain(progressSentence({ done: 50, of: 200, section: 'Why' }))).toBe(
      '50 of 200 sentences read (25 %), under “Why”.',
    );
  });

  it('takes a text with headings for Markdown', () => {
    expect(formatOfText('Title\n\n## Part\n\nWords.')).toBe('markdown');
    expect(formatOfText('Title\n\nHashtag #one and # two.')).toBe('text');
  });
});
