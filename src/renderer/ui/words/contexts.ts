// Where a command's keys are heard, as a heading over them.
import type { Command } from '../../../shared/commands/commands';

export const CONTEXT_NAMES: Readonly<Record<Command['context'], string>> = {
  everywhere: 'Everywhere',
  today: 'On Today',
  inbox: 'In the Inbox',
  import: 'Bringing an article',
  study: 'While studying',
  article: 'In an article',
  quiz: 'Before a quiz',
  quizzing: 'In a quiz',
  sheet: 'On a marked sheet',
  figures: 'On key figures',
  memory: 'In Memory',
  settings: 'In Settings',
};

export const CONTEXTS = Object.keys(CONTEXT_NAMES) as readonly Command['context'][];
