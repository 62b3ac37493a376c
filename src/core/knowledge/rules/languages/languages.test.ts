// Texts in other languages, and texts that are none: what is taken from them, and what is said of the rest.
import { describe, expect, it } from 'vitest';
import { parsePlainText } from '../../../source/parsePlainText';
import { detectLanguage } from './detectLanguage';
import { factsInOtherLanguage } from './otherLanguages';
import { plainNumbers } from './plainNumbers';
import { readingNote } from './readingNote';

const TEXTS: Readonly<Record<string, string>> = {
  en: 'The tower of Alder was built by the river, and it has been the tallest of the town since then.',
  de: 'Der Turm von Alder wurde am 4. Mai 1932 eröffnet und hat 214 Stufen, die nicht alle sichtbar sind.',
  ru: 'Мост через реку открыли 4 мая 1932 года, и с тех пор по нему проехало 3,5 млн машин, но не все были новые.',
  fr: 'La tour de la ville a été ouverte le 4 mai 1932 et elle compte 214 marches dans une cage de pierre.',
  es: 'La torre de la ciudad se abrió el 4 de mayo de 1932 y tiene 214 escalones en una escalera de piedra.',
};

describe('the language', () => {
  it.each(Object.entries(TEXTS))('%s is told by its little words', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each([
    '',
    '12 44 1932',
    'Lorem ipsum dolor sit amet consectetur adipiscing elit',
    'const x = () => { return 4; }',
  ])('is not made up: %j', (text) => {
    expect(detectLanguage(text)).toBe('und');
  });
});

describe('numbers of other languages', () => {
  it.each([
    ['214 Stufen', [214, '']],
    ['1.250 Menschen', [1250, '']],
    ['3,5 Millionen Euro', [3_500_000, '']],
    ['12,4 Prozent', [12.4, 'percent']],
    ['3,5 млн машин', [3_500_000, '']],
    ['25 процентов', [25, 'percent']],
    ['1 200 000 habitants', [1_200_000, '']],
  ])('%s', (text, expected) => {
    expect(plainNumbers(text, []).map(({ value, unit }) => [value, unit])).toEqual([expected]);
  });

  it('are not parts of versions, ranges and words', () => {
    expect(plainNumbers('Version 1.2.3, B12, 4–6 und 12:30', [])).toEqual([]);
  });
});

function gaps(text: string, language: string): [string, string][] {
  const document = parsePlainText(text);
  if (!document.ok) throw new Error(document.problem.message);
  return factsInOtherLanguage(document.value, language).map(({ type, statement, gap }) => [
    type,
    statement.slice(gap?.start, gap?.end),
  ]);
}

describe('facts of other languages', () => {
  it('are dates and numbers in their own sentence', () => {
    expect(gaps(TEXTS['de'] ?? '', 'de')).toEqual([
      ['date', '4. Mai 1932'],
      ['number', '214'],
    ]);
    expect(gaps(TEXTS['ru'] ?? '', 'ru')).toEqual([
      ['date', '4 мая 1932 года'],
      ['number', '3,5 млн'],
    ]);
  });

  it('are speakers beside their verb', () => {
    expect(gaps('„Wir haben den Turm in drei Jahren gebaut“, sagte der Ingenieur Hans Weber.', 'de')).toEqual([
      ['attribution', 'Hans Weber'],
    ]);
  });

  it('are none where the sentence points elsewhere', () => {
    expect(gaps('Er wurde am 4. Mai 1932 eröffnet und hat 214 Stufen.', 'de')).toEqual([]);
    expect(gaps('Его открыли 4 мая 1932 года после долгих споров.', 'ru')).toEqual([]);
  });
});

describe('the note', () => {
  const note = (text: string): string | null => {
    const document = parsePlainText(text);
    if (!document.ok) throw new Error(document.problem.message);
    return readingNote(document.value, detectLanguage(text));
  };

  it('says nothing of English', () => {
    expect(note(TEXTS['en'] ?? '')).toBeNull();
  });

  it.each([
    [TEXTS['de'] ?? '', /is in German\. Numbers, dates and the speakers/],
    [TEXTS['ru'] ?? '', /is in Russian/],
    ['Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed eiusmod.', /language .* could not be told/],
    ['Reading list\n\nhttps://example.org/a\nhttps://example.org/b\nhttps://example.org/c', /a list of links/],
    ['Main\n\nconst x = 4;\nfunction f() {\n  return x;\n}\nexport { f };', /source code/],
    ['A song\n\nThe river runs\nBeneath the town\nThe miller sleeps\nThe moon looks down', /verse/],
  ])('says what is not attempted: %j', (text, expected) => {
    expect(note(text)).toMatch(expected);
  });
});
