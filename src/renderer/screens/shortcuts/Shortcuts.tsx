// Every key on one sheet, which can be searched and printed. Giving other keys happens in the settings.
import { useState } from 'react';
import type { Command } from '../../../shared/commands/commands';
import { useCommandCenter } from '../../client/CommandCenter';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Keys } from '../../ui/Keys';
import { SearchField } from '../../ui/SearchField';
import { type SheetGroup, sheetGroups } from './sheetGroups';

interface ShortcutsProps {
  /** The screen behind it: its keys come first. */
  readonly here: Command['context'];
  readonly onClose: () => void;
  readonly onChangeKeys: () => void;
}

export function Shortcuts({ here, onClose, onChangeKeys }: ShortcutsProps) {
  const { choices } = useCommandCenter();
  const [query, setQuery] = useState('');
  const groups = sheetGroups(here, choices, query);
  return (
    <Dialog isOpen onClose={onClose} title="Keys" testId="shortcuts" size="wide">
      <div className="sheet-search">
        <SearchField label="Find a key" value={query} onChange={setQuery} autoFocus testId="shortcuts-search" />
        <p className="sr-only" role="status">
          {query === '' ? '' : `${groups.reduce((sum, { lines }) => sum + lines.length, 0)} found`}
        </p>
      </div>
      {!choices.letterKeys && (
        <p className="dialog-body">Letter keys are switched off: single letters, digits and signs do nothing alone.</p>
      )}
      <div className="sheet" tabIndex={0} role="group" aria-label="All keys" data-testid="sheet">
        {groups.map((group) => (
          <Group key={group.name} {...group} />
        ))}
        {groups.length === 0 && <p className="quiet">Nothing is called like that.</p>}
      </div>
      <div className="actions">
        <Button tone="quiet" onPress={onChangeKeys} testId="change-keys">
          Give other keys
        </Button>
        <Button onPress={() => window.print()} testId="print-sheet">
          Print
        </Button>
        <Button onPress={onClose} shortcut="Esc">
          Close
        </Button>
      </div>
    </Dialog>
  );
}

const Group = ({ name, lines }: SheetGroup) => (
  <table className="sheet-group">
    <caption>{name}</caption>
    <tbody>
      {lines.map(({ id, label, keys, isOff }) => (
        <tr key={id}>
          <th scope="row">{label}</th>
          <td>
            {keys.map((key) => (
              <Keys key={key} name={key} />
            ))}
            {keys.length === 0 && <span className="faint">{isOff ? 'off' : 'no key'}</span>}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
