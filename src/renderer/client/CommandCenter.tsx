// Hears the keys of commands and runs whoever registered for them. Screens register while they stand there; a dialog
// over them keeps them quiet.
import { createContext, type ReactNode, useContext, useEffectEvent, useLayoutEffect, useMemo, useState } from 'react';
import type { CommandId } from '../../shared/commands/commands';
import { commandOfKey, type KeyChoices } from '../../shared/commands/keys';
import { keyName } from '../ui/keyName';
import { type CommandRegistry, commandRegistry } from './commandRegistry';

interface Center extends CommandRegistry {
  readonly choices: KeyChoices;
}

const CenterContext = createContext<Center | null>(null);

const MARKED = 'input[type="radio"], input[type="checkbox"]';
const CONTROLS = `button, a[href], summary, [role="button"], ${MARKED}`;
/** What words are typed into: a mark to be set is none, letters mean there what they mean elsewhere. */
const FIELDS = `input:not(${MARKED}), textarea, select, [contenteditable="true"]`;
/** What lies over a screen and hears keys for itself. A list that stands in the page says so. */
const OVER = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]:not([data-in-page])';
export const isCovered = (target: Element | null): boolean =>
  document.querySelector('.scrim') !== null || target?.closest(OVER) != null;

/** Whether words are typed into it. */
export const isField = (target: Element | null): boolean => target?.closest(FIELDS) != null;

/** Keys that mean the same whether or not words are being typed. */
const isModified = (key: string): boolean =>
  key.startsWith('Ctrl+') || key === 'Escape' || /^F\d/.test(key) || (key.startsWith('Alt+') && !isMac);
/** There Option and an arrow walk by words in a field. */
const isMac = navigator.platform.startsWith('Mac');

/** Fields in which something was typed since they appeared. */
const typedIn = new WeakSet<EventTarget>();

/**
 * A text field has an undo of its own, and a person who typed means that one. Where nothing was typed, or what was typed is
 * kept already (`data-settled`), they do not.
 */
const meansField = (id: CommandId, field: Element | null): boolean =>
  (id === 'app.undo' || id === 'app.redo') && field !== null && typedIn.has(field) && !field.matches('[data-settled]');

export function CommandCenter({ choices, children }: { choices: KeyChoices; children: ReactNode }) {
  const [registry] = useState(commandRegistry);
  const center = useMemo(() => ({ ...registry, choices }), [registry, choices]);

  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    if (event.defaultPrevented || isCovered(target)) return;
    const key = keyName(event);
    const ready = registry.ready();
    const id = key === undefined ? undefined : commandOfKey(key, (name) => ready.has(name), choices);
    if (key === undefined || id === undefined) return;
    const field = target?.closest(FIELDS) ?? null;
    if (field && (!isModified(key) || meansField(id, field))) return;
    // A control keeps the keys that press it.
    if (target?.closest(CONTROLS) && (key === 'Space' || key === 'Enter')) return;
    event.preventDefault();
    registry.run(id);
  });
  const asked = useEffectEvent((id: CommandId) => {
    if (meansField(id, document.activeElement)) undoInField(id);
    else if (!isCovered(null)) registry.run(id);
  });
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    const noteTyped = ({ target }: Event) => target && typedIn.add(target);
    window.addEventListener('keydown', listen);
    window.addEventListener('input', noteTyped);
    const unsubscribe = window.commonplace.subscribe('app/command', (id) => asked(id));
    return () => {
      window.removeEventListener('keydown', listen);
      window.removeEventListener('input', noteTyped);
      unsubscribe();
    };
  }, []);

  return <CenterContext value={center}>{children}</CenterContext>;
}

/** The menu's Undo while words are being typed. The old call is the only one that reaches the field's own history. */
function undoInField(id: CommandId): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing has replaced it for this
  document.execCommand(id === 'app.undo' ? 'undo' : 'redo');
}

/** What is ready, and a way to run it: for the palette and the sheet of keys. */
export function useCommandCenter(): Center {
  const center = useContext(CenterContext);
  if (!center) throw new Error('Commands are used outside of their centre.');
  return center;
}
