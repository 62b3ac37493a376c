// Pieces as they were placed, compared with where they belong, and told as the screen shows it. A suggestion: the person
// decides.
import { orderVerdict } from '../../../core/answering/orderVerdict';
import { placedVerdict, type PlacedVerdict } from '../../../core/answering/placedVerdict';
import { languageOf } from '../../../core/answering/stems';
import { judged } from '../../../core/answering/verdict';
import type { ReviewItem } from '../../../shared/contract/review';
import { count } from '../../ui/words/count';
import type { Board } from '../../ui/placing/board';
import type { Given, Verdict } from '../../ui/verdict/given';

/** The log keeps no more of what was given. */
const LONGEST_LOGGED = 2_000;

/** Null when nothing was placed or typed: the card is turned over like any other. `typed`: the reason to be named. */
export function judgeBoard(item: Pick<ReviewItem, 'items' | 'language'>, board: Board, typed: string): Given | null {
  const placed = board.placed.map((piece) => board.pieces[piece]?.text ?? '');
  const named = board.heldBack === null ? '' : typed.trim();
  if (placed.length === 0 && named === '') return null;
  const parts = item.items ?? [];
  const verdict =
    board.kind === 'order'
      ? orderedVerdict(parts, placed)
      : rebuiltVerdict(parts, board, { placed, named, language: languageOf(item.language) });
  return {
    mode: 'chosen',
    typed: [...placed, ...(named === '' ? [] : [named])].join('; ').slice(0, LONGEST_LOGGED),
    verdict,
    suggested: judged(verdict.outcome).suggested,
  };
}

function orderedVerdict(events: readonly string[], placed: readonly string[]): Verdict {
  const left = events.map((text, index) => ({ text, index }));
  // Two events may read alike; each placed one is taken for the first that is left.
  const places = placed.map((text) => {
    const found = left.findIndex((event) => event.text === text);
    return left.splice(found, 1)[0]?.index ?? null;
  });
  const verdict = orderVerdict(events.length, places);
  const right = verdict.events.filter(({ isInOrder }) => isInOrder).length;
  const { outcome } = verdict;
  return {
    kind: 'order',
    outcome,
    events: verdict.events.map(({ event, ...rest }) => ({ text: events[event] ?? '', ...rest })),
    sentence:
      outcome === 'right' ? `All ${events.length} stand in order.` : `${right} of ${events.length} stand in order.`,
    reason:
      outcome === 'right'
        ? 'The order is right.'
        : `Of ${count(verdict.pairs, 'pair')}, ${verdict.pairsInOrder} ${verdict.pairsInOrder === 1 ? 'is' : 'are'} in order.`,
  };
}

function rebuiltVerdict(
  reasons: readonly string[],
  { heldBack, pieces }: Board,
  {
    placed,
    named,
    language,
  }: { readonly placed: readonly string[]; readonly named: string; readonly language: string },
): Verdict {
  const verdict = placedVerdict({
    reasons,
    placed,
    heldBack: heldBack === null ? null : { reason: heldBack, typed: named },
    language,
  });
  return {
    kind: 'placed',
    outcome: verdict.outcome,
    right: verdict.right,
    missed: verdict.missed,
    named: verdict.named,
    wrong: verdict.wrong.map((text) => ({
      text,
      belongsTo: pieces.find((piece) => piece.text === text)?.belongsTo ?? null,
    })),
    sentence: [placedSentence(verdict), namedSentence(verdict)].filter(Boolean).join(' '),
    reason: verdict.share === 1 ? 'The argument stands.' : gotSentence(verdict, reasons.length),
  };
}

function gotSentence({ right, named }: PlacedVerdict, of: number): string {
  const got = right.length + (named?.likeness === 'same' ? 1 : 0);
  return `${got} of its ${of} reasons ${got === 1 ? 'was' : 'were'} placed or named.`;
}

function placedSentence({ right, missed, wrong }: PlacedVerdict): string {
  const of = right.length + missed.length;
  const all = of === 1 ? 'The one that lay there is placed.' : `All ${of} that lay there are placed.`;
  const whole = missed.length === 0 ? all : `You placed ${right.length} of ${of}.`;
  if (wrong.length === 0) return whole;
  return `${whole} ${wrong.length === 1 ? 'One belongs' : `${wrong.length} belong`} elsewhere.`;
}

function namedSentence({ named }: PlacedVerdict): string {
  switch (named?.likeness) {
    case 'same':
      return 'You named the missing one.';
    case 'partly':
      return 'You named the missing one in part; compare.';
    case 'other':
      return 'The missing one reads otherwise; compare.';
    case 'none':
      return 'You did not name the missing one.';
    case undefined:
      return '';
  }
}
