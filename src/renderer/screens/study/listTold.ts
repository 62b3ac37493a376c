import type { ListVerdict } from '../../../core/answering/verdict';
import type { Grade } from '../../../core/scheduling/grade';
import { count } from '../../ui/words/count';
import type { Given, Verdict } from '../../ui/verdict/given';

const OPEN = 'Only you know whether the other words mean the same.';

/** A list a person counts as right: what was typed stands for what seemed missing, and the count follows. */
export function asCounted(given: Given, lean: Grade): Given {
  const { verdict, suggested } = given;
  if (verdict.kind !== 'list' || suggested === 'good' || lean !== 'good') return given;
  const meant = verdict.missing.slice(0, verdict.extra.length);
  const hits = [...verdict.hits, ...meant.map((item, index) => ({ item, typed: verdict.extra[index] ?? '' }))];
  const missing = verdict.missing.slice(meant.length);
  const sentence = `You named ${hits.length} of ${hits.length + missing.length}.`;
  const extra = verdict.extra.slice(meant.length);
  return { ...given, verdict: { ...verdict, outcome: 'right', hits, missing, extra, sentence } };
}

/** What was named, what is missing, what is in another place. */
export function listTold({ hits, missing, extra, misplaced, outcome, suggested }: ListVerdict): Verdict {
  const total = hits.length + missing.length;
  return {
    kind: 'list',
    outcome,
    hits,
    missing,
    extra,
    sentence: `You named ${hits.length} of ${total}${misplaced.length > 0 ? `, ${misplaced.length} out of place` : ''}.`,
    reason: suggested === null ? OPEN : reasonOf({ missing, extra, misplaced, outcome }, total),
  };
}

function reasonOf(
  { missing, extra, misplaced, outcome }: Pick<ListVerdict, 'missing' | 'extra' | 'misplaced' | 'outcome'>,
  total: number,
): string {
  if (missing.length > 0) return `${count(missing.length, 'part')} of ${total} missing.`;
  if (misplaced.length > 0) return 'All are named, not all in their order.';
  if (extra.length > 0) return 'All are named, with others besides.';
  return outcome === 'right' ? 'All are named.' : 'All are named, not all in the right letters.';
}
