import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { menuTemplate, type MenuState } from './menuTemplate';

const ran: string[] = [];
const zoomed: number[] = [];
const state: MenuState = {
  isMac: false,
  isDevelopment: false,
  theme: 'paper',
  keys: {},
  run: (id) => ran.push(id),
  zoom: (by) => zoomed.push(by),
};

const itemsOf = (changed: Partial<MenuState> = {}): MenuItemConstructorOptions[] =>
  menuTemplate({ ...state, ...changed }).flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
const item = (id: string, changed?: Partial<MenuState>) => itemsOf(changed).find((one) => one.id === id);

describe('the menu', () => {
  it('has the menus a desktop app has', () => {
    const labels = menuTemplate(state).map(({ label, role }) => label ?? role);
    expect(labels).toEqual(['&File', '&Edit', '&View', '&Study', '&Tools', 'windowMenu', '&Help']);
  });

  it('shows the keys of commands without hearing them', () => {
    expect(item('app.palette')).toMatchObject({ accelerator: 'CommandOrControl+K', registerAccelerator: false });
    expect(item('app.redo')).toMatchObject({ accelerator: 'CommandOrControl+Shift+Z', registerAccelerator: false });
    expect(item('app.shortcuts')).toMatchObject({ accelerator: 'F1', registerAccelerator: false });
  });

  it('shows a key that was given instead, and none where it was taken away', () => {
    expect(item('app.palette', { keys: { 'app.palette': 'Ctrl+P' } })?.accelerator).toBe('CommandOrControl+P');
    expect(item('app.palette', { keys: { 'app.palette': '' } })?.accelerator).toBeUndefined();
  });

  it('ticks the theme in force and runs the command of another', () => {
    expect(item('theme.paper')?.checked).toBe(true);
    expect(item('theme.dark')?.checked).toBe(false);
    (item('theme.dark')?.click as () => void)();
    expect(ran).toEqual(['theme.dark']);
  });

  it('draws larger, smaller and as it came, also where plus needs Shift', () => {
    for (const { label, click } of itemsOf()) {
      if (label === 'Larger' || label === 'Smaller' || label === 'Actual Size') (click as () => void)();
    }
    expect(zoomed).toEqual([1, 1, -1, 0]);
    expect(item('zoom.in')).toMatchObject({ accelerator: 'CommandOrControl+Plus' });
  });

  it('shows the developer tools to developers only', () => {
    expect(itemsOf().some(({ role }) => role === 'toggleDevTools')).toBe(false);
    expect(itemsOf({ isDevelopment: true }).some(({ role }) => role === 'toggleDevTools')).toBe(true);
  });

  it('has the settings where a Mac has them', () => {
    expect(menuTemplate({ ...state, isMac: true })[0]?.label).toBe('Commonplace');
    expect(itemsOf({ isMac: true }).filter(({ id }) => id === 'app.settings')).toHaveLength(1);
  });
});
