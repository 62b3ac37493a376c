// Attempts of the page to get out: requests, connections, other pages, windows, downloads, permissions. All are stopped, and nothing
// reaches the traps that stand for the network.
import { expect } from './app';
import { allStopped, test } from './attacked';

test('no request of the page leaves', async ({ opened: { page }, traps }) => {
  const outcomes = await page.evaluate(async (address) => {
    const found: Record<string, unknown> = {};
    const attack = async (name: string, act: () => unknown) => {
      found[name] = await Promise.resolve()
        .then(act)
        .then(
          () => 'got through',
          () => 'stopped',
        );
    };
    /** Fails when the element says it could not load. */
    const loading = (element: HTMLElement, into: HTMLElement = document.head) =>
      new Promise((resolve, reject) => {
        element.addEventListener('load', resolve);
        element.addEventListener('error', reject);
        into.append(element);
      });
    const opening = (source: EventTarget) =>
      new Promise((resolve, reject) => {
        source.addEventListener('open', resolve);
        source.addEventListener('error', reject);
      });
    /** Fails when the policy says that it was offended. */
    const offending = (act: () => void) =>
      new Promise((_resolve, reject) => {
        document.addEventListener('securitypolicyviolation', reject, { once: true });
        act();
      });
    await new Promise((resolve) => setTimeout(resolve));

    const url = `http://${address}/`;
    await attack('fetch', () => fetch(url, { mode: 'no-cors' }));
    await attack('XMLHttpRequest', () => {
      const request = new XMLHttpRequest();
      request.open('GET', url);
      const sent = new Promise((resolve, reject) => {
        request.addEventListener('load', resolve);
        request.addEventListener('error', reject);
      });
      request.send();
      return sent;
    });
    await attack('WebSocket', () => opening(new WebSocket(`ws://${address}/`)));
    await attack('EventSource', () => opening(new EventSource(url)));
    await attack('image', () => loading(Object.assign(new Image(), { src: `${url}a.png` })));
    await attack('style sheet', () =>
      loading(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${url}a.css` })),
    );
    await attack('font', () => new FontFace('mine', `url(${url}a.woff2)`).load());
    await attack('audio', () => loading(Object.assign(new Audio(), { src: `${url}a.mp3` })));
    await attack('frame', () =>
      offending(() => document.body.append(Object.assign(document.createElement('iframe'), { src: url }))),
    );
    await attack('object', () =>
      offending(() => document.body.append(Object.assign(document.createElement('object'), { data: url }))),
    );
    await attack('beacon', () => offending(() => void navigator.sendBeacon(url, 'a')));
    await attack('form', () =>
      offending(() => {
        const form = Object.assign(document.createElement('form'), { action: url, method: 'post' });
        document.body.append(form);
        form.submit();
      }),
    );
    await attack('own frame', () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      return (frame.contentWindow as unknown as typeof globalThis).fetch(url, { mode: 'no-cors' });
    });
    for (const rel of ['preconnect', 'dns-prefetch', 'prefetch', 'preload']) {
      document.head.append(Object.assign(document.createElement('link'), { rel, href: url, as: 'image' }));
    }
    return found;
  }, traps.tcp);
  expect(outcomes).toEqual(allStopped(outcomes));
});

test('no peer connection sends a packet', async ({ opened: { page }, traps }) => {
  const places = [`stun:${traps.udp}`, `turn:${traps.udp}?transport=udp`, `turn:${traps.tcp}?transport=tcp`];
  const candidates = await page.evaluate(async (urls) => {
    if (!('RTCPeerConnection' in globalThis)) return [];
    const found: string[] = [];
    for (const url of urls) {
      const connection = new RTCPeerConnection({ iceServers: [{ urls: url, username: 'a', credential: 'a' }] });
      const gathered = new Promise<void>((resolve) => {
        connection.addEventListener('icecandidate', ({ candidate }) => {
          if (candidate?.candidate) found.push(candidate.candidate);
          if (!candidate) resolve();
        });
      });
      connection.createDataChannel('a');
      await connection.setLocalDescription(await connection.createOffer());
      await gathered;
      connection.close();
    }
    return found;
  }, places);
  expect(candidates).toEqual([]);
});

test('a page without our content security policy gets no further, and each try is counted', async ({
  opened,
  traps,
}) => {
  const { app, ask, page } = opened;
  expect((await ask('app/info', {})).networkRequests).toBe(0);
  const outcomes = await app.evaluate(async ({ BrowserWindow, net }, address) => {
    const foreign = new BrowserWindow({ show: false });
    await foreign.loadURL('about:blank');
    const found = (await foreign.webContents.executeJavaScript(`(async () => {
      const url = 'http://${address}/';
      const failing = (source) => new Promise((resolve) => {
        for (const good of ['load', 'open']) source.addEventListener(good, () => resolve('got through'));
        source.addEventListener('error', () => { source.close?.(); resolve('stopped'); });
      });
      return {
        fetch: await fetch(url, { mode: 'no-cors' }).then(() => 'got through', () => 'stopped'),
        image: await failing(Object.assign(new Image(), { src: url })),
        socket: await failing(new WebSocket('ws://${address}/')),
        events: await failing(new EventSource(url)),
      };
    })()`)) as Record<string, unknown>;
    foreign.destroy();
    const main = await net.fetch(`http://${address}/`).then(
      () => 'got through',
      () => 'stopped',
    );
    return { ...found, main };
  }, traps.tcp);
  expect(outcomes).toEqual(allStopped(outcomes));

  const { networkRequests } = await ask('app/info', {});
  expect(networkRequests).toBe(Object.keys(outcomes).length);
  await page.reload();
  await expect(opened.today.networkRequests).toContainText(String(networkRequests));
});

test('the page cannot be led away, and opens no window', async ({ opened: { app, page }, traps }) => {
  await page.evaluate(() => (document.documentElement.dataset['ours'] = 'yes'));
  await app.evaluate(({ BrowserWindow }) => {
    const tried: string[] = [];
    Object.assign(globalThis, { tried });
    const [window] = BrowserWindow.getAllWindows();
    // After the app's own listener, so the verdict is in.
    window?.webContents.on('will-navigate', (event) =>
      tried.push(`${event.defaultPrevented ? 'stopped' : 'let go'} ${event.url}`),
    );
  });
  const tried = () => app.evaluate(() => (globalThis as unknown as { tried: string[] }).tried);

  const places = [`http://${traps.tcp}/`, 'https://commonplace.invalid/', 'app://other/', 'app://bundle.evil/'];
  for (const place of places) {
    await page.evaluate((url) => void (location.href = url), place);
    await expect.poll(tried).toContain(`stopped ${place}`);
  }
  const opened = await page.evaluate(
    async ([here, ...there]) => {
      await new Promise((resolve) => setTimeout(resolve));
      const windows = [here, ...there].map((url) => window.open(url) === null);
      const link = Object.assign(document.createElement('a'), { href: there[0], target: '_blank' });
      document.body.append(link);
      link.click();
      return windows;
    },
    ['app://bundle/', ...places, 'about:blank', 'file:///etc/passwd'],
  );
  expect(opened).not.toContain(false);
  // Chromium itself refuses these two, without asking us.
  await page.evaluate(() => void (location.href = 'file:///etc/passwd'));
  await page.evaluate(() => void (location.href = 'data:text/html,mine'));

  expect((await tried()).filter((line) => line.startsWith('let go'))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.dataset['ours'])).toBe('yes');
});

test('there is no webview, and nothing is downloaded', async ({ opened: { app, page } }) => {
  const isPlain = await page.evaluate(() => !('loadURL' in document.createElement('webview')));
  expect(isPlain).toBe(true);
  const state = app.evaluate(
    ({ session }) =>
      new Promise((resolve) => {
        session.defaultSession.once('will-download', (event) => resolve(event.defaultPrevented));
        Object.assign(globalThis, { isListening: true });
      }),
  );
  await expect.poll(() => app.evaluate(() => 'isListening' in globalThis)).toBe(true);
  await page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), { href: 'app://bundle/index.html', download: 'mine.html' });
    document.body.append(link);
    link.click();
  });
  expect(await state).toBe(true);
});

test('every permission is denied', async ({ opened: { page } }) => {
  const outcomes = await page.evaluate(async () => {
    const found: Record<string, unknown> = {};
    const names = [
      ...[
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'clipboard-read',
        'clipboard-write',
        'display-capture',
      ],
      ...[
        'persistent-storage',
        'screen-wake-lock',
        'storage-access',
        'window-management',
        'local-fonts',
        'idle-detection',
      ],
    ];
    const attack = async (name: string, act: () => unknown, wanted?: unknown) => {
      found[name] = await Promise.resolve()
        .then(act)
        .then(
          (value) => (wanted !== undefined && value === wanted ? 'stopped' : value),
          () => 'stopped',
        );
    };
    for (const name of names) {
      await attack(
        name,
        async () => (await navigator.permissions.query({ name: name as PermissionName })).state,
        'denied',
      );
    }
    await attack('place', () => new Promise((found, lost) => navigator.geolocation.getCurrentPosition(found, lost)));
    await attack('notify', () => Notification.requestPermission(), 'denied');
    await attack('read clipboard', () => navigator.clipboard.readText());
    await attack('write clipboard', () => navigator.clipboard.writeText('mine'));
    await attack('devices', () => navigator.mediaDevices.getUserMedia({ audio: true, video: true }));
    await attack('screen', () => navigator.mediaDevices.getDisplayMedia());
    await attack('midi', () => navigator.requestMIDIAccess());
    await attack('keep', () => navigator.storage.persist(), false);
    return found;
  });
  expect(outcomes).toEqual(allStopped(outcomes));
});
