// The year ahead, simulated: one slider for the desired retention, with what it takes and what it is worth under it, and
// beside it the year week by week under the limits a person sets. Nothing is kept until they say so.
import { useId, useRef, useState } from 'react';
import type { Instant } from '../../../core/base/time';
import type { Settings } from '../../../core/deck/settings';
import { client } from '../../client/client';
import { useChanges } from '../../client/useChanges';
import { useContract } from '../../client/useContract';
import { useWorkload } from '../../client/useWorkload';
import { Button } from '../../ui/Button';
import { CountField } from '../../ui/CountField';
import { Notice } from '../../ui/Notice';
import { ShareSlider } from '../../ui/ShareSlider';
import { NO_BREAK_SPACE } from '../../ui/words/count';
import { goalPercent } from '../../ui/words/percent';
import { basisWords, factsWords, minutesWords, pointAt } from '../../ui/words/workloadWords';
import { WorkloadPlot } from './draw/WorkloadPlot';
import { YearPlot } from './draw/YearPlot';
import { usePanels } from './panels';
import { readWorkload } from './read/workloadReading';
import { readYear } from './read/yearReading';
import { ReadPanel } from './ReadPanel';

interface YearAheadProps {
  readonly settings: Settings;
  readonly now: Instant;
  /** Tells of an act, with the way back beside it. */
  readonly onDone: (words: string) => void;
}

const LEAST = 0.7;
const MOST = 0.97;

export function YearAhead({ settings, now, onDone }: YearAheadProps) {
  const { tell } = usePanels();
  const kept = settings.desiredRetention;
  /** While the slider is held, and what it was let go at. */
  const [held, setHeld] = useState<number | null>(null);
  const [picked, setPicked] = useState<number | null>(null);
  const [newCards, setNewCards] = useState<number | null>(null);
  const [minutes, setMinutes] = useState<number | null>(null);
  const [hint, label] = [useId(), useId()];
  const slider = useRef<HTMLDivElement>(null);
  // What came into force, by the button here or by taking it back, is what is looked at.
  const [lastKept, setLastKept] = useState(kept);
  if (lastKept !== kept) {
    setLastKept(kept);
    setPicked(null);
  }
  const retention = picked ?? kept;
  const shown = held ?? retention;
  const plan = {
    retention,
    newCardsPerDay: newCards ?? settings.newCardsPerDay,
    minutesPerDay: minutes ?? settings.minutesPerDay,
  };
  const limits = { newCardsPerDay: plan.newCardsPerDay, minutesPerDay: plan.minutesPerDay };
  const { workload, done, problem } = useWorkload(null, plan.newCardsPerDay);
  const [year, askYear] = useContract('simulation/year', { desiredRetention: retention, ...limits });
  const isOther = retention !== kept;
  const [keptYear, askKeptYear] = useContract('simulation/year', { desiredRetention: kept, ...limits }, isOther);
  useChanges(['cards', 'reviews', 'settings', 'clock'], () => {
    askYear();
    askKeptYear();
  });

  const use = async () => {
    const answer = await client['settings/change']({ desiredRetention: retention });
    if (!answer.ok) {
      tell(answer.problem.message);
      return;
    }
    // The button has nothing left to do and cannot keep the focus.
    slider.current?.querySelector('input')?.focus();
    onDone(`Done: ${answer.value.title}.`);
  };
  const words = goalPercent(shown);
  const facts = workload?.facts ?? 0;
  const point = pointAt(workload?.points ?? [], shown);
  const failed = problem ?? (year.state === 'failed' ? year.problem : null);

  return (
    <section className="memory-year" aria-labelledby="memory-year" data-testid="year-ahead" data-done={done === 1}>
      <h2 className="memory-part" id="memory-year">
        The year ahead
      </h2>
      <p className="table-text quiet memory-few" data-testid="year-basis">
        {workload ? basisWords(workload.basis, workload.facts) : 'The year is being simulated …'}
      </p>
      {failed && (
        <Notice tone="error" title="Not simulated">
          {failed.message}
        </Notice>
      )}
      <div className="year-choices">
        <div className="year-retention" ref={slider}>
          <p className="field-label">
            <span id={label}>
              Desired retention <span className="strong">{words}</span>
            </span>
            <span data-testid="year-in-force">
              {shown === kept ? ', in force' : `, ${goalPercent(kept)} is in force`}
            </span>
          </p>
          <ShareSlider
            value={shown}
            min={LEAST}
            max={MOST}
            onMove={setHeld}
            onLetGo={(value) => {
              setHeld(null);
              setPicked(value === kept ? null : value);
            }}
            labelledBy={label}
            describedBy={hint}
          />
          {/* Whoever cannot see the point move hears where it went. */}
          <p className="sr-only" role="status" id={hint}>
            {point
              ? `${minutesWords(point.minutesPerDay)} a day, ${factsWords(point.known, facts)} known in a year`
              : ''}
          </p>
        </div>
        <CountField
          label="New cards a day"
          unit="new cards"
          step={5}
          value={plan.newCardsPerDay}
          least={0}
          most={999}
          onChange={setNewCards}
          testId="year-new"
        />
        <CountField
          label="Minutes a day, at most"
          unit="minutes"
          step={5}
          value={plan.minutesPerDay}
          least={1}
          most={600}
          onChange={setMinutes}
          testId="year-minutes"
        />
        <Button isDisabled={!isOther} onPress={() => void use()} testId="year-use">
          {isOther ? `Use ${words}` : `${words} is in force`}
        </Button>
      </div>
      {workload && (
        <div className="memory-grid">
          <ReadPanel
            id="workload"
            title="Minutes against facts"
            reading={readWorkload(workload, shown, kept)}
            about="Each point is a desired retention: across, the minutes a day it takes over a year, upwards, the facts you would know at its end. A fact is known as far as its cards are recalled. Your deck is lived through day by day: cards are recalled or forgotten by the chance the model names, rated and timed as you rate and take your time, and new ones come as set here. The minutes are what it takes, whatever you give. Cards of one fact keep to different days, days of rest stay free, and dates are evened out where you want that. It believes the model (see calibration below) and counts today as a whole day. The interval is that of chance alone."
            draw={(drawing) => (
              <WorkloadPlot {...drawing} chosen={shown} kept={kept} minutesPerDay={plan.minutesPerDay} />
            )}
          >
            {done < 1 && <p className="caption">{`Simulated so far: ${Math.round(done * 100)}${NO_BREAK_SPACE}%.`}</p>}
          </ReadPanel>
          {year.state === 'ready' && (
            <ReadPanel
              id="year"
              title="Week by week"
              reading={readYear(
                year.value,
                plan,
                isOther && keptYear.state === 'ready' ? { year: keptYear.value, retention: kept } : null,
                now,
              )}
              about="The same simulation within the minutes set here: what does not fit waits for the next day, a light day has half of them, and new cards come in what reviews leave. Above: facts known, with the 95 % interval that chance makes. Below: minutes a day, as the mean of each week. Dotted: the same year at the desired retention in force."
              draw={(drawing) => (
                <YearPlot
                  {...drawing}
                  now={now}
                  minutesPerDay={plan.minutesPerDay}
                  retentions={{ looked: retention, kept }}
                />
              )}
            />
          )}
        </div>
      )}
    </section>
  );
}
