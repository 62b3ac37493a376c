// A deck with a timeline and arguments among the first of its cards, whatever the bundled text gives.
import type { OpenApp } from './app';
import { type Rewritten, rewriteFirstCards } from './rewrite';

export const EVENTS = [
  'The ferry begins to run',
  'A wooden bridge is built',
  'Ice carries the bridge away',
  'The stone bridge is opened',
  'The ferry stops',
];
export const REASONS = [
  'The ferry could not cross in a flood',
  'Traders paid for every barrel carried over',
  'The garrison had to march round by the lake',
];
export const OTHER_REASONS = ['Timber from the hills had run short', 'Wooden piers rot within twenty years'];

export const CARDS: readonly Rewritten[] = [
  { kind: 'timeline', type: 'timeline', front: 'Put the crossings of the Osk in order.', items: EVENTS },
  {
    kind: 'argument',
    type: 'argument-rebuild',
    front: 'Why, in the surveyor’s view, did the town need a bridge?',
    items: REASONS,
  },
  {
    kind: 'argument',
    type: 'argument-rebuild',
    front: 'Why, in the mason’s view, was it built of stone?',
    items: OTHER_REASONS,
  },
];

/** The app, with a timeline and two arguments among the first of its cards. */
export async function withPieces(launch: () => Promise<OpenApp>, profile: string): Promise<OpenApp> {
  const first = await launch();
  await first.today.isShown();
  await first.quit();
  rewriteFirstCards(profile, CARDS);
  const one = await launch();
  await one.today.isShown();
  return one;
}
