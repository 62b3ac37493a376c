// A quiz that is drawn already: on which day, of which figures.
import type { OpenApp } from './app';

export const NOW = '2031-03-10T09:00:00Z';

/** Draws a quiz past the set-up, so that a test knows what comes. */
export async function begin({ ask, page, quiz }: OpenApp, setup: object = {}): Promise<void> {
  await ask('quiz/begin', {
    setup: {
      documents: null,
      kinds: ['person', 'number', 'date'],
      length: 20,
      format: 'mixed',
      mode: 'practice',
      showsTime: false,
      only: null,
      ...setup,
    },
    seed: 'a seed',
  });
  await quiz.open();
  await page.keyboard.press('g');
  await quiz.isAsked();
}

/** What limits a quiz to one figure of the bundled article. */
export async function figure(one: OpenApp, id: string): Promise<{ documentId: never; id: string }[]> {
  return [{ ...(await bundled(one)), id }];
}

/** The bundled article, as a quiz names it. */
export async function bundled({ ask }: OpenApp): Promise<{ documentId: never }> {
  const [article] = (await ask('deck/overview', {})).articles;
  return { documentId: article?.documentId as never };
}
