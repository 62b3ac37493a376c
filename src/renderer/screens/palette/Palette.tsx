// Everything the app can do, found by a few letters. The focus stays in the field; the arrows move the current line.
import { type KeyboardEvent, useEffect, useId, useMemo, useReducer, useRef, useState } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { hasMoved } from '../../ui/hasMoved';
import { Key } from '../../ui/Key';
import { keyNameParts } from '../../ui/keyNameParts';
import { count } from '../../ui/words/count';
import type { Entry } from './entries';
import { matchedParts } from './fuzzyMatch';
import { PaletteIcon } from './PaletteIcon';
import { groupsFor, type Line, PALETTE_START, paletteAfter } from './paletteState';
import { recentEntries, rememberEntry } from './recent';

interface PaletteProps {
  readonly entries: readonly Entry[];
  readonly onClose: () => void;
  /** After the palette was closed for it. */
  readonly onChoose: (entry: Entry) => void;
}

export function Palette({ entries, onClose, onChoose }: PaletteProps) {
  return (
    <ModalOverlay
      className="scrim palette-scrim"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className="palette float">
        <AriaDialog className="palette-inside" aria-label="Find a command" data-testid="palette">
          <Search entries={entries} onChoose={onChoose} />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function Search({ entries, onChoose }: Pick<PaletteProps, 'entries' | 'onChoose'>) {
  const [state, act] = useReducer(paletteAfter, PALETTE_START);
  const [recent] = useState(recentEntries);
  const groups = useMemo(() => groupsFor(state.query, entries, recent), [state.query, entries, recent]);
  const lines = useMemo(() => groups.flatMap((group) => group.lines), [groups]);
  const places = useMemo(() => new Map(lines.map((line, at) => [line, at])), [lines]);
  const found = groups.reduce((sum, { more }) => sum + more, lines.length);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const lineId = (at: number): string => `${id}-${at}`;

  const choose = (line: Line | undefined) => {
    if (!line?.entry.isReady) return;
    rememberEntry(line.entry.id);
    onChoose(line.entry);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') act({ type: 'step', by: 1, of: lines.length });
    else if (event.key === 'ArrowUp') act({ type: 'step', by: -1, of: lines.length });
    else if (event.key === 'Enter') choose(lines[state.current]);
    else return;
    event.preventDefault();
  };
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [state]);

  return (
    <>
      <div className="palette-input">
        <PaletteIcon kind="find" />
        <input
          type="text"
          role="combobox"
          aria-label="Find a command"
          aria-expanded="true"
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={lines.length > 0 ? lineId(state.current) : undefined}
          autoComplete="off"
          autoFocus
          placeholder="Find a command, an article or a setting"
          value={state.query}
          onChange={(event) => act({ type: 'type', query: event.target.value })}
          onKeyDown={pressed}
          data-testid="palette-input"
        />
      </div>
      <div className="palette-list" role="listbox" aria-label="Results" id={id} ref={list}>
        {groups.map((group) => (
          <div key={group.name} role="group" aria-label={group.name}>
            <p className="palette-group" role="presentation">
              {group.name}
            </p>
            {group.lines.map((line) => {
              const at = places.get(line) ?? 0;
              return (
                <Option
                  key={line.entry.id}
                  id={lineId(at)}
                  line={line}
                  isCurrent={at === state.current}
                  onPoint={() => act({ type: 'point', at })}
                  onChoose={() => choose(line)}
                />
              );
            })}
            {group.more > 0 && (
              <p className="palette-more" role="presentation" data-testid="palette-more">
                {group.more.toLocaleString('en')} more: type to find them
              </p>
            )}
          </div>
        ))}
      </div>
      {lines.length === 0 && <p className="palette-none">Nothing is called like that.</p>}
      <p className="palette-foot">
        <span>
          <Key>Enter</Key> open
        </span>
        <span>
          <Key>Esc</Key> close
        </span>
        <span className="palette-count" role="status">
          {count(found, 'result')}
        </span>
      </p>
    </>
  );
}

interface OptionProps {
  readonly id: string;
  readonly line: Line;
  readonly isCurrent: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

function Option({ id, line: { entry, at, by }, isCurrent, onPoint, onChoose }: OptionProps) {
  return (
    // The field above has the focus and hears the keys; a pointer is all that reaches a line.
    <div
      className="palette-option"
      role="option"
      id={id}
      aria-selected={isCurrent}
      aria-disabled={!entry.isReady}
      data-testid={`entry-${entry.id}`}
      onPointerMove={(event) => hasMoved(event) && onPoint()}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <PaletteIcon kind={entry.target.kind} />
      <span className="palette-name" data-face={entry.target.kind === 'article' ? 'text' : undefined}>
        {matchedParts(entry.name, at).map(({ text, isMatched }, i) => (isMatched ? <b key={i}>{text}</b> : text))}
        {by !== null && (
          <span className="palette-by" data-testid="found-by">
            {by}
          </span>
        )}
      </span>
      {entry.note && <small>{entry.note}</small>}
      {entry.keys[0] !== undefined && (
        <span className="palette-keys" aria-hidden="true">
          {keyNameParts(entry.keys[0]).map((part) => (
            <Key key={part}>{part}</Key>
          ))}
        </span>
      )}
    </div>
  );
}
