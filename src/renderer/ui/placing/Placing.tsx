// Pieces to be put in place: by their number, by pointer, or with the arrows. Nothing has to be dragged.
import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { Button } from 'react-aria-components/Button';
import { Icon } from '../Icon';
import { Key } from '../Key';
import { keyName } from '../keyName';
import type { Board, Move } from './board';
import { looseTitle, placedTitle } from './boardWords';

interface PlacingProps {
  readonly board: Board;
  readonly onMove: (move: Move) => void;
  /** Whether bare digits act. */
  readonly hearsDigits: boolean;
  readonly missing: string;
  readonly onName: (text: string) => void;
  readonly onSubmit: () => void;
  readonly language: string;
}

const FIELDS = 'input, textarea, select';
const MOST_DIGITS = 9;

export function Placing(props: PlacingProps) {
  const { board, onMove, hearsDigits } = props;
  const frame = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  /** Whether nobody but us put the focus into the field. */
  const isLed = useRef(false);
  /** The piece that takes the focus after a move made with the focus inside. */
  const [focused, setFocused] = useState<number | null>(null);

  const go = (next: Move) => {
    if (frame.current?.contains(document.activeElement)) setFocused(pieceAfter(board, next));
    onMove(next);
  };
  useLayoutEffect(() => {
    if (focused === null) return;
    frame.current?.querySelector<HTMLElement>(`[data-piece="${focused}"]`)?.focus({ preventScroll: true });
  }, [board, focused]);

  const pressed = useEffectEvent((event: globalThis.KeyboardEvent) => {
    const isTyping = event.target instanceof Element && event.target.matches(FIELDS);
    const piece = Number(keyName(event)) - 1;
    // The piece placed last is still taken back by its number, until a word is begun.
    const isBack = isLed.current && props.missing === '' && board.placed.includes(piece);
    if (!hearsDigits || event.defaultPrevented || (isTyping && !isBack)) return;
    if (!(piece in board.pieces)) return;
    event.preventDefault();
    go({ type: 'turn', piece });
  });
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => pressed(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  const arrows = (event: KeyboardEvent<HTMLDivElement>) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    const piece = Number((event.target as Element).getAttribute('data-piece') ?? NaN);
    if (by === 0 || Number.isNaN(piece) || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (event.altKey) {
      if (board.kind === 'order' && board.placed.includes(piece)) go({ type: 'shift', piece, by });
      return;
    }
    const stops = [...(frame.current?.querySelectorAll<HTMLElement>('[data-piece]') ?? [])];
    stops[stops.indexOf(event.target as HTMLElement) + by]?.focus();
  };

  const loose = board.pieces.map((_, piece) => piece).filter((piece) => !board.placed.includes(piece));
  const isFull = board.placed.length >= board.room;
  const isNext = isFull && board.heldBack !== null;
  // All are placed, the field is what waits.
  useEffect(() => {
    if (!isNext) return;
    field.current?.focus({ preventScroll: true });
    isLed.current = true;
  }, [isNext]);
  return (
    <div
      className="placing"
      role="group"
      aria-labelledby="question"
      ref={frame}
      onKeyDown={arrows}
      data-testid="placing"
      data-kind={board.kind}
    >
      <section aria-labelledby="placed-title">
        <h2 className="placing-title" id="placed-title">
          {placedTitle(board)}
        </h2>
        <ol className="placing-list" data-testid="placed">
          {board.placed.map((piece, place) => (
            <li className="placing-row" key={piece}>
              <PieceButton board={board} piece={piece} place={place} onPress={() => go({ type: 'turn', piece })} />
              {board.kind === 'order' && (
                <span className="placing-shifts">
                  <Shift
                    direction="earlier"
                    isDisabled={place === 0}
                    text={board.pieces[piece]?.text ?? ''}
                    onPress={() => go({ type: 'shift', piece, by: -1 })}
                  />
                  <Shift
                    direction="later"
                    isDisabled={place === board.placed.length - 1}
                    text={board.pieces[piece]?.text ?? ''}
                    onPress={() => go({ type: 'shift', piece, by: 1 })}
                  />
                </span>
              )}
            </li>
          ))}
          {board.placed.length === 0 && <li className="placing-empty">{emptyWords(board, hearsDigits)}</li>}
        </ol>
      </section>
      {loose.length > 0 && (
        <section aria-labelledby="loose-title">
          <h2 className="placing-title" id="loose-title">
            {looseTitle(board)}
          </h2>
          <ul className="placing-list placing-list--loose" data-testid="loose">
            {loose.map((piece) => (
              <li className="placing-row" key={piece}>
                <PieceButton
                  board={board}
                  piece={piece}
                  place={null}
                  isDisabled={isFull}
                  onPress={() => go({ type: 'turn', piece })}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {board.heldBack !== null && (
        <Missing
          {...props}
          field={field}
          onLeave={() => {
            isLed.current = false;
          }}
        />
      )}
    </div>
  );
}

const emptyWords = (board: Board, hearsDigits: boolean): string =>
  board.kind === 'order'
    ? `Begin with the first event: ${hearsDigits ? 'press its number, or click it' : 'choose it'}.`
    : `${hearsDigits ? 'Press the number of a reason, or click it' : 'Choose a reason'}, to place it here.`;

/** Where the focus goes, so that one can go on: the next loose piece, or the piece itself. */
function pieceAfter(board: Board, { type, piece }: Move): number {
  if (type === 'shift' || board.placed.includes(piece) || board.placed.length >= board.room) return piece;
  const loose = board.pieces.map((_, index) => index).filter((index) => !board.placed.includes(index));
  const others = loose.filter((index) => index !== piece);
  const isLast = board.placed.length + 1 >= board.room;
  return isLast ? piece : (others.find((index) => index > piece) ?? others.at(-1) ?? piece);
}

interface PieceButtonProps {
  readonly board: Board;
  readonly piece: number;
  readonly place: number | null;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}

function PieceButton({ board, piece, place, isDisabled = false, onPress }: PieceButtonProps) {
  const { text } = board.pieces[piece] ?? { text: '' };
  const number = piece < MOST_DIGITS ? String(piece + 1) : '';
  const isOrdered = board.kind === 'order' && place !== null;
  return (
    <Button
      className="piece"
      onPress={onPress}
      isDisabled={isDisabled}
      data-piece={piece}
      data-testid={`piece-${piece + 1}`}
      render={(element) => (
        <button
          {...element}
          aria-keyshortcuts={[number, isOrdered && 'Alt+ArrowUp', isOrdered && 'Alt+ArrowDown']
            .filter(Boolean)
            .join(' ')}
        />
      )}
    >
      <span className="piece-mark">{isOrdered ? `${place + 1}.` : number && <Key>{number}</Key>}</span>
      <span>
        {text}
        {place !== null && <span className="sr-only">, placed; press to take it back</span>}
      </span>
    </Button>
  );
}

interface ShiftProps {
  readonly direction: 'earlier' | 'later';
  readonly text: string;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
}

function Shift({ direction, text, isDisabled, onPress }: ShiftProps) {
  return (
    <Button
      className="piece-shift"
      onPress={onPress}
      isDisabled={isDisabled}
      aria-label={`Move “${text}” ${direction}`}
      data-testid={`shift-${direction}`}
      // The arrows of the keyboard do the same: one stop for each row is enough.
      excludeFromTabOrder
    >
      <Icon name={direction === 'earlier' ? 'up' : 'down'} />
    </Button>
  );
}

interface MissingProps extends PlacingProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onLeave: () => void;
}

function Missing({ missing, onName, onSubmit, language, field, onLeave }: MissingProps) {
  return (
    <label className="field placing-missing">
      <span className="field-label">One reason is not among them. Which?</span>
      <input
        ref={field}
        className="input"
        data-testid="typed-0"
        value={missing}
        lang={language}
        autoComplete="off"
        spellCheck={false}
        onBlur={onLeave}
        onChange={(event) => onName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.repeat) return;
          event.preventDefault();
          onSubmit();
        }}
      />
    </label>
  );
}
