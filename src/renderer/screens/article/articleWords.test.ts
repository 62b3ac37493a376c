import { describe, expect, it } from 'vitest';
import type { CardId, DocumentId } from '../../../core/base/ids';
import { asInstant, MILLIS_PER_DAY } from '../../../core/base/time';
import type { ArticleCard, ArticleNote, ArticlePage } from '../../../shared/contract/article';
import { cardSentence, coverageSentence, glossOf, headline, lemmaOfNote, recallFigure } from './articleWords';
import { standingWords, stripSentence } from '../../ui/strip/standingWords';

const now = asInstant(Date.UTC(2026, 2, 2, 9));
const aPage = (part: Partial<ArticlePage> = {}): ArticlePage => ({
  documentId: 'd' as DocumentId,
  title: 'The bridge',
  citation: 'I. Mason, “The bridge”',
  language: 'en',
  knowledgeSource: 'curated',
  now,
  day: '2026-03-02',
  unit: 'fact',
  units: [],
  all: 50,
  covered: 48,
  learned: 44,
  recall: { of: 44, expected: 31.3, low: 25, high: 37, deviation: 2.6 },
  due: 9,
  fresh: 0,
  passages: [],
  cards: [],
  placeless: [],
  ...part,
});
const aNote = (part: Partial<ArticleNote> = {}): ArticleNote => ({
  id: 'n',
  kind: 'claim',
  type: 'claim',
  marks: [],
  evidence: [],
  holder: null,
  about: [],
  part: null,
  sense: null,
  cards: [],
  standing: { state: 'new' },
  ...part,
});
const said = ({ start, figure, end, spread }: ReturnType<typeof headline>): string =>
  `${start}${figure}${end}${spread}`.replaceAll('\u00a0', ' ');
const NOTHING = { of: 0, expected: null, low: null, high: null, deviation: null };

describe('the headline', () => {
  it('says how much of what was learned is likely there, and how far off that may be', () => {
    expect(said(headline(aPage()))).toBe('Today you would likely recall 31 of 44 learned facts (71 % ± 6)');
    const one = { of: 1, expected: 0.9, low: 0.3, high: 1, deviation: 0.3 };
    expect(said(headline(aPage({ unit: 'card', recall: one })))).toBe(
      'Today you would likely recall 0.9 of 1 learned card (90 % ± 30)',
    );
  });

  it('promises nothing where nothing is learned', () => {
    expect(said(headline(aPage({ recall: NOTHING })))).toBe('None of its 50 facts is learned yet');
    expect(said(headline(aPage({ recall: NOTHING, covered: 0 })))).toBe('No card stands on this text yet');
  });
});

it('coverage is told apart from memory', () => {
  const told = (part: Partial<ArticlePage>) => coverageSentence(aPage(part)).replaceAll('\u00a0', ' ');
  expect(told({})).toBe('48 of 50 facts have a card, 44 learned');
  expect(told({ covered: 1, learned: 0 })).toBe('1 of 50 facts has a card, none learned');
  expect(told({ unit: 'card', all: 2, covered: 2, learned: 1 })).toBe('2 of 2 cards in the deck, 1 learned');
  expect(told({ all: 0, covered: 0 })).toBe('Nothing is known yet of what it says');
});

it('a standing is named, with its figure only where something was learned', () => {
  expect(standingWords({ state: 'learned', band: 'fading', recall: 0.784 })).toBe('fading, 78\u00a0%');
  expect(standingWords({ state: 'none' })).toBe('no card');
  expect(recallFigure({ state: 'learned', band: 'fading', recall: 0.784 })).toBe('78');
  expect(recallFigure({ state: 'new' })).toBe('–');
  expect(recallFigure({ state: 'none' })).toBe('');
});

describe('a note', () => {
  it('is cited by its words, cut at a word where they are long', () => {
    const cite = (text: string) => lemmaOfNote(text, aNote({ marks: [{ start: 0, end: text.length }] }));
    expect(cite('five to ten')).toBe('five to ten');
    expect(cite('“co-aggressor”')).toBe('“co-aggressor”');
    expect(cite('It was opened.')).toBe('It was opened');
    expect(cite('The ferry could not cross in a flood')).toBe('The ferry could not');
    expect(cite('Donaudampfschifffahrtsgesellschaft sank')).toBe('Donaudampfschifffahrtsgesellschaft');
  });

  it.each([
    ['population of Osk', { sense: 'population of Osk', part: { part: 'evidence' } }],
    ['first of three reasons', { part: { part: 'reason', place: 1, of: 3 } }],
    ['reason', { part: { part: 'reason', place: 1, of: 1 } }],
    ['concession', { part: { part: 'concession' } }],
    ['the river', { part: { part: 'evidence' }, about: ['Osk', 'the river'] }],
    ['prediction', { type: 'prediction', about: ['the river'] }],
    ['', {}],
  ] as const)('is glossed as “%s”', (gloss, part) => {
    expect(glossOf(aNote(part), 'Osk')).toBe(gloss);
  });
});

describe('a card', () => {
  const card = (part: Partial<ArticleCard> = {}): ArticleCard => ({
    cardId: 'c' as CardId,
    kind: 'qa',
    front: '?',
    paragraph: 1,
    isAccepted: true,
    isSuspended: false,
    memory: { recall: 0.48, stability: 9.2, dueAt: asInstant(now + MILLIS_PER_DAY), dueDay: '2026-03-03' },
    ...part,
  });
  it.each([
    ['Recall today 48 %, stability 9 days, due tomorrow.', {}],
    ['Not learned yet.', { memory: null }],
    ['Recall today 48 %. Not asked any more.', { isSuspended: true }],
    ['Not asked any more.', { isSuspended: true, memory: null }],
    ['Waits in the Inbox.', { isAccepted: false, memory: null }],
  ])('says “%s”', (words, part) => {
    expect(cardSentence(card(part), { now }).replaceAll('\u00a0', ' ')).toBe(words);
  });
});

it('the strip says what it shows, and leaves headings out', () => {
  const passage = (kind: 'heading' | 'paragraph', standing: ArticleNote['standing']) =>
    ({ kind, paragraph: 1, text: '', standing, notes: [], cards: [] }) as const;
  expect(
    stripSentence([
      passage('heading', { state: 'none' }),
      passage('paragraph', { state: 'learned', band: 'lost', recall: 0.3 }),
      passage('paragraph', { state: 'new' }),
      passage('paragraph', { state: 'learned', band: 'lost', recall: 0.1 }),
    ]),
  ).toBe('Memory by paragraph, in the order of the text: 2 likely lost, 1 not learned yet');
});
