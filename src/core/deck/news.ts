// What a newer edition of an article changed in a deck, and how that is told in one sentence.

export interface DeckNews {
  readonly titles: readonly string[];
  /** Accepted cards that stay, and how many cards that were there read otherwise now. */
  readonly kept: number;
  readonly reworded: number;
  /** Cards that wait in the Inbox. */
  readonly fresh: number;
  /** Cards whose fact is in the article no more. */
  readonly vanished: number;
}

const NO_BREAK_SPACE = '\u00a0';
const cards = (number: number): string =>
  `${number.toLocaleString('en')}${NO_BREAK_SPACE}${number === 1 ? 'card' : 'cards'}`;

/** `“Tides” came in a newer edition: 40 cards keep their schedule, 3 of them in new words; 2 new ones wait in the Inbox.` */
export function newsSentence({ titles, kept, reworded, fresh, vanished }: DeckNews): string {
  const named = titles.map((title) => `“${title}”`).join(', ');
  const parts = [
    kept > 0 &&
      `${cards(kept)} ${kept === 1 ? 'keeps its' : 'keep their'} schedule` +
        (reworded > 0 ? `, ${reworded >= kept ? 'all' : reworded} of them in new words` : ''),
    fresh > 0 && `${fresh} new ${fresh === 1 ? 'one waits' : 'ones wait'} in the Inbox`,
    vanished > 0 &&
      `${vanished} ${vanished === 1 ? 'is' : 'are'} not in it any more and ${vanished === 1 ? 'stays' : 'stay'}, marked`,
  ].filter((part) => part !== false);
  // Only drafts that wait may be concerned.
  return `${named} came in a newer edition${parts.length > 0 ? `: ${parts.join('; ')}` : ', and no card you study changed'}.`;
}
