// "Berg was promoted and placed in charge of the mill": the second verb may share the "was" of the first, or say what Berg did herself.
import type { Part } from '../../proposition';
import type { Clause } from '../grammar/clause';
import { mayBeParticiple } from '../grammar/verbs';
import type { Word } from '../grammar/word';

/** Verbs of being, going and ending, which nothing is done to: "was born in Kesten and died there". */
const OF_ITSELF =
  /^(?:die|live|stay|remain|return|move|work|serve|retire|resign|graduate|matriculate|enroll?|arrive|depart|last|emigrate|migrate|settle|appear|happen|occur|travel|walk|stop|start|end|close|open|continue|belong|consist|collapse|escape|vanish|disappear|surrender|confess|recover|survive|exist|evolve|decline|participate|compete|defect|debut)$/;

/** Whether nothing tells if the subject did it or it was done to the subject: behind a passive, a form in -ed without an object. */
export function mayShareThePassive(clause: Clause, parts: readonly Part[], words: readonly Word[]): boolean {
  const { kind, connective, parent, verb } = clause;
  const main = words[verb?.main ?? -1];
  if (kind !== 'coordinate' || connective.endsWith('+') || !verb || !main || !parent?.verb?.isPassive) return false;
  return (
    verb.auxiliaries.length === 0 &&
    mayBeParticiple(main) &&
    !OF_ITSELF.test(main.lemma) &&
    !parts.some(
      ({ role, opener }) =>
        /^(?:object|complement|infinitive|gerund)$/.test(role) || (role === 'clause' && opener === 'that'),
    )
  );
}
