// Shuts every door of the browser that a study app has no use for. Offline by construction, not by promise.
import { app, session, type WebContents } from 'electron';
import { logEvent } from '../files/log';
import { developmentUrl } from './origin';

const NETWORK_SCHEMES = ['http:', 'https:', 'ws:', 'wss:', 'ftp:'];
/** Answered inside the browser: nothing leaves, and the developer tools need them. */
const INNER_SCHEMES = ['devtools:', 'chrome-extension:'];

let blocked = 0;

/** Requests of this session that tried to leave the app. All were stopped. */
export const blockedRequests = (): number => blocked;

/** Before the app is ready: the browser's own errands (updates, reports, look-ups) never start. */
export function silenceBrowser(): void {
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('no-pings');
  app.commandLine.appendSwitch('no-proxy-server');
  // Not everything that leaves is a request that can be stopped below: a WebRTC relay reached by TCP is none, nor is a
  // name looked up ahead of need. So no name resolves, and no address either.
  app.commandLine.appendSwitch('host-resolver-rules', resolverRules(developmentUrl()));
}

/** Nothing resolves but the development server, where there is one. */
const resolverRules = (developmentServer: string | null): string =>
  developmentServer ? `MAP * ~NOTFOUND, EXCLUDE ${new URL(developmentServer).hostname}` : 'MAP * ~NOTFOUND';

/** Once the app is ready: permissions, requests, navigation and new windows are denied for every page. */
export function lockDown(origins: readonly string[]): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  // No language first: the checker of one fetches its dictionary from Google at every start, switched off or not.
  defaultSession.setSpellCheckerLanguages([]);
  defaultSession.setSpellCheckerEnabled(false);
  // A page that could download could fill the disk, or put a file where it is run.
  defaultSession.on('will-download', (event) => event.preventDefault());
  const isDevelopment = origins.length > 1;
  defaultSession.webRequest.onBeforeRequest(({ url }, decide) => {
    const { protocol, host } = new URL(url);
    const isOwn = origins.includes(`${protocol}//${host}`) || INNER_SCHEMES.includes(protocol);
    // The development server reloads the page over a web socket.
    const cancel = !isOwn && !(isDevelopment && protocol === 'ws:');
    if (cancel && NETWORK_SCHEMES.includes(protocol)) {
      blocked += 1;
      logEvent('request-stopped', { scheme: protocol });
    }
    decide({ cancel });
  });
  app.on('web-contents-created', (_event, contents) => confine(contents, origins));
}

function confine(contents: WebContents, origins: readonly string[]): void {
  // No peer connection: it would send packets of its own, past every request handler and content security policy.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('will-navigate', (event) => {
    if (!origins.some((origin) => event.url.startsWith(`${origin}/`))) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
