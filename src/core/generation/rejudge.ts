// A card that lies in the Inbox, judged again after a person or a fix changed its words. Only what can be told of the card
// by itself is asked again; what was said of it beside its fellows stands as it was.
import type { Knowledge } from '../knowledge/model';
import type { Document } from '../source/document';
import { CARD_CHECKS, DECK_CHECKS } from './checks';
import { isBound, type Source } from './checks/check';
import { sourceOf } from './checks/source';
import type { CardDraft, Warning } from './draft';
import { judge } from './judge';
import { PLAIN, type Proposal } from './proposal';

/** What of a kept card the checks look at. */
export type KeptCard = Omit<CardDraft, 'checks' | 'rank' | 'worth'>;

/** Reads the article once for however many cards. */
export const readerOf = (document: Document, knowledge: Knowledge): Source => sourceOf(document, knowledge);

/**
 * The warnings a card carries once it reads as `after`. A warning the person set aside before stays aside while the same
 * check says it again. Nobody's words are refused: a gate they fail is a warning, too.
 */
export function warningsAfter(before: KeptCard, after: KeptCard, source: Source): Warning[] {
  const carried = new Set(before.warnings.map(({ rule }) => rule));
  const aside = new Set(warningsOf(before, source).flatMap(({ rule }) => (carried.has(rule) ? [] : [rule])));
  const together = new Set(DECK_CHECKS.map(({ name }) => name));
  return [
    ...warningsOf(after, source).filter(({ rule }) => !aside.has(rule)),
    ...before.warnings.filter(({ rule }) => together.has(rule)),
  ];
}

function warningsOf(card: KeptCard, source: Source): Warning[] {
  const proposal = proposalOf(card, source.knowledge);
  const gates = CARD_CHECKS.filter((check) => isBound(check, proposal)).flatMap((check): Warning[] => {
    const finding = check.judge(proposal, source);
    return finding?.isGate === true ? [{ rule: check.name, message: finding.reason, fix: finding.fix }] : [];
  });
  return [...gates, ...judge(proposal, source).warnings];
}

/** The card as its form proposed it: what it leaves out is told by the fact it was made from. */
function proposalOf(card: KeptCard, knowledge: Knowledge): Proposal {
  const fact = knowledge.facts.find(({ id }) => card.from.includes(id));
  return {
    ...PLAIN,
    ...card,
    importance: fact?.importance ?? 2,
    modality: fact?.modality ?? 'asserted',
    holder: fact?.holder ?? null,
    about: fact?.about ?? knowledge.entities.filter(({ id }) => card.from.includes(id)).map(({ id }) => id),
  };
}
