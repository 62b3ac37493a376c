import { describe, expect, it } from 'vitest';
import type { ArticleRow } from '../../../shared/contract/deck';
import { type CommandId, COMMANDS } from '../../../shared/commands/commands';
import { entriesOf } from './entries';
import { groupsFor, PALETTE_START, paletteAfter } from './paletteState';

const ready = new Set<CommandId>(['app.today', 'app.undo', 'app.settings', 'study.end']);
const choices = { keys: { 'app.undo': 'F9' }, letterKeys: true };
const articles = [{ documentId: 'd1', title: 'Why Bridges Hum', due: 3 }] as unknown as readonly ArticleRow[];
const settings = [{ id: 'minutesPerDay', name: 'Minutes a day', words: 'budget limit' }];
const entries = entriesOf({ ready, choices, articles, settings });
const named = (name: string) => entries.find((entry) => entry.name === name);

describe('the palette', () => {
  it('lists every command but itself, once', () => {
    const listed = entries.flatMap(({ target }) => (target.kind === 'command' ? [target.id] : []));
    expect([...listed, 'app.palette'].sort()).toEqual(COMMANDS.map(({ id }) => id).sort());
  });

  it('shows the key in force, and why something cannot be done', () => {
    expect(named('Undo')?.keys).toEqual(['F9']);
    expect(named('Start studying')).toMatchObject({ isReady: false, note: 'on Today', keys: [] });
    expect(named('Show the hint')).toMatchObject({ isReady: false, note: 'nothing to do now' });
  });

  it('leaves out keys that are off', () => {
    const off = entriesOf({
      ready: new Set(['settings.find', 'card.edit']),
      choices: { keys: {}, letterKeys: false },
      articles: [],
      settings: [],
    });
    expect(off.find(({ id }) => id === 'card.edit')?.keys).toEqual([]);
    expect(off.find(({ id }) => id === 'settings.find')?.keys).toEqual(['Ctrl+F']);
  });

  it('finds articles and settings too', () => {
    expect(groupsFor('bridg', entries, [])[0]).toMatchObject({ name: 'Articles' });
    expect(groupsFor('minut', entries, [])[0]?.lines[0]?.entry.target).toEqual({
      kind: 'setting',
      id: 'minutesPerDay',
    });
  });

  it.each([
    ['import', 'app.import'],
    ['open file', 'app.import'],
    ['paste', 'app.import'],
    ['add article', 'app.import'],
    ['home', 'app.today'],
    ['statistics', 'app.memory'],
    ['preferences', 'app.settings'],
    ['flashcard', 'app.newCard'],
    ['night', 'theme.dark'],
    ['hotkeys', 'app.shortcuts'],
    ['version', 'app.about'],
    ['exam', 'app.quiz'],
    ['revert', 'app.undo'],
    ['finish', 'study.end'],
    ['snooze', 'card.bury'],
    ['budget', 'setting minutesPerDay'],
  ])('finds what somebody else calls “%s”, and says by which word', (query, id) => {
    const here = COMMANDS.filter(({ context }) => context === 'everywhere' || context === 'study');
    const all = entriesOf({ ready: new Set(here.map((command) => command.id)), choices, articles, settings });
    const [line] = groupsFor(query, all, []).flatMap(({ lines }) => lines);
    expect(line?.entry.id).toBe(id);
    expect(line?.by).not.toBeNull();
  });

  it('says no other word where the name is found', () => {
    const [line] = groupsFor('undo', entries, []).flatMap(({ lines }) => lines);
    expect(line).toMatchObject({ entry: { id: 'app.undo' }, by: null });
    expect(
      groupsFor('d', entries, [])
        .flatMap(({ lines }) => lines)
        .every(({ by }) => by === null),
    ).toBe(true);
  });

  it('puts what was used first, and what cannot be done last', () => {
    const groups = groupsFor('', entries, ['app.undo', 'app.gone', 'today.study']);
    expect(groups[0]).toMatchObject({ name: 'Recent', lines: [{ entry: { name: 'Undo' } }] });
    expect(groups.at(-1)?.name).toBe('Not here');
    expect(groups.flatMap(({ lines }) => lines)).toHaveLength(entries.length);
    expect(groupsFor('st', entries, []).at(-1)?.name).toBe('Not here');
  });

  it('draws no more of thousands of articles than anybody looks through, and finds each of them', () => {
    const many = Array.from({ length: 10_000 }, (_, n) => ({ documentId: `d${n}`, title: `Bridge ${n}`, due: 0 }));
    const all = entriesOf({ ready, choices, articles: many as unknown as readonly ArticleRow[], settings });
    const shown = groupsFor('', all, []).find(({ name }) => name === 'Articles');
    expect([shown?.lines.length, shown?.more]).toEqual([200, 9_800]);
    expect(groupsFor('', all, []).at(-1)?.name).toBe('Not here');
    expect(groupsFor('bridge 9876', all, [])[0]?.lines[0]?.entry.id).toBe('article d9876');
  });

  it('walks around its lines and begins anew with what is typed', () => {
    const up = paletteAfter(PALETTE_START, { type: 'step', by: -1, of: 5 });
    expect(up.current).toBe(4);
    expect(paletteAfter(up, { type: 'step', by: 1, of: 5 }).current).toBe(0);
    expect(paletteAfter(up, { type: 'type', query: 'x' })).toEqual({ query: 'x', current: 0 });
    expect(paletteAfter(PALETTE_START, { type: 'step', by: 1, of: 0 })).toBe(PALETTE_START);
  });
});
