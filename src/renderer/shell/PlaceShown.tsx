// The screen of the place where the person is. Study stands alone; every other place has the rail beside it.
import type { ReactNode } from 'react';
import type { Overview } from '../../shared/contract/deck';
import type { Asked } from '../client/useContract';
import { Study } from '../screens/study/Study';
import { Today } from '../screens/today/Today';
import type { Place } from './places';

interface PlaceShownProps {
  readonly place: Place;
  readonly rail: ReactNode;
  readonly overview: Asked<Overview>;
  readonly onOverview: () => void;
  readonly onStudy: () => void;
  readonly onEnd: () => void;
  /** False while a dialog lies over the screen. */
  readonly hearsKeys: boolean;
  /** After the first screen a new one takes the focus, so that its title is read. */
  readonly takesFocus: boolean;
  readonly announce: (text: string) => void;
}

export function PlaceShown({ place, rail, ...props }: PlaceShownProps) {
  if (place.name === 'study') {
    return <Study announce={props.announce} onEnd={props.onEnd} hearsKeys={props.hearsKeys} />;
  }
  return (
    <>
      {rail}
      <Today
        overview={props.overview}
        onAgain={props.onOverview}
        onStudy={props.onStudy}
        hearsKeys={props.hearsKeys}
        takesFocus={props.takesFocus}
      />
    </>
  );
}
