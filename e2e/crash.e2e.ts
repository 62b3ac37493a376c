// The page dies in the middle of a session: the person is asked, and whatever was acknowledged is there.
import { expect, type OpenApp, test } from './app';

interface Asked {
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly string[];
}

/** Answers every native message box with one of its buttons, and remembers what it asked. */
async function answerBoxes({ app }: OpenApp, button: number): Promise<() => Promise<Asked[]>> {
  await app.evaluate(({ dialog }, response) => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked });
    const answer = (...given: unknown[]) => {
      asked.push(given.at(-1));
      return Promise.resolve({ response, checkboxChecked: false });
    };
    Object.assign(dialog, { showMessageBox: answer });
  }, button);
  return () => app.evaluate(() => (globalThis as unknown as { asked: Asked[] }).asked);
}

const crash = ({ app }: OpenApp): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());

test('a page that crashed is loaded again, with every answer kept', async ({ launch, deck }) => {
  const one = await launch();
  const study = await one.today.startStudying();
  const id = await study.cardId();
  await study.answerCard('good');
  const next = await study.cardId();
  await study.reveal();

  const asked = await answerBoxes(one, 0);
  await crash(one);
  await expect.poll(asked).toHaveLength(1);
  const [box] = await asked();
  expect(box?.message).toMatch(/stopped working/);
  expect(box?.detail).toMatch(/nothing is lost/);
  expect(box?.buttons).toHaveLength(2);

  // Asked through main: Playwright gives a crashed page up for good.
  const inPage = (script: string) =>
    one.app.evaluate(
      ({ BrowserWindow }, text) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(text) as Promise<unknown>,
      script,
    );
  await expect.poll(() => inPage(`document.querySelector('[data-testid="today"]')?.dataset.state`)).toBe('ready');
  expect(
    await inPage(`commonplace.invoke('review/next', { ahead: false }).then(({ value }) => value.item.cardId)`),
  ).toBe(next);
  expect((await deck.card(id)).reps).toBe(1);
  expect((await deck.card(next)).reps).toBe(0);
  expect(await deck.verify()).toMatchObject({ ok: true });
});

test('whoever does not want the page again leaves an intact deck', async ({ launch, deck }) => {
  const one = await launch();
  await one.today.startStudying();
  const id = await one.study.cardId();
  await one.study.answerCard('hard');
  await answerBoxes(one, 1);
  const ended = one.app.waitForEvent('close');
  // The answer may be lost on the way: the app is ending.
  await crash(one).catch(() => undefined);
  await ended;
  expect((await deck.card(id)).reps).toBe(1);
  expect(await deck.verify()).toMatchObject({ ok: true });
});
