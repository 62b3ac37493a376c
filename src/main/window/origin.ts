// Where the app's own page comes from.
import { app } from 'electron';

export const SCHEME = 'app';
export const HOST = 'bundle';
export const ORIGIN = `${SCHEME}://${HOST}`;

/** The development server's address, in development only. */
export const developmentUrl = (): string | null =>
  app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null);

/** Every origin that is ours. */
export function ownOrigins(): string[] {
  const url = developmentUrl();
  return url ? [ORIGIN, new URL(url).origin] : [ORIGIN];
}
