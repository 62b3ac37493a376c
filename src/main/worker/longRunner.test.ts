import { Worker } from 'node:worker_threads';
import { describe, expect, it, onTestFinished } from 'vitest';
import { MORNING } from '../store/deckSuite';
import { LongRunner } from './longRunner';

/** A thread that answers with its input; `{ hold: true }` waits for the next request, `{ die: true }` ends it. */
const ECHO = `
  const { parentPort } = require('node:worker_threads');
  const held = [];
  parentPort.on('message', ({ id, input }) => {
    if (input.die) process.exit(1);
    if (input.hold) return held.push(id);
    if (input.bug) return parentPort.postMessage({ id, bug: 'Error: at some place' });
    for (const other of held.splice(0)) parentPort.postMessage({ id: other, result: { ok: true, value: 'held' } });
    parentPort.postMessage({ id, result: { ok: true, value: input } });
  });`;

function aRunner(): { runner: LongRunner; started: () => number } {
  let starts = 0;
  const runner = new LongRunner(() => {
    starts += 1;
    return new Worker(ECHO, { eval: true });
  });
  onTestFinished(() => {
    runner.close();
  });
  return { runner, started: () => starts };
}

const read = (runner: LongRunner, input: object) => runner.run('deck', 'deck/recall', input, MORNING);
const act = (runner: LongRunner, input: object) => runner.run('deck', 'settings/change', input, MORNING);

describe('long work', () => {
  it('is answered by one thread, each request by its own answer', async () => {
    const { runner, started } = aRunner();
    expect(started()).toBe(0);
    const answers = await Promise.all([1, 2, 3].map((n) => read(runner, { n })));
    expect(answers).toEqual([1, 2, 3].map((n) => ({ ok: true, value: { n } })));
    expect(started()).toBe(1);
  });

  it('keeps whoever writes waiting for acts, and for nothing else', async () => {
    const { runner } = aRunner();
    const reading = read(runner, { hold: true });
    expect(runner.isActing).toBe(false);
    await runner.settled();
    const first = act(runner, { hold: true });
    expect(runner.isActing).toBe(true);
    const order: string[] = [];
    const waiting = runner.settled().then(() => order.push('settled'));
    void first.then(() => order.push('first'));
    await act(runner, {}).then(() => order.push('second'));
    await waiting;
    expect(order).toEqual(['first', 'second', 'settled']);
    expect(await reading).toEqual({ ok: true, value: 'held' });
    expect(runner.isActing).toBe(false);
  });

  it('fails with its thread, and goes on in another', async () => {
    const { runner, started } = aRunner();
    const failing = [act(runner, { hold: true }), read(runner, { die: true })];
    for (const one of failing) await expect(one).rejects.toThrow('ended');
    await runner.settled();
    expect(await read(runner, { n: 1 })).toEqual({ ok: true, value: { n: 1 } });
    expect(started()).toBe(2);
  });

  it('rejects where an operation had a bug, and the thread goes on', async () => {
    const { runner, started } = aRunner();
    await expect(read(runner, { bug: true })).rejects.toThrow('at some place');
    expect((await read(runner, {})).ok).toBe(true);
    expect(started()).toBe(1);
  });

  it('is refused when the app is closed meanwhile', async () => {
    const { runner } = aRunner();
    const held = act(runner, { hold: true });
    runner.close();
    expect(await held).toMatchObject({ ok: false, problem: { code: 'app/closing' } });
  });
});
