// The screen of the place where the person is. Study stands alone; every other place has the rail beside it.
import type { ReactNode } from 'react';
import type { Settings as SettingValues } from '../../core/deck/settings';
import type { AppInfo } from '../../shared/contract/app';
import type { Overview } from '../../shared/contract/deck';
import type { Asked } from '../client/useContract';
import { Settings } from '../screens/settings/Settings';
import { Study } from '../screens/study/Study';
import { Today } from '../screens/today/Today';
import type { Places } from './usePlace';

interface PlaceShownProps {
  readonly places: Places;
  /** A session is drawn anew when this counts up. */
  readonly turns: number;
  readonly rail: ReactNode;
  readonly overview: Asked<Overview>;
  readonly onOverview: () => void;
  readonly info: Asked<AppInfo>;
  /** Null until they are known. */
  readonly settings: SettingValues | null;
  readonly onStudy: () => void;
  readonly onEnd: () => void;
  /** False while a dialog lies over the screen. */
  readonly hearsKeys: boolean;
  readonly announce: (text: string) => void;
  readonly tell: (text: string) => void;
  /** Tells of an act, with the way back beside it. */
  readonly onDone: (words: string) => void;
}

export function PlaceShown({ places: { place, visit }, rail, ...props }: PlaceShownProps) {
  if (place.name === 'study') {
    return <Study key={props.turns} announce={props.announce} onEnd={props.onEnd} hearsKeys={props.hearsKeys} />;
  }
  return (
    <>
      {rail}
      {place.name === 'today' && (
        <Today
          overview={props.overview}
          onAgain={props.onOverview}
          onStudy={props.onStudy}
          hearsKeys={props.hearsKeys}
          // After the first screen a new one takes the focus, so that its title is read.
          takesFocus={visit > 0}
          onDone={props.onDone}
        />
      )}
      {place.name === 'settings' && props.settings && (
        <Settings
          kept={props.settings}
          overview={valueOf(props.overview)}
          info={valueOf(props.info)}
          wanted={place.setting}
          visit={visit}
          hearsKeys={props.hearsKeys}
          tell={props.tell}
        />
      )}
    </>
  );
}

const valueOf = <Value,>(asked: Asked<Value>): Value | null => (asked.state === 'ready' ? asked.value : null);
