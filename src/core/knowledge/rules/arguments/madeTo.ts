// "The firm lost its charter, forcing it to sell the mill.", "This allowed the town to build a school.": what made somebody do something,
// or let them, where it is no person but what the text has just told.
import type { NounPhrase } from '../grammar/chunks';
import { extentOf } from '../propositions/clauseParts';
import { groundOf, perhapsBringing, tensed } from './broughtAbout';
import { type FoundArgument, PLAIN_ARGUMENT } from './found';
import { isStatement, type Passage, type Told } from './passage';
import { type Saying, sayingOf } from './saying';
import { isAccount } from './voice';

const MAKING = /^(?:force|allow|enable|cause|lead|prompt|compel|require|encourage|permit|oblige|help)$/;
const KEEPING = /^(?:prevent|stop|keep|discourage)$/;

export const madeTo = (passage: Passage): FoundArgument[] =>
  passage.flatMap((told, at) => {
    if (!isStatement(told)) return [];
    const { words, clauses, parts } = told.reading;
    for (const own of parts) {
      const { clause, verb } = own;
      const main = words[verb.main];
      if (!main || clause.isUncertain || verb.isNegated || verb.isPassive || perhapsBringing(own, words)) continue;
      const isKeeping = KEEPING.test(main.lemma);
      if (!isKeeping && !MAKING.test(main.lemma)) continue;
      const to = extentOf(clause, clauses, words);
      const effect = deedAt(told, verb.main + 1, to, isKeeping);
      const ground = effect && groundOf(own, told, passage[at - 1], effect, false);
      if (!effect || !ground) continue;
      const did = `${tensed(own, told)} ${effect.text}`;
      return [
        {
          ...PLAIN_ARGUMENT,
          kind: 'cause' as const,
          rule: 'what-does-it',
          because: `“${main.text}” says what made them`,
          claim: { text: `something ${did}`, form: 'clause' as const, told, asked: did },
          premises: [ground],
          holder: told.speaker,
          isAccount: told.speaker === null && isAccount(clause.parent ?? clause, told),
        },
      ];
    }
    return [];
  });

/** Somebody, and what they are made to do: "the town to build a school", "boats from landing". */
function deedAt(told: Told, from: number, to: number, isKeeping: boolean): Saying | null {
  const { words, chunks } = told.reading;
  const whom = chunks.find((chunk): chunk is NounPhrase => chunk.kind === 'np' && chunk.from === from);
  const joint = words[whom?.to ?? -1];
  const next = words[(whom?.to ?? -1) + 1];
  if (!whom || !joint || !next) return null;
  const isDeed = isKeeping
    ? joint.lower === 'from' && next.lower.endsWith('ing')
    : joint.lower === 'to' && joint.pos === 'PART';
  return isDeed
    ? sayingOf(told, { from, to, isWhole: true, beside: whom.isPronoun ? null : { from, to: whom.to } })
    : null;
}
