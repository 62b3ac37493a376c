import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from './commands';
import { giveKey, resetKey, wishFor } from './chooseKey';
import { commandOf, commandOfKey, conflictsOf, keysOf } from './keys';

const everything = () => true;

describe('a key of one’s own', () => {
  it('replaces the key a command came with, and is found', () => {
    const keys = giveKey('card.edit', 'Ctrl+E', {});
    expect(keys).toEqual({ 'card.edit': 'Ctrl+E' });
    expect(commandOfKey('Ctrl+E', everything, { keys, letterKeys: true })).toBe('card.edit');
  });

  it('is taken from whoever had it', () => {
    expect(wishFor('card.edit', 'H', {})).toEqual({ state: 'taken', by: ['study.hint'] });
    expect(giveKey('card.edit', 'H', {})).toEqual({ 'card.edit': 'H', 'study.hint': '' });
  });

  it('leaves the other key of a command that has two', () => {
    expect(giveKey('card.edit', 'Enter', {})).toEqual({ 'card.edit': 'Enter', 'study.advance': 'Space' });
  });

  it('is free where the two commands never meet', () => {
    expect(wishFor('today.study', 'E', {})).toEqual({ state: 'free' });
  });

  it('is refused where a text field or the window needs it', () => {
    expect(wishFor('card.edit', 'Ctrl+C', {})).toMatchObject({ state: 'reserved' });
  });

  it('given back leaves nothing behind', () => {
    expect(giveKey('card.edit', 'E', giveKey('card.edit', 'F5', {}))).toEqual({});
    expect(resetKey('card.edit', giveKey('card.edit', 'F5', {}))).toEqual({});
  });

  it('reset takes its key back from whoever got it meanwhile', () => {
    const keys = giveKey('study.hint', 'E', {});
    expect(keysOf(commandOf('card.edit'), { keys })).toEqual([]);
    const reset = resetKey('card.edit', keys);
    expect(keysOf(commandOf('card.edit'), { keys: reset })).toEqual(['E']);
    expect(keysOf(commandOf('study.hint'), { keys: reset })).toEqual([]);
  });

  it('never means two things in one place, whatever is given and taken', () => {
    const id = fc.constantFrom(...COMMANDS.map((command) => command.id));
    const key = fc.constantFrom('A', 'E', 'H', 'S', '1', 'Space', 'Enter', 'Ctrl+Z', 'F5', '?');
    const step = fc.record({ id, key, isReset: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let keys: Readonly<Record<string, string>> = {};
        for (const { id: name, key: given, isReset } of steps) {
          keys = isReset ? resetKey(name, keys) : giveKey(name, given, keys);
        }
        for (const command of COMMANDS) {
          for (const name of keysOf(command, { keys })) expect(conflictsOf(command.id, name, { keys })).toEqual([]);
        }
      }),
    );
  });
});
