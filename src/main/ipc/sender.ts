// Who may speak to main: the top frame of our own page, nobody else.
import type { WebFrameMain } from 'electron';

/** Whether a frame is the top frame of one of our own origins. */
export function isTrustedSender(frame: WebFrameMain | null, origins: readonly string[]): boolean {
  if (!frame || frame.parent) return false;
  try {
    const { protocol, host } = new URL(frame.url);
    return origins.includes(`${protocol}//${host}`);
  } catch {
    return false;
  }
}
