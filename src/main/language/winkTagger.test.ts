// What the tagger knows is the same, and it reads a sentence the same way, whatever it has read before.
import { expect, it } from 'vitest';
import { loadTagger } from './winkTagger';

it('does not know a name only because it has read it', async () => {
  const tagger = await loadTagger();
  expect(tagger.knows('vostrachim')).toBe(false);
  tagger.tag('Vostrachim and vostrachim are names.');
  expect(tagger.knows('vostrachim')).toBe(false);
  expect(tagger.knows('mill')).toBe(true);
});

it('reads a name whose letters the model does not know as one word, with its own letters', async () => {
  const tagger = await loadTagger();
  const names = (sentence: string): string[] =>
    tagger.tag(sentence).flatMap(({ text, pos, start, end }) => {
      expect(sentence.slice(start, end)).toBe(text);
      return pos === 'PROPN' ? [text] : [];
    });
  expect(names('In 1892 Jiří Svěrák met Paweł Łódzki and Ōe Kenzaburō.')).toEqual([
    'Jiří',
    'Svěrák',
    'Paweł',
    'Łódzki',
    'Ōe',
    'Kenzaburō',
  ]);
});

it('gives every word a lemma, those too for which the package has none where a stop follows', async () => {
  const tagger = await loadTagger();
  for (const sentence of [
    'We go where they cannot.',
    'Clocks cannot, and need not, agree.',
    'To cannot?',
    'Then youll.',
  ])
    for (const { lemma } of tagger.tag(sentence)) expect(lemma).toEqual(expect.any(String));
});

it('reads a sentence as if it were the first, whatever it has read before', async () => {
  const tagger = await loadTagger();
  const plain = "Brevik's mill and the weaver's loom stand on Tharn-Orel's isle.";
  const first = tagger.tag(plain);
  for (const met of ["(Brevik's) “weaver's” [Tharn-Orel's]", "'weaver's'.", "Weaver's Brevik's, Tharn-Orel's!"]) {
    tagger.tag(met);
    expect(tagger.tag(plain)).toEqual(first);
  }
});

it('reads a version behind a name as part of it', async () => {
  const tagger = await loadTagger();
  const [first] = tagger.tag('KT-3.5 grinds faster than KT-3.');
  expect(first).toMatchObject({ text: 'KT-3.5', pos: 'PROPN', start: 0, end: 6 });
  // A stop behind it ends the sentence.
  expect(tagger.tag('Nobody bought the KT-3. It was slow.').map(({ text }) => text)).toContain('KT-3');
});
