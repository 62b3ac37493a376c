// The question whose answer is the subject: by which word it is asked for, "who" or "what", and where no word is safe.
import type { Part, Proposition } from '../../knowledge/proposition';
import { isLandform, isRoleNoun, isSpeechVerb } from '../../knowledge/rules/entities/kindsOfNames';
import { saidParts, verbText } from '../../knowledge/statement';
import { isNarrowed } from './adverbs';
import { counted, isSum, isWhole, sum } from './amountAsked';
import { askShare } from './askAmount';
import { nameOnly } from './nounPhrases';
import { finish, type Opening, type Question } from './questionSentence';
import { hasDanglingCore, isSaidInQuestion } from './saidInQuestion';

export function askSubject(proposition: Proposition, opening: Opening): Question | null {
  const { subject, verb } = proposition;
  if (hasDanglingCore(proposition, subject) || isNarrowed(subject, proposition)) return null;
  // "neither the one nor the other", "even the keenest": no answer anybody would give.
  if (/^(?:neither|no|none|few|not|even|nobody|nothing|only)(?!\p{L})/iu.test(subject.text)) return null;
  const said = saidParts(proposition).filter(isSaidInQuestion(proposition));
  // "Who said that he had not known": whoever is asked for cannot be told by "he".
  if (said.some(({ text }) => /(?<!\p{L})(?:he|she|him|her|his|hers)(?!\p{L})/iu.test(text))) return null;
  const openers = said.filter(({ isFronted }) => isFronted);
  const share = askShare(subject, openers);
  const fronted = openers.filter((part) => share?.swallowed.includes(part) !== true);
  const after = said.filter(({ isFronted }) => !isFronted);
  if (share)
    return finish(opening, fronted, [share.word, verbText(verb), ...after.map(({ text }) => text)], share.back);
  const counts = subject.quantity !== null && subject.counted !== '';
  if (counts && !isWhole(subject)) return null;
  const isMoney = isSum(subject);
  const acts = isActor(proposition);
  // Of one bare name that does something nobody knows whether it is "who" or "what": the sentence is asked with a gap.
  if (!counts && !acts && isBareName(proposition)) return null;
  const asked = isMoney
    ? sum(subject)
    : counts
      ? counted(subject)
      : subject.isName && subject.sort !== undefined && !subject.name.toLowerCase().includes(subject.sort)
        ? `Which ${subject.sort}`
        : (acts && subject.kind !== 'place') || isPeople(subject)
          ? 'Who'
          : acts
            ? // "Who abolished slavery?" asks for no country.
              'Which country or city'
            : subject.kind === 'place' && !isLandform(subject.name)
              ? 'Which place'
              : 'What';
  return finish(
    opening,
    fronted,
    [asked, verbText(verb), ...after.map(({ text }) => text)],
    counts || isMoney ? subject.quantityText : nameOnly(subject),
  );
}

/** Nouns of many people: what does something and has such a name is asked for by "who". */
const isPeople = ({ noun: head, kind, text }: Part): boolean => {
  const noun = head === '' ? (/^(?:the |an? )?(?:\p{Ll}+ )?(\p{Ll}+)(?: of |$)/u.exec(text)?.[1] ?? '') : head;
  return (
    kind === 'thing' &&
    (/^(?:people|men|women|children|boys|girls|parents|family|families|farmers|workers|employees|employers|residents|inhabitants|members|voters|citizens|soldiers|troops|forces|users|customers|patients|opponents|supporters|drivers|travellers|settlers|owners|researchers|managers|couple)$/.test(
      noun,
    ) ||
      (noun === 'figures' && /(?:senior|leading|public|political|prominent|key) figures(?!\p{L})/u.test(text)) ||
      (noun.endsWith('s') && (isRoleNoun(noun.slice(0, -1)) || /(?:ists|ologists|icians)$/.test(noun))))
  );
};

const isBareName = ({ subject, verb, parts }: Proposition): boolean =>
  subject.kind === 'thing' &&
  subject.isName &&
  /^\p{Lu}\p{Ll}+$/u.test(subject.text) &&
  !verb.isPassive &&
  !verb.isCopula &&
  parts.some(({ role }) => role === 'object');

/** People, and bodies and countries that act. */
const isActor = ({ subject, verb, parts }: Proposition): boolean =>
  subject.kind === 'person' ||
  // Whatever its kind, what says, vows or points out is somebody.
  (subject.isName && isSpeechVerb(verb.lemma) && !verb.isPassive) ||
  // A country that does something to something is somebody; one that shrinks, or lies somewhere, is a place.
  (((subject.kind === 'place' && !isLandform(subject.name) && parts.some(({ role }) => role === 'object')) ||
    subject.kind === 'organisation' ||
    subject.kind === 'site') &&
    !verb.isCopula &&
    !verb.isPassive &&
    verb.main !== 'has' &&
    verb.lemma !== 'become');
