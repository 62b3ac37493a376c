// What something was done upon, told as what went before it: "resigned following [a row over the dam]", "As part of [a sale], the wheel was
// moved". A thing that is described, and no mere day: what it says of the deed is why it was done.
import { OCCASION } from './jointSorts';
import { commaBehindOpening, type Look, opensPhrase } from './jointKinds';
import { endOfPhrase } from './nounReach';
import { isAccount } from './voice';

const FEWEST_BEFORE = 4;
const FEWEST_OF_PHRASE = 4;

/** "resigned following [a row over the dam]", "in the wake of [a flood that nobody had foreseen]" */
const followingIt: Look = (told, first) => {
  const { words, chunks, clauses } = told.reading;
  const [main] = clauses;
  // "they grow following a plan": of what holds, it says how.
  const isDone =
    main !== undefined &&
    (isAccount(main, told) || main.verb?.auxiliaries.some((at) => /^(?:has|have)$/.test(words[at]?.lower ?? '')));
  if (isDone !== true) return null;
  for (const at of words.keys()) {
    if (at < first + FEWEST_BEFORE) continue;
    const isWake = words[at]?.lower === 'wake' && words[at - 1]?.lower === 'the' && words[at + 1]?.lower === 'of';
    const isFollowing =
      words[at]?.lower === 'following' &&
      words[at - 1]?.text !== ',' &&
      !/^(?:DET|ADJ|ADP|AUX|CCONJ)$/.test(words[at - 1]?.pos ?? '');
    if (!isWake && !isFollowing) continue;
    const from = isWake ? at + 2 : at + 1;
    const to = endOfPhrase(told, from);
    const isDay = chunks.some((chunk) => chunk.kind === 'np' && chunk.from === from && chunk.date !== null);
    return to === null || to - from < FEWEST_OF_PHRASE || isDay || !opensPhrase(words[from])
      ? null
      : { from, to, ...OCCASION };
  }
  return null;
};

/** "As part of [a plan to save the mill], the wheel was sold" */
const asPartOf: Look = (told, first) => {
  const { words } = told.reading;
  const [one, two, three, four] = words.slice(first, first + 4).map(({ lower }) => lower);
  if (one !== 'as' || !(two === 'part' || (two === 'a' && three === 'part'))) return null;
  const from = first + (three === 'of' ? 3 : four === 'of' ? 4 : Infinity);
  const comma = commaBehindOpening(told, first);
  // "As part of the deal": which, another sentence says.
  return comma > from + (/^(?:the|its|his|her|their)$/.test(words[from]?.lower ?? '') ? 2 : 1)
    ? { from, to: comma, ...OCCASION }
    : null;
};

export const OCCASIONS: readonly Look[] = [followingIt, asPartOf];
