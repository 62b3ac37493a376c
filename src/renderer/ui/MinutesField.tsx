// A number of minutes, typed or stepped by five with its buttons or the arrow keys.
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { NumberField } from 'react-aria-components/NumberField';
import { Icon } from './Icon';

interface MinutesFieldProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

const STEP = 5;

export function MinutesField({ label, value, least, most, onChange }: MinutesFieldProps) {
  return (
    <NumberField
      className="field minutes-field"
      value={value}
      minValue={least}
      maxValue={most}
      onChange={(next) => onChange(Number.isFinite(next) ? Math.round(next) : value)}
      formatOptions={{ maximumFractionDigits: 0 }}
      isWheelDisabled
    >
      <Label className="field-label">{label}</Label>
      <Group className="minutes-group">
        <Button
          slot={null}
          className="minutes-step"
          aria-label="Fewer minutes"
          onPress={() => onChange(stepDown(value, least))}
        >
          <Icon name="minus" />
        </Button>
        <Input className="input minutes-input" data-testid="plan-minutes" />
        <Button
          slot={null}
          className="minutes-step"
          aria-label="More minutes"
          onPress={() => onChange(stepUp(value, most))}
        >
          <Icon name="plus" />
        </Button>
      </Group>
    </NumberField>
  );
}

/** To the next multiple of five; typed numbers between them stay what they are. */
const stepUp = (value: number, most: number): number => Math.min(most, (Math.floor(value / STEP) + 1) * STEP);
const stepDown = (value: number, least: number): number => Math.max(least, (Math.ceil(value / STEP) - 1) * STEP);
