import { describe, expect, it } from 'vitest';
import type { CommandId } from '../../shared/commands/commands';
import { commandRegistry } from './commandRegistry';

const said: string[] = [];
const handler = (id: CommandId, words: string) => new Map([[id, () => said.push(words)]]);

describe('the registry of handlers', () => {
  it('runs the one registered last, and the one before it once that is gone', () => {
    const { register, run, ready } = commandRegistry();
    register(handler('app.undo', 'screen'), false);
    const leave = register(handler('app.undo', 'dialog'), false);
    run('app.undo');
    leave();
    run('app.undo');
    run('app.redo');
    expect(said.splice(0)).toEqual(['dialog', 'screen']);
    expect([...ready()]).toEqual(['app.undo']);
  });

  it('runs what stands around a screen only where the screen has none of its own, whoever came first', () => {
    const { register, run } = commandRegistry();
    register(handler('app.undo', 'screen'), false);
    register(handler('app.undo', 'around'), true);
    run('app.undo');
    expect(said.splice(0)).toEqual(['screen']);
  });
});
