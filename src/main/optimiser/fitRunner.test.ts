// The process around the optimiser: whatever becomes of it, there is an answer, and the next fit can be made.
import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { MORNING } from '../store/deckSuite';
import { type FitProcess, FitRunner } from './fitRunner';
import type { FitReply, FitRequest } from './messages';

class AProcess extends EventEmitter implements FitProcess {
  readonly asked: FitRequest[] = [];
  isKilled = false;
  postMessage(request: FitRequest): void {
    this.asked.push(request);
  }
  kill(): boolean {
    this.isKilled = true;
    return true;
  }
  says(reply: FitReply): void {
    this.emit('message', reply);
  }
}

function aRunner() {
  const made: AProcess[] = [];
  const told: number[] = [];
  const runner = new FitRunner(
    () => {
      const child = new AProcess();
      made.push(child);
      return child;
    },
    (done) => told.push(done),
  );
  return { runner, made, told };
}

const fitted = {
  reviews: 1,
  dropped: 0,
  before: null,
  after: null,
  parameters: null,
  reason: 'too few',
  hasOwnWeights: false,
};

describe('a fit', () => {
  it('tells how far it is, answers, and ends its process', async () => {
    const { runner, made, told } = aRunner();
    const result = runner.run('deck.sqlite', MORNING, null);
    made[0]?.says({ done: 0.5 });
    made[0]?.says({ fitted });
    expect(await result).toEqual({ ok: true, value: fitted });
    expect(told).toEqual([0.5]);
    expect(made[0]).toMatchObject({
      isKilled: true,
      asked: [{ file: 'deck.sqlite', moment: MORNING, documentId: null }],
    });
  });

  it('that is stopped says so, and what comes after is not heard', async () => {
    const { runner, made } = aRunner();
    const result = runner.run('deck.sqlite', MORNING, null);
    runner.cancel();
    made[0]?.says({ fitted });
    expect(await result).toMatchObject({ ok: false, problem: { code: 'fit/cancelled' } });
    expect(made[0]?.isKilled).toBe(true);
  });

  it('whose process dies half-way says that nothing was changed, and another can be made', async () => {
    const { runner, made } = aRunner();
    const result = runner.run('deck.sqlite', MORNING, null);
    expect(await runner.run('deck.sqlite', MORNING, null)).toMatchObject({ problem: { code: 'fit/running' } });
    made[0]?.emit('exit', 134);
    expect(await result).toMatchObject({ ok: false, problem: { code: 'fit/died' } });
    const next = runner.run('deck.sqlite', MORNING, null);
    made[1]?.says({ bug: 'TypeError' });
    expect(await next).toMatchObject({ problem: { code: 'fit/died' } });
    expect(made).toHaveLength(2);
  });
});
