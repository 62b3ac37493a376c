// A plot whose marks can be walked: with the arrows, or by pointing. One place for the focus, because marks are smaller
// than a finger; the mark in hand is ringed in the drawing and told in words under it, with the way to what is behind it.
import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { hasMoved } from '../hasMoved';
import { count } from '../words/count';

export interface Mark {
  readonly id: string;
  /** What it says, in words: `Week of 25 August: 85 %, 52 of 61 recalled`. */
  readonly label: string;
  /** Where the ring is drawn, and what lies nearest to a pointer. */
  readonly x: number;
  readonly y: number;
  /** Half the ring, where a mark is larger than a dot. */
  readonly reach?: { readonly x: number; readonly y: number };
  /** What it counts; null where there is nothing to show behind it. */
  readonly counted: { readonly n: number; readonly unit: 'card' | 'answer' } | null;
}

interface MarkedPlotProps {
  readonly width: number;
  readonly height: number;
  /** What the plot shows, in a sentence. */
  readonly label: string;
  readonly marks: readonly Mark[];
  readonly onOpen?: (mark: Mark) => void;
  /** How the marks lie: side by side, one under the other, or in columns of so many. */
  readonly lie?: 'across' | 'down' | { readonly columnsOf: number };
  /** The mark the first key leads to. Default: the first. */
  readonly startsAt?: number;
  readonly testId: string;
  /** The drawing itself, in a view box of `width` times `height`. */
  readonly children: ReactNode;
}

type Lie = NonNullable<MarkedPlotProps['lie']>;

const RING = 7;

export function MarkedPlot(props: MarkedPlotProps) {
  const { width, height, label, marks, onOpen, lie = 'across', startsAt = 0, testId, children } = props;
  const [at, setAt] = useState<number | null>(null);
  const active = at === null ? undefined : marks[Math.min(at, marks.length - 1)];
  const walk = (to: number) => setAt(Math.min(marks.length - 1, Math.max(0, to)));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const by = STEPS[event.key];
    if (by !== undefined) walk(at === null ? startsAt : at + stepOf(by, lie));
    else if (event.key === 'Home') walk(0);
    else if (event.key === 'End') walk(marks.length - 1);
    else if (event.key === 'Enter' && active?.counted && onOpen) onOpen(active);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const walkToPointer = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * width;
    const y = ((event.clientY - box.top) / box.height) * height;
    walk(nearestTo(marks, x, y, lie));
  };

  if (marks.length === 0) {
    return (
      <svg className="plot" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} data-testid={testId}>
        {children}
      </svg>
    );
  }
  return (
    <div className="marked-plot">
      <div
        className="plot-walk"
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-orientation={lie === 'down' ? 'vertical' : 'horizontal'}
        aria-valuemin={1}
        aria-valuemax={marks.length}
        aria-valuenow={(at ?? 0) + 1}
        aria-valuetext={active?.label ?? `${marks.length} marks. Arrow keys walk from one to the next.`}
        onKeyDown={onKeyDown}
        onPointerMove={(event) => hasMoved(event) && walkToPointer(event)}
        onPointerDown={walkToPointer}
        onClick={() => active?.counted && onOpen?.(active)}
        data-testid={testId}
        data-openable={active?.counted ? '' : undefined}
      >
        <svg className="plot" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          {children}
          {active && <Ring {...active} />}
        </svg>
      </div>
      <p className="plot-readout" data-testid={`${testId}-readout`}>
        {active?.label}
        {active?.counted && onOpen && (
          <Button className="panel-tool" onPress={() => onOpen(active)} data-testid={`${testId}-open`}>
            {`Show ${count(active.counted.n, active.counted.unit)}`}
          </Button>
        )}
      </p>
    </div>
  );
}

function Ring({ x, y, reach }: Mark) {
  return reach ? (
    <rect className="ring" x={x - reach.x} y={y - reach.y} width={2 * reach.x} height={2 * reach.y} />
  ) : (
    <circle className="ring" cx={x} cy={y} r={RING} />
  );
}

function nearestTo(marks: readonly Mark[], x: number, y: number, lie: Lie): number {
  // Side by side a mark is found by where it stands along the scale, however high it is drawn.
  const [weightX, weightY] = lie === 'across' ? [1, 0.25] : lie === 'down' ? [0.05, 1] : [1, 1];
  let nearest = 0;
  let least = Infinity;
  for (const [index, mark] of marks.entries()) {
    const distance = Math.hypot((mark.x - x) * weightX, (mark.y - y) * weightY);
    if (distance < least) [nearest, least] = [index, distance];
  }
  return nearest;
}

interface Step {
  readonly across: number;
  readonly down: number;
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowRight: { across: 1, down: 0 },
  ArrowLeft: { across: -1, down: 0 },
  ArrowDown: { across: 0, down: 1 },
  ArrowUp: { across: 0, down: -1 },
};

/** How many marks an arrow passes over. */
const stepOf = ({ across, down }: Step, lie: Lie): number =>
  across * (typeof lie === 'object' ? lie.columnsOf : 1) + down;
