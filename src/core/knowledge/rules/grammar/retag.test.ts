// What grammar leaves no doubt about: a word's tag among given neighbours. Words are written with the tagger's own tags.
import { describe, expect, it } from 'vitest';
import { retag } from './retag';
import type { PartOfSpeech, Word } from './word';

/** "the/DET mill/NOUN": words with their tags; a third part is the lemma. */
function tagged(text: string): Word[] {
  let start = 0;
  return text.split(' ').map((piece) => {
    const [word = '', pos = 'X', lemma = word.toLowerCase()] = piece.split('/');
    // Marks of possession and hyphens are glued to their words.
    if (word === '’' || word === '-') start -= 1;
    const own = { text: word, lower: word.toLowerCase().replace('’', "'"), pos: pos as PartOfSpeech, lemma };
    const placed = { ...own, start, end: start + word.length };
    start += word === '-' ? 1 : word.length + 1;
    return placed;
  });
}

const tagOf = (word: string, words: readonly Word[]): PartOfSpeech | undefined =>
  words.find(({ text }) => text === word)?.pos;

it('behind a preposition a participle describes the noun that follows', () => {
  expect(tagOf('lost', retag(tagged('a/DET search/NOUN for/ADP lost/VERB/lose sailors/NOUN/sailor')))).toBe('ADJ');
});

describe('a verb', () => {
  it.each([
    ['choose', 'will/AUX choose/NOUN the/DET mill/NOUN', 'behind a modal'],
    [
      'releases',
      'because/SCONJ the/DET brain/NOUN releases/NOUN/release melatonin/NOUN ./PUNCT',
      'where "because" needs one',
    ],
    ['wash', 'that/SCONJ everyone/PRON wash/NOUN his/PRON hands/NOUN', 'behind a pronoun that can only be a subject'],
    ['drowned', 'Three/NUM workers/NOUN/worker drowned/ADJ ./PUNCT', 'where the sentence has no other'],
    [
      'paved',
      'The/DET judges/NOUN/judge paved/ADJ the/DET way/NOUN by/ADP saying/VERB/say it/PRON failed/VERB/fail',
      'between a noun and "the"',
    ],
    ['claim', 'Supporters/NOUN/supporter claim/NOUN that/SCONJ it/PRON works/VERB/work', 'before what is claimed'],
    ['point', 'Sceptics/NOUN/sceptic point/NOUN out/ADP that/SCONJ it/PRON fails/VERB/fail', 'before "out that"'],
    [
      'own',
      'Most/ADJ adults/NOUN/adult own/ADJ a/DET boat/NOUN ./PUNCT',
      'behind a noun that is no owner of what comes',
    ],
    ['has', 'The/DET army/NOUN has/AUX/have old/ADJ tanks/NOUN/tank', 'an auxiliary without a verb behind it'],
  ])('is "%s" in "%s": %s', (word, text) => {
    expect(tagOf(word, retag(tagged(text)))).toBe('VERB');
  });
});

describe('a noun', () => {
  it.each([
    ['paintings', 'Rock/NOUN paintings/VERB/paint at/ADP Tassili/PROPN', 'a plural in -ings'],
    ['hunts', 'Thousands/NOUN came/VERB/come at/ADP 270/NUM hunts/VERB/hunt across/ADP Alder/PROPN', 'behind a number'],
    ['launch', 'its/PRON only/ADJ launch/VERB ./PUNCT', 'at the end of a phrase with a determiner'],
    ['sleep', 'The/DET first/ADJ is/AUX/be sleep/VERB ./PUNCT', 'behind "is" at the end'],
    [
      'factories',
      'Since/SCONJ it/PRON rained/VERB/rain ,/PUNCT factories/VERB/factory had/AUX/have to/PART close/VERB',
      'the subject behind a comma',
    ],
    [
      'cores',
      'ice/NOUN cores/NOUN/core from/ADP Greenland/PROPN ,/PUNCT drilled/VERB/drill in/ADP 1970/NUM ,/PUNCT contain/VERB dust/NOUN',
      'where the verb comes behind the commas',
    ],
  ])('is "%s" in "%s": %s', (word, text) => {
    expect(tagOf(word, retag(tagged(text)))).toBe('NOUN');
  });
});

describe('a small word', () => {
  it.each([
    ['so', 'It/PRON rained/VERB/rain ,/PUNCT so/ADV the/DET road/NOUN closed/VERB/close', 'CCONJ'],
    ['so', 'Just/ADV as/ADP it/PRON rained/VERB/rain ,/PUNCT so/ADV the/DET road/NOUN closed/VERB/close', 'ADV'],
    ['that', 'the/DET view/NOUN that/DET disease/NOUN begins/VERB/begin here/ADV', 'SCONJ'],
    ['that', 'The/DET second/ADJ is/AUX/be that/DET journeys/NOUN/journey take/VERB longer/ADV', 'SCONJ'],
    ['best', 'because/SCONJ it/PRON best/VERB removed/VERB/remove the/DET smell/NOUN', 'ADV'],
    ['’', 'the/DET teachers/NOUN/teacher ’/PUNCT unions/NOUN/union met/VERB/meet', 'PART'],
    ['near', 'of/ADP near/ADP -/PUNCT future/ADJ towns/NOUN/town', 'ADJ'],
    ['sit', 'marches/NOUN/march and/CCONJ sit/VERB -/PUNCT ins/NOUN', 'ADJ'],
    ['well', 'her/PRON most/ADV well/ADV -/PUNCT known/VERB/know opera/NOUN', 'ADJ'],
    ['well', 'The/DET opera/NOUN was/AUX/be well/ADV known/VERB/know', 'ADV'],
    ['that', 'cadets/NOUN/cadet sponsored/VERB/sponsor that/SCONJ year/NOUN by/ADP the/DET force/NOUN', 'DET'],
    ['that', 'She/PRON knew/VERB/know that/SCONJ time/NOUN passes/VERB/pass', 'SCONJ'],
    ['as', 'thinks/VERB/think of/ADP mills/NOUN/mill as/ADV noisy/ADJ places/NOUN/place', 'ADP'],
    ['as', 'is/AUX/be as/ADV noisy/ADJ a/DET place/NOUN as/ADP this/DET mill/NOUN', 'ADV'],
    ['some', 'known/VERB/know as/ADP some/DET of/ADP the/DET best/ADJ', 'PRON'],
  ] as const)('"%s" in "%s" is %s', (word, text, pos) => {
    expect(tagOf(word, retag(tagged(text)))).toBe(pos);
  });
});

it('"own" behind whoever owns it is no verb', () => {
  for (const text of [
    'a/DET boat/NOUN of/ADP their/PRON own/ADJ in/ADP Alder/PROPN',
    'the/DET town/NOUN ’s/PART own/ADJ two/NUM mills/NOUN/mill',
  ])
    expect(tagOf('own', retag(tagged(text)))).toBe('ADJ');
});

describe('a capital inside a sentence before a verb', () => {
  it('is somebody', () => {
    expect(tagOf('Wade', retag(tagged('Wounded/VERB/wound ,/PUNCT Wade/VERB was/AUX/be sold/VERB/sell')))).toBe(
      'PROPN',
    );
  });

  it('is none where no verb follows', () => {
    expect(tagOf('Wade', retag(tagged('Now/ADV ,/PUNCT Wade/VERB through/ADP the/DET river/NOUN')))).toBe('VERB');
  });
});

describe('"that" between a noun and a statement', () => {
  it('opens what describes the noun, and a bare word behind it is its verb', () => {
    const words = retag(tagged('debates/NOUN/debate that/DET shape/NOUN public/ADJ policy/NOUN ./PUNCT'));
    expect([tagOf('that', words), tagOf('shape', words)]).toEqual(['PRON', 'VERB']);
    expect(tagOf('that', retag(tagged('paid/VERB/pay the/DET price/NOUN that/DET coal/NOUN was/AUX worth/ADJ')))).toBe(
      'PRON',
    );
  });

  it('still points at a time, and at what a sentence without another verb is about', () => {
    expect(tagOf('that', retag(tagged('For/ADP otters/NOUN/otter that/DET figure/NOUN is/AUX small/ADJ')))).toBe('DET');
    expect(tagOf('that', retag(tagged('held/VERB/hold talks/NOUN/talk that/DET week/NOUN about/ADP it/PRON')))).toBe(
      'DET',
    );
  });
});

it('a gerund behind a hyphen is a noun where it governs nothing', () => {
  expect(
    tagOf(
      'tuning',
      retag(tagged('offers/VERB vision/NOUN fine/ADJ -/PUNCT tuning/VERB/tune on/ADP the/DET wheel/NOUN')),
    ),
  ).toBe('NOUN');
  expect(tagOf('tuning', retag(tagged('is/AUX fine/ADJ -/PUNCT tuning/VERB/tune the/DET wheel/NOUN')))).toBe('VERB');
});
