// Every command of the app, once: menu, palette, shortcuts sheet and keyboard read this list.

export interface Command {
  readonly id: string;
  /** Begins with a verb, as menus and the palette show it. */
  readonly label: string;
  readonly group: 'Go' | 'Study' | 'Card' | 'Edit' | 'View' | 'Help';
  /** Where its keys are heard. A key has one meaning in one context; `everywhere` is part of each. */
  readonly context:
    | 'everywhere'
    | 'today'
    | 'inbox'
    | 'import'
    | 'study'
    | 'article'
    | 'memory'
    | 'settings'
    | 'quiz'
    | 'quizzing'
    | 'sheet'
    | 'figures';
  /** As `keyName` says them; the first one is shown. */
  readonly keys: readonly string[];
}

export const COMMANDS = [
  { id: 'app.today', label: 'Go to Today', group: 'Go', context: 'everywhere', keys: ['Ctrl+1'] },
  { id: 'app.inbox', label: 'Go to the Inbox', group: 'Go', context: 'everywhere', keys: ['Ctrl+3'] },
  { id: 'app.study', label: 'Study what is due', group: 'Go', context: 'everywhere', keys: [] },
  { id: 'app.quiz', label: 'Quiz yourself on key figures', group: 'Go', context: 'everywhere', keys: ['Ctrl+4'] },
  { id: 'app.memory', label: 'Go to Memory', group: 'Go', context: 'everywhere', keys: ['Ctrl+6'] },
  { id: 'app.settings', label: 'Open settings', group: 'Go', context: 'everywhere', keys: ['Ctrl+,'] },
  { id: 'app.back', label: 'Go back', group: 'Go', context: 'everywhere', keys: ['Alt+Left', 'Ctrl+['] },
  { id: 'app.forward', label: 'Go forward', group: 'Go', context: 'everywhere', keys: ['Alt+Right', 'Ctrl+]'] },
  { id: 'app.region', label: 'Go to the next part of the window', group: 'Go', context: 'everywhere', keys: ['F6'] },
  { id: 'app.palette', label: 'Find a command', group: 'Go', context: 'everywhere', keys: ['Ctrl+K'] },
  { id: 'app.import', label: 'Bring an article', group: 'Go', context: 'everywhere', keys: ['Ctrl+O'] },
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
  { id: 'today.quiz', label: 'Set up a quiz', group: 'Study', context: 'today', keys: ['Q'] },
  { id: 'today.catchUp', label: 'Spread the backlog', group: 'Study', context: 'today', keys: ['P'] },
  { id: 'today.newsRead', label: 'Put the news of an edition away', group: 'Edit', context: 'today', keys: [] },
  {
    id: 'import.keep',
    label: 'Read the pasted text, or take the article in',
    group: 'Card',
    context: 'import',
    keys: ['Ctrl+Enter'],
  },
  {
    id: 'import.cancel',
    label: 'Give up, or put the article away',
    group: 'Edit',
    context: 'import',
    keys: ['Escape'],
  },
  { id: 'inbox.accept', label: 'Accept this draft', group: 'Card', context: 'inbox', keys: ['A'] },
  { id: 'inbox.edit', label: 'Edit this draft', group: 'Card', context: 'inbox', keys: ['E'] },
  { id: 'inbox.reject', label: 'Reject this draft', group: 'Card', context: 'inbox', keys: ['X'] },
  { id: 'inbox.mend', label: 'Do what the warning proposes', group: 'Card', context: 'inbox', keys: ['P'] },
  { id: 'inbox.keep', label: 'Leave it as it is: set the warning aside', group: 'Card', context: 'inbox', keys: ['L'] },
  { id: 'inbox.acceptClean', label: 'Accept all without warnings', group: 'Card', context: 'inbox', keys: [] },
  { id: 'inbox.next', label: 'Go to the next draft', group: 'Go', context: 'inbox', keys: ['J'] },
  { id: 'inbox.previous', label: 'Go to the draft before', group: 'Go', context: 'inbox', keys: ['K'] },
  { id: 'inbox.compare', label: 'Compare with the card nearby', group: 'Card', context: 'inbox', keys: ['D'] },
  { id: 'inbox.text', label: 'Open the text at these words', group: 'Go', context: 'inbox', keys: ['S'] },
  { id: 'inbox.undo', label: 'Undo the last act', group: 'Edit', context: 'inbox', keys: ['U', 'Z'] },
  { id: 'inbox.wait', label: 'Let the draft wait', group: 'Card', context: 'inbox', keys: ['Escape'] },
  { id: 'inbox.reason1', label: 'Reject: not worth knowing', group: 'Card', context: 'inbox', keys: ['1'] },
  { id: 'inbox.reason2', label: 'Reject: wrong, or not in the text', group: 'Card', context: 'inbox', keys: ['2'] },
  { id: 'inbox.reason3', label: 'Reject: unclear by itself', group: 'Card', context: 'inbox', keys: ['3'] },
  { id: 'inbox.reason4', label: 'Reject: gives itself away', group: 'Card', context: 'inbox', keys: ['4'] },
  { id: 'inbox.reason5', label: 'Reject: has several answers', group: 'Card', context: 'inbox', keys: ['5'] },
  { id: 'inbox.reason6', label: 'Reject: too long', group: 'Card', context: 'inbox', keys: ['6'] },
  { id: 'inbox.reason7', label: 'Reject: I have it already', group: 'Card', context: 'inbox', keys: ['7'] },
  { id: 'inbox.reason8', label: 'Reject: too many cards', group: 'Card', context: 'inbox', keys: ['8'] },
  { id: 'inbox.reason9', label: 'Reject: another reason', group: 'Card', context: 'inbox', keys: ['9'] },
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
  {
    id: 'article.close',
    label: 'Close the note, or go back to the draft',
    group: 'Go',
    context: 'article',
    keys: ['Escape'],
  },
  { id: 'article.card', label: 'Go back to the card', group: 'Go', context: 'article', keys: ['O'] },
  { id: 'article.quiz', label: 'Quiz yourself on its key figures', group: 'Study', context: 'article', keys: ['Q'] },
  { id: 'article.figures', label: 'Show its key figures', group: 'Go', context: 'article', keys: ['F'] },
  { id: 'article.gaps', label: 'Mask what is likely lost, or show it', group: 'View', context: 'article', keys: ['G'] },
  { id: 'article.study', label: 'Study this article', group: 'Study', context: 'article', keys: ['S'] },
  { id: 'quiz.start', label: 'Start the quiz', group: 'Study', context: 'quiz', keys: ['S'] },
  { id: 'quiz.goOn', label: 'Go on with the quiz', group: 'Study', context: 'quiz', keys: ['G'] },
  { id: 'quiz.end', label: 'End the quiz that waits', group: 'Study', context: 'quiz', keys: ['E'] },
  {
    id: 'quizzing.check',
    label: 'Check the answer, then go on',
    group: 'Study',
    context: 'quizzing',
    keys: ['Space', 'Enter'],
  },
  { id: 'quizzing.right', label: 'Count my answer as right', group: 'Study', context: 'quizzing', keys: ['='] },
  { id: 'quizzing.wrong', label: 'Count my answer as wrong', group: 'Study', context: 'quizzing', keys: ['\\'] },
  { id: 'quizzing.source', label: 'Show or hide the source', group: 'Study', context: 'quizzing', keys: ['S'] },
  { id: 'quizzing.text', label: 'Open the text at these words', group: 'Study', context: 'quizzing', keys: ['O'] },
  { id: 'quizzing.flag', label: 'Flag the card of this question', group: 'Card', context: 'quizzing', keys: ['F'] },
  { id: 'quizzing.end', label: 'Leave the quiz, which waits', group: 'Study', context: 'quizzing', keys: ['Escape'] },
  { id: 'sheet.misses', label: 'Study the misses', group: 'Study', context: 'sheet', keys: ['S'] },
  { id: 'sheet.ask', label: 'Ask the misses again', group: 'Study', context: 'sheet', keys: ['A'] },
  { id: 'sheet.again', label: 'Take the same quiz again', group: 'Study', context: 'sheet', keys: ['R'] },
  { id: 'sheet.save', label: 'Save the sheet as a PDF', group: 'Edit', context: 'sheet', keys: ['P'] },
  { id: 'sheet.close', label: 'Close the sheet', group: 'Go', context: 'sheet', keys: ['Escape'] },
  { id: 'figures.quiz', label: 'Quiz yourself on these figures', group: 'Study', context: 'figures', keys: ['Q'] },
  { id: 'figures.save', label: 'Save the figures as a PDF', group: 'Edit', context: 'figures', keys: ['P'] },
  { id: 'figures.close', label: 'Back to the article', group: 'Go', context: 'figures', keys: ['Escape'] },
] as const satisfies readonly Command[];

export type CommandId = (typeof COMMANDS)[number]['id'];
