// What the tagger knows is the same whatever it has read before.
import { expect, it } from 'vitest';
import { loadTagger } from './winkTagger';

it('does not know a name only because it has read it', async () => {
  const tagger = await loadTagger();
  expect(tagger.knows('vostrachim')).toBe(false);
  tagger.tag('Vostrachim and vostrachim are names.');
  expect(tagger.knows('vostrachim')).toBe(false);
  expect(tagger.knows('mill')).toBe(true);
});
