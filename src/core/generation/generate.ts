// Knowledge -> cards: every form proposes, the gates judge, what is left is ranked. The same input gives the same cards
// in the same order, on every machine.
import type { Knowledge } from '../knowledge/model';
import { FIGURE_LEFT } from '../knowledge/rules/facts/figuresLeft';
import type { Document } from '../source/document';
import { pickChoices } from './choices/pickChoices';
import { spreadAnswers } from './choices/spreadAnswers';
import { sourceOf } from './checks/source';
import { byWorth, inTiers } from './choose';
import type { CardDraft, DroppedCard } from './draft';
import { keptCards } from './duplicates';
import { judge, judgeDeck, type Verdict } from './judge';
import { FORMS } from './forms';
import { namedOnce } from './phrasing/namedOnce';
import { namingPlace } from './phrasing/titlePlace';
import { afterIntroductions } from './prerequisites';
import type { Proposal } from './proposal';
import { rank } from './rank';
import { type Telling, tellingOf } from './telling';
import { isDoubted } from './worth/doubts';
import { asWorded, strayWordings } from './worded';
import { worthOf } from './worth/worthOf';

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
  const isFound = knowledge.source === 'rules';
  const proposals = inOrder(tellingOf(knowledge, document.published, document));
  const ordered = isFound ? byWorth(proposals, source) : proposals;
  const dropped = strayWordings(knowledge, proposals);
  const accepted: Proposal[] = [];
  const kept = keptCards();
  const verdicts = new Map<string, Verdict>();
  // What only fills a gap waits for whatever asks better.
  const isLast = ({ rule }: Proposal): boolean => rule === FIGURE_LEFT;
  for (const proposal of [...ordered.filter((card) => !isLast(card)), ...ordered.filter(isLast)]) {
    const card = { ...proposal, choices: pickChoices(proposal, knowledge, seed) };
    const verdict = judge(card, source);
    const duplicate = kept.check(card);
    const checks = [...verdict.checks, duplicate];
    if (verdict.passes && duplicate.passed) {
      accepted.push(card);
      kept.keep(card);
      verdicts.set(card.key, { ...verdict, checks });
    } else {
      const failed = checks.filter(({ passed }) => !passed);
      dropped.push({ key: card.key, front: card.front, back: card.back, checks: failed });
    }
  }
  const chosen = spreadAnswers(isFound ? inTiers(byWorth(accepted, source), source) : accepted, seed);
  const together = judgeDeck(chosen, source);
  return {
    cards: chosen.map((card, index) => ({
      ...draftOf(card, index + 1, [verdicts.get(card.key), together.get(card.key)]),
      ...(isDoubted(source) && { worth: worthOf(card, source) }),
    })),
    dropped,
  };
}

/** Everything the forms propose, best first. */
function inOrder(telling: Telling): Proposal[] {
  const worded = asWorded(telling.knowledge);
  const proposed = FORMS.map((propose) => propose(telling).map(worded));
  const introduced = afterIntroductions(proposed.flat(), telling.knowledge);
  const named = namedOnce(telling.knowledge);
  const placed = namingPlace(telling.introductions.titlePlace);
  return rank(...proposed.map((cards) => cards.map(introduced).map(placed).map(named)));
}

const draftOf = (card: Proposal, rank: number, verdicts: readonly (Verdict | undefined)[]): CardDraft => ({
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
  warnings: verdicts.flatMap((verdict) => verdict?.warnings ?? []),
  from: card.from,
  rule: card.rule,
  checks: verdicts.flatMap((verdict) => verdict?.checks ?? []),
  rank,
});
