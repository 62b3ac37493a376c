// Knowledge -> cards: every form proposes, the gates judge, what is left is ranked. The same input gives the same cards
// in the same order, on every machine.
import type { Knowledge } from '../knowledge/model';
import type { Document } from '../source/document';
import { pickChoices } from './choices/pickChoices';
import { sourceOf } from './checks/check';
import type { CardDraft, CheckResult } from './draft';
import { checkDuplicate } from './duplicates';
import { judge } from './gates';
import { proposeEnumerations } from './forms/enumeration';
import { proposeGaps } from './forms/gap';
import { proposeQuestions } from './forms/question';
import { proposeRoles } from './forms/role';
import { proposeFound } from './phrasing/proposeFound';
import type { Proposal } from './proposal';
import { rank } from './rank';
import { type Telling, tellingOf } from './telling';

/** A proposal that failed a gate, for the person who can mend it. */
export interface DroppedCard {
  readonly key: string;
  readonly front: string;
  readonly back: string;
  /** Only the checks that failed. */
  readonly checks: readonly CheckResult[];
}

/** Each proposes cards of one form, in the order of the knowledge. */
const FORMS: readonly ((telling: Telling) => Proposal[])[] = [
  proposeQuestions,
  ({ knowledge }) => proposeFound(knowledge),
  proposeRoles,
  proposeGaps,
  proposeEnumerations,
];

export interface Generation {
  /** Best first; `rank` counts from 1. */
  readonly cards: readonly CardDraft[];
  readonly dropped: readonly DroppedCard[];
}

/**
 * `knowledge` must be about `document`: its evidence is checked against this text. `seed` decides the order of options and
 * nothing else.
 */
export function generate(document: Document, knowledge: Knowledge, seed = 0): Generation {
  const source = sourceOf(document, knowledge);
  const telling = tellingOf(knowledge, document.published);
  const dropped: DroppedCard[] = [];
  const accepted: Proposal[] = [];
  const cards: CardDraft[] = [];
  for (const card of rank(...FORMS.map((propose) => propose(telling)))) {
    const verdict = judge(card, source);
    const duplicate = checkDuplicate(card, accepted);
    const checks = [...verdict.checks, duplicate];
    if (verdict.passes && duplicate.passed) {
      accepted.push(card);
      cards.push(
        draftOf({ ...card, choices: pickChoices(card, knowledge, seed) }, cards.length + 1, checks, verdict.warnings),
      );
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
