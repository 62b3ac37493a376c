// Whether a sentence tells what was so or argues what is: an account of the past is nobody's view in particular.
import type { Clause } from '../grammar/clause';
import type { Told } from './passage';

export function isAccount(clause: Clause, { stated }: Told): boolean {
  const verb = stated.find((other) => other.clause === clause)?.verb;
  if (!verb) return false;
  const first = verb.auxiliaries[0] ?? (verb.isCopula ? verb.main : '');
  return verb.tense === 'past' || /^(?:was|were|had|did)$/.test(first);
}
