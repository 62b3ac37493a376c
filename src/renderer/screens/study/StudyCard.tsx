// One card: the question, which never moves, and under it the answer with its place.
import { useEffect, useRef } from 'react';
import type { ReviewItem } from '../../../shared/contract/review';
import { Key } from '../../ui/Key';
import { Lemma } from '../../ui/Lemma';
import { Siglum } from '../../ui/Siglum';
import { Button } from 'react-aria-components/Button';
import { typeWords } from './cardWords';
import { lemmaOf } from './lemmaOf';

interface StudyCardProps {
  readonly item: ReviewItem;
  readonly state: 'front' | 'back' | 'saving';
  readonly isSourceOpen: boolean;
  readonly onShowSource: () => void;
}

export function StudyCard({ item, state, isSourceOpen, onShowSource }: StudyCardProps) {
  const question = useRef<HTMLHeadingElement>(null);
  const words = typeWords(item.type);

  // Keyed by the card: a new card mounts anew, takes the focus, and starts at the top.
  useEffect(() => {
    window.scrollTo(0, 0);
    question.current?.focus({ preventScroll: true });
  }, []);

  return (
    <article className="card" data-card-id={item.cardId} data-state={state}>
      <Siglum kind={words.siglum} label={words.label} />
      <h1 className="question" ref={question} tabIndex={-1} data-testid="question">
        {item.front}
      </h1>
      {state !== 'front' && <Answer item={item} isSourceOpen={isSourceOpen} onShowSource={onShowSource} />}
    </article>
  );
}

function Answer({ item, isSourceOpen, onShowSource }: Omit<StudyCardProps, 'state'>) {
  const answer = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const lemma = item.source && lemmaOf(item.source);

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    // Only where the window is too low for both: the answer is what was asked for.
    answer.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  return (
    <div className="card-answer" ref={answer}>
      <h2 className="sr-only" ref={heading} tabIndex={-1}>
        Answer
      </h2>
      <p className="lead prose" data-testid="answer">
        {item.back}
      </p>
      {item.source && (
        <p className="card-source">
          <span className="nowrap">¶ {item.source.paragraph}</span>
          {lemma && <Lemma>{lemma}</Lemma>}
          {!isSourceOpen && (
            <Button
              className="card-source-show"
              onPress={onShowSource}
              render={(element) => <button {...element} aria-keyshortcuts="S" />}
            >
              <Key>S</Key> show source
            </Button>
          )}
        </p>
      )}
    </div>
  );
}
