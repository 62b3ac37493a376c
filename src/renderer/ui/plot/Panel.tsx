// One finding: a question as its title, the finding as a sentence, the plot or the same figures as a table, and what the
// figures mean. Plot and table are drawn from one list of figures, and so is what is saved.
import { type ReactNode, useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu } from '../Menu';
import type { Figures } from './figures';
import { FigureTable } from './FigureTable';

export const SAVED_AS = ['svg', 'png', 'csv'] as const;
export type SavedAs = (typeof SAVED_AS)[number];

/** First: with the strong rule over it; wide: over both columns. */
export type PanelSize = 'normal' | 'first' | 'wide';

interface PanelProps {
  readonly id: string;
  readonly title: string;
  readonly finding: ReactNode;
  /** What the figures are and how they are counted. */
  readonly about: ReactNode;
  /** Null where there is nothing: then there is no table and nothing to save. */
  readonly figures: Figures | null;
  readonly size?: PanelSize;
  /** A choice that belongs to this panel alone. */
  readonly tools?: ReactNode;
  /** Whether the table is shown: told from outside, so that a key can turn all panels. */
  readonly isTable: boolean;
  readonly onTable: (isTable: boolean) => void;
  /** Saves what `figure` holds: the drawing, or the table. */
  readonly onSave?: (format: SavedAs, figure: HTMLElement) => void;
  readonly children: ReactNode;
}

const NAMES: Readonly<Record<SavedAs, string>> = {
  svg: 'Drawing (SVG)',
  png: 'Picture (PNG)',
  csv: 'Figures (CSV)',
};

export function Panel(props: PanelProps) {
  const { id, title, finding, about, figures, size = 'normal', tools, isTable, onTable, onSave, children } = props;
  const [isExplained, setExplained] = useState(false);
  const [figure, setFigure] = useState<HTMLElement | null>(null);
  const heading = useId();
  const explanation = useId();
  return (
    <figure
      className={size === 'normal' ? 'panel' : `panel panel--${size}`}
      aria-labelledby={heading}
      data-testid={`panel-${id}`}
      data-panel={id}
      ref={setFigure}
    >
      <div className="panel-head">
        <h2 className="heading" id={heading}>
          {title}
        </h2>
        <div className="panel-tools">
          {tools}
          {figures && (
            <Button className="panel-tool" onPress={() => onTable(!isTable)} data-testid={`table-${id}`}>
              {isTable ? 'Chart' : 'Table'}
              <span className="sr-only">: {title}</span>
            </Button>
          )}
          <Button
            className="panel-tool"
            onPress={() => setExplained(!isExplained)}
            aria-expanded={isExplained}
            aria-controls={explanation}
            data-testid={`about-${id}`}
          >
            What is this?
          </Button>
          {onSave && figure && figures && (
            <Menu
              label="Save"
              testId={`save-${id}`}
              acts={SAVED_AS.filter((format) => format === 'csv' || !isTable).map((format) => ({
                id: `save-${format}`,
                label: NAMES[format],
                act: () => onSave(format, figure),
              }))}
            />
          )}
        </div>
      </div>
      <figcaption className="panel-finding">{finding}</figcaption>
      <div className="panel-about" id={explanation} hidden={!isExplained}>
        {about}
      </div>
      {isTable && figures ? <FigureTable {...figures} caption={title} /> : children}
    </figure>
  );
}
