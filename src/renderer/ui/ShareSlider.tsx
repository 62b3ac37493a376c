// A slider over shares, in whole percent. Says while it is moved, and once more when it is let go.
import { Slider, SliderFill, SliderThumb, SliderTrack } from 'react-aria-components/Slider';

interface ShareSliderProps {
  /** 0..1 */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onMove: (value: number) => void;
  readonly onLetGo: (value: number) => void;
  readonly labelledBy: string;
  readonly describedBy: string;
}

/** A whole percent as a share, without the noise of counting in hundredths. */
const share = (value: number): number => Math.round(value * 100) / 100;

export function ShareSlider({ value, min, max, onMove, onLetGo, labelledBy, describedBy }: ShareSliderProps) {
  return (
    <Slider
      className="slider"
      minValue={min}
      maxValue={max}
      step={0.01}
      value={value}
      formatOptions={{ style: 'percent' }}
      onChange={(moved) => onMove(share(moved))}
      onChangeEnd={(moved) => onLetGo(share(moved))}
      aria-labelledby={labelledBy}
    >
      <SliderTrack className="slider-track">
        <SliderFill className="slider-fill" />
        <SliderThumb className="slider-thumb" aria-labelledby={labelledBy} aria-describedby={describedBy} />
      </SliderTrack>
    </Slider>
  );
}
