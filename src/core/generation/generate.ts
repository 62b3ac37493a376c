// Knowledge -> cards: every form proposes, the gates judge, what is left is ranked. The same input gives the same cards
// in the same order, on every machine. So far one kind, `qa`, in two forms.
import type { Knowledge } from '../knowledge/model';
import type { Document } from '../source/document';
import { sourceOf } from './checks/check';
import type { CardDraft, CheckResult } from './draft';
import { checkDuplicate } from './duplicates';
import { judge } from './gates';
import { proposeRoles } from './personRole';
import { proposeFound } from './phrasing/proposeFound';
import type { Proposal } from './proposal';
import { proposeQuestions } from './questionAnswer';
import { rank } from './rank';

/** A proposal that failed a gate, for the person who can mend it. */
export interface DroppedCard {
  readonly key: string;
  readonly front: string;
  readonly back: string;
  /** Only the checks that failed. */
  readonly checks: readonly CheckResult[];
}

export interface Generation {
  /** Best first; `rank` counts from 1. */
  readonly cards: readonly CardDraft[];
  readonly dropped: readonly DroppedCard[];
}

/** `knowledge` must be about `document`: its evidence is checked against this text. */
export function generate(document: Document, knowledge: Knowledge): Generation {
  const source = sourceOf(document, knowledge);
  const dropped: DroppedCard[] = [];
  const accepted: Proposal[] = [];
  const cards: CardDraft[] = [];
  for (const card of rank(
    proposeQuestions(knowledge),
    proposeFound(knowledge),
    proposeRoles(knowledge, document.published),
  )) {
    const verdict = judge(card, source);
    const duplicate = checkDuplicate(card, accepted);
    const checks = [...verdict.checks, duplicate];
    if (verdict.passes && duplicate.passed) {
      accepted.push(card);
      cards.push(draftOf(card, cards.length + 1, checks, verdict.warnings));
    } else {
      dropped.push({
        key: card.key,
        front: card.front,
        back: card.back,
        checks: checks.filter(({ passed }) => !passed),
      });
    }
  }
  return { cards, dropped };
}

const draftOf = (
  card: Proposal,
  rank: number,
  checks: CardDraft['checks'],
  warnings: CardDraft['warnings'],
): CardDraft => ({
  key: card.key,
  noteKey: card.noteKey,
  kind: card.kind,
  type: card.type,
  front: card.front,
  back: card.back,
  hint: card.hint,
  items: card.items,
  accepted: card.accepted,
  choices: card.choices,
  tolerance: card.tolerance,
  evidence: card.evidence,
  originParagraphs: card.originParagraphs,
  warnings,
  from: card.from,
  rule: card.rule,
  checks,
  rank,
});
