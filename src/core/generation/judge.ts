// Every card passes every check that binds it, or the reader learns why not: gates drop a card, warnings travel with it.
// A curator may keep a card against a warning, by name and with a reason; nobody keeps one against a gate.
import type { Suppression } from '../knowledge/model';
import { CARD_CHECKS, DECK_CHECKS } from './checks';
import { type Finding, isBound, type Source } from './checks/check';
import type { CheckResult, Warning } from './draft';
import type { Proposal } from './proposal';

export interface Verdict {
  /** No gate failed. */
  readonly passes: boolean;
  /** Of the checks that bind the card. */
  readonly checks: readonly CheckResult[];
  readonly warnings: readonly Warning[];
}

/** A card by itself. */
export const judge = (card: Proposal, source: Source): Verdict =>
  verdictOf(
    card,
    CARD_CHECKS.filter((check) => isBound(check, card)).map((check) => [check.name, check.judge(card, source)]),
    source,
  );

/** Cards by each other, best first; a verdict for each key. */
export function judgeDeck(cards: readonly Proposal[], source: Source): ReadonlyMap<string, Verdict> {
  const findings = DECK_CHECKS.map((check) => {
    const bound = cards.filter((card) => isBound(check, card));
    return { name: check.name, bound: new Set(bound), byKey: check.judge(bound, source) };
  });
  const unsaid = new Set(
    DECK_CHECKS.filter(({ isOfWholeDeck }) => isOfWholeDeck && source.knowledge.source === 'rules').map(
      ({ name }) => name,
    ),
  );
  return new Map(
    cards.map((card) => {
      const verdict = verdictOf(
        card,
        findings.filter(({ bound }) => bound.has(card)).map(({ name, byKey }) => [name, byKey.get(card.key) ?? null]),
        source,
      );
      return [card.key, { ...verdict, warnings: verdict.warnings.filter(({ rule }) => !unsaid.has(rule)) }];
    }),
  );
}

function verdictOf(
  card: Proposal,
  findings: readonly (readonly [name: string, finding: Finding | null])[],
  { knowledge }: Source,
): Verdict {
  const kept = (name: string, finding: Finding): Suppression | undefined =>
    finding.isGate ? undefined : knowledge.suppressions.find((each) => each.rule === name && isAbout(each, card));
  return {
    passes: !findings.some(([, finding]) => finding?.isGate === true),
    checks: findings.map(([check, finding]) => {
      if (finding === null) return { check, passed: true, reason: '' };
      const suppression = kept(check, finding);
      const because = suppression ? ` Kept by the curator: ${suppression.reason}` : '';
      return { check, passed: false, reason: finding.reason + because };
    }),
    warnings: findings.flatMap(([rule, finding]) =>
      finding === null || finding.isGate || kept(rule, finding)
        ? []
        : [{ rule, message: finding.reason, fix: finding.fix }],
    ),
  };
}

const isAbout = ({ item, form }: Suppression, { key, noteKey }: Proposal): boolean =>
  form === null ? noteKey === item : key === `${item}/${form}`;
