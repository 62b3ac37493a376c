// The head of Today: the title is the answer, the sentence under it its meaning, and one thing to do.
import { useEffect, useRef } from 'react';
import type { Overview, RecallByArticle } from '../../../shared/contract/deck';
import { Button } from '../../ui/Button';
import { count, NO_BREAK_SPACE } from '../../ui/words/count';
import { formatToday } from '../../ui/words/formatDate';
import { FadingFirst } from './FadingFirst';
import {
  answeredSentence,
  beyondSentence,
  busiestArticle,
  dueSentence,
  fadingClause,
  firstRunSentence,
  keptBackSentence,
  knowledgeSentence,
  minutesAsked,
  nextSentence,
  offersQuick,
  QUICK_MINUTES,
  situationOf,
  stillDueSentence,
  titleOf,
} from './todayWords';

interface TodayHeadProps {
  readonly overview: Overview;
  /** Null while it is not known. */
  readonly recall: RecallByArticle | null;
  readonly onStudy: () => void;
  /** Goes on with what was studied alone when the session was interrupted. */
  readonly onGoOn: () => void;
  readonly onQuick: () => void;
  /** Chooses an article to bring. */
  readonly onBring: () => void;
  readonly takesFocus: boolean;
}

export function TodayHead({ overview, recall, onStudy, onGoOn, onQuick, onBring, takesFocus }: TodayHeadProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const situation = situationOf(overview);
  const [first] = overview.articles;
  const isFirstRun = situation === 'firstRun';

  useEffect(() => {
    if (takesFocus) title.current?.focus({ preventScroll: true });
  }, [takesFocus]);

  return (
    <header className="today-head">
      <div>
        <p className="caption today-date">{isFirstRun ? 'First run' : formatToday(overview.now)}</p>
        <h1 className="display" ref={title} tabIndex={-1} data-testid="today-title">
          {titleOf(overview, recall)}
        </h1>
        <p className="lead prose today-lead" data-testid="today-lead">
          <Lead overview={overview} recall={recall} />
        </p>
        {situation === 'empty' ? (
          <div className="actions today-actions">
            <Button tone="primary" shortcut="Ctrl+O" onPress={onBring} testId="bring-article">
              Bring an article
            </Button>
          </div>
        ) : (
          <StudyActions overview={overview} onStudy={onStudy} onGoOn={onGoOn} onQuick={onQuick} />
        )}
        {isFirstRun && first && (
          <p className="caption today-note">
            {[overview.articles.length === 1 ? knowledgeSentence(first) : '', keptBackSentence(overview)]
              .filter(Boolean)
              .join(' ')}
          </p>
        )}
      </div>
      {!isFirstRun && recall && recall.fading.length > 0 && (
        <FadingFirst fading={recall.fading} articles={overview.articles} />
      )}
    </header>
  );
}

type StudyActionsProps = Pick<TodayHeadProps, 'overview' | 'onStudy' | 'onGoOn' | 'onQuick'>;

function StudyActions({ overview, onStudy, onGoOn, onQuick }: StudyActionsProps) {
  const situation = situationOf(overview);
  const { interrupted } = overview;
  const goOn = interrupted && <GoOn {...interrupted} />;
  if (situation === 'empty' || situation === 'nothingDue') {
    // Cards that a quiz missed may be studied before their day.
    return (
      goOn && (
        <div className="actions today-actions">
          <Button tone="primary" shortcut="S" onPress={onGoOn} testId="study-now">
            {goOn}
          </Button>
        </div>
      )
    );
  }
  const words = {
    firstRun: `Study ${count(overview.due + overview.fresh, 'card')}`,
    study: `Study ${minutesAsked(overview)}${NO_BREAK_SPACE}min`,
    minutesUsed: 'Study on',
    rest: 'Study all the same',
  };
  return (
    <div className="actions today-actions">
      {/* Where stopping is right, nothing is the thing to press. */}
      <Button
        tone={situation === 'minutesUsed' || situation === 'rest' ? 'plain' : 'primary'}
        shortcut="S"
        onPress={goOn ? onGoOn : onStudy}
        testId="study-now"
      >
        {goOn ?? words[situation]}
      </Button>
      {goOn && (
        <Button onPress={onStudy} testId="study-all">
          {words[situation]}
        </Button>
      )}
      {offersQuick(overview) && (
        <Button tone="quiet" shortcut="5" onPress={onQuick} testId="study-quick">
          {`Only ${QUICK_MINUTES}${NO_BREAK_SPACE}min`}
        </Button>
      )}
    </div>
  );
}

/** A session of some cards that was interrupted goes on as such. */
const GoOn = ({ scope, title }: NonNullable<Overview['interrupted']>) => (
  <>
    Go on with {scope.kind === 'misses' && 'the misses of '}
    <span className="today-go-on">{title}</span>
  </>
);

function Lead({ overview, recall }: Pick<TodayHeadProps, 'overview' | 'recall'>) {
  const [first] = overview.articles;
  switch (situationOf(overview)) {
    case 'empty':
      return 'Open a text or Markdown file, drop one here, or paste a text: its facts, figures and arguments become cards.';
    case 'firstRun':
      return first && overview.articles.length === 1
        ? firstRunSentence(first)
        : `Their ${count(overview.cards, 'card')} are accepted and none has been asked yet.`;
    case 'nothingDue':
      return sentences(answeredSentence(overview), nextSentence(overview), keptBackSentence(overview));
    case 'rest':
    case 'minutesUsed':
      return sentences(stillDueSentence(overview), answeredSentence(overview));
    case 'study':
      return (
        <>
          {sentences(dueSentence(overview), beyondSentence(overview))} <Busiest overview={overview} recall={recall} />
          {answeredSentence(overview)}
        </>
      );
  }
}

const sentences = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ');

/** Where most of it stands, and how much of that is fading. */
function Busiest({ overview, recall }: Pick<TodayHeadProps, 'overview' | 'recall'>) {
  const busiest = busiestArticle(overview);
  if (!busiest || overview.articles.length < 2) return null;
  const fading = recall?.articles.find(({ documentId }) => documentId === busiest.documentId)?.fading ?? 0;
  return (
    <>
      Most stand in <cite>{busiest.title}</cite>
      {fadingClause(fading)}.{' '}
    </>
  );
}
