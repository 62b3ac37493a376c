// Every card passes every check, or the reader learns why not: gates drop a card, warnings travel with it.
import type { CheckResult, Warning } from './draft';
import { answerIsNotGivenAway, answerLength } from './checks/answer';
import { isDated, namesSpeaker } from './checks/attribution';
import type { Check, Source } from './checks/check';
import { answerIsSupported, namesAreInSource, numbersAreInSource, quoteIsExact } from './checks/grounding';
import { frontLength, frontStandsAlone, noRelativeTime, noYesNoQuestion, oneQuestion } from './checks/wording';
import type { Proposal } from './proposal';

/** In the order a person would want to hear about them. */
export const CHECKS: readonly Check[] = [
  quoteIsExact,
  numbersAreInSource,
  namesAreInSource,
  answerIsSupported,
  answerIsNotGivenAway,
  answerLength,
  oneQuestion,
  frontLength,
  frontStandsAlone,
  noYesNoQuestion,
  noRelativeTime,
  isDated,
  namesSpeaker,
];

export interface Verdict {
  /** No gate failed. */
  readonly passes: boolean;
  readonly checks: readonly CheckResult[];
  readonly warnings: readonly Warning[];
}

export function judge(card: Proposal, source: Source): Verdict {
  const results = CHECKS.map((check) => ({ name: check.name, finding: check.judge(card, source) }));
  return {
    passes: !results.some(({ finding }) => finding?.isGate === true),
    checks: results.map(({ name, finding }) => ({
      check: name,
      passed: finding === null,
      reason: finding?.reason ?? '',
    })),
    warnings: results.flatMap(({ name, finding }) =>
      finding === null || finding.isGate ? [] : [{ rule: name, message: finding.reason, fix: finding.fix }],
    ),
  };
}
