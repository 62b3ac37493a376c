import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readWindowState, type WindowState, writeWindowState } from './windowState';

const STATE: WindowState = {
  bounds: { x: -40, y: 12, width: 1100, height: 700 },
  isMaximised: true,
  zoom: 1.25,
  place: 'settings/minutesPerDay',
};

describe('the window’s file', () => {
  let profile = '';
  beforeEach(() => {
    profile = mkdtempSync(path.join(os.tmpdir(), 'commonplace-window-'));
  });
  afterEach(() => rmSync(profile, { recursive: true, force: true }));
  const write = (text: string) => writeFileSync(path.join(profile, 'window.json'), text);

  it('says what was written', () => {
    expect(writeWindowState(profile, STATE)).toBe(true);
    expect(readWindowState(profile)).toEqual(STATE);
  });

  it.each([
    ['nothing', ''],
    ['half a file', '{"bounds":{"x":1'],
    ['another kind of value', '[]'],
    ['a text for a number', JSON.stringify({ ...STATE, zoom: 'big' })],
    ['a window of no size', JSON.stringify({ ...STATE, bounds: { ...STATE.bounds, width: 0 } })],
    ['an endless number', JSON.stringify({ ...STATE, bounds: { ...STATE.bounds, x: 1e300 } })],
  ])('with %s in it is as good as none', (_what, text) => {
    write(text);
    expect(readWindowState(profile)).toBeNull();
  });

  it('keeps the rest when only the place makes no sense', () => {
    write(JSON.stringify({ ...STATE, place: '../../etc' }));
    expect(readWindowState(profile)).toEqual({ ...STATE, place: '' });
  });

  it('is done without where it cannot be', () => {
    expect(readWindowState(path.join(profile, 'nowhere'))).toBeNull();
    expect(writeWindowState(path.join(profile, 'nowhere'), STATE)).toBe(false);
  });
});
