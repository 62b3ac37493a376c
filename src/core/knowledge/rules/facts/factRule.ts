// What a rule for facts is: it looks at one statement and says which of its parts is worth knowing, as which type of
// fact, and why. Rules know nothing of each other and never of cards.
import type { FactType, Found, Importance } from '../../model';
import type { Proposition } from '../../proposition';
import type { Stated } from '../propositions/stated';

export interface Noticed {
  readonly type: FactType;
  readonly focus: Proposition['focus'];
  readonly importance: Importance;
  /** In a sentence: what in the text made the rule apply. */
  readonly because: string;
  /** Where the parts of what somebody says meet. */
  readonly inside?: Found['inside'];
}

export interface FactRule {
  readonly name: string;
  readonly notice: (stated: Stated) => readonly Noticed[];
}
