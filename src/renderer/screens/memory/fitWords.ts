// What came of a fit, in words.
import { quoted } from '../../../core/deck/quoted';
import type { Fitted, ModelVersion } from '../../../shared/contract/model';
import { count } from '../../ui/words/count';
import { movesWords } from '../../ui/words/dateMoves';

const loss = (value: number | null): string => value?.toFixed(3) ?? '–';

/** The verdict, in log loss; why the weights stay where they should. `article`: the one that was looked at alone. */
export function lossSentence(
  { parameters, reason, reviews, dropped, before, after }: Fitted,
  article: string | null = null,
): string {
  const left =
    dropped === 0
      ? ''
      : ` ${count(dropped, 'answer')} could not be read and ${dropped === 1 ? 'was' : 'were'} left out.`;
  const alone = article === null ? '' : `Of ${quoted(article)} alone: `;
  if (parameters === null) return `${alone}${reason ?? ''} Nothing was changed.${left}`.trim();
  const of = article === null ? '' : ` on ${quoted(article)}`;
  return `New weights predict your ${count(reviews, 'answer')}${of} better: log loss ${loss(before)} before, ${loss(after)} after, on answers they had not seen.${left}`;
}

/** What changes tomorrow. */
export function changeSentence(change: NonNullable<Fitted['change']>): string {
  const dates = change.moved === 0 ? 'No date would move.' : `If dates move too, ${movesWords(change)}`;
  return `What is remembered is worked out anew at once; dates stay as they were promised. ${dates} Undo takes it back.`;
}

export const versionWords = ({ isPublished }: Pick<ModelVersion, 'isPublished'>): string =>
  isPublished ? 'the published weights' : 'fitted to your answers';
