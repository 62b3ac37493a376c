// The app about itself: what it says is what is.
import { readFile } from 'node:fs/promises';
import { ensureRuntime } from '../scripts/electron/runtime.mjs';
import { inRepository } from '../scripts/setup/repository.mjs';
import { expect, test } from './app';

test('About names versions, runtime, data folder and network as they are', async ({ launch, profile }) => {
  const { app, about, today } = await launch();
  await today.isShown();
  const { version } = JSON.parse(await readFile(inRepository('package.json'), 'utf8')) as { version: string };
  const { electron, chrome, node } = await app.evaluate(() => ({ ...process.versions }));
  const { source } = await ensureRuntime();

  await about.open();
  await expect(about.fact('Version')).toHaveText(version);
  for (const part of [electron, chrome, node]) await expect(about.fact('Runs on')).toContainText(part);
  // Whoever runs a substitute has to be able to see it.
  await expect(about.fact('Runtime')).toContainText(
    source === 'substitute' ? /unofficial.*out of support/i : /official/i,
  );
  await expect(about.fact('Deck')).toContainText(/SQLite 3\.\d+\.\d+, schema \d+/);
  await expect(about.fact('Data folder')).toHaveText(profile);
  await expect(about.fact('Network')).toContainText(/\b0 network requests/);
});

test('About shows the notices of everything that is shipped, and gives the focus back', async ({ launch }) => {
  const { about, today, page } = await launch();
  await today.isShown();
  await about.open();
  await about.showNotices();
  const { dependencies } = JSON.parse(await readFile(inRepository('package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const name of Object.keys(dependencies)) await expect(about.notices).toContainText(name);
  await about.close();
  await expect(page.getByRole('navigation').getByRole('button', { name: 'About' })).toBeFocused();
});

test('the menu opens About too', async ({ launch }) => {
  const { app, about, today } = await launch();
  await today.isShown();
  await app.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []);
    items?.find(({ label }) => label.startsWith('About'))?.click();
  });
  await expect(about.dialog).toBeVisible();
});
