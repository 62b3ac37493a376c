// The answer under its question: what was given, what is right, and the words of the text it stands on.
import { useEffect, useRef } from 'react';
import type { ReviewItem } from '../../../shared/contract/review';
import { Lemma } from '../../ui/Lemma';
import { SourceLine } from '../../ui/SourceLine';
import { pilcrows } from '../../ui/words/paragraphWords';
import { lemmaOf, quoteOf } from './lemmaOf';
import type { Given } from '../../ui/verdict/given';
import { VerdictShown } from '../../ui/verdict/VerdictShown';

interface AnswerProps {
  readonly item: ReviewItem;
  readonly given: Given | null;
  readonly isSourceOpen: boolean;
  readonly onShowSource: () => void;
}

export function Answer({ item, given, isSourceOpen, onShowSource }: AnswerProps) {
  const answer = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const quote = item.source && quoteOf(item.source);
  const lemma = quote && lemmaOf(quote);

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
      {given ? (
        <VerdictShown given={given}>
          <Right item={item} />
        </VerdictShown>
      ) : (
        <Right item={item} />
      )}
      {item.source && (
        <SourceLine place={pilcrows(item.source)} quote={quote} isOpen={isSourceOpen} onShow={onShowSource}>
          {lemma && <Lemma>{lemma}</Lemma>}
        </SourceLine>
      )}
    </div>
  );
}

const isInParts = (kind: ReviewItem['kind']): boolean => kind === 'list' || kind === 'timeline' || kind === 'argument';

/** What is right: a sentence, or the parts of a list, a timeline or an argument. */
function Right({ item }: { item: ReviewItem }) {
  if (!isInParts(item.kind) || !item.items || item.items.length === 0) {
    return (
      <p className="lead prose" data-testid="answer">
        {item.back}
      </p>
    );
  }
  return (
    <ol className="answer-items" data-testid="answer">
      {item.items.map((part) => (
        <li key={part} className="prose">
          {part}
        </li>
      ))}
    </ol>
  );
}
