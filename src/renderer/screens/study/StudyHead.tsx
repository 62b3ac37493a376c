// The line over a card: the way out, where the card stands, how far along, and what else can be done.
import { MILLIS_PER_MINUTE } from '../../../core/base/time';
import type { Progress, ReviewSource } from '../../../shared/contract/review';
import { FocusHead } from '../../ui/FocusHead';
import { Icon } from '../../ui/Icon';
import { Menu } from '../../ui/Menu';
import type { MenuAct } from '../../ui/MenuActs';
import { NO_BREAK_SPACE } from '../../ui/words/count';
import type { Place } from './studyState';

interface StudyHeadProps {
  readonly source: ReviewSource | null;
  /** Whether the session is on what a quiz missed. */
  readonly isOfMisses: boolean;
  /** Null before the first card and after the last. */
  readonly place: Place | null;
  readonly progress: Progress | null;
  readonly isDone: boolean;
  readonly acts: readonly MenuAct[];
  readonly onEnd: () => void;
}

export function StudyHead({ source, isOfMisses, place, progress, isDone, acts, onEnd }: StudyHeadProps) {
  const total = progress?.total ?? 0;
  const done = isDone ? total : (progress?.done ?? 0);
  return (
    <FocusHead
      onEnd={onEnd}
      crumb={
        <>
          {isOfMisses && <span>The misses of a quiz</span>}
          {isOfMisses && source && <Icon name="right" />}
          {source && <cite title={source.articleTitle}>{source.articleTitle}</cite>}
          {source?.section && (
            <>
              <Icon name="right" />
              <span title={source.section}>{source.section}</span>
            </>
          )}
        </>
      }
      tools={
        <>
          <p className="focus-count" data-testid="place">
            {place && (
              <>
                <b>{place.answered}</b> answered, <b>{place.toCome}</b> to come
                {place.again > 0 && <span className="focus-again">, {againWords(place)}</span>}
              </>
            )}
          </p>
          {place && progress && (
            <p className="focus-minutes" data-testid="minutes">
              {minutesWords(progress)}
            </p>
          )}
          {acts.length > 0 && <Menu label="More" acts={acts} testId="more" />}
        </>
      }
      progress={{ label: 'Session', done, total }}
    />
  );
}

/** `2 of them again`: cards in learning steps. */
const againWords = ({ again, toCome }: Place): string =>
  again === toCome ? (again === 1 ? 'once more' : 'all of them again') : `${again} of them again`;

/** `3 of 15 min used, about 7 left`. */
function minutesWords({ spentMillis, budgetMillis, leftMillis }: Progress): string {
  const minutes = (millis: number) => Math.round(millis / MILLIS_PER_MINUTE);
  const left = Math.max(1, Math.ceil(leftMillis / MILLIS_PER_MINUTE));
  // A day of rest has no minutes to use up.
  if (budgetMillis === 0) return `${minutes(spentMillis)}${NO_BREAK_SPACE}min, about ${left} left`;
  return `${minutes(spentMillis)} of ${minutes(budgetMillis)}${NO_BREAK_SPACE}min used, about ${left} left`;
}
