// What the memory layer of a page is looked at with: the day, with the plan or without, and gaps for what is likely lost.
import type { ArticlePage } from '../../../shared/contract/article';
import { DaySlider } from '../../ui/DaySlider';
import { Switch } from '../../ui/Switch';
import { GAP_BORDERS } from './gaps';
import { dayAhead } from './layerWords';
import type { Ahead } from './pageAt';

export interface Layer {
  readonly ahead: Ahead;
  /** Words below this chance are masked; null masks nothing. */
  readonly border: number | null;
}

interface MemoryLayerProps {
  readonly page: ArticlePage;
  readonly layer: Layer;
  readonly onChange: (layer: Layer) => void;
  /** Words masked now. */
  readonly gaps: number;
}

const DAYS = 90;

export function MemoryLayer({ page, layer, onChange, gaps }: MemoryLayerProps) {
  const { ahead, border } = layer;
  const change = (days: number, followsPlan = ahead.followsPlan) =>
    onChange({ ...layer, ahead: { days, followsPlan } });
  return (
    <div className="layer" role="group" aria-label="Memory">
      <span className="layer-day" data-testid="layer-day">
        {dayAhead(page.now, ahead.days)}
      </span>
      <DaySlider
        value={ahead.days}
        most={DAYS}
        label="Day of the memory shown"
        words={dayAhead(page.now, ahead.days)}
        onMove={change}
        testId="layer-slider"
      />
      <select
        className="panel-select"
        aria-label="With the plan or without"
        data-testid="layer-plan"
        value={ahead.followsPlan ? 'followed' : 'stopped'}
        disabled={ahead.days === 0}
        onChange={({ target }) => change(ahead.days, target.value === 'followed')}
      >
        <option value="followed">if I follow the plan</option>
        <option value="stopped">if I stop</option>
      </select>
      <span className="layer-gaps">
        <Switch
          labelledBy="layer-gaps"
          describedBy="layer-gaps"
          isOn={border !== null}
          onChange={(isOn) => onChange({ ...layer, border: isOn ? GAP_BORDERS[1] : null })}
        />
        <span id="layer-gaps" data-testid="layer-gaps">
          {border === null
            ? 'Mask what is likely lost'
            : `${gaps === 0 ? 'No gap' : gaps === 1 ? '1 gap' : `${gaps} gaps`} below`}
        </span>
        {border !== null && (
          <select
            className="panel-select"
            aria-label="Masked below a chance of recall of"
            value={border}
            onChange={({ target }) => onChange({ ...layer, border: Number(target.value) })}
          >
            {GAP_BORDERS.map((share) => (
              <option key={share} value={share}>
                {Math.round(share * 100)}&nbsp;%
              </option>
            ))}
          </select>
        )}
      </span>
    </div>
  );
}
