// Every command of the app, once: menu, palette, shortcuts sheet and keyboard read this list.

export interface Command {
  readonly id: string;
  /** Begins with a verb, as menus and the palette show it. */
  readonly label: string;
  readonly group: 'Go' | 'Study' | 'Card' | 'Edit' | 'View' | 'Help';
  /** Where its keys are heard. A key has one meaning in one context; `everywhere` is part of each. */
  readonly context: 'everywhere' | 'today' | 'study' | 'article' | 'memory' | 'settings';
  /** As `keyName` says them; the first one is shown. */
  readonly keys: readonly string[];
}

export const COMMANDS = [
  { id: 'app.today', label: 'Go to Today', group: 'Go', context: 'everywhere', keys: ['Ctrl+1'] },
  { id: 'app.study', label: 'Study what is due', group: 'Go', context: 'everywhere', keys: [] },
  { id: 'app.memory', label: 'Go to Memory', group: 'Go', context: 'everywhere', keys: ['Ctrl+6'] },
  { id: 'app.settings', label: 'Open settings', group: 'Go', context: 'everywhere', keys: ['Ctrl+,'] },
  { id: 'app.back', label: 'Go back', group: 'Go', context: 'everywhere', keys: ['Alt+Left', 'Ctrl+['] },
  { id: 'app.forward', label: 'Go forward', group: 'Go', context: 'everywhere', keys: ['Alt+Right', 'Ctrl+]'] },
  { id: 'app.region', label: 'Go to the next part of the window', group: 'Go', context: 'everywhere', keys: ['F6'] },
  { id: 'app.palette', label: 'Find a command', group: 'Go', context: 'everywhere', keys: ['Ctrl+K'] },
  { id: 'app.newCard', label: 'Write a card', group: 'Card', context: 'everywhere', keys: ['Ctrl+N'] },
  { id: 'app.undo', label: 'Undo', group: 'Edit', context: 'everywhere', keys: ['Ctrl+Z'] },
  { id: 'app.redo', label: 'Redo', group: 'Edit', context: 'everywhere', keys: ['Ctrl+Shift+Z', 'Ctrl+Y'] },
  { id: 'app.history', label: 'Show what was done', group: 'Edit', context: 'everywhere', keys: [] },
  { id: 'app.theme', label: 'Change the theme', group: 'View', context: 'everywhere', keys: [] },
  { id: 'theme.system', label: 'Use the theme of the system', group: 'View', context: 'everywhere', keys: [] },
  { id: 'theme.light', label: 'Use the light theme', group: 'View', context: 'everywhere', keys: [] },
  { id: 'theme.dark', label: 'Use the dark theme', group: 'View', context: 'everywhere', keys: [] },
  { id: 'theme.paper', label: 'Use the paper theme', group: 'View', context: 'everywhere', keys: [] },
  { id: 'theme.contrast', label: 'Use more contrast', group: 'View', context: 'everywhere', keys: [] },
  { id: 'app.shortcuts', label: 'Show all keys', group: 'Help', context: 'everywhere', keys: ['?', 'F1'] },
  { id: 'app.about', label: 'About Commonplace', group: 'Help', context: 'everywhere', keys: [] },
  { id: 'today.study', label: 'Start studying', group: 'Study', context: 'today', keys: ['S'] },
  { id: 'today.quick', label: 'Study for five minutes', group: 'Study', context: 'today', keys: ['5'] },
  { id: 'today.catchUp', label: 'Spread the backlog', group: 'Study', context: 'today', keys: ['P'] },
  { id: 'memory.table', label: 'Turn charts into tables and back', group: 'View', context: 'memory', keys: ['T'] },
  { id: 'memory.fit', label: 'Fit the model to your answers', group: 'Study', context: 'memory', keys: ['M'] },
  { id: 'memory.period', label: 'Look at another period', group: 'View', context: 'memory', keys: ['P'] },
  { id: 'memory.scope', label: 'Choose an article', group: 'View', context: 'memory', keys: ['F'] },
  { id: 'settings.find', label: 'Find a setting', group: 'Edit', context: 'settings', keys: ['/', 'Ctrl+F'] },
  {
    id: 'study.advance',
    label: 'Show the answer, then rate as suggested',
    group: 'Study',
    context: 'study',
    keys: ['Space', 'Enter'],
  },
  { id: 'study.again', label: 'Rate: forgot', group: 'Study', context: 'study', keys: ['1'] },
  { id: 'study.hard', label: 'Rate: remembered, barely', group: 'Study', context: 'study', keys: ['2'] },
  { id: 'study.good', label: 'Rate: remembered', group: 'Study', context: 'study', keys: ['3'] },
  { id: 'study.easy', label: 'Rate: instantly', group: 'Study', context: 'study', keys: ['4'] },
  { id: 'study.right', label: 'Count my answer as right', group: 'Study', context: 'study', keys: ['='] },
  { id: 'study.wrong', label: 'Count my answer as wrong', group: 'Study', context: 'study', keys: ['\\'] },
  { id: 'study.hint', label: 'Show the hint', group: 'Study', context: 'study', keys: ['H'] },
  { id: 'study.source', label: 'Show or hide the source', group: 'Study', context: 'study', keys: ['S'] },
  { id: 'study.text', label: 'Open the text at these words', group: 'Study', context: 'study', keys: ['O'] },
  { id: 'study.undo', label: 'Undo the last act', group: 'Study', context: 'study', keys: ['U'] },
  { id: 'study.end', label: 'End the session', group: 'Study', context: 'study', keys: ['Escape'] },
  { id: 'card.edit', label: 'Edit this card', group: 'Card', context: 'study', keys: ['E'] },
  { id: 'card.info', label: 'Show what is known of this card', group: 'Card', context: 'study', keys: ['I'] },
  { id: 'card.bury', label: 'Leave this card for tomorrow', group: 'Card', context: 'study', keys: ['-'] },
  { id: 'card.suspend', label: 'Stop asking this card', group: 'Card', context: 'study', keys: ['@'] },
  { id: 'card.flag', label: 'Flag this card, or take the flag off', group: 'Card', context: 'study', keys: ['*'] },
  { id: 'card.flag1', label: 'Flag 1', group: 'Card', context: 'study', keys: [] },
  { id: 'card.flag2', label: 'Flag 2', group: 'Card', context: 'study', keys: [] },
  { id: 'card.flag3', label: 'Flag 3', group: 'Card', context: 'study', keys: [] },
  { id: 'card.flag4', label: 'Flag 4', group: 'Card', context: 'study', keys: [] },
  { id: 'article.next', label: 'Go to the next note', group: 'Go', context: 'article', keys: ['J'] },
  { id: 'article.previous', label: 'Go to the note before', group: 'Go', context: 'article', keys: ['K'] },
  { id: 'article.nextParagraph', label: 'Go to the next paragraph', group: 'Go', context: 'article', keys: [']'] },
  {
    id: 'article.previousParagraph',
    label: 'Go to the paragraph before',
    group: 'Go',
    context: 'article',
    keys: ['['],
  },
  { id: 'article.close', label: 'Close the note', group: 'Go', context: 'article', keys: ['Escape'] },
  { id: 'article.card', label: 'Go back to the card', group: 'Go', context: 'article', keys: ['O'] },
  { id: 'article.gaps', label: 'Mask what is likely lost, or show it', group: 'View', context: 'article', keys: ['G'] },
  { id: 'article.study', label: 'Study this article', group: 'Study', context: 'article', keys: ['S'] },
] as const satisfies readonly Command[];

export type CommandId = (typeof COMMANDS)[number]['id'];
