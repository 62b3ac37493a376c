import { describe, expect, it } from 'vitest';
import { COMMANDS, type CommandId } from './commands';
import { commandOf, commandOfKey, conflictsOf, keysOf } from './keys';

const choices = { keys: {}, letterKeys: true };
const ready = () => true;

describe('commands', () => {
  it('have names of their own and labels that begin with a capital', () => {
    expect(new Set(COMMANDS.map(({ id }) => id)).size).toBe(COMMANDS.length);
    for (const { label } of COMMANDS) expect(label).toMatch(/^\p{Lu}/u);
  });

  it('never share a key in one place', () => {
    for (const { id, keys } of COMMANDS) {
      for (const key of keys) expect([id, conflictsOf(id, key, choices)]).toEqual([id, []]);
    }
  });

  it('are found by their keys, the screen’s own first', () => {
    expect(commandOfKey('Ctrl+Z', ready, choices)).toBe('app.undo');
    expect(commandOfKey('S', (id) => id.startsWith('study.'), choices)).toBe('study.source');
    expect(commandOfKey('S', (id) => id.startsWith('today.'), choices)).toBe('today.study');
    expect(commandOfKey('F9', ready, choices)).toBeUndefined();
  });

  it('leave bare characters alone when letter keys are off', () => {
    const off = { ...choices, letterKeys: false };
    expect(commandOfKey('E', ready, off)).toBeUndefined();
    expect(commandOfKey('1', ready, off)).toBeUndefined();
    expect(commandOfKey('Space', ready, off)).toBe('study.advance');
    expect(commandOfKey('Ctrl+K', ready, off)).toBe('app.palette');
  });

  it('answer to the key a person gave, and to no other', () => {
    const mine = { ...choices, keys: { 'card.edit': 'Ctrl+E', 'card.info': '' } };
    expect(keysOf(commandOf('card.edit'), mine)).toEqual(['Ctrl+E']);
    expect(commandOfKey('Ctrl+E', ready, mine)).toBe('card.edit');
    const studying = (id: CommandId) => commandOf(id).context === 'study';
    expect(commandOfKey('E', studying, mine)).toBeUndefined();
    expect(commandOfKey('I', studying, mine)).toBeUndefined();
  });

  it('name whom a new key would be taken from', () => {
    expect(conflictsOf('card.edit', 'H', choices).map(({ id }) => id)).toEqual(['study.hint']);
    expect(conflictsOf('today.study', 'H', choices)).toEqual([]);
    expect(conflictsOf('study.hint', 'Ctrl+Z', choices).map(({ id }) => id)).toEqual(['app.undo']);
    expect(conflictsOf('study.hint', '', choices)).toEqual([]);
  });
});
