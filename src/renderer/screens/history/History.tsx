// What was done, newest first, and the way back to before any of it.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Header } from 'react-aria-components/Header';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import type { Done } from '../../../shared/contract/history';
import { commandOfKey } from '../../../shared/commands/keys';
import { client } from '../../client/client';
import { useCommandCenter } from '../../client/CommandCenter';
import { useChanges } from '../../client/useChanges';
import { useContract } from '../../client/useContract';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { keyName } from '../../ui/keyName';
import { count } from '../../ui/words/count';
import { type ActLine, daysOfActs } from './historyWords';

interface HistoryProps {
  readonly onClose: () => void;
  /** After something was taken back or done again here. */
  readonly onTurned: () => void;
}

export function History({ onClose, onTurned }: HistoryProps) {
  return (
    <Dialog isOpen onClose={onClose} title="What was done" testId="history">
      <Inside onClose={onClose} onTurned={onTurned} />
    </Dialog>
  );
}

function Inside({ onClose, onTurned }: HistoryProps) {
  const { choices } = useCommandCenter();
  const [history, again] = useContract('history/read', {});
  const [chosen, setChosen] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  useChanges(['cards', 'reviews', 'settings', 'documents'], again);
  useOppositeFocus(history);

  if (history.state !== 'ready') {
    return <p className="dialog-body">{history.state === 'failed' ? history.problem.message : ' '}</p>;
  }
  const { undo, redo, acts, now } = history.value;
  const days = daysOfActs(acts, now);
  const lines = days.flatMap((day) => day.lines);
  const at = lines.findIndex(({ id }) => id === chosen);
  const line = lines[at] ?? null;

  const turn = async (direction: 'undo' | 'redo') => {
    const answer = await client[`history/${direction}`]({});
    setSaid(
      answer.ok ? `${direction === 'undo' ? 'Undone' : 'Done again'}: ${answer.value.title}.` : answer.problem.message,
    );
    if (answer.ok) onTurned();
  };
  const undoTo = async ({ id }: ActLine) => {
    const answer = await client['history/undoTo']({ act: id });
    setChosen(null);
    if (!answer.ok) setSaid(answer.problem.message);
    else {
      const { acts: number, title, isWhole } = answer.value;
      setSaid(
        isWhole
          ? `Undone: ${count(number, 'act')}, back to before this one: ${title}.`
          : `Undone: ${count(number, 'act')}. The next one was done by a newer Commonplace and stays.`,
      );
      onTurned();
    }
  };
  const pressed = (event: KeyboardEvent) => {
    const key = keyName(event.nativeEvent);
    const id = key && commandOfKey(key, (name) => name === 'app.undo' || name === 'app.redo', choices);
    if (!id) return;
    event.preventDefault();
    void turn(id === 'app.undo' ? 'undo' : 'redo');
  };

  return (
    <div onKeyDown={pressed}>
      <dl className="history-next">
        <Next term="Undo" done={undo} onPress={() => void turn('undo')} nothing="Nothing to undo." />
        <Next term="Redo" done={redo} onPress={() => void turn('redo')} nothing="Nothing to do again." />
      </dl>
      {lines.length === 0 ? (
        <p className="dialog-body">Nothing was done in this deck yet.</p>
      ) : (
        <ListBox
          className="history-list"
          aria-label="Acts, newest first"
          selectionMode="single"
          // Escape closes the panel, whatever is chosen in it.
          escapeKeyBehavior="none"
          selectedKeys={line ? [line.id] : []}
          onSelectionChange={(keys) =>
            setChosen(keys === 'all' ? null : (([...keys][0] as string | undefined) ?? null))
          }
          data-testid="acts"
        >
          {days.map((day) => (
            <ListBoxSection key={day.name}>
              <Header className="history-day">{day.name}</Header>
              {day.lines.map((one) => (
                <ListBoxItem
                  key={one.id}
                  id={one.id}
                  className="history-act"
                  textValue={`${one.time} ${one.words}${one.isUndone ? ', undone' : ''}`}
                  data-undone={one.isUndone ? '' : undefined}
                  // All that would be taken back with the chosen one.
                  data-meant={line && line.takesBack > 0 && !one.isUndone && lines.indexOf(one) <= at ? '' : undefined}
                >
                  <span className="history-time">{one.time}</span>
                  <span className="history-words">{one.words}</span>
                  {one.isUndone && <span className="faint">undone</span>}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      )}
      <p className="dialog-body history-said" role="status" data-testid="history-said">
        {said || hintOf(line, lines.length)}
      </p>
      <div className="actions">
        {line && line.takesBack > 0 && (
          <Button tone="primary" onPress={() => void undoTo(line)} testId="undo-to">
            {line.takesBack === 1 ? 'Undo this act' : `Undo these ${line.takesBack} acts`}
          </Button>
        )}
        <Button onPress={onClose} shortcut="Esc">
          Close
        </Button>
      </div>
    </div>
  );
}

const hintOf = (line: ActLine | null, acts: number): string =>
  acts === 0
    ? ''
    : line === null
      ? 'Choose an act to go back to before it.'
      : line.takesBack === 0
        ? 'That act is undone already.'
        : line.takesBack === 1
          ? 'The last act that stands.'
          : 'What came after it goes with it.';

/** A button that has nothing left to do gives the focus to the one that takes back what it did. */
function useOppositeFocus(history: unknown): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const note = () => {
      last.current = document.activeElement;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    if (last.current instanceof HTMLButtonElement && last.current.disabled) {
      document.querySelector<HTMLElement>('.history-next button:not([disabled])')?.focus();
    }
  }, [history]);
}

interface NextProps {
  readonly term: 'Undo' | 'Redo';
  readonly done: Done | null;
  readonly nothing: string;
  readonly onPress: () => void;
}

/** What undo or redo would do, and doing it. */
const Next = ({ term, done, nothing, onPress }: NextProps) => (
  <div>
    <dt>
      <Button onPress={onPress} isDisabled={done === null} testId={`history-${term.toLowerCase()}`}>
        {term}
      </Button>
    </dt>
    <dd className={done ? undefined : 'faint'}>{done ? done.title : nothing}</dd>
  </div>
);
