// An argument or list as a rule for arguments finds it, before it has ids.
import type { Analogy, ArgumentKind, Counter } from '../../model';
import type { FoundEntity } from '../entities/findEntities';
import type { Saying } from './saying';
import type { Told } from './passage';

export interface FoundArgument {
  readonly kind: ArgumentKind;
  readonly rule: string;
  readonly because: string;
  readonly claim: Saying;
  readonly premises: readonly Saying[];
  readonly counters: readonly {
    readonly saying: Saying;
    readonly role: Counter['role'];
    readonly holder: FoundEntity | null;
  }[];
  /** Who argues, where it is not whoever wrote the article. */
  readonly holder: FoundEntity | null;
  /** Told as what was so: nobody's view, so that no author has to be named. */
  readonly isAccount?: boolean;
  /** Of the premises the one the text calls the most important. */
  readonly foremost?: Saying | null;
  readonly analogy: Omit<Analogy, 'proviso'> | null;
  /** What limits an analogy or condition. */
  readonly proviso: Saying | null;
}

export interface FoundList {
  readonly rule: string;
  readonly because: string;
  /** What the items are, in the plural. */
  readonly head: string;
  readonly items: readonly Saying[];
  readonly told: Told;
}

export const PLAIN_ARGUMENT = { counters: [], holder: null, analogy: null, proviso: null } as const;
