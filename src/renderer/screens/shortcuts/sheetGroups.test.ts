import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../shared/commands/commands';
import { sheetGroups } from './sheetGroups';

const choices = { keys: { 'app.palette': 'Ctrl+P', 'card.edit': '' }, letterKeys: true };
const lines = (query: string, more = choices) => sheetGroups('study', more, query).flatMap((group) => group.lines);

describe('the sheet of keys', () => {
  it('has every command, once', () => {
    const listed = lines('').map(({ id }) => id);
    for (const { id } of COMMANDS) expect(listed.filter((one) => one === id)).toHaveLength(1);
  });

  it('begins with the screen behind it, then everywhere', () => {
    expect(
      sheetGroups('study', choices, '')
        .map(({ name }) => name)
        .slice(0, 2),
    ).toEqual(['While studying', 'Everywhere']);
    expect(sheetGroups('everywhere', choices, '')[0]?.name).toBe('Everywhere');
  });

  it('shows the keys in force', () => {
    expect(lines('').find(({ id }) => id === 'app.palette')?.keys).toEqual(['Ctrl+P']);
    expect(lines('').find(({ id }) => id === 'card.edit')).toMatchObject({ keys: [], isOff: false });
  });

  it('says which keys are off with the letters', () => {
    const off = lines('', { ...choices, letterKeys: false });
    expect(off.find(({ id }) => id === 'study.hint')).toMatchObject({ keys: [], isOff: true });
    expect(off.find(({ id }) => id === 'study.advance')).toMatchObject({ keys: ['Space', 'Enter'], isOff: false });
  });

  it('is searched by words, by place and by key', () => {
    expect(lines('hint').map(({ id }) => id)).toEqual(['study.hint']);
    expect(lines('ctrl p').map(({ id }) => id)).toContain('app.palette');
    expect(lines('studying forgot').map(({ id }) => id)).toEqual(['study.again']);
    expect(sheetGroups('study', choices, 'zzz')).toEqual([]);
  });
});
