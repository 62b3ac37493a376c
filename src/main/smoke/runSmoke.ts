// `--smoke`: proves that this very build starts, asks, keeps answers and draws, by studying three cards with the keys
// a person would press. Prints one line of JSON on stdout and leaves.
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BrowserWindow } from 'electron';
import { type Result, succeed } from '../../core/base/result';
import { now } from '../clock';
import type { DeckHost } from '../deckHost';
import { readOverview } from '../operations/overview';
import { sqliteVersion } from '../store/open';
import { countReviews } from '../store/reviewLog';

const CARDS = 3;
const STEP_MILLIS = 20_000;
const POLL_MILLIS = 25;
/** A question just shown hears no key yet; the page refuses a grade that follows the answer too quickly: a person has to be able to have seen it. */
const READING_MILLIS = 250;

/** Resolves with the process's exit code. */
export async function runSmoke(window: BrowserWindow, host: DeckHost): Promise<number> {
  try {
    const before = need(host.use((db) => succeed(readOverview(db, now()))));
    await until('the window', () => window.isVisible());
    await shown(window, '[data-testid="today"][data-state="ready"]');
    press(window, 's');
    for (let card = 0; card < CARDS; card += 1) {
      await shown(window, '[data-testid="study"]:not([data-new]) [data-state="front"]');
      press(window, 'Space');
      await shown(window, '[data-testid="study"] [data-state="back"]');
      await pause(READING_MILLIS);
      if (card === CARDS - 1) await pause(READING_MILLIS);
      const picture = card === CARDS - 1 ? await screenshot(window) : null;
      press(window, '3');
      await kept(host, card + 1);
      if (picture) report(host, before, picture);
    }
    return 0;
  } catch (error) {
    process.stderr.write(`The smoke run failed: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

function report(host: DeckHost, before: ReturnType<typeof readOverview>, screenshotFile: string): void {
  const line = {
    electron: process.versions.electron,
    sqlite: need(host.use((db) => succeed(sqliteVersion(db)))),
    cards: before.cards,
    due: before.due + before.fresh,
    graded: countOf(host),
    screenshot: screenshotFile,
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

const countOf = (host: DeckHost): number => need(host.use((db) => succeed(countReviews(db))));

function need<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(result.problem.message);
}

const pause = (millis: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, millis));

async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + STEP_MILLIS;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await pause(POLL_MILLIS);
  }
}

const shown = (window: BrowserWindow, selector: string): Promise<void> =>
  until(selector, async () => {
    const question = `document.querySelector(${JSON.stringify(selector)}) !== null`;
    return (await window.webContents.executeJavaScript(question)) === true;
  });

const kept = (host: DeckHost, answers: number): Promise<void> =>
  until(`answer ${answers} in the log`, () => countOf(host) >= answers);

function press(window: BrowserWindow, keyCode: string): void {
  window.webContents.sendInputEvent({ type: 'keyDown', keyCode });
  if (keyCode.length === 1) window.webContents.sendInputEvent({ type: 'char', keyCode });
  window.webContents.sendInputEvent({ type: 'keyUp', keyCode });
}

async function screenshot(window: BrowserWindow): Promise<string> {
  const file = path.join(os.tmpdir(), `commonplace-smoke-${process.pid}-${Date.now()}.png`);
  writeFileSync(file, (await window.webContents.capturePage()).toPNG());
  return file;
}
