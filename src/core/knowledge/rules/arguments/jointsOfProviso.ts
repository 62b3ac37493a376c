// On what something depends, told by other words than "if" in front: "When A, B [does]" of what always holds, "Without A, [B]", "A as long
// as [B]", "A, if [B]".
import { CONDITION } from './jointSorts';
import { behindSubject, commaBehindOpening, isPlainPresent, type Look } from './jointKinds';
import { isAccount } from './voice';
import { endOfStatement, statesSomething } from './relationGap';

/** "When the river rises, Kesten [opens the dam]", "Once it is sold, B": told of what holds, and not of what happened. */
const wheneverIt: Look = (told, first) => {
  const { words, clauses } = told.reading;
  const opener = words[first]?.lower ?? '';
  if (!/^(?:when|whenever|once|wherever)$/.test(opener)) return null;
  if (words[first + 1]?.lower.endsWith('ing')) return null;
  const verb = clauses[0]?.verb;
  const comma = commaBehindOpening(told, first);
  if (!verb || comma < first + 3 || !statesSomething(words, first + 1, comma + 1)) return null;
  const [main] = clauses;
  if (!main || isAccount(main, told) || !isPlainPresent(words, first, words.length)) return null;
  const from = behindSubject(told, comma + 1);
  return { from, to: endOfStatement(words, from, words.length), ...CONDITION };
};

/** "Without water, the mill [would stand still]" */
const withoutIt: Look = (told, first) => {
  const { words, clauses } = told.reading;
  if (!/^(?:without|barring)$/.test(words[first]?.lower ?? '')) return null;
  const verb = clauses[0]?.verb;
  const isSupposed = verb?.auxiliaries.some((at) =>
    /^(?:will|would|can|could|cannot|may|might)$/.test(words[at]?.lower ?? ''),
  );
  const comma = commaBehindOpening(told, first);
  if (isSupposed !== true || comma < first + 2) return null;
  const from = behindSubject(told, comma + 1);
  return { from, to: endOfStatement(words, from, words.length), ...CONDITION };
};

/** "A, if [B]", "A as long as [B]", "A provided that [B]" */
const providedIt: Look = ({ reading: { words } }, first) => {
  for (const at of words.keys()) {
    if (at <= first + 3) continue;
    const [before, word, next, third] = [words[at - 1], words[at], words[at + 1], words[at + 2]].map(
      (each) => each?.lower ?? '',
    );
    const from =
      word === 'if' && before === ',' && !/^(?:any|not|only|ever|possible|necessary|so|indeed)$/.test(next ?? '')
        ? at + 1
        : /^(?:as|so)$/.test(word ?? '') && next === 'long' && third === 'as'
          ? at + 3
          : /^(?:provided|providing|assuming)$/.test(word ?? '') && next === 'that'
            ? at + 2
            : word === 'unless' && before !== 'not'
              ? at + 1
              : word === 'only' && /^(?:if|when|after|once)$/.test(next ?? '')
                ? at + 2
                : -1;
    if (from > 0 && statesSomething(words, from, words.length))
      return { from, to: endOfStatement(words, from, words.length), ...CONDITION };
  }
  return null;
};

export const PROVISOS: readonly Look[] = [wheneverIt, withoutIt, providedIt];
