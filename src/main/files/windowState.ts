// How the window was left, kept in the profile beside the deck. Nothing in it is worth a problem: what cannot be read is
// forgotten, and what cannot be written is written the next time.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { writeWhole } from './writeWhole';

const pixels = z.int().min(-100_000).max(100_000);

const windowState = z.object({
  /** Not maximised, in device-independent pixels. */
  bounds: z.object({ x: pixels, y: pixels, width: pixels.min(1), height: pixels.min(1) }),
  isMaximised: z.boolean(),
  zoom: z.number().min(0.25).max(5),
  /** What follows `#` in the page's address: where the person was. */
  place: z
    .string()
    .regex(/^(?:[a-z]{1,20}(?:\/[\w.-]{1,64})?)?$/)
    .catch(''),
});

export type WindowState = z.infer<typeof windowState>;

const fileOf = (profile: string): string => path.join(profile, 'window.json');

/** Null when there is none, or none that makes sense. */
export function readWindowState(profile: string): WindowState | null {
  try {
    return windowState.safeParse(JSON.parse(readFileSync(fileOf(profile), 'utf8'))).data ?? null;
  } catch {
    return null;
  }
}

/** Whether it was written. */
export const writeWindowState = (profile: string, state: WindowState): boolean =>
  writeWhole(fileOf(profile), `${JSON.stringify(state, null, 2)}\n`).ok;
