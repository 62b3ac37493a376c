// The control of each setting that is one.
import type { DocumentId } from '../../../core/base/ids';
import { WEEKDAYS } from '../../../core/base/time';
import { DEFAULT_SETTINGS, type Settings, THEMES } from '../../../core/deck/settings';
import type { StepLength } from '../../../core/scheduling/preset';
import type { AppInfo, Zoom } from '../../../shared/contract/app';
import type { RetentionByArticle } from '../../../shared/contract/settings';
import type { Workload } from '../../../shared/contract/simulation';
import { client } from '../../client/client';
import { Button } from '../../ui/Button';
import { RetentionControl } from '../../ui/retention/RetentionControl';
import { Switch } from '../../ui/Switch';
import { THEME_NAMES } from '../../ui/theme';
import { Ticks } from '../../ui/Ticks';
import { Toggles } from '../../ui/Toggles';
import { ArticleRetentions } from './ArticleRetentions';
import type { SettingId } from './settingList';
import { namingOf } from './SettingRow';
import { hourOf, weekdayNames } from './settingWords';
import { SizeControl } from './SizeControl';
import { readSteps, writeSteps } from './steps';
import { TextControl } from './TextControl';
import type { ChangeSettings } from './useSavedSettings';

interface SettingControlProps {
  readonly id: SettingId;
  readonly settings: Settings;
  readonly change: ChangeSettings;
  readonly workload: Workload | null;
  readonly retentions: RetentionByArticle | null;
  readonly onRetention: (documentId: DocumentId, title: string) => void;
  /** Shows what moving dates would change. */
  readonly onReschedule: () => void;
  readonly info: AppInfo | null;
  readonly size: Zoom | null;
  readonly onSize: (by: -1 | 0 | 1) => void;
  readonly tell: (text: string) => void;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

export function SettingControl({
  id,
  settings,
  change,
  workload,
  info,
  size,
  onSize,
  tell,
  ...props
}: SettingControlProps) {
  const naming = namingOf(id);
  switch (id) {
    case 'desiredRetention':
      return (
        <RetentionControl
          kept={settings.desiredRetention}
          workload={workload}
          naming={naming}
          onChange={(desiredRetention) => change({ desiredRetention })}
        />
      );
    case 'articleRetention':
      return (
        props.retentions && <ArticleRetentions retentions={props.retentions} onChoose={props.onRetention} tell={tell} />
      );
    case 'minutesPerDay':
      return <NumberControl name={id} range={{ min: 1, max: 600 }} unit="min" {...{ settings, change }} />;
    case 'newCardsPerDay':
      return <NumberControl name={id} range={{ min: 0, max: 999 }} unit="cards" {...{ settings, change }} />;
    case 'restDays':
    case 'lightDays':
      return (
        <Ticks
          {...naming}
          options={WEEKDAYS.map((day) => ({ value: String(day), ...weekdayNames(day) }))}
          chosen={settings[id].map(String)}
          most={id === 'restDays' ? WEEKDAYS.length - 1 : WEEKDAYS.length}
          onChange={(days) => change(easyDaysWith(settings, id, days))}
        />
      );
    case 'reschedule':
      return (
        <Button onPress={props.onReschedule} testId="reschedule">
          Move dates
        </Button>
      );
    case 'learningSteps':
    case 'relearningSteps':
      return <StepsControl name={id} {...{ settings, change }} />;
    case 'dayStartHour':
      return (
        <select
          className="input setting-select"
          aria-labelledby={naming.labelledBy}
          aria-describedby={naming.describedBy}
          value={settings.dayStartHour}
          onChange={(event) => change({ dayStartHour: Number(event.target.value) })}
        >
          {HOURS.map((hour) => (
            <option key={hour} value={hour}>
              {hourOf(hour)}
            </option>
          ))}
        </select>
      );
    case 'gradeButtons':
      return (
        <Switch
          {...naming}
          isOn={settings.gradeButtons === 'two'}
          onChange={(isTwo) => change({ gradeButtons: isTwo ? 'two' : 'four' })}
        />
      );
    case 'typedAnswers':
    case 'evensDays':
    case 'letterKeys':
      return <Switch {...naming} isOn={settings[id]} onChange={(isOn) => change({ [id]: isOn })} />;
    case 'theme':
      return (
        <Toggles
          {...naming}
          options={THEMES.map((value) => ({ value, name: THEME_NAMES[value] }))}
          value={settings.theme}
          onChange={(theme) => change({ theme })}
        />
      );
    case 'size':
      return size && <SizeControl size={size} onStep={onSize} naming={naming} />;
    case 'dataFolder':
      return <DataFolder info={info} tell={tell} />;
    case 'keys':
    case 'network':
      return null;
  }
}

/** A weekday is one or the other: whoever ticks it here unticks it there. */
function easyDaysWith(settings: Settings, id: 'restDays' | 'lightDays', ticked: readonly string[]): Partial<Settings> {
  const other = id === 'restDays' ? 'lightDays' : 'restDays';
  const days = WEEKDAYS.filter((day) => ticked.includes(String(day)));
  const left = settings[other].filter((day) => !days.includes(day));
  return { [id]: days, ...(left.length < settings[other].length && { [other]: left }) };
}

interface KeptNumber {
  readonly name: 'minutesPerDay' | 'newCardsPerDay';
  readonly range: { readonly min: number; readonly max: number };
  readonly unit: string;
  readonly settings: Settings;
  readonly change: ChangeSettings;
}

function NumberControl({ name, range, unit, settings, change }: KeptNumber) {
  const keep = (text: string): string | null => {
    const number = /^\s*\d{1,6}\s*$/.test(text) ? Number(text) : NaN;
    if (!(number >= range.min && number <= range.max)) {
      return `Write a whole number from ${range.min} to ${range.max}. It stays ${settings[name]} until then.`;
    }
    change({ [name]: number });
    return null;
  };
  return <TextControl kept={String(settings[name])} keep={keep} naming={namingOf(name)} unit={unit} range={range} />;
}

interface KeptSteps {
  readonly name: 'learningSteps' | 'relearningSteps';
  readonly settings: Settings;
  readonly change: ChangeSettings;
}

function StepsControl({ name, settings, change }: KeptSteps) {
  const keep = (text: string): string | null => {
    const steps = readSteps(text);
    if (!steps.ok) return steps.problem.message;
    change({ [name]: steps.value satisfies readonly StepLength[] });
    return null;
  };
  return <TextControl kept={writeSteps(settings[name])} keep={keep} naming={namingOf(name)} />;
}

function DataFolder({ info, tell }: { info: AppInfo | null; tell: (text: string) => void }) {
  const show = async () => {
    const answer = await client['app/showDataFolder']({});
    if (!answer.ok) tell(answer.problem.message);
  };
  return (
    <div className="setting-folder">
      <p className="code" data-testid="data-folder">
        {info?.dataFolder}
      </p>
      <Button onPress={() => void show()} testId="open-folder">
        Open folder
      </Button>
    </div>
  );
}

/** Whether a setting is not as it came. */
export const isChanged = (name: keyof Settings, settings: Settings): boolean =>
  JSON.stringify(settings[name]) !== JSON.stringify(DEFAULT_SETTINGS[name]);
