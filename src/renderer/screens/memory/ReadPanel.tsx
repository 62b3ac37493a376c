// A panel of the dashboard: what was read of the figures, drawn or as a table, with the ways to what is behind it and to
// files.
import type { ReactNode } from 'react';
import { client } from '../../client/client';
import { csvOf } from '../../ui/plot/figures';
import { Panel, type PanelSize, type SavedAs } from '../../ui/plot/Panel';
import { svgText } from '../../ui/plot/svgText';
import type { DrawingProps } from './draw/drawing';
import { Finding, plainFinding } from './Finding';
import type { MarkRead, Reading } from './read/reading';
import { usePanels } from './panels';

interface ReadPanelProps<Read extends MarkRead> {
  readonly id: string;
  readonly title: string;
  readonly about: ReactNode;
  readonly reading: Reading<Read>;
  readonly size?: PanelSize;
  /** Stands at the tools: a choice that belongs to this panel. */
  readonly tools?: ReactNode;
  readonly draw: (props: DrawingProps<Read>) => ReactNode;
  /** What follows the plot. */
  readonly children?: ReactNode;
}

export function ReadPanel<Read extends MarkRead>(props: ReadPanelProps<Read>) {
  const { id, title, about, reading, size = 'normal', tools, draw, children } = props;
  const { isTable, turn, onOpen, tell } = usePanels();
  const label = `${title} ${plainFinding(reading.finding)}`;
  const save = async (format: SavedAs, figure: HTMLElement) => {
    const answer = await saveFigure(format, figure, { name: title, label, reading });
    if (answer !== null) tell(answer);
  };
  const open = ({ id: markId }: { id: string }) => {
    const mark = reading.marks.find((one) => one.id === markId);
    if (mark?.counted) onOpen({ ...mark.counted, label: mark.label });
  };
  return (
    <Panel
      {...{ id, title, about, size, tools }}
      finding={<Finding words={reading.finding} />}
      figures={reading.isEmpty ? null : reading.figures}
      isTable={isTable(id)}
      onTable={() => turn(id)}
      onSave={(format, figure) => void save(format, figure)}
    >
      {!reading.isEmpty && draw({ reading, label, onOpen: open })}
      {children}
    </Panel>
  );
}

interface Saved {
  readonly name: string;
  readonly label: string;
  readonly reading: Reading;
}

/** What is to be told: that it was saved, or why not; null when the person thought better of it. */
async function saveFigure(
  format: SavedAs,
  figure: HTMLElement,
  { name, label, reading }: Saved,
): Promise<string | null> {
  const drawing = figure.querySelector<SVGSVGElement>('svg.plot');
  const file = name.replace(/[^\w ]/g, '').trim();
  if (format === 'png') {
    await menuIsGone();
    (drawing ?? figure).scrollIntoView({ block: 'nearest' });
    await nextFrame();
  }
  const answer = await client['app/saveFigure'](
    format === 'png'
      ? { kind: 'picture', name: file, area: areaOf(drawing ?? figure) }
      : {
          kind: 'text',
          name: file,
          format,
          text: format === 'csv' ? csvOf(reading.figures) : drawing ? svgText(drawing, label) : '',
        },
  );
  if (!answer.ok) return answer.problem.message;
  return answer.value.file === null ? null : `Saved as ${answer.value.file}.`;
}

const MARGIN = 16;

const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame);
/** Frames that a menu may take to close. */
const CLOSING = 60;

/** A menu that closes gives the focus back to its button, which may scroll the page under a picture being taken. */
async function menuIsGone(): Promise<void> {
  for (let frame = 0; frame < CLOSING && document.querySelector('[role="menu"]'); frame += 1) await nextFrame();
  await nextFrame();
}

/** Where the drawing stands in the window, with a margin. */
function areaOf(drawing: Element) {
  const { x, y, width, height } = drawing.getBoundingClientRect();
  const left = Math.max(0, x - MARGIN);
  const top = Math.max(0, y - MARGIN);
  return {
    x: Math.round(left),
    y: Math.round(top),
    width: Math.max(1, Math.round(Math.min(innerWidth, x + width + 2 * MARGIN) - left)),
    height: Math.max(1, Math.round(Math.min(innerHeight, y + height + MARGIN) - top)),
  };
}
