// A row of short words of which any may be chosen: a box each, ink where chosen. The arrows walk among them.
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';

interface TicksProps {
  readonly options: readonly { readonly value: string; readonly short: string; readonly long: string }[];
  readonly chosen: readonly string[];
  /** Once so many are chosen, the others cannot be. */
  readonly most: number;
  readonly onChange: (chosen: readonly string[]) => void;
  readonly labelledBy: string;
  readonly describedBy: string;
}

export function Ticks({ options, chosen, most, onChange, labelledBy, describedBy }: TicksProps) {
  return (
    <ToggleButtonGroup
      className="ticks"
      selectionMode="multiple"
      selectedKeys={chosen}
      onSelectionChange={(keys) => onChange([...keys].map(String))}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
    >
      {options.map(({ value, short, long }) => (
        <ToggleButton
          key={value}
          id={value}
          className="tick"
          isDisabled={chosen.length >= most && !chosen.includes(value)}
        >
          {short}
          <span className="sr-only">{spokenRest(short, long)}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** What is left to say of a word that is shown cut: its name begins with what stands there, as people who speak to it expect. */
const spokenRest = (short: string, long: string): string =>
  long.startsWith(short) ? long.slice(short.length) : ` ${long}`;
