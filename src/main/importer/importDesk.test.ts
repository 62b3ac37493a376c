import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { anArticle } from '../operations/articleSuite';
import { ImportDesk } from './importDesk';
import type { ImportReply } from './messages';

/** A thread that reads by what it is told: `hold` waits for ever, `bug` fails, `die` ends. */
const READER = `
  const { parentPort, workerData } = require('node:worker_threads');
  parentPort.on('message', ({ text }) => {
    if (text === 'die') process.exit(1);
    if (text === 'bug') return parentPort.postMessage({ kind: 'bug', bug: 'Error: at some place' });
    parentPort.postMessage({ kind: 'progress', done: 1, of: 2, section: 'One' });
    if (text === 'hold') return;
    parentPort.postMessage({ kind: 'done', result: { ok: true, value: workerData } });
  });`;

function aDesk() {
  const told: ImportReply[] = [];
  const started: Worker[] = [];
  const start = () => {
    const worker = new Worker(READER, { eval: true, workerData: anArticle() });
    started.push(worker);
    return worker;
  };
  const desk = new ImportDesk(start, (progress) => told.push(progress));
  const read = (text: string) => desk.read({ text, format: 'text', knowledge: null, published: null });
  return { desk, read, told, started };
}

describe('an article on the desk', () => {
  it('is read in a thread that tells how far it is, and kept until the next one', async () => {
    const { desk, read, told } = aDesk();
    const first = await read('a text');
    if (!first.ok) throw new Error(first.problem.message);
    expect(told).toEqual([{ kind: 'progress', done: 1, of: 2, section: 'One' }]);
    expect(desk.find(first.value.id)).toMatchObject({
      ok: true,
      value: { article: { fingerprint: anArticle().fingerprint }, request: { text: 'a text' } },
    });
    const second = await read('another');
    if (!second.ok) throw new Error(second.problem.message);
    expect(desk.find(first.value.id)).toMatchObject({ ok: false, problem: { code: 'import/gone' } });
    expect(desk.find(second.value.id).ok).toBe(true);
  });

  it('is given up at any time, and its thread with it', async () => {
    const { desk, read, started } = aDesk();
    const reading = read('hold');
    const ended = new Promise((resolve) => started[0]?.once('exit', resolve));
    desk.cancel();
    expect(await reading).toMatchObject({ ok: false, problem: { code: 'import/cancelled' } });
    // The desk no longer listens; the thread is gone all the same.
    expect(started[0]?.threadId === -1 || (await Promise.race([ended, started[0]?.terminate()]))).toBeDefined();
    expect((await read('a text')).ok).toBe(true);
  });

  it('gives way to the one that is brought after it', async () => {
    const { read } = aDesk();
    const first = read('hold');
    expect((await read('a text')).ok).toBe(true);
    expect(await first).toMatchObject({ ok: false, problem: { code: 'import/cancelled' } });
  });

  it('rejects where reading it failed, and the next one is read', async () => {
    const { read } = aDesk();
    await expect(read('bug')).rejects.toThrow('at some place');
    await expect(read('die')).rejects.toThrow('ended');
    expect((await read('a text')).ok).toBe(true);
  });
});
