// Attacks on the running app from where an attacker would stand: in the page, in a frame, in a foreign page, at the
// bridge and the protocol. Everything is denied.
import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { inRepository, repository } from '../scripts/setup/repository.mjs';
import { environment, expect, isRoot, SWITCHES } from './app';
import { allStopped, test } from './attacked';

/** Missing in Electron’s types. */
interface Undocumented {
  getLastWebPreferences(): Record<string, unknown>;
}

test('the window runs sandboxed, isolated and without Node', async ({ opened: { app } }) => {
  const [preferences, isSpellChecking, isPersistent] = await app.evaluate(({ BrowserWindow, session }) => [
    (BrowserWindow.getAllWindows()[0]?.webContents as unknown as Undocumented | undefined)?.getLastWebPreferences(),
    session.defaultSession.isSpellCheckerEnabled(),
    session.defaultSession.isPersistent(),
  ]);
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    enableBlinkFeatures: '',
    webviewTag: false,
  });
  expect(isSpellChecking).toBe(false);
  expect(isPersistent).toBe(true);
});

test('the operating system confines the page', async ({ executable, folder, profile }) => {
  test.skip(process.platform !== 'linux', 'what the kernel confines is asked of /proc, which only Linux has');
  test.skip(isRoot, 'Chromium has no sandbox for root: run the tests as another user to see this one');
  // Not through Playwright, which switches the sandbox off.
  const child = spawn(executable, [...SWITCHES, '.', `--profile=${profile}`], {
    cwd: repository,
    env: environment(folder),
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    const confinement = async () => (await rendererStatus(child.pid ?? 0)).match(/^(NoNewPrivs|Seccomp):\t\d+$/gm);
    await expect.poll(confinement).toEqual(['NoNewPrivs:\t1', 'Seccomp:\t2']);
  } finally {
    child.kill();
    await ended;
  }
});

/** What the kernel says of the page’s process below the given one; empty while there is none. */
async function rendererStatus(ancestor: number): Promise<string> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const processes = await Promise.all(
    pids.map(async (pid) => ({
      pid: Number(pid),
      // Empty for a process that has just ended.
      status: await readFile(`/proc/${pid}/status`, 'utf8').catch(() => ''),
      command: await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''),
    })),
  );
  const parents = new Map(processes.map(({ pid, status }) => [pid, Number(/^PPid:\t(\d+)$/m.exec(status)?.[1])]));
  const isBelow = (pid: number): boolean => {
    const parent = parents.get(pid);
    return parent === ancestor || (Boolean(parent) && isBelow(parent ?? 0));
  };
  return processes.find(({ pid, command }) => command.includes('--type=renderer') && isBelow(pid))?.status ?? '';
}

test('the page knows nothing of Node, and of the app two functions', async ({ opened: { page } }) => {
  const found = await page.evaluate(() => ({
    names: ['process', 'require', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer', '__dirname'].filter(
      (name) => name in globalThis,
    ),
    bridge: Object.getOwnPropertyNames(window.commonplace).sort(),
    kinds: Object.values(window.commonplace).map((value) => typeof value),
    isFrozen: Object.isFrozen(window.commonplace),
  }));
  expect(found).toEqual({
    names: [],
    bridge: ['invoke', 'subscribe'],
    kinds: ['function', 'function'],
    isFrozen: true,
  });
});

test('text never becomes code', async ({ opened: { page } }) => {
  const outcomes = await page.evaluate(async () => {
    const found: Record<string, unknown> = {};
    const ran = 'globalThis.hasRun = true';
    const attack = async (name: string, act: () => unknown) => {
      Reflect.deleteProperty(globalThis, 'hasRun');
      try {
        await act();
        // Scripts and handlers run in a task of their own.
        await new Promise((resolve) => setTimeout(resolve));
        found[name] = 'hasRun' in globalThis ? 'ran' : 'accepted';
      } catch {
        found[name] = 'hasRun' in globalThis ? 'ran' : 'stopped';
      }
    };
    const element = document.createElement('div');
    document.body.append(element);
    // What runs before the first pause of an evaluated function escapes the content security policy.
    await new Promise((resolve) => setTimeout(resolve));

    /* eslint-disable @typescript-eslint/no-implied-eval, @typescript-eslint/no-deprecated -- these are the attacks */
    await attack('eval', () => (0, eval)(ran));
    await attack('Function', () => (new Function(ran) as () => void)());
    await attack('timer', () => setTimeout(ran));
    await attack('inline script', () => {
      const script = document.createElement('script');
      script.textContent = ran;
      document.head.append(script);
    });
    await attack('script address', () => {
      const script = document.createElement('script');
      script.src = `data:text/javascript,${ran}`;
      document.head.append(script);
    });
    await attack('import', () => import(`data:text/javascript,${ran}` as string));
    await attack('worker', () => new Worker(URL.createObjectURL(new Blob([ran]))));
    await attack('service worker', () => navigator.serviceWorker.register('/startTheme.js'));
    await attack('handler attribute', () => {
      element.setAttribute('onclick', ran);
      element.click();
    });
    await attack('innerHTML', () => (element.innerHTML = `<img src="x" onerror="${ran}">`));
    await attack('outerHTML', () => (element.outerHTML = '<b></b>'));
    await attack('insertAdjacentHTML', () => element.insertAdjacentHTML('beforeend', '<b></b>'));
    await attack('fragment', () => document.createRange().createContextualFragment('<b></b>'));
    await attack('parser', () => new DOMParser().parseFromString('<b></b>', 'text/html'));
    await attack('document.write', () => document.write('<b></b>'));
    await attack('srcdoc', () => (document.createElement('iframe').srcdoc = '<b></b>'));
    await attack('policy', () =>
      (
        globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }
      ).trustedTypes.createPolicy('mine', {}),
    );
    await attack('javascript address', () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const realm = frame.contentWindow as unknown as { eval(text: string): unknown };
      return realm.eval(`parent.${ran}`);
    });
    /* eslint-enable */
    return found;
  });
  expect(outcomes).toEqual(allStopped(outcomes));
});

test('style cannot be written into the page either', async ({ opened: { page } }) => {
  const isStyled = await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve));
    const style = document.createElement('style');
    style.textContent = 'body { --mine: 1 }';
    document.head.append(style);
    document.body.setAttribute('style', '--mine: 1');
    return getComputedStyle(document.body).getPropertyValue('--mine') !== '';
  });
  expect(isStyled).toBe(false);
});

test('the bridge takes only the contract’s channels, and main only what they allow', async ({
  opened: { page, ask },
}) => {
  const before = await ask('deck/overview', {});
  const found = await page.evaluate(async () => {
    const bridge = window.commonplace as unknown as {
      invoke(channel: unknown, input: unknown): Promise<{ ok: boolean; problem?: { code: string } }>;
      subscribe(event: unknown, listener: unknown): unknown;
    };
    const attempt = async (channel: unknown, input: unknown = {}) => {
      try {
        const answer = await bridge.invoke(channel, input);
        return answer.ok ? 'answered' : answer.problem?.code;
      } catch {
        return 'refused';
      }
    };
    const card = { cardId: 'a', grade: 'good', reps: 0, thinkingMillis: 0 };
    const strangers = [
      ...[
        'constructor',
        '__proto__',
        'prototype',
        'toString',
        'hasOwnProperty',
        '',
        ' app/info',
        'app/info/',
        'APP/INFO',
      ],
      ...['app/quit', 'deck/delete', 'ELECTRON_BROWSER_REQUIRE', 'GUEST_VIEW_MANAGER_CREATE', null, 0],
      ...[['app/info'], { toString: () => 'app/info' }],
    ];
    const malformed: [string, unknown][] = [
      ['deck/overview', null],
      ['deck/overview', { more: 1 }],
      ['deck/overview', []],
      ['app/info', 'all'],
      ['review/next', {}],
      ['review/next', { ahead: 'yes' }],
      ['review/grade', { ...card, grade: 'perfect' }],
      ['review/grade', { ...card, grade: 'constructor' }],
      ['review/grade', { ...card, reps: -1 }],
      ['review/grade', { ...card, reps: 0.5 }],
      ['review/grade', { ...card, thinkingMillis: Number.MAX_SAFE_INTEGER }],
      ['review/grade', { ...card, thinkingMillis: Number.NaN }],
      ['review/grade', { ...card, cardId: '' }],
      ['review/grade', { ...card, cardId: 'a'.repeat(1_000_000) }],
      ['review/grade', { ...card, more: 1 }],
      ['review/grade', JSON.parse('{"__proto__":{"cardId":"a"}}')],
    ];
    const events = ['constructor', '__proto__', 'deck/other', ''].map((event) => {
      try {
        bridge.subscribe(event, () => undefined);
        return 'taken';
      } catch {
        return 'refused';
      }
    });
    return {
      strangers: await Promise.all(strangers.map((channel) => attempt(channel))),
      malformed: await Promise.all(malformed.map(([channel, input]) => attempt(channel, input))),
      unknownCard: await attempt('review/grade', { ...card, cardId: "' OR 1=1 --" }),
      events,
    };
  });
  expect(new Set(found.strangers)).toEqual(new Set(['refused']));
  expect(new Set(found.malformed)).toEqual(new Set(['input/malformed']));
  expect(found.unknownCard).toBe('card/unknown');
  expect(new Set(found.events)).toEqual(new Set(['refused']));
  expect({ ...(await ask('deck/overview', {})), now: 0 }).toEqual({ ...before, now: 0 });
});

test('only the top frame of our own page is answered', async ({ opened: { app, page } }) => {
  // A frame of the page has no bridge at all.
  const inFrame = await page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    return typeof frame.contentWindow?.commonplace;
  });
  expect(inFrame).toBe('undefined');

  // Were frames allowed and given one, or did a foreign page get it, main would still say nothing.
  const outcomes = await app.evaluate(
    async ({ BrowserWindow, session }, preload) => {
      session.defaultSession.webRequest.onHeadersReceived(({ responseHeaders }, decide) => {
        const kept = Object.entries(responseHeaders ?? {}).filter(([name]) => name !== 'content-security-policy');
        decide({ responseHeaders: Object.fromEntries(kept) });
      });
      const open = async (url: string) => {
        const webPreferences = { preload, sandbox: true, nodeIntegrationInSubFrames: true };
        const window = new BrowserWindow({ show: false, webPreferences });
        await window.loadURL(url);
        return window;
      };
      const call = `commonplace.invoke('app/info', {}).then(() => 'answered', (error) => error.message)`;
      const foreign = await open('about:blank');
      const ours = await open('app://bundle/');
      await ours.webContents.executeJavaScript(`new Promise((resolve) => {
      const frame = Object.assign(document.createElement('iframe'), { src: 'app://bundle/', onload: resolve });
      document.body.append(frame);
    }).then(() => undefined)`);
      const [subFrame] = ours.webContents.mainFrame.frames;
      const found: unknown[] = await Promise.all([
        foreign.webContents.executeJavaScript(call),
        subFrame?.executeJavaScript(call),
        ours.webContents.executeJavaScript(call),
      ]);
      foreign.destroy();
      ours.destroy();
      return { foreignPage: found[0], subFrame: found[1], ours: found[2] };
    },
    inRepository('out', 'preload', 'index.cjs'),
  );
  expect(outcomes).toEqual({
    foreignPage: expect.stringContaining('may not speak'),
    subFrame: expect.stringContaining('may not speak'),
    ours: 'answered',
  });
});

test('the protocol serves the page’s own folder and nothing beside it', async ({ opened: { app, page } }) => {
  const addresses = [
    'app://bundle/%2e%2e/%2e%2e/package.json',
    'app://bundle/..%2f..%2fpackage.json',
    'app://bundle/assets/..%2f..%2f..%2fpackage.json',
    'app://bundle/..%5c..%5cpackage.json',
    'app://bundle/%252e%252e/package.json',
    'app://bundle//etc/passwd',
    'app://bundle/%2fetc%2fpasswd',
    'app://bundle/main/index.js',
    'app://bundle/..%2fmain%2findex.js',
    'app://bundle/..%2frenderer-other%2findex.html',
    'app://bundle/index.html%00.png',
    'app://bundle/%E0%A4%A',
    'app://bundle/assets',
    'app://other/index.html',
    'app://bundle.evil/index.html',
    'app://other@bundle:1/index.html',
  ];
  const got = await app.evaluate(async ({ net }, urls) => {
    const ask = async (url: string, init?: RequestInit) => {
      try {
        const response = await net.fetch(url, init);
        return {
          ok: response.ok,
          length: (await response.text()).length,
          policy: response.headers.get('content-security-policy'),
        };
      } catch {
        return { ok: false, length: 0, policy: null };
      }
    };
    return {
      foreign: await Promise.all(urls.map(async (url) => ({ url, ...(await ask(url)) }))),
      written: await ask('app://bundle/index.html', { method: 'POST', body: 'mine' }),
      own: await ask('app://bundle/index.html'),
    };
  }, addresses);
  expect(got.foreign.filter(({ ok, length }) => ok || length > 0)).toEqual([]);
  expect(got.written).toMatchObject({ ok: false, length: 0 });
  expect(got.own.ok).toBe(true);
  expect(got.own.policy).not.toMatch(/unsafe|\*|https?:/);

  const loaded = await page.evaluate(async (urls) => {
    const tries = urls.map(
      (url) =>
        new Promise<string | null>((resolve) => {
          const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url });
          link.addEventListener('load', () => resolve(url));
          link.addEventListener('error', () => resolve(null));
          document.head.append(link);
        }),
    );
    return (await Promise.all(tries)).filter((url) => url !== null);
  }, addresses);
  expect(loaded).toEqual([]);
});
