// Files let fall on the window: one is read, and nobody wonders where the others are.
import { describe, expect, it } from 'vitest';
import { droppedFile } from './droppedFile';

const drop = (...names: string[]) => {
  const told: string[] = [];
  const files = names.map((name) => new File(['words'], name));
  const read = droppedFile({ files: files as unknown as FileList }, (words) => told.push(words));
  return { read: read?.name ?? null, told };
};

describe('files dropped on the window', () => {
  it('are read where it is one, without a word', () => {
    expect(drop('keeper.md')).toEqual({ read: 'keeper.md', told: [] });
  });

  it('are read one at a time, and the person is told of the others', () => {
    expect(drop('keeper.md', 'lamp.md', 'oil.md')).toEqual({
      read: 'keeper.md',
      told: ['Articles come in one at a time: keeper.md is read. Drop the other 2 when it is taken in.'],
    });
    expect(drop('keeper.md', 'lamp.md').told[0]).toMatch(/Drop the other when it is taken in\.$/);
  });

  it('are nothing to read where a link or words were dropped', () => {
    expect(drop()).toEqual({ read: null, told: [] });
    expect(droppedFile(null, () => undefined)).toBeNull();
  });
});
