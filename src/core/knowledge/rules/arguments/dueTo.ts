// "The fall in trade was due to the war.", "The report says the fall seems to be due to the war.": asked with its own verb, so that what only
// seems so stays so.
import type { Parts } from '../grammar/parts';
import { type Brought, isBare } from './brought';
import { endOfPhrase } from './nounReach';
import type { Told } from './passage';
import { sayingOf, wordingOf } from './saying';

const PARTLY = /^(?:partly|mainly|largely|mostly|chiefly|in|part|large)$/;

export function dueTo({ clause, subject, verb }: Parts, told: Told): Brought | null {
  const { words } = told.reading;
  const main = words[verb.main];
  const at = words.findIndex(
    ({ lower }, index) => lower === 'due' && index > verb.main && words[index + 1]?.lower === 'to',
  );
  if (at < 0 || !main || !subject?.noun || subject.noun.isPronoun || verb.isNegated) return null;
  const between = words.slice(verb.main + 1, at).map(({ lower }) => lower);
  const isBeing =
    verb.isCopula &&
    verb.auxiliaries.length === 0 &&
    clause.kind === 'main' &&
    between.every((word) => PARTLY.test(word));
  // Of what "the report says", only what seems so is said as surely as it is there.
  const isSeeming =
    /^(?:seem|appear)$/.test(main.lemma) && between.join(' ') === 'to be' && /^(?:main|complement)$/.test(clause.kind);
  const to = isBeing || isSeeming ? endOfPhrase(told, at + 2, true) : null;
  const effect = wordingOf(told, subject.from, subject.to);
  if (to === null || effect.isDangling || isBare(effect.text)) return null;
  const goesOn = words[to]?.text === ',' && /^(?:where|which)$/.test(words[to + 1]?.lower ?? '');
  const end = goesOn ? words.length : to;
  const ground = sayingOf(told, { from: at + 2, to: end, isWhole: true, before: effect.text });
  if (!ground || isBare(ground.text)) return null;
  const isPast = main.lower.endsWith('ed');
  const does = isPast ? 'did' : subject.noun.isPlural ? 'do' : 'does';
  return {
    effect: {
      text: isBeing ? [effect.text, ...between, 'due to'].join(' ') : `${effect.text} ${main.lemma} to be due to`,
      form: 'noun',
      told,
    },
    ground: { ...ground, form: 'noun' },
    did: isBeing ? main.lower : does,
    clause,
  };
}
