// How large everything is drawn. Keys and the menu change it too, so it is asked again when the window is laid out anew.
import { useEffect } from 'react';
import type { Zoom } from '../../../shared/contract/app';
import { client } from '../../client/client';
import { useContract } from '../../client/useContract';
import { Button } from '../../ui/Button';
import { percent } from '../../ui/words/percent';
import type { Naming } from './SettingRow';

type Step = (by: -1 | 0 | 1) => void;

/** The size in force, null until known, and the way to the next. */
export function useSize(): readonly [size: Zoom | null, step: Step] {
  const [asked, again] = useContract('app/zoom', {});
  useEffect(() => {
    window.addEventListener('resize', again);
    return () => window.removeEventListener('resize', again);
  }, [again]);
  const step: Step = (by) => void client['app/stepZoom']({ by }).then(again);
  return [asked.state === 'ready' ? asked.value : null, step];
}

interface SizeControlProps {
  readonly size: Zoom;
  readonly onStep: Step;
  readonly naming: Naming;
}

export function SizeControl({ size, onStep, naming }: SizeControlProps) {
  return (
    <div className="actions" role="group" aria-labelledby={naming.labelledBy} aria-describedby={naming.describedBy}>
      <Button onPress={() => onStep(-1)} isDisabled={size.isSmallest} testId="size-smaller">
        Smaller
      </Button>
      <output className="setting-size" data-testid="size">
        {percent(size.factor)}
      </output>
      <Button onPress={() => onStep(1)} isDisabled={size.isLargest} testId="size-larger">
        Larger
      </Button>
    </div>
  );
}
