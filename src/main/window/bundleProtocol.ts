// Serves the page under app://bundle: read-only, inside one folder, with the strictest policy the page can live with.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol } from 'electron';
import { HOST, SCHEME } from './origin';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  // Nobody may call a text safe: what writes no HTML needs no policy.
  "trusted-types 'none'",
].join('; ');

/** To be called before the app is ready. */
export function registerBundleScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** To be called once the app is ready. */
export function serveBundle(folder: string): void {
  protocol.handle(SCHEME, (request) => respond(folder, request));
}

async function respond(folder: string, request: Request): Promise<Response> {
  const file = request.method === 'GET' ? fileOf(folder, request.url) : null;
  if (!file) return new Response(null, { status: 403 });
  const type = CONTENT_TYPES[path.extname(file)];
  if (!type) return new Response(null, { status: 404 });
  try {
    return new Response(await readFile(file), {
      headers: {
        'content-type': type,
        'content-security-policy': CONTENT_SECURITY_POLICY,
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
      },
    });
  } catch {
    return new Response(null, { status: 404 });
  }
}

/** The file an address names inside the folder; null for every address that leads out of it. */
export function fileOf(folder: string, address: string): string | null {
  const url = new URL(address);
  if (url.host !== HOST) return null;
  let name: string;
  try {
    name = decodeURIComponent(url.pathname);
  } catch {
    return null;
  }
  if (name.includes('\0')) return null;
  const file = path.join(folder, name === '/' ? 'index.html' : name);
  return file.startsWith(folder + path.sep) ? file : null;
}
