// All forms of card. Each proposes what it can ask, in the order of the knowledge; the gates decide.
import { proposeFound } from '../phrasing/proposeFound';
import type { Proposal } from '../proposal';
import type { Telling } from '../telling';
import { proposeAnalogies } from './argument/analogy';
import { proposeAssumptions } from './argument/assumption';
import { proposeCounters } from './argument/counter';
import { proposeFoundArguments } from './argument/found';
import { proposeReasons } from './argument/reasons';
import { proposeRebuilds } from './argument/rebuild';
import { proposeSupports } from './argument/supports';
import { proposeEnumerations } from './enumeration';
import { proposeGaps } from './gap';
import { proposeMeasured } from './measured';
import { proposeQuestions } from './question';
import { proposeReverses } from './reverse';
import { proposeRoles } from './role';
import { proposeRoleHolders } from './roleHolder';
import { proposeTimelines } from './timeline';

export const FORMS: readonly ((telling: Telling) => Proposal[])[] = [
  proposeQuestions,
  proposeFound,
  proposeRoles,
  proposeRoleHolders,
  proposeGaps,
  proposeReverses,
  proposeMeasured,
  proposeEnumerations,
  proposeTimelines,
  proposeReasons,
  proposeSupports,
  proposeAssumptions,
  proposeCounters,
  proposeFoundArguments,
  proposeAnalogies,
  proposeRebuilds,
];
