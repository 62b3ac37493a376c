// The margin beside a question: whether it counts, and how the quiz went so far.
import type { Outcome } from '../../../core/answering/verdict';
import type { QuizState } from '../../../shared/contract/quiz';
import { Icon } from '../../ui/Icon';
import { count } from '../../ui/words/count';
import { FORMAT_NAMES } from '../../ui/words/quizFormats';
import { countsSentence, modeTitle } from './quizzingWords';

interface QuizMarginProps {
  readonly state: QuizState;
  readonly asked: NonNullable<QuizState['asked']>;
  /** What became of its card, once it is marked. */
  readonly counted: string | null;
}

/** Of very many questions those around the one that is asked. */
const MOST_SHOWN = 30;

const ICONS = { right: 'tick', near: 'half', wrong: 'cross' } as const;

export function QuizMargin({ state, asked, counted }: QuizMarginProps) {
  const { firsts } = state;
  const from = Math.floor(asked.index / MOST_SHOWN) * MOST_SHOWN;
  const shown = firsts.slice(from, from + MOST_SHOWN);
  return (
    <aside className="focus-margin quiz-margin" aria-label="About this quiz">
      <p>{modeTitle(state)}</p>
      <p data-testid="counts">{counted ?? countsSentence(asked.counts)}</p>
      <p className="quiz-format">{FORMAT_NAMES[asked.question.format]}</p>
      {/* Of several articles each may have a pier: which one is asked about has to be told. */}
      {asked.question.articleTitle !== state.title && (
        <p data-testid="quiz-article">
          On <cite>{asked.question.articleTitle}</cite>
        </p>
      )}
      <ol className="quiz-tally" aria-label={tallyWords(firsts)}>
        {shown.map((outcome, place) => {
          const index = from + place;
          return (
            <li key={index} data-current={index === asked.index || undefined}>
              {outcome === null || index === asked.index ? (
                index + 1
              ) : (
                <span data-outcome={outcome}>
                  <Icon name={ICONS[outcome]} className="icon outcome-mark" />
                  <span className="sr-only">
                    {index + 1}: {outcome}
                  </span>
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </aside>
  );
}

/** `So far: 3 right, 1 wrong` */
function tallyWords(firsts: readonly (Outcome | null)[]): string {
  const of = (wanted: Outcome): number => firsts.filter((outcome) => outcome === wanted).length;
  const [right, near, wrong] = [of('right'), of('near'), of('wrong')];
  if (right + near + wrong === 0) return `${count(firsts.length, 'question')}, none answered yet`;
  return `So far: ${[`${right} right`, near > 0 && `${near} nearly`, `${wrong} wrong`].filter(Boolean).join(', ')}`;
}
