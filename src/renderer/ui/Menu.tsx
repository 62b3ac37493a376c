// A quiet button that opens a list of acts, each with its key: all that keys can do, for whoever uses a mouse.
import { Button } from 'react-aria-components/Button';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Key } from './Key';

export interface MenuAct {
  readonly id: string;
  readonly label: string;
  /** As its cap is lettered. */
  readonly shortcut?: string | undefined;
  readonly act: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly acts: readonly MenuAct[];
  readonly testId?: string;
  readonly onOpenChange?: (isOpen: boolean) => void;
}

export function Menu({ label, acts, testId, onOpenChange }: MenuProps) {
  return (
    <MenuTrigger {...(onOpenChange && { onOpenChange })}>
      <Button className="menu-button" data-testid={testId}>
        {label}
      </Button>
      <Popover className="menu float" placement="top end" offset={6}>
        <AriaMenu className="menu-list" aria-label={label}>
          {acts.map(({ id, label: words, shortcut, act }) => (
            <MenuItem
              key={id}
              id={id}
              className="menu-item"
              textValue={words}
              onAction={act}
              data-testid={`menu-${id}`}
            >
              <span>{words}</span>
              {shortcut && <Key>{shortcut}</Key>}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
