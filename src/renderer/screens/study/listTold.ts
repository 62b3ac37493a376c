import type { ListVerdict } from '../../../core/answering/verdict';
import { count } from '../../ui/words/count';
import type { Verdict } from '../../ui/verdict/given';

/** What was named, what is missing, what is in another place. */
export function listTold({ hits, missing, extra, misplaced, outcome }: ListVerdict): Verdict {
  const total = hits.length + missing.length;
  return {
    kind: 'list',
    outcome,
    hits,
    missing,
    extra,
    sentence: `You named ${hits.length} of ${total}${misplaced.length > 0 ? `, ${misplaced.length} out of place` : ''}.`,
    reason: reasonOf({ missing, extra, misplaced, outcome }, total),
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
