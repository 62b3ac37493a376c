// Starts, wires and stops the app; nothing else.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { app, BrowserWindow, powerMonitor, utilityProcess } from 'electron';
import { succeed } from '../core/base/result';
import { type Choices, DEFAULT_CHOICES } from '../core/deck/settings';
import type { ChangeKind } from '../shared/contract/index';
import { shiftClock } from './clock';
import { ownArguments, readLaunchOptions } from './commandLine';
import { DeckHost } from './deckHost';
import { BUNDLED_ARTICLES, IMPORTER, OPTIMISER, PAGE_FOLDER, WORKER } from './files/appRoot';
import { browserHome } from './files/browserFolder';
import { startLog } from './files/log';
import { ImportDesk } from './importer/importDesk';
import { broadcast } from './ipc/broadcast';
import { tellChanges } from './ipc/changes';
import { handlersFor } from './ipc/handlers';
import { serve } from './ipc/serve';
import { readSettings } from './operations/changeSettings';
import { runSmoke } from './smoke/runSmoke';
import { watchDeck } from './watchDeck';
import { registerBundleScheme, serveBundle } from './window/bundleProtocol';
import { followSettings } from './window/followSettings';
import { lockDown, silenceBrowser } from './window/lockDown';
import { openMainWindow } from './window/mainWindow';
import { ownOrigins } from './window/origin';
import { FitRunner } from './optimiser/fitRunner';
import { LongRunner } from './worker/longRunner';

const EXIT_USAGE = 2;

const options = readLaunchOptions(ownArguments(process.argv, app.isPackaged), process.env['INIT_CWD'] ?? process.cwd());
if (!options.ok) {
  process.stderr.write(`${options.problem.message}\n`);
  app.exit(EXIT_USAGE);
} else {
  start(options.value);
}

function start({ profile, smoke, empty }: Extract<typeof options, { ok: true }>['value']): void {
  // Both must be said before the app is ready: the lock and the browser's own files live in the profile.
  const home = browserHome(profile);
  app.setPath('userData', home);
  app.setPath('sessionData', path.join(home, 'browser'));
  // As root on Linux Chromium only starts without its sandbox, and asking for it then would hang the network service.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  silenceBrowser();
  registerBundleScheme();
  if (!app.isPackaged) obeyTests();

  if (!app.requestSingleInstanceLock()) {
    process.stderr.write('Commonplace is already open on this profile; its window was brought to the front.\n');
    app.exit(0);
    return;
  }
  app.on('second-instance', focusWindow);
  app.on('window-all-closed', () => app.quit());

  startLog(profile);
  const host = new DeckHost(profile, empty ? null : BUNDLED_ARTICLES);
  const runner = new LongRunner(() => new Worker(WORKER));
  const fits = new FitRunner(
    () => utilityProcess.fork(OPTIMISER, [], { serviceName: 'Optimiser' }),
    (done) => broadcast('model/progress', { done }),
  );
  const desk = new ImportDesk(
    () => new Worker(IMPORTER),
    ({ done, of, section }) => broadcast('import/progress', { done, of, section }),
  );
  app.on('will-quit', (event) => {
    // An act that is being done is done to its end.
    if (runner.isActing) {
      event.preventDefault();
      void runner.settled().then(() => app.quit());
      return;
    }
    desk.cancel();
    runner.close();
    fits.cancel();
    host.close();
  });

  app.whenReady().then(begin, stop).catch(stop);

  /** Whoever moved it, a person, undo or the command line: the window follows, outside of the page and in it. */
  function moved(kinds: readonly ChangeKind[]): void {
    if (kinds.includes('settings')) followSettings(settingsOf(host));
    tellChanges(kinds);
  }

  async function begin(): Promise<void> {
    serveBundle(PAGE_FOLDER);
    lockDown(ownOrigins());
    await host.start();
    const watch = watchDeck(host, moved);
    const movedHere = (kinds: readonly ChangeKind[]) => {
      watch.tellOwn();
      moved(kinds);
    };
    serve(handlersFor(host, runner, fits, desk, movedHere), ownOrigins());
    followSettings(settingsOf(host));
    powerMonitor.on('resume', watch.wake);
    powerMonitor.on('unlock-screen', watch.wake);
    const window = openMainWindow(home);
    if (smoke) void runSmoke(window, host).then((exitCode) => leave(host, profile, exitCode));
  }
}

/** What the deck says, or the defaults where it is not open. */
function settingsOf(host: DeckHost): Choices {
  const settings = host.use((db) => succeed(readSettings(db)));
  return settings.ok ? settings.value : DEFAULT_CHOICES;
}

/** A start that failed in a way nobody foresaw: say so and end, rather than hang without a window. */
function stop(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`Commonplace could not start: ${reason}\nNothing in your data folder was changed.\n`);
  app.exit(1);
}

/** Ends a smoke run; its profile was made for it alone. */
function leave(host: DeckHost, profile: string, exitCode: number): void {
  host.close();
  // What the browser writes on its way out, whoever named the folder removes (COMMONPLACE_SMOKE_FOLDER).
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  app.exit(exitCode);
}

function focusWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (!window) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** A chosen time, for tests of study days and for screenshots. A packed app knows only the computer's own. */
function obeyTests(): void {
  const chosen = process.env['COMMONPLACE_NOW'];
  if (chosen) shiftClock(Date.parse(chosen));
  if (process.env['COMMONPLACE_E2E']) Object.assign(globalThis, { commonplaceTest: { shiftClock } });
}
