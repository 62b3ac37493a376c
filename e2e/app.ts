// What every journey starts from: a fresh folder, and the built app opened on it as often as the journey wants.
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {
  test as base,
  _electron,
  type ElectronApplication,
  errors,
  expect,
  type Page,
  type TestInfo,
} from '@playwright/test';
import type { Bridge, ChannelName, Input, Output } from '../src/shared/contract/index';
import { openDisplay } from '../scripts/electron/display.mjs';
import { ensureRuntime } from '../scripts/electron/runtime.mjs';
import { repository } from '../scripts/setup/repository.mjs';
import { AboutPage } from './pages/about';
import { ArticlePage } from './pages/article';
import { FaultPage } from './pages/fault';
import { InboxPage } from './pages/inbox';
import { MemoryPage } from './pages/memory';
import { PalettePage } from './pages/palette';
import { QuizPage } from './pages/quiz';
import { SettingsPage } from './pages/settings';
import { StudyPage } from './pages/study';
import { TodayPage } from './pages/today';
import { Deck } from './deck';

declare global {
  /** In the page: the bridge. */
  interface Window {
    readonly commonplace: Bridge;
  }
  /** In main, for tests alone. */
  var commonplaceTest: { shiftClock(to: number): void };
}

export interface LaunchOptions {
  /** Default: the test's own profile. */
  readonly profile?: string;
  /** The moment the app lives at, as an ISO time; it goes on from there. Default: the computer's. */
  readonly now?: string;
  /** More of the app's own arguments. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** One running app with its screens. */
export interface OpenApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly today: TodayPage;
  readonly study: StudyPage;
  readonly article: ArticlePage;
  readonly inbox: InboxPage;
  readonly memory: MemoryPage;
  readonly about: AboutPage;
  readonly fault: FaultPage;
  readonly settings: SettingsPage;
  readonly palette: PalettePage;
  readonly quiz: QuizPage;
  /** Asks main through the bridge, as the page does. A problem fails the test. */
  readonly ask: <Name extends ChannelName>(channel: Name, input: Input<Name>) => Promise<Output<Name>>;
  /** Lets the app live at another moment, as after a pause of the person. */
  readonly shiftClock: (to: Date) => Promise<void>;
  /** Gives the page a size, in pixels of the window, and a zoom; done once the page has it. */
  readonly resize: (size: Size, zoom?: number) => Promise<void>;
  readonly quit: () => Promise<void>;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Fixtures {
  /** A folder of this test alone, gone afterwards. */
  readonly folder: string;
  /** The profile inside it, not yet made. */
  readonly profile: string;
  readonly launch: (options?: LaunchOptions) => Promise<OpenApp>;
  /** The command line on the test's own profile. */
  readonly deck: Deck;
}

export interface WorkerFixtures {
  /**
   * Where there is no screen, one for each worker: a window that goes away lets the one below it hear of the pointer, which
   * is not what the test below did.
   */
  readonly display: undefined;
  /** Electron's program. */
  readonly executable: string;
}

/** Chromium refuses its sandbox to root on Linux. */
export const isRoot = process.getuid?.() === 0;

/** What stands before the app's path: the same picture on every computer, and quiet about the missing system bus. */
export const SWITCHES: readonly string[] = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--force-device-scale-factor=1',
  '--force-color-profile=srgb',
  '--lang=en-US',
  '--log-level=3',
];

/** The environment of an app or command under test: nothing of the person's own deck or settings. */
export function environment(folder: string, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE, NODE_OPTIONS, INIT_CWD, COMMONPLACE_NOW, ...rest } = process.env;
  const env = Object.fromEntries(
    Object.entries(rest).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  // Where the default profile would be made, so that a mistake of ours never reaches a real one; and what is thrown away.
  const places = { XDG_CONFIG_HOME: path.join(folder, 'config'), TMPDIR: folder };
  return { ...env, TZ: 'UTC', ...places, ...more };
}

/* eslint-disable no-empty-pattern -- Playwright reads from the pattern which fixtures a fixture wants: these want none */
export const test = base.extend<Fixtures, WorkerFixtures>({
  display: [
    async ({}, use) => {
      const opened = await openDisplay();
      Object.assign(process.env, opened.env);
      await use(undefined);
      opened.stop();
    },
    { scope: 'worker', auto: true },
  ],

  executable: [async ({}, use) => use((await ensureRuntime()).executable), { scope: 'worker' }],

  folder: async ({}, use) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'commonplace-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },

  profile: async ({ folder }, use) => use(path.join(folder, 'profile')),

  deck: async ({ folder, profile }, use) => use(new Deck(profile, environment(folder))),

  launch: async ({ executable, folder, profile }, use, info) => {
    const opened: OpenApp[] = [];
    await use(async (options = {}) => {
      const app = await launchSurely({
        executablePath: executable,
        args: [...SWITCHES, '.', `--profile=${options.profile ?? profile}`, ...(options.args ?? [])],
        cwd: repository,
        env: environment(folder, {
          COMMONPLACE_E2E: '1',
          ...(options.now === undefined ? {} : { COMMONPLACE_NOW: options.now }),
          ...options.env,
        }),
      });
      const one = openApp(app, await app.firstWindow());
      opened.push(one);
      return one;
    });
    if (info.status !== info.expectedStatus) await attachPictures(opened, info);
    for (const { app } of opened) await app.close().catch(() => undefined);
  },
});
/* eslint-enable no-empty-pattern */

/**
 * Now and then (one start in twenty) Electron 33 drops the first connection to its debugger, which Playwright makes before
 * the app has run at all; then neither ever goes on. Such a start is given up and made again.
 */
async function launchSurely(options: Parameters<typeof _electron.launch>[0]): Promise<ElectronApplication> {
  for (const timeout of [8_000, 20_000]) {
    try {
      return await _electron.launch({ ...options, timeout });
    } catch (error) {
      if (!(error instanceof errors.TimeoutError)) throw error;
    }
  }
  return _electron.launch({ ...options });
}

function openApp(app: ElectronApplication, page: Page): OpenApp {
  return {
    app,
    page,
    today: new TodayPage(page),
    study: new StudyPage(page),
    article: new ArticlePage(page),
    inbox: new InboxPage(page),
    memory: new MemoryPage(page),
    about: new AboutPage(page),
    fault: new FaultPage(page),
    settings: new SettingsPage(page),
    palette: new PalettePage(page),
    quiz: new QuizPage(page),
    ask: (channel, input) => ask(page, channel, input),
    shiftClock: (to) => app.evaluate((_electron, at) => globalThis.commonplaceTest.shiftClock(at), to.getTime()),
    resize: (size, zoom = 1) => resize(app, page, size, zoom),
    quit: () => app.close(),
  };
}

async function resize(app: ElectronApplication, page: Page, size: Size, zoom: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, { width, height, factor }) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setContentSize(width, height);
      window?.webContents.setZoomFactor(factor);
    },
    { ...size, factor: zoom },
  );
  const shown = () => page.evaluate(() => [innerWidth, innerHeight]);
  await expect.poll(shown).toEqual([Math.round(size.width / zoom), Math.round(size.height / zoom)]);
}

async function ask<Name extends ChannelName>(page: Page, channel: Name, input: Input<Name>): Promise<Output<Name>> {
  const answer = await page.evaluate(([name, value]) => window.commonplace.invoke(name, value as never), [
    channel,
    input,
  ] as const);
  if (!answer.ok) throw new Error(`${channel}: ${answer.problem.message}`);
  return answer.value as Output<Name>;
}

async function attachPictures(opened: readonly OpenApp[], info: TestInfo): Promise<void> {
  for (const [i, { page }] of opened.entries()) {
    const picture = await page.screenshot({ timeout: 5_000 }).catch(() => null);
    if (picture) await info.attach(`window ${i + 1}`, { body: picture, contentType: 'image/png' });
  }
}

export { expect };
