// What becomes of the words in the box while articles come and go.
import { describe, expect, it } from 'vitest';
import type { FoundArticle } from '../../../shared/contract/import';
import { importing, type ImportAct, startOfImport } from './importState';

const MILL: FoundArticle = {
  ...{ id: 1, title: 'The mill', author: null, published: null, language: 'en', note: null, knowledgeSource: 'rules' },
  ...{ paragraphs: 1, facts: 1, people: 0, numbers: 1, arguments: 0, sections: [], densities: [], known: null },
};
const found: ImportAct = { type: 'found', found: MILL };
const noFile: ImportAct = { type: 'found', found: null };
const readBox: ImportAct = { type: 'read', origin: 'box' };
const dropFile: ImportAct = { type: 'read', origin: 'file' };
const kept: ImportAct = { type: 'kept' };
const after = (...acts: readonly ImportAct[]) => acts.reduce(importing, startOfImport('The tide turns the wheel.'));

describe('words in the box', () => {
  it('go once they are what was kept', () => {
    expect(after(readBox, found, kept).words).toBe('');
    expect(after(readBox, found, { type: 'readAgain' }, found, kept).words).toBe('');
  });

  it('wait on where a file was kept that was dropped or opened beside them', () => {
    expect(after(dropFile, found, kept).words).toBe('The tide turns the wheel.');
    expect(after({ type: 'askFile' }, found, kept).words).toBe('The tide turns the wheel.');
    expect(after(dropFile, found, { type: 'readAgain' }, found, kept).words).toBe('The tide turns the wheel.');
    // They were read first, and put away for the file.
    expect(after(readBox, found, { type: 'putAway' }, dropFile, found, kept).words).toBe('The tide turns the wheel.');
  });

  it('go with what was found in them, where a file was asked for meanwhile and none chosen', () => {
    const state = after(readBox, found, { type: 'askFile' }, noFile);
    expect(state.stage.name).toBe('found');
    expect(importing(state, kept).words).toBe('');
  });

  it('stay where nothing could be read, and before those that are added', () => {
    expect(after(dropFile, { type: 'refused', problem: null }, kept).words).toBe('The tide turns the wheel.');
    expect(after({ type: 'add', words: 'It turns twice a day.' }).words).toBe(
      'The tide turns the wheel.\n\nIt turns twice a day.',
    );
    expect(importing(startOfImport(' '), { type: 'add', words: 'Alone.' }).words).toBe('Alone.');
    expect(after({ type: 'add', words: '' }).words).toBe('The tide turns the wheel.');
  });
});

it('what main says of reading is shown only where something is read', () => {
  const progress: ImportAct = { type: 'progress', progress: { done: 1, of: 2, section: null } };
  expect(after(progress).stage.name).toBe('choosing');
  expect(after({ type: 'askFile' }, progress).stage.name).toBe('reading');
});
