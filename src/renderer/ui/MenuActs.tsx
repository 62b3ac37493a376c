// The acts of a menu, one under the other, each with its key.
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Key } from './Key';

export interface MenuAct {
  readonly id: string;
  readonly label: string;
  /** As its cap is lettered. */
  readonly shortcut?: string | undefined;
  readonly act: () => void;
}

interface MenuActsProps {
  readonly label: string;
  readonly acts: readonly MenuAct[];
  /** Where no button opens the menu, it takes the focus itself and says when it is over. */
  readonly onClose?: () => void;
}

export function MenuActs({ label, acts, onClose }: MenuActsProps) {
  return (
    <Menu className="menu-list" aria-label={label} {...(onClose && { autoFocus: 'first', onClose })}>
      {acts.map(({ id, label: words, shortcut, act }) => (
        <MenuItem key={id} id={id} className="menu-item" textValue={words} onAction={act} data-testid={`menu-${id}`}>
          <span>{words}</span>
          {shortcut && <Key>{shortcut}</Key>}
        </MenuItem>
      ))}
    </Menu>
  );
}
