// Which row's menu is open, and where: the other mouse button, the menu key, or Shift and F10 on a row.
import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import type { MenuPlace } from '../../ui/ContextMenu';

export interface RowMenu {
  readonly id: string;
  readonly place: MenuPlace;
}

interface RowMenuHandlers {
  readonly onContextMenu: (event: MouseEvent) => void;
  readonly onKeyDownCapture: (event: KeyboardEvent) => void;
}

/** Words begin here; a menu asked for by a key opens under them. */
const INDENT = 24;

export function useRowMenu(): readonly [menu: RowMenu | null, handlers: RowMenuHandlers, close: () => void] {
  const [menu, setMenu] = useState<RowMenu | null>(null);
  const open = (target: EventTarget, placeIn: (row: Element) => MenuPlace): boolean => {
    const row = target instanceof Element ? target.closest('[data-document]') : null;
    const id = row?.getAttribute('data-document');
    if (!row || !id) return false;
    setMenu({ id, place: placeIn(row) });
    return true;
  };
  const handlers: RowMenuHandlers = {
    onContextMenu: (event) => {
      if (open(event.target, () => ({ x: event.clientX, y: event.clientY }))) event.preventDefault();
    },
    onKeyDownCapture: (event) => {
      if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return;
      const under = (row: Element) => {
        const { left, bottom } = row.getBoundingClientRect();
        return { x: left + INDENT, y: bottom };
      };
      if (open(event.target, under)) event.preventDefault();
    },
  };
  return [menu, handlers, () => setMenu(null)];
}
