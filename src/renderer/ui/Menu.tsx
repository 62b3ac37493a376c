// A quiet button that opens a list of acts, each with its key: all that keys can do, for whoever uses a mouse.
import { Button } from 'react-aria-components/Button';
import { MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { type MenuAct, MenuActs } from './MenuActs';

interface MenuProps {
  readonly label: string;
  readonly acts: readonly MenuAct[];
  /** A word among others, or a button of a page. */
  readonly look?: 'quiet' | 'button';
  readonly testId?: string;
  readonly onOpenChange?: (isOpen: boolean) => void;
}

export function Menu({ label, acts, look = 'quiet', testId, onOpenChange }: MenuProps) {
  return (
    <MenuTrigger {...(onOpenChange && { onOpenChange })}>
      <Button className={look === 'quiet' ? 'menu-button' : 'button'} data-testid={testId}>
        {label}
      </Button>
      <Popover className="menu float" placement="top end" offset={6}>
        <MenuActs label={label} acts={acts} />
      </Popover>
    </MenuTrigger>
  );
}
