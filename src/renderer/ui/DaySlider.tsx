// A slider over the days ahead, today at its left end.
import { Slider, SliderFill, SliderThumb, SliderTrack } from 'react-aria-components/Slider';

interface DaySliderProps {
  /** Days from today. */
  readonly value: number;
  readonly most: number;
  readonly label: string;
  /** The day in words. */
  readonly words: string;
  readonly onMove: (days: number) => void;
  readonly testId: string;
}

export function DaySlider({ value, most, label, words, onMove, testId }: DaySliderProps) {
  return (
    <Slider
      className="slider"
      minValue={0}
      maxValue={most}
      step={1}
      value={value}
      onChange={onMove}
      aria-label={label}
      data-testid={testId}
    >
      <SliderTrack className="slider-track">
        <SliderFill className="slider-fill" />
        <SliderThumb className="slider-thumb" aria-label={label} aria-valuetext={words} />
      </SliderTrack>
    </Slider>
  );
}
