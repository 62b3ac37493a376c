import { expect, it } from 'vitest';
import { needsPrivateDisplay } from './display.mjs';

it.runIf(process.platform === 'linux')('a private screen is made where there is none, or when asked for', () => {
  expect(needsPrivateDisplay({})).toBe(true);
  expect(needsPrivateDisplay({ DISPLAY: '', WAYLAND_DISPLAY: '' })).toBe(true);
  expect(needsPrivateDisplay({ DISPLAY: ':0' })).toBe(false);
  expect(needsPrivateDisplay({ WAYLAND_DISPLAY: 'wayland-0' })).toBe(false);
  expect(needsPrivateDisplay({ DISPLAY: ':0', FORCE_XVFB: '1' })).toBe(true);
});
