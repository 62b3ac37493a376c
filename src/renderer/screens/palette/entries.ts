// What the palette lists: every command, the articles and the settings, each under its heading.
import type { ArticleRow } from '../../../shared/contract/deck';
import { type Command, type CommandId, COMMANDS } from '../../../shared/commands/commands';
import { type KeyChoices, keysHeard } from '../../../shared/commands/keys';
import { ALSO_CALLED } from './alsoCalled';

export type Target =
  | { readonly kind: 'command'; readonly id: CommandId }
  | { readonly kind: 'article'; readonly id: string }
  | { readonly kind: 'setting'; readonly id: string };

export interface Entry {
  /** Unlike any other, and the same the next time: what is recent is remembered by it. */
  readonly id: string;
  readonly group: string;
  readonly name: string;
  /** Other words it is found by, between spaces. */
  readonly also: string;
  /** As `keyName` says them. */
  readonly keys: readonly string[];
  /** What stands at the end of the line instead of keys. */
  readonly note: string;
  readonly isReady: boolean;
  readonly target: Target;
}

/** A setting as the palette names it. */
export interface NamedSetting {
  readonly id: string;
  readonly name: string;
  /** Other words it is looked for by. */
  readonly words: string;
}

interface Listed {
  readonly ready: ReadonlySet<CommandId>;
  readonly choices: KeyChoices;
  readonly articles: readonly ArticleRow[];
  readonly settings: readonly NamedSetting[];
}

const WHERE: Readonly<Record<Command['context'], string>> = {
  everywhere: 'not now',
  today: 'on Today',
  inbox: 'in the Inbox',
  import: 'bringing an article',
  study: 'while studying',
  article: 'in an article',
  quiz: 'before a quiz',
  quizzing: 'in a quiz',
  sheet: 'on a marked sheet',
  figures: 'on key figures',
  memory: 'in Memory',
  settings: 'in Settings',
};

/** A command of a screen that is there is not there for another reason: nothing to act on. */
const reasonOf = ({ id, context }: Command & { id: CommandId }, ready: ReadonlySet<CommandId>): string => {
  const isHere = COMMANDS.some((other) => other.context === context && ready.has(other.id) && other.id !== id);
  return isHere ? 'nothing to do now' : WHERE[context];
};

/** The palette does not list itself. */
export function entriesOf({ ready, choices, articles, settings }: Listed): readonly Entry[] {
  const commands = COMMANDS.filter(({ id }) => id !== 'app.palette').map((command): Entry => {
    const isReady = ready.has(command.id);
    return {
      id: command.id,
      group: isReady ? command.group : 'Not here',
      name: command.label,
      also: ALSO_CALLED[command.id] ?? '',
      keys: isReady ? keysHeard(command, choices) : [],
      note: isReady ? '' : reasonOf(command, ready),
      isReady,
      target: { kind: 'command', id: command.id },
    };
  });
  return [
    ...commands.filter(({ isReady }) => isReady),
    ...articles.map(({ documentId, title, due }): Entry => ({
      id: `article ${documentId}`,
      group: 'Articles',
      name: title,
      also: '',
      keys: [],
      note: due > 0 ? `${due} due` : 'nothing due',
      isReady: true,
      target: { kind: 'article', id: documentId },
    })),
    ...settings.map(({ id, name, words }): Entry => ({
      id: `setting ${id}`,
      group: 'Settings',
      name,
      also: words,
      keys: [],
      note: '',
      isReady: true,
      target: { kind: 'setting', id },
    })),
    ...commands.filter(({ isReady }) => !isReady),
  ];
}
