// "The wheel was so heavy that the horses could not move it.": how much of something there was, and what came of it.
import type { Clause } from '../grammar/clause';
import { extentOf } from '../propositions/clauseParts';
import { type FoundArgument, PLAIN_ARGUMENT } from './found';
import { openerOf } from './openers';
import { isStatement, type Passage, type Told } from './passage';
import { sayingOf } from './saying';
import { isAccount } from './voice';

/** Words between "so" and "that": a longer stretch tells of something else. */
const REACH = 6;

export const soThat = (passage: Passage): FoundArgument[] =>
  passage.flatMap((told) => {
    if (!isStatement(told)) return [];
    const measure = measureIn(told);
    if (!measure) return [];
    const { that, from } = measure;
    const ground = sayingOf(told, { from, to: that.from });
    const claim = ground && sayingOf(told, { from: that.from + 1, to: extentOf(that, told.reading.clauses) });
    if (!ground || !claim) return [];
    return [
      {
        ...PLAIN_ARGUMENT,
        kind: 'cause' as const,
        rule: 'so-much-that',
        because: '“so ... that” says what came of it',
        claim,
        premises: [ground],
        holder: told.speaker,
        isAccount: told.speaker === null && that.parent !== null && isAccount(that.parent, told),
      },
    ];
  });

/** The clause behind "so heavy that", and where the statement before it begins. */
function measureIn(told: Told): { that: Clause; from: number } | null {
  const { words, clauses } = told.reading;
  for (const that of clauses) {
    const { kind, connective, parent } = that;
    if (kind !== 'complement' || connective !== 'that' || words[that.from]?.lower !== 'that' || !that.verb) continue;
    if (parent?.verb == null || !/^(?:main|coordinate)$/.test(parent.kind)) continue;
    if (parent.kind === 'coordinate' && !parent.connective.endsWith('+')) continue;
    const so = words.findLastIndex(
      ({ lower }, at) => lower === 'so' && at < that.from - 1 && at >= that.from - REACH && at > 0,
    );
    // Behind "so" stands what there is much of; a verb between the two has a "that" of its own.
    const isMeasured = /^(?:ADJ|ADV|VERB)$/.test(words[so + 1]?.pos ?? '');
    if (so < parent.verb.main || !isMeasured) continue;
    if (words.slice(so + 2, that.from).some(({ pos, text }) => pos === 'VERB' || pos === 'AUX' || text === ','))
      continue;
    return { that, from: parent.kind === 'main' ? (openerOf(told)?.behind ?? 0) : parent.from + 1 };
  }
  return null;
}
