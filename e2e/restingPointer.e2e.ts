// A pointer that rests says nothing: windows and pages that turn up under it do not take the place of whoever goes by keys.
import type { Page } from '@playwright/test';
import { expect, test } from './app';
import { studyOneDay } from './pictures/scenes';

const NOW = '2026-11-20T09:30:00Z';

declare global {
  interface Window {
    pointed: number;
  }
}

/** Tells the page of the pointer, and waits until it has heard. */
async function tellOfPointer(page: Page, x: number, y: number): Promise<void> {
  await page.evaluate(() => {
    window.pointed = 0;
    window.addEventListener('pointermove', () => (window.pointed += 1), { capture: true, once: true });
  });
  await page.mouse.move(x, y);
  await expect.poll(() => page.evaluate(() => window.pointed)).toBe(1);
}

/** The middle of something on the screen. */
async function middleOf(box: Promise<{ x: number; y: number; width: number; height: number } | null>) {
  const { x, y, width, height } = (await box) ?? { x: 0, y: 0, width: 0, height: 0 };
  return [x + width / 2, y + height / 2] as const;
}

test('the mark in hand stays in hand over a resting pointer, and follows one that is moved', async ({ launch }) => {
  const one = await launch({ now: NOW });
  const { page, today, memory } = one;
  await today.isShown();
  await studyOneDay(one, 1);
  await memory.open();
  const plot = memory.plot('days');
  await plot.focus();
  const [x, y] = await middleOf(plot.boundingBox());
  await tellOfPointer(page, x, y);
  await tellOfPointer(page, x + 60, y);
  expect(await memory.readout('days')).not.toBe('');
  await page.keyboard.press('Home');
  const walked = await memory.readout('days');

  await tellOfPointer(page, x + 60, y);
  expect(await memory.readout('days')).toBe(walked);
  await tellOfPointer(page, x + 61, y);
  await expect.poll(() => memory.readout('days')).not.toBe(walked);
  const pointed = await memory.readout('days');

  // A press means what lies under it, also of a pointer that was not moved.
  await page.keyboard.press('Home');
  await page.mouse.down();
  await page.mouse.up();
  await expect.poll(() => memory.readout('days')).toBe(pointed);
});

test('the line walked to in the palette stays, too', async ({ launch }) => {
  const { page, today, palette } = await launch({ now: NOW });
  await today.isShown();
  await palette.open();
  const third = palette.dialog.getByRole('option').nth(2);
  const [x, y] = await middleOf(third.boundingBox());
  await tellOfPointer(page, x, y);
  await tellOfPointer(page, x + 9, y);
  await expect(third).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  const second = palette.dialog.getByRole('option').nth(1);
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await tellOfPointer(page, x + 9, y);
  await expect(second).toHaveAttribute('aria-selected', 'true');
});
