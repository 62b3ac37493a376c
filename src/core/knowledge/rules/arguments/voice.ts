// Whether a sentence tells what was so or argues what is: an account of the past is nobody's view in particular.
import type { Clause } from '../grammar/clause';
import { tenseOf } from '../grammar/verbs';
import type { Told } from './passage';

export function isAccount({ verb }: Clause, { reading: { words } }: Told): boolean {
  const first = words[verb?.auxiliaries[0] ?? verb?.main ?? -1];
  if (!verb || !first) return false;
  if (verb.auxiliaries.length > 0 || verb.isCopula) return /^(?:was|were|had|did)$/.test(first.lower);
  return tenseOf(first, true) === 'past' || (first.lower.endsWith('ed') && first.lower === first.lemma);
}
