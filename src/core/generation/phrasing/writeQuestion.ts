// A proposition and the part asked about -> a question in plain English, or null where the grammar is not safe. The
// question keeps every part that is needed to answer it, drops what only points elsewhere, and never says the answer.
import type { Part, Proposition } from '../../knowledge/proposition';
import { saidParts } from '../../knowledge/statement';
import { isNarrowed, withoutLinking } from './adverbs';
import { askFor } from './askFor';
import { askSubject } from './askSubject';
import { finish, invert, type Opening, type Question } from './questionSentence';
import { hasDanglingCore, isSaidInQuestion } from './saidInQuestion';

export function writeQuestion(stated: Proposition, opening: Opening = ''): Question | null {
  const proposition = { ...stated, verb: withoutLinking(stated.verb) };
  // A comparison falls apart when a part of it is asked for; "more than 300" is none.
  const isCompared = ({ role, opener, text, quantityText }: Part): boolean =>
    // What somebody says stays whole.
    !(role === 'clause' && opener === 'that') &&
    (/^than(?!\p{L})/u.test(opener) || ` ${text.replace(quantityText, '')} `.includes(' than '));
  if (proposition.parts.some(isCompared)) return null;
  // What is not so is read over in a question: it is left out of its sentence instead.
  if (proposition.verb.isNegated) return null;
  return proposition.focus === 'subject'
    ? askSubject(proposition, opening)
    : askPart(proposition, proposition.focus, opening);
}

function askPart(proposition: Proposition, focus: number, opening: Opening): Question | null {
  const { subject, parts } = proposition;
  const part = parts[focus];
  if (!part || hasDanglingCore(proposition, part) || isNarrowed(part, proposition)) return null;
  const asked = askFor(part, proposition);
  const order = asked && invert(proposition);
  if (!asked || !order) return null;
  const said = saidParts(proposition).filter(
    (other) => other !== part && !asked.swallowed.includes(other) && isSaidInQuestion(proposition)(other),
  );
  const fronted = said.filter(({ isFronted }) => isFronted);
  const after = said.filter(({ isFronted }) => !isFronted);
  return finish(
    opening,
    fronted,
    [
      asked.word,
      order.before,
      subject.text,
      order.after,
      asked.behindVerb ?? '',
      ...after.map(({ text }) => text),
      asked.stranded,
    ],
    asked.back,
  );
}
