// What readers turn down in a report without a date: who said something, what was said aloud, and a long rest of a sentence. A report
// quotes whoever stood by; worth asking is what a saying tells that one can know: a figure.
import { isSpeechVerb } from '../../knowledge/rules/entities/kindsOfNames';
import { claimedNumbers } from '../numberValues';
import type { Proposal } from '../proposal';
import { withoutOpening } from './front';
import { isBare, topicOf } from './openSaying';
import type { Weight } from './reason';
import { factOf, type Subject } from './subject';

const isOfReport = ({ knowledge }: Subject): boolean => knowledge.article.occasion !== undefined;

export const saidInAReport: Weight = {
  name: 'said-in-a-report',
  weigh: (card, subject) => {
    if (!isOfReport(subject)) return null;
    if (asksWhoSaid(card, subject))
      return tellsFigure(withoutOpening(card.front))
        ? null
        : { points: -14, because: 'It asks which of many people said something.' };
    if (!/^(?:who-says-what|spoken|held-that)$/.test(card.rule) || tellsFigure(card.back)) return null;
    if (card.rule === 'spoken') return { points: -14, because: 'What somebody said aloud is seldom a fact to keep.' };
    const topic = topicOf(card.front);
    if (topic !== '') return isBare(topic) ? { points: -10, because: `Many things were said about ${topic}.` } : null;
    return tellsOccasion(card, subject)
      ? null
      : { points: -10, because: 'The front does not say of what it was said.' };
  },
};

const tellsFigure = (text: string): boolean => claimedNumbers(text).size > 0;

/** "Who predicted that the mill would stop?" */
function asksWhoSaid(card: Proposal, subject: Subject): boolean {
  const proposition = card.rule === 'who-or-what' ? factOf(card, subject)?.found?.proposition : null;
  if (proposition?.focus !== 'subject') return false;
  const { verb, parts } = proposition;
  const isStatement = parts.some(({ role }) => role === 'clause');
  return isStatement && (isSpeechVerb(verb.lemma) || parts.some(({ opener }) => opener === 'that'));
}

/** "... after losing the first set": a saying on one occasion of its own. */
function tellsOccasion(card: Proposal, subject: Subject): boolean {
  const proposition = factOf(card, subject)?.found?.proposition;
  return (
    proposition?.parts.some(
      (part, at) => at !== proposition.focus && part.role !== 'adverb' && part.opener !== 'to' && part.date === null,
    ) === true
  );
}

const LONG_REST = 11;

export const longRest: Weight = {
  name: 'long-rest-in-a-report',
  weigh: ({ kind, rule, front, back }, subject) =>
    isOfReport(subject) &&
    kind === 'cloze' &&
    rule.endsWith('-in-its-sentence') &&
    back.split(' ').length > LONG_REST &&
    !tellsFigure(`${withoutOpening(front)} ${back}`)
      ? { points: -8, because: 'So long a rest of a sentence may be put in many ways.' }
      : null,
};
