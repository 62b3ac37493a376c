// One card: the question, which never moves, under it the fields or options of an answer, and then the answer itself.
import { type ReactNode, useEffect, useRef } from 'react';
import type { ReviewItem } from '../../../shared/contract/review';
import { FlagMark } from '../../ui/FlagMark';
import { Siglum } from '../../ui/Siglum';
import { typeWords } from '../../ui/words/cardType';
import { GAP } from './presentation';

interface StudyCardProps {
  readonly item: ReviewItem;
  readonly state: 'front' | 'back' | 'saving';
  readonly isHinted: boolean;
  /** Whether a field below takes the focus, so that the question need not. */
  readonly hasField: boolean;
  readonly children: ReactNode;
}

export function StudyCard({ item, state, isHinted, hasField, children }: StudyCardProps) {
  const question = useRef<HTMLHeadingElement>(null);
  const words = typeWords(item.type);

  // Keyed by the card: a new card mounts anew, takes the focus, and starts at the top.
  useEffect(() => {
    window.scrollTo(0, 0);
  }, []);
  useEffect(() => {
    if (!hasField && state === 'front') question.current?.focus({ preventScroll: true });
  }, [hasField, state]);

  return (
    <article className="card" data-card-id={item.cardId} data-state={state} lang={item.language}>
      <Siglum kind={words.siglum} label={words.label} />
      {item.flag !== 0 && <FlagMark flag={item.flag} />}
      <h1 className="question" ref={question} tabIndex={-1} data-testid="question" id="question">
        {item.kind === 'cloze' ? (
          <Sentence front={item.front} filled={state === 'front' ? null : item.back} />
        ) : (
          item.front
        )}
      </h1>
      {isHinted && item.hint && (
        <p className="card-hint" data-testid="hint">
          <span className="quiet">Hint:</span> {item.hint}
        </p>
      )}
      {children}
    </article>
  );
}

/** A sentence with its gap: empty on the front, filled on the back. */
function Sentence({ front, filled }: { front: string; filled: string | null }) {
  const [before, ...after] = front.split(GAP);
  if (after.length === 0) return front;
  return (
    <>
      {before}
      {filled === null ? (
        <span className="gap">
          <span className="sr-only">blank</span>
        </span>
      ) : (
        <span className="gap-filled">{filled}</span>
      )}
      {after.join(GAP)}
    </>
  );
}
