// What stands in the rail: the places one goes to, and at its foot what is about the app. Only what exists.
import type { Theme } from '../../core/deck/settings';
import { type CommandId } from '../../shared/commands/commands';
import { commandOf, type KeyChoices, keysHeard } from '../../shared/commands/keys';
import type { RailEntry } from '../ui/Rail';
import { THEME_NAMES } from '../ui/theme';
import { type Place, TODAY } from './places';

interface RailState {
  readonly place: Place;
  readonly choices: KeyChoices;
  /** Cards due; null while that is not known. */
  readonly due: number | null;
  /** Cards in the Inbox; null likewise. */
  readonly waiting: number | null;
  readonly theme: Theme;
  readonly go: (place: Place) => void;
  readonly onAbout: () => void;
  readonly onTheme: () => void;
}

interface Entries {
  readonly entries: readonly RailEntry[];
  readonly end: readonly RailEntry[];
}

export function railEntries({ place, choices, due, waiting, theme, go, onAbout, onTheme }: RailState): Entries {
  const entry = (id: string, command: CommandId, to: Place, name: string): RailEntry => ({
    id,
    name,
    shortcut: keysHeard(commandOf(command), choices)[0],
    isCurrent: place.name === to.name,
    onPress: () => go(to),
  });
  return {
    entries: [
      { ...entry('rail-today', 'app.today', TODAY, 'Today'), count: due === null ? null : { number: due, of: 'due' } },
      {
        ...entry('rail-inbox', 'app.inbox', { name: 'inbox' }, 'Inbox'),
        count: waiting === null ? null : { number: waiting, of: 'waiting' },
      },
      {
        ...entry('rail-quiz', 'app.quiz', { name: 'quiz', documentId: null }, 'Quiz'),
        isCurrent: place.name === 'quiz' || place.name === 'sheet' || place.name === 'figures',
      },
      entry('rail-memory', 'app.memory', { name: 'memory', documentId: null }, 'Memory'),
    ],
    end: [
      { ...entry('rail-settings', 'app.settings', { name: 'settings', setting: null }, 'Settings'), icon: 'settings' },
      { id: 'rail-about', name: 'About', icon: 'info', onPress: onAbout },
      { id: 'theme', name: `Theme: ${THEME_NAMES[theme]}`, icon: 'half', onPress: onTheme },
    ],
  };
}
