// What axe finds on a screen, in each of the ways a system can colour it.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const COLOURS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

/** Fails on anything axe finds on what is shown now: light, dark, forced colours. Leaves light behind. */
export async function isClean(page: Page, screen: string): Promise<void> {
  for (const colours of COLOURS) {
    await page.emulateMedia({ ...colours, reducedMotion: 'reduce' });
    // Not the other mode: it opens a page of its own, which Electron cannot.
    const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    expect(found, `${screen}, ${JSON.stringify(colours)}`).toEqual([]);
    expect(passes.length).toBeGreaterThan(5);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
}
