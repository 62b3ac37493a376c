// An answer as it was marked: what was given, what is right, and the words of the text it stands on.
import { type ReactNode, useEffect, useRef } from 'react';
import type { Outcome } from '../../../core/answering/verdict';
import { partsOf, rolesGiven } from '../../../core/quiz/marking/partsGiven';
import { isTyped, type Question } from '../../../core/quiz/question';
import type { QuizMarked } from '../../../shared/contract/quiz';
import { Icon } from '../../ui/Icon';
import { NumberScale } from '../../ui/NumberScale';
import { SourceLine } from '../../ui/SourceLine';
import { VerdictShown } from '../../ui/verdict/VerdictShown';
import { quotesOf } from '../../ui/words/quotesOf';
import { pilcrows } from '../../ui/words/paragraphWords';
import { markSentence, verdictTold } from './markTold';

interface MarkedProps {
  readonly marked: QuizMarked;
  readonly isSourceOpen: boolean;
  readonly onShowSource: () => void;
}

export function Marked({ marked, isSourceOpen, onShowSource }: MarkedProps) {
  const answer = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    answer.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const { question, mark, source } = marked;
  const verdict = verdictTold(marked);
  return (
    <div className="card-answer quiz-marked" ref={answer} data-testid="marked" data-outcome={mark.outcome}>
      <h2 className="sr-only" ref={heading} tabIndex={-1}>
        Answer
      </h2>
      {verdict ? (
        <VerdictShown given={{ mode: 'typed', typed: mark.yours, verdict, suggested: 'good' }}>
          <Right>{isTyped(question) ? question.answer : ''}</Right>
        </VerdictShown>
      ) : (
        <>
          <Sentence outcome={mark.outcome}>{markSentence(marked)}</Sentence>
          {mark.parts && 'names' in question ? (
            <Pairs question={question} marked={marked} />
          ) : 'answer' in question ? (
            <Right>{question.answer}</Right>
          ) : (
            <Parts parts={partsOf(question)} language={question.language} />
          )}
          {mark.estimate && 'truth' in question && (
            <NumberScale
              low={mark.estimate.truth}
              high={mark.estimate.truth}
              answer={mark.estimate.truth}
              yours={mark.estimate}
              isYear={question.isYear}
              unit={question.isYear ? '' : question.unit}
              caption={markSentence(marked)}
            />
          )}
        </>
      )}
      {'options' in question && question.format === 'larger' && <p className="quiz-figures">{question.answer}</p>}
      {source && (
        <SourceLine
          place={pilcrows(source)}
          quote={quotesOf(source).join(' … ')}
          language={question.language}
          isOpen={isSourceOpen}
          onShow={onShowSource}
        />
      )}
    </div>
  );
}

/** An order with its dates, or pairs: one in a line. */
const Parts = ({ parts, language }: { parts: readonly string[]; language: string }) => (
  <ol className="quiz-parts lead prose" lang={language} data-testid="answer">
    {parts.map((part) => (
      <li key={part}>{part}</li>
    ))}
  </ol>
);

const Right = ({ children }: { children: ReactNode }) => (
  <p className="lead prose" data-testid="answer">
    {children}
  </p>
);

const ICONS = { right: 'tick', near: 'half', wrong: 'cross' } as const;

const Sentence = ({ outcome, children }: { outcome: Outcome; children: string }) => (
  <p className="verdict-sentence quiz-sentence" data-testid="verdict-sentence">
    <Icon name={ICONS[outcome]} className="icon outcome-mark" />
    {children}
  </p>
);

function Pairs({ question, marked }: { question: Extract<Question, { names: unknown }>; marked: QuizMarked }) {
  const given = rolesGiven(question, marked.mark.yours);
  return (
    <ul className="given-list" data-testid="answer">
      {question.names.map((name, index) => {
        const isRight = marked.mark.figures[index] === 'right';
        const role = given[index] ?? null;
        return (
          <li key={name} data-hit={isRight ? '' : undefined} data-missing={isRight ? undefined : ''}>
            <Icon name={isRight ? 'tick' : 'cross'} className="icon outcome-mark" />
            <span lang={question.language}>
              <b>{name}</b>: {question.roles[question.right[index] ?? -1]}
              {!isRight && (
                <span className="quiet" data-testid="pair-given">
                  {role === null ? ' · you gave no role' : ' · you gave '}
                  {role !== null && <s>{role}</s>}
                </span>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
