// The lower half of the dashboard: what stands behind the findings above.
import { scaleLinear } from 'd3-scale';
import { useState } from 'react';
import { Button as PlainButton } from 'react-aria-components/Button';
import type { CardId, DocumentId } from '../../../core/base/ids';
import type { ModelFigures } from '../../../core/retention/modelFigures';
import type { MemoryFigures, RetentionFigures } from '../../../shared/contract/retention';
import { odditiesOf } from '../../../core/retention/oddities';
import { Notice } from '../../ui/Notice';
import { goalWords, wholePercent } from '../../ui/words/percent';
import { oddityWords } from './oddityWords';
import { BarsPlot } from './draw/BarsPlot';
import { CalibrationPlot } from './draw/CurvePlot';
import { GradesPlot } from './draw/GradesPlot';
import { RowsPlot } from './draw/RowsPlot';
import { usePanels } from './panels';
import { PanelChoice } from './PanelChoice';
import { PassageStrips } from './PassageStrips';
import { readCalibration } from './read/curveReading';
import { readDifficulty, readRetrievability, readStability } from './read/distributionReadings';
import { readArguments, readGroups } from './read/groupReadings';
import { oneDecimal } from './read/percentWords';
import { readPeriods } from './read/periodsReading';
import { readGrades, readSeconds } from './read/timeReadings';
import { ReadPanel } from './ReadPanel';

interface DetailProps {
  readonly figures: RetentionFigures;
  readonly memory: MemoryFigures;
  readonly model: ModelFigures;
  readonly documentId: DocumentId | null;
  readonly onArticle: (documentId: DocumentId, cardId?: CardId) => void;
}

const TIMES_BY = [
  { value: 0, name: 'By kind' },
  { value: 1, name: 'By rating' },
] as const;
const NARROW = 408;
const WIDE = 464;
const SHARES = [0, 0.5, 1] as const;
const UPPER_SHARES = [0.5, 0.7, 1] as const;

export function Detail({ figures, memory, model, documentId, onArticle }: DetailProps) {
  const goal = { value: memory.desiredRetention, label: goalWords(memory.desiredRetention) };
  const { onFit } = usePanels();
  const grades = [0, 1, 2, 3].map((grade) => figures.steps.reduce((sum, step) => sum + (step.grades[grade] ?? 0), 0));
  const odd = odditiesOf({ grades: grades as [number, number, number, number], model, clock: memory.clock });
  const periods = readPeriods(figures);
  const [timesBy, setTimesBy] = useState<0 | 1>(0);
  const seconds = readSeconds(memory, figures, timesBy === 0 ? 'kind' : 'grade');
  const longest = Math.max(4, ...seconds.marks.map((mark) => mark.seconds?.high ?? 0));
  const weakest = memory.groups
    .filter((group) => group.by === 'article' && group.documentId !== null)
    .sort((a, b) => (a.expected ?? 0) / a.of - (b.expected ?? 0) / b.of)
    .flatMap((group) => group.documentId ?? []);
  const lowest = Math.min(1, ...periods.marks.map(({ rate }) => rate?.low ?? 1));
  const groupPanel = (by: 'kind' | 'person' | 'article', width: number, names: number) => {
    const reading = readGroups(memory, by);
    const domain = domainOf(reading.marks);
    return (
      <ReadPanel
        id={`by-${by}`}
        title={{ kind: 'By kind of fact', person: 'By person', article: 'By article' }[by]}
        reading={reading}
        about="Likely recall now: the sum of the chances of the group’s learned cards, with its 95 % interval; the least remembered first. The table has the measured retention beside it where it is counted."
        draw={(drawing) => (
          <RowsPlot
            {...drawing}
            testId={`plot-by-${by}`}
            {...{ width, names, domain, goal }}
            ticks={domain[0] < 0.5 ? SHARES : UPPER_SHARES}
            format={wholePercent}
          />
        )}
      />
    );
  };
  return (
    <section className="memory-detail" aria-labelledby="memory-detail">
      <h2 className="memory-part" id="memory-detail">
        Detail
      </h2>
      {odd.map((oddity) => {
        const { title, text } = oddityWords(oddity);
        return (
          <Notice key={oddity.kind} tone="caution" title={title}>
            {text}
          </Notice>
        );
      })}
      <div className="memory-grid">
        <div className="memory-column">
          <ReadPanel
            id="periods"
            title="True retention by period"
            size="first"
            reading={periods}
            about="The same measure in fixed periods that end with today. Young cards had an interval under 21 days when they came back, mature ones 21 days or more."
            draw={(drawing) => (
              <RowsPlot
                {...drawing}
                reading={{
                  ...periods,
                  marks: periods.marks.map((mark) => ({
                    ...mark,
                    name: `${mark.period}${mark.maturity === 'all' ? '' : `, ${mark.maturity}`}`,
                    n: `n ${mark.n.toLocaleString('en')}`,
                    value: mark.rate?.value ?? null,
                    low: mark.rate?.low ?? null,
                    high: mark.rate?.high ?? null,
                  })),
                }}
                testId="plot-periods"
                width={WIDE}
                names={120}
                domain={lowest < 0.5 ? [0, 1] : [0.5, 1]}
                ticks={lowest < 0.5 ? SHARES : UPPER_SHARES}
                format={wholePercent}
                goal={goal}
                most={18}
              />
            )}
          />
          <ReadPanel
            id="stability"
            title="How long memories hold"
            reading={readStability(memory)}
            about="Stability: the days until the chance of recall of a card falls to 90 %. Bars double in width from one to the next, because memory grows by factors."
            draw={(drawing) => (
              <BarsPlot
                {...drawing}
                testId="plot-stability"
                width={WIDE}
                axis="days"
                line={
                  memory.stability.median === null ? undefined : { value: memory.stability.median, label: 'median' }
                }
              />
            )}
          />
          <ReadPanel
            id="difficulty"
            title="How hard the cards are"
            reading={readDifficulty(memory)}
            about="Difficulty runs from 1 to 10; the higher it is, the less a card gains with each answer. It rises when you forget, and falls slowly."
            draw={(drawing) => <BarsPlot {...drawing} testId="plot-difficulty" width={WIDE} axis="of 10" />}
          />
          <ReadPanel
            id="seconds"
            title="Time for an answer"
            reading={seconds}
            about="Seconds from the question to the rating: the dot is the median, the line the middle half of the answers. The mean would follow the few answers during which you were away. Of a long period the latest 20,000 answers of the deck are looked at."
            tools={<PanelChoice label="Times by" value={timesBy} options={TIMES_BY} onChange={setTimesBy} />}
            draw={(drawing) => (
              <RowsPlot
                {...drawing}
                reading={{
                  ...seconds,
                  marks: seconds.marks.map((mark) => ({
                    ...mark,
                    value: mark.seconds?.median ?? null,
                    low: mark.seconds?.low ?? null,
                    high: mark.seconds?.high ?? null,
                  })),
                }}
                testId="plot-seconds"
                width={WIDE}
                names={120}
                domain={[0, longest]}
                ticks={scaleLinear([0, longest], [0, 1]).ticks(3)}
                format={(value) => `${oneDecimal(value)} s`}
              />
            )}
          />
          {groupPanel('person', WIDE, 140)}
        </div>
        <div className="memory-column">
          <ReadPanel
            id="calibration"
            title="Does the model know you?"
            size="first"
            reading={readCalibration(model)}
            about="Before each answer the model named a chance. Answers given about the same chance stand in one point: across what was expected, upwards what you recalled, with its 95 % interval; the larger the point, the more answers. On the dotted line the model is right. RMSE is the typical gap among alike answers (by time passed, number of reviews and lapses), of which chance makes a part that shrinks with the number of answers; log loss punishes confident mistakes, and 0 would be perfect foresight. All answers count alike, no outlier is left out."
            draw={(drawing) => <CalibrationPlot {...drawing} />}
            tools={
              <PlainButton className="panel-tool" onPress={onFit} data-testid="open-fit">
                Fit
                <span className="sr-only">{documentId === null ? ' it to me' : ' it to this article'}</span>
              </PlainButton>
            }
          />
          <ReadPanel
            id="retrievability"
            title="Likely recall now"
            reading={readRetrievability(memory)}
            about="The chance of recall of each learned card at this moment, computed from your answers. It is a prediction; true retention is what was measured."
            draw={(drawing) => (
              <BarsPlot
                {...drawing}
                testId="plot-retrievability"
                width={NARROW}
                axis="%"
                every={4}
                line={{ value: memory.desiredRetention - 1e-9, label: `goal ${goal.label}` }}
              />
            )}
          />
          <ReadPanel
            id="grades"
            title="How you rate"
            reading={readGrades(figures)}
            about="Ratings of reviews, from the bottom up: forgot, barely, remembered, instantly. A narrow bar is of fewer than ten reviews. “Remembered, barely” counts as recalled: if you did not recall it, rate it as forgotten, or the intervals grow too long."
            draw={(drawing) => <GradesPlot {...drawing} now={figures.now} />}
          />
          {groupPanel('kind', NARROW, 120)}
          {groupPanel('article', NARROW, 150)}
          <ReadPanel
            id="arguments"
            title="By argument"
            reading={readArguments(memory)}
            about="An argument is known only when every link of it is recalled: its chance is the product of the chances of its facts, each as its cards stand on average. One that is not learned whole stands at 0."
            draw={(drawing) => (
              <RowsPlot
                {...drawing}
                testId="plot-arguments"
                width={NARROW}
                names={200}
                domain={[0, 1]}
                ticks={[0, 0.5, 1]}
                format={wholePercent}
              />
            )}
          />
        </div>
        <PassageStrips documentIds={documentId === null ? weakest : [documentId]} onArticle={(id) => onArticle(id)} />
      </div>
    </section>
  );
}

function domainOf(marks: readonly { readonly low: number | null }[]): readonly [number, number] {
  return Math.min(1, ...marks.map(({ low }) => low ?? 1)) < 0.5 ? [0, 1] : [0.5, 1];
}
