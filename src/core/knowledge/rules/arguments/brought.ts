// What came of what, as a rule finds it in one clause.
import type { Clause } from '../grammar/clause';
import type { Saying } from './saying';

export interface Brought {
  readonly effect: Saying;
  readonly ground: Saying;
  /** "led to": the verb as the question has it. */
  readonly did: string;
  readonly clause: Clause;
}

/** "the strike", "losses": which or of what, the text before says. */
export const isBare = (text: string): boolean =>
  /^(?:(?:the|an?|its|his|her|their|this|that|these|those|such|some|many) )?\p{Ll}+$/u.test(text);
