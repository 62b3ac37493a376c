// The upper half of the dashboard: is it working, what fades next (handed in), the work to come, how you forget, the days.
import { type ReactNode, useState } from 'react';
import type { ModelFigures } from '../../../core/retention/modelFigures';
import type { RetentionFigures } from '../../../shared/contract/retention';
import { ForgettingPlot } from './draw/CurvePlot';
import { DaysPlot } from './draw/DaysPlot';
import { ForecastPlot } from './draw/ForecastPlot';
import { RatePlot } from './draw/RatePlot';
import { type FirstGrade, readCurve } from './read/curveReading';
import { readDays } from './read/daysReading';
import { readForecast } from './read/forecastReading';
import { readRetentionPanel } from './read/retentionReading';
import { PanelChoice } from './PanelChoice';
import { ReadPanel } from './ReadPanel';

interface OverviewProps {
  readonly figures: RetentionFigures;
  readonly model: ModelFigures;
  readonly firstGrade: FirstGrade;
  readonly onFirstGrade: (grade: FirstGrade) => void;
  readonly children: ReactNode;
}

const LENGTHS = ([30, 90, 365] as const).map((value) => ({ value, name: `${value} days` }));
const FIRST_GRADES: readonly { readonly value: FirstGrade; readonly name: string }[] = [
  { value: 0, name: 'All cards' },
  { value: 1, name: 'First: forgot' },
  { value: 2, name: 'First: barely' },
  { value: 3, name: 'First: remembered' },
  { value: 4, name: 'First: instantly' },
];

export function Overview({ figures, model, firstGrade, onFirstGrade, children }: OverviewProps) {
  const [length, setLength] = useState<30 | 90 | 365>(30);
  const { now, desiredRetention: goal, forecast } = figures;
  return (
    <>
      <ReadPanel
        id="retention"
        title="Is it working?"
        size="first"
        reading={readRetentionPanel(figures)}
        about="Of the learned cards that came back on a later day, the share you recalled. Only the first answer of a day counts, steps of learning do not. The band is the 95 % interval (Wilson) of each week, the dotted line your goal. It is measured, never predicted."
        draw={(drawing) => <RatePlot {...drawing} goal={goal} now={now} />}
      />
      {children}
      <ReadPanel
        id="forecast"
        title="Workload"
        reading={readForecast(figures, length)}
        about="Cards as they are planned now: dark is mature (interval of 21 days or more), pale is young, outlined is late. What today’s answers will bring back, and new cards, come on top. The minutes are those a review takes you on average."
        tools={<PanelChoice label="Days ahead" value={length} options={LENGTHS} onChange={setLength} />}
        draw={(drawing) => <ForecastPlot {...drawing} now={now} pace={forecast.pace.review} />}
      />
      <ReadPanel
        id="curve"
        title="How you forget"
        reading={readCurve(model, firstGrade)}
        about="Answers by the days that had passed since the one before: points are what you recalled, with 95 % intervals (an arrow where one goes on below); the line is what the model expected of the same answers. Cards are asked when recall nears the goal, so a flat line near it is what is wished for: strong cards wait longer, not better."
        tools={
          <PanelChoice
            label="Cards by their first answer"
            value={firstGrade}
            options={FIRST_GRADES}
            onChange={onFirstGrade}
          />
        }
        draw={(drawing) => <ForgettingPlot {...drawing} goal={goal} />}
      />
      <ReadPanel
        id="days"
        title="Days"
        size="wide"
        reading={readDays(figures)}
        about="Each square is a day. The five blues split your days of study into fifths, by answers; a point is a day of rest. Outlines are cards to come, the larger the more. Arrow keys walk from day to day."
        draw={(drawing) => <DaysPlot {...drawing} />}
      />
    </>
  );
}
