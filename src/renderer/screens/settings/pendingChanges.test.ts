import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/deck/settings';
import { nothingPending, type PendingAct, pendingChanges, shownSettings } from './pendingChanges';

const after = (...acts: readonly PendingAct[]) => acts.reduce(pendingChanges, nothingPending(DEFAULT_SETTINGS));
const withKeys = (keys: Settings['keys']): Settings => ({ ...DEFAULT_SETTINGS, keys });
const sent = (id: number, shown: Partial<Settings>): PendingAct => ({ kind: 'sent', id, shown });

describe('a change on its way', () => {
  it('stays on show when settings are read before it is kept', () => {
    const state = after(
      sent(1, { minutesPerDay: 20 }),
      sent(2, { theme: 'dark' }),
      { kind: 'kept', id: 1 },
      { kind: 'read', read: { ...DEFAULT_SETTINGS, minutesPerDay: 20 } },
    );
    expect(shownSettings(state)).toEqual({ ...DEFAULT_SETTINGS, minutesPerDay: 20, theme: 'dark' });
    expect(state.changes).toHaveLength(1);
  });

  it('is what the next is made from, so that neither of two keys given in a row is lost', () => {
    const first = { 'card.edit': 'Q' };
    const state = after(sent(1, { keys: first }), { kind: 'read', read: DEFAULT_SETTINGS });
    expect(shownSettings(state).keys).toEqual(first);
  });

  it('is gone when it was refused, and others stay', () => {
    const state = after(sent(1, { minutesPerDay: 20 }), sent(2, { theme: 'dark' }), { kind: 'refused', id: 1 });
    expect(shownSettings(state)).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
  });

  it('gives way once it was kept, also to what undid it', () => {
    const kept = withKeys({ 'card.edit': 'Q' });
    const late = after(
      sent(1, { keys: kept.keys }),
      { kind: 'kept', id: 1 },
      { kind: 'read', read: kept },
      { kind: 'read', read: DEFAULT_SETTINGS },
    );
    expect(shownSettings(late)).toEqual(DEFAULT_SETTINGS);
    // What is told of a change may come before the answer to it.
    const early = after(
      sent(1, { keys: kept.keys }),
      { kind: 'read', read: kept },
      { kind: 'kept', id: 1 },
      { kind: 'read', read: DEFAULT_SETTINGS },
    );
    expect(shownSettings(early)).toEqual(DEFAULT_SETTINGS);
    expect(shownSettings(after(sent(1, kept), { kind: 'read', read: kept }, { kind: 'kept', id: 1 })).keys).toEqual(
      kept.keys,
    );
  });

  it('shows what was chosen last, whenever main answers and is read', () => {
    // Main takes changes one after another; `act` is a change sent, the oldest on its way answered, or a reading.
    fc.assert(
      fc.property(fc.array(fc.constantFrom('sent', 'kept', 'read'), { maxLength: 30 }), (acts) => {
        let state = nothingPending(DEFAULT_SETTINGS);
        let main: Settings = DEFAULT_SETTINGS;
        let last = DEFAULT_SETTINGS.minutesPerDay;
        const under: { id: number; minutesPerDay: number }[] = [];
        for (const [id, act] of acts.entries()) {
          if (act === 'sent') {
            last = id + 1;
            under.push({ id, minutesPerDay: last });
            state = pendingChanges(state, sent(id, { minutesPerDay: last }));
          } else if (act === 'kept') {
            const first = under.shift();
            if (!first) continue;
            main = { ...main, minutesPerDay: first.minutesPerDay };
            state = pendingChanges(state, { kind: 'kept', id: first.id });
          } else state = pendingChanges(state, { kind: 'read', read: main });
          expect(shownSettings(state).minutesPerDay).toBe(last);
        }
      }),
    );
  });
});
