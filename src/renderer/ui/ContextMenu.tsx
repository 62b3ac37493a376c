// The menu of a thing on the page: where it was pressed with the other button, or beside it when a key asked for it.
import { useRef } from 'react';
import { Popover } from 'react-aria-components/Popover';
import { type MenuAct, MenuActs } from './MenuActs';

/** Pixels of the window. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
}

interface ContextMenuProps {
  readonly place: MenuPlace;
  /** What the menu is of. */
  readonly label: string;
  readonly acts: readonly MenuAct[];
  readonly onClose: () => void;
}

export function ContextMenu({ place, label, acts, onClose }: ContextMenuProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span className="menu-anchor" ref={anchor} style={{ left: place.x, top: place.y }} aria-hidden="true" />
      <Popover
        className="menu float"
        aria-label={label}
        triggerRef={anchor}
        placement="bottom start"
        offset={0}
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
      >
        <MenuActs label={label} acts={acts} onClose={onClose} />
      </Popover>
    </>
  );
}
