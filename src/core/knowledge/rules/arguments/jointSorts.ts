// What the words that join a sentence say of what they join to it: a ground, what comes of it, on what it depends, what is set against it.
export const REASON = { type: 'cause', rule: 'reason-in-its-sentence' } as const;
export const RESULT = { type: 'cause', rule: 'result-in-its-sentence' } as const;
export const CONDITION = { type: 'condition', rule: 'condition-in-its-sentence' } as const;
export const CONTRAST = { type: 'contrast', rule: 'contrast-in-its-sentence' } as const;
/** By what something is done. */
export const MEANS = { type: 'cause', rule: 'means-in-its-sentence' } as const;
/** What is told behind "but": next, and often little is set against anything. */
export const TURN = { type: 'contrast', rule: 'turn-in-its-sentence' } as const;
/** "However, ..." */
export const TURN_AFTER = { type: 'contrast', rule: 'turn-after-a-sentence' } as const;
/** Upon what something was done. */
export const OCCASION = { type: 'cause', rule: 'occasion-in-its-sentence' } as const;
/** What bears out a judgement, where no word says that it does. */
export const GROUND = { type: 'cause', rule: 'ground-after-a-claim' } as const;
