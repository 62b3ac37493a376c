// Does a clause say how things are, or only what somebody says, hopes or supposes? A condition, a wish and a doubt are no facts;
// what somebody reports is that somebody's.
import type { Clause } from './grammar/clause';
import type { Word } from './grammar/word';
import { isSpeechVerb } from './entities/kindsOfNames';

export type Standing =
  | { readonly kind: 'fact' }
  /** Said by the subject of `by`, whatever the truth. */
  | { readonly kind: 'reported'; readonly by: Clause }
  | { readonly kind: 'void' };

const FACT: Standing = { kind: 'fact' };
const VOID: Standing = { kind: 'void' };

/** Clauses that suppose rather than say. */
const SUPPOSING =
  /^(?:if|even if|only if|unless|until|whether|lest|once|whenever|wherever|in order|just as|as|why|how|what|where|than)$/;
const FACTIVE =
  /^(?:know|learn|discover|find|show|realize|realise|recall|confirm|prove|remember|reveal|demonstrate|note)$/;

export function standingOf(clause: Clause, words: readonly Word[]): Standing {
  const { kind, connective, parent } = clause;
  if (clause.verb === null || isBare(clause, words)) return VOID;
  if (kind === 'subordinate' && SUPPOSING.test(connective)) {
    return connective === 'as' && clause.verb.form !== 'ing' && parent !== null ? standingOf(parent, words) : VOID;
  }
  if (kind === 'parenthesis') return VOID;
  // "where he was the head": without the place it says too much.
  if (kind === 'relative' && /^(?:where|when|whose)$/.test(connective)) return VOID;
  // "most probably Tom Berg, who was there"
  if (kind === 'relative' && isGuessed(clause, words)) return VOID;
  // "probably after he had heard a lecture"
  if (GUESS.test(words[clause.from - 1]?.lower ?? '')) return VOID;
  if (!parent) return FACT;
  if (kind !== 'complement') return standingOf(parent, words);
  if (connective !== 'that' || !parent.verb || parent.verb.isNegated) return VOID;
  const outer = standingOf(parent, words);
  if (outer.kind !== 'fact') return VOID;
  const before = words[clause.from - 1];
  if (parent.verb.isCopula)
    return before && /^(?:clear|true|certain|obvious|evident|fact|known)$/.test(before.lower) ? FACT : VOID;
  if (before?.pos === 'NOUN') return before.lower === 'fact' ? FACT : VOID;
  const lemma = words[parent.verb.main]?.lemma ?? '';
  if (FACTIVE.test(lemma)) return FACT;
  return isSpeechVerb(lemma) && !/^(?:ask|demand|urge|hope|fear|deny|agree)$/.test(lemma)
    ? { kind: 'reported', by: parent }
    : VOID;
}

function isGuessed({ antecedent }: Clause, words: readonly Word[]): boolean {
  const before = antecedent ? words[antecedent.from - 1] : undefined;
  return before !== undefined && GUESS.test(before.lower);
}

const GUESS = /^(?:probably|perhaps|possibly|maybe|presumably|allegedly|reportedly|supposedly)$/;

/** "that Belarus be included": a bare form is a wish. */
function isBare({ verb }: Clause, words: readonly Word[]): boolean {
  const first = verb ? words[verb.auxiliaries[0] ?? verb.main] : undefined;
  return first?.lower === 'be' || first?.lower === 'been';
}
