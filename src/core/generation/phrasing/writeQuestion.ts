// A proposition and the part asked about -> a question in plain English, or null where the grammar is not safe. The
// question keeps every part that is needed to answer it, drops what only points elsewhere, and never says the answer.
import type { Part, Proposition } from '../../knowledge/proposition';
import { isLandform, isRoleNoun, isSpeechVerb, takesDeed } from '../../knowledge/rules/entities/kindsOfNames';
import { contentOf } from '../../knowledge/rules/facts/contents';
import { isLeftOut, isNarrowed, withoutLinking } from './adverbs';
import { askAmount, askShare } from './askAmount';
import { finish, invert, type Opening, type Question } from './questionSentence';
import { capitalise, isOptional, isSupposition, saidParts, verbText } from '../../knowledge/statement';

/** "Who", "what", "where" ...: how the part is asked for, and what answers it. */
interface Asked {
  readonly word: string;
  readonly back: string;
  /** Left behind at the end: "from" of "Where did it come from?" */
  readonly stranded: string;
  /** Stands right behind the verb: "to do" of "What did they try to do?" */
  readonly behindVerb?: string;
  /** Parts the question word swallows: "seconds after liftoff". */
  readonly swallowed: readonly Part[];
}

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

function askSubject(proposition: Proposition, opening: Opening): Question | null {
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

/** What the number counts, with all that tells which of it: "mothers in the First Clinic". */
function counted({ text, quantity, quantityText, counted: noun }: Part): string {
  const at = text.indexOf(quantityText);
  const rest = at < 0 ? noun : text.slice(at + quantityText.length).trim();
  return quantity?.unit === 'percent' ? `What percentage ${rest}` : `How many ${rest}`;
}

/** An amount of money. */
const isSum = ({ quantity, quantityText, text }: Part): boolean =>
  quantity !== null &&
  text.toLowerCase().startsWith(quantityText.toLowerCase()) &&
  /(?:^|\s)(?:dollars|euros|pounds|yen|roubles|rupees)$/.test(quantity.unit);

/** "€ 150 million blocked in banks": how much money blocked in banks. */
function sum({ text, quantityText }: Part): string {
  const rest = text.slice(quantityText.length).trim();
  return rest.startsWith('of ') ? `How much ${rest.slice(3)}` : `How much money ${rest}`.trim();
}

/** "two thirds of the cells", "three times as much": the number alone is not what is counted. */
const isWhole = ({ counted: noun }: Part): boolean =>
  !/^(?:thirds?|quarters?|fifths?|sixths?|eighths?|tenths?|halves|times|fold)(?!\p{L})/u.test(noun);

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

/** "NASA Administrator Charles Bolden": the name is the answer; the office would be told by nobody who knows him. */
const nameOnly = ({ kind, isName, name, text }: Part): string =>
  kind === 'person' && isName && name !== '' ? name : text;

const isSaidInQuestion =
  ({ verb: { lemma }, parts }: Proposition) =>
  (part: Part): boolean =>
    part.role !== 'apposition' &&
    !/^(?:including|such as|like|rather than)$/.test(part.opener) &&
    (part.role !== 'adverb' || !isLeftOut(part, parts)) &&
    (part.role !== 'clause' || isNeeded(part, lemma));

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

/** A "that" clause belongs to its verb, and what opens the sentence says when the rest is so; other clauses can go. */
const isNeeded = (part: Part, lemma: string): boolean =>
  part.opener === 'that' ||
  (isSupposition(part) && !part.opener.endsWith('though')) ||
  (part.isFronted && /^(?:when|after|before|once|if|even if|unless|until|while)$/.test(part.opener)) ||
  (lemma === 'be' && part.role === 'clause' && part.opener !== 'because');

/** An object, complement or infinitive that cannot be said leaves nothing to ask. */
const hasDanglingCore = ({ subject, parts }: Proposition, asked: Part): boolean =>
  asked.isDangling ||
  (subject !== asked && subject.isDangling) ||
  parts.some((part) => part !== asked && part.isDangling && !isOptional(part)) ||
  parts.some((part) => part.isDangling && part !== asked && (part.opener === 'that' || isSupposition(part)));

function askFor(part: Part, { parts, verb, subject }: Proposition): Asked | null {
  const asked = (word: string, back = part.text, stranded = '', swallowed: readonly Part[] = []): Asked => ({
    word,
    back,
    stranded,
    swallowed,
  });
  const bare =
    part.opener !== '' && part.text.toLowerCase().startsWith(`${part.opener} `)
      ? part.text.slice(part.opener.length + 1)
      : part.text;
  if (part.kind === 'date' && part.date) {
    const { precision, end } = part.date;
    // Two dates: which of them is asked would be a riddle.
    if (parts.some((other) => other !== part && (other.date !== null || isSpan(other)) && !other.isDangling))
      return null;
    if (end !== null) return asked('When', /^(?:from|between)$/.test(part.opener) ? part.text : bare);
    if (part.opener === 'from')
      return asked(precision === 'year' ? 'From which year on' : 'From when on', part.dateText);
    // "after 1997" is no answer to "In which year?": it is left out of its sentence.
    if (/^(?:before|after|around|during)$/.test(part.opener)) return null;
    if (part.opener === 'since') return asked('Since when', part.dateText);
    if (part.opener === 'until' || part.opener === 'by') return asked(`${capitalise(part.opener)} when`, part.dateText);
    return asked(
      precision === 'year' && /^\d{4}$/.test(part.dateText)
        ? 'In which year'
        : precision === 'decade'
          ? 'When'
          : 'When',
      part.dateText,
    );
  }
  // "$1bn worth of contracts"
  if (part.quantity && parts[parts.indexOf(part) + 1]?.text.startsWith('worth ')) return null;
  const amount = askAmount(part, { verb });
  if (amount) return asked(amount.word, amount.back);
  // "raised more than $3 billion", "The value of the mill is 30 pounds."
  if (isSum(part) && part.counted === '' && part.text === part.quantityText) {
    if (part.role === 'object') return asked('How much money', part.text);
    if (part.role === 'complement' && verb.isCopula && subject.kind !== 'person') return asked('What', part.text);
  }
  if (
    part.quantity &&
    part.counted !== '' &&
    isWhole(part) &&
    part.quantity.unit !== 'percent' &&
    !/^(?:a|an|per) /.test(part.counted) &&
    /^(?:|for|in|within|at|into|by|with|of|after|to)$/.test(part.role === 'phrase' ? part.opener : '')
  ) {
    const at = parts.indexOf(part);
    const next = parts[at + 1];
    if (countsTwice(part, parts)) return null;
    const behind = part.text.slice(part.text.indexOf(part.counted) + part.counted.length);
    const since = /^ (?:before|after) .+/u.test(behind) && isMeasure(part.quantity.unit) ? behind : '';
    const tail =
      next &&
      !next.isDangling &&
      next.date === null &&
      ((/^(?:after|before|from|above|below|later|ahead of|in advance of|behind)$/.test(next.opener) &&
        isMeasure(part.quantity.unit)) ||
        // "with 58 boxes on its deck"
        (part.opener === 'with' && next.role === 'phrase' && next.span.start - part.span.end <= 1))
        ? next
        : null;
    const many = `${part.opener === '' || part.role !== 'phrase' ? 'How' : `${capitalise(part.opener)} how`} many ${part.counted}${since}`;
    return asked(
      tail ? `${many} ${tail.text}` : many,
      `${part.quantityText}${isMeasure(part.quantity.unit) ? ` ${part.counted}` : ''}`,
      '',
      tail ? [tail] : [],
    );
  }
  if (part.quantity) return null;
  // "because of her love for old songs": the whole phrase is the reason.
  if (part.role === 'phrase' && CAUSAL.test(part.opener)) {
    const rest = restOfComplement(part, parts);
    return asked('Why', [part, ...rest].map(({ text }) => text).join(' '), '', rest);
  }
  if (part.role === 'phrase' && belongsToNoun(part, parts)) return null;
  if (part.role === 'phrase' && (part.kind === 'place' || part.kind === 'site')) {
    if (part.opener === 'from' || part.opener === 'through') return asked('Where', bare, part.opener);
    // "in the mill town of Alder in Kent": where the one is, is no second place.
    const next = parts[parts.indexOf(part) + 1];
    const isInIt =
      isNear(part, next) && next.kind === 'place' && /^(?:in|on|near)$/.test(next.opener) && !next.isDangling;
    return isInIt ? asked('Where', `${bare} ${next.text}`, '', [next]) : asked('Where', bare);
  }
  if (part.role === 'phrase' && part.opener.split(' ').length > 2) return null;
  if (part.role === 'phrase')
    return part.kind === 'person'
      ? asked(`${capitalise(part.opener)} whom`, bare)
      : asked(`${capitalise(part.opener)} what`, bare);
  // "raised fears that the ice will melt"
  const content = part.role === 'object' ? contentOf(part.text) : null;
  if (content) return asked(`What ${content.noun}`, content.said);
  // "began work on his thesis": what is "on his thesis" is the work, and half of it is no answer.
  const told = part.role === 'object' ? ofNoun(part, parts) : null;
  if (told !== null) return told.isDangling ? null : asked('What', `${part.text} ${told.text}`, '', [told]);
  // "appointed Ann Lee head of the mill": to what, no "whom" asks.
  const [before] = parts.slice(parts.indexOf(part) - 1);
  if (
    part.role === 'object' &&
    MAKES.test(verb.lemma) &&
    before !== part &&
    before?.role === 'object' &&
    before.kind === 'person'
  )
    return null;
  if (part.role === 'object')
    return asked(
      // "was named player of the year": what somebody becomes is no second person.
      !verb.isPassive &&
        ((part.kind === 'person' && isWholePerson(part)) || (part.isName && isDoneToPeople(verb.lemma)))
        ? 'Whom'
        : 'What',
      nameOnly(part),
    );
  // "She was a Dissenter in a country where only ...": half of it is no answer.
  if (
    part.role === 'complement' &&
    subject.kind === 'person' &&
    parts.some((other) => other !== part && other.role === 'phrase' && !other.isFronted && other.date === null)
  )
    return null;
  if (part.role === 'complement') {
    const rest = restOfComplement(part, parts);
    const back = [part, ...rest].map(({ text }) => text).join(' ');
    return verb.isCopula || verb.lemma === 'become'
      ? asked(subject.kind === 'person' && verb.isCopula ? 'Who' : 'What', back, '', rest)
      : null;
  }
  if (part.role === 'infinitive' && takesDeed(verb)) {
    const before = parts[parts.indexOf(part) - 1];
    const isNot = before?.role === 'adverb' && before.text === 'not';
    return {
      ...asked('What', part.text.replace(/^to /, ''), '', isNot ? [before] : []),
      behindVerb: isNot ? 'not to do' : 'to do',
    };
  }
  if (part.role === 'gerund' && part.opener === 'by') return asked('How', part.text);
  if (part.role === 'clause' && part.opener === 'that') return asked('What', bare);
  if (part.opener.startsWith('because')) return asked('Why', part.text);
  // "unless" turns the condition round: it is left out of its sentence.
  if (part.role === 'clause' && part.opener === 'unless') return null;
  if (part.role === 'clause' && /^(?:if|only if|until|provided that)$/.test(part.opener))
    return asked('Under what condition', part.text);
  if (part.role === 'clause' && /^(?:when|after|before|while)$/.test(part.opener))
    return asked('Under what circumstances', part.text);
  return null;
}

/** "24 gold records and 14 silver ones", "In 23 games she won eight games": of which of them is asked, no question tells. */
const countsTwice = (part: Part, parts: readonly Part[]): boolean =>
  parts.some(
    (other) =>
      other !== part &&
      ((other.role === 'object' && part.role === 'object' && / (?:and|or) (?:\d|\p{Ll}+$)/u.test(part.text)) ||
        (other.quantity !== null && other.counted === part.counted)),
  );

const CAUSAL = /^(?:because of|due to|thanks to|owing to|as a result of)$/;

const isBeside = (part: Part, other: Part | undefined): other is Part =>
  other !== undefined && !other.isFronted && other.span.start - part.span.end <= 1;

/** Beside it, or behind the comma that ends its name. */
const isNear = (part: Part, other: Part | undefined): other is Part =>
  other !== undefined && part.role === 'phrase' && !other.isFronted && other.span.start - part.span.end <= 2;

/** Of a phrase right behind a noun nobody knows whether it goes with the verb: "chaired the meeting on trade", "born in Rye in Kent". */
function belongsToNoun(part: Part, parts: readonly Part[]): boolean {
  const before = parts[parts.indexOf(part) - 1];
  if (!before || before.isFronted || before.date !== null || before.quantity !== null) return false;
  if (part.kind === 'place' || part.kind === 'site')
    return (
      isNear(before, part) &&
      before.role === 'phrase' &&
      before.kind === part.kind &&
      (before.opener === part.opener || /^(?:on|near)$/.test(part.opener))
    );
  return (
    isBeside(before, part) &&
    (before.role === 'object' || before.role === 'phrase') &&
    // These go with the verb wherever they stand.
    !/^(?:by|from|to|into|onto|through|aboard|against|instead of|because of|due to|thanks to)$/.test(part.opener)
  );
}

/** The phrase behind an object that tells which one, by its preposition. */
function ofNoun(part: Part, parts: readonly Part[]): Part | null {
  const next = parts[parts.indexOf(part) + 1];
  const tells = /^(?:of|on|about|as|between|among|against|toward|towards|over|regarding|concerning)$/;
  return isBeside(part, next) && next.role === 'phrase' && next.date === null && tells.test(next.opener) ? next : null;
}

/** "one way to store the harvest", "the quickest way to fame": all that stands right behind the noun says which one. */
function restOfComplement(part: Part, parts: readonly Part[]): Part[] {
  const rest: Part[] = [];
  let last = part;
  for (const next of parts.slice(parts.indexOf(part) + 1)) {
    if (!isBeside(last, next) || (next.role !== 'phrase' && next.role !== 'infinitive')) break;
    if (next.date !== null || next.isDangling) break;
    rest.push(next);
    last = next;
  }
  return rest;
}

const MAKES = /^(?:appoint|elect|name|make|declare|crown|ordain|nominate|call)$/;

/** "his pilot training": the pilot is no object, but the training. */
const isWholePerson = ({ isName, noun, text }: Part): boolean =>
  isName ||
  noun === '' ||
  new RegExp(`(?:^| )${noun}(?:$|,| (?:of|from|for|at|in|on|to|with|who|whose|named|called) )`, 'iu').test(text);

const isDoneToPeople = (lemma: string): boolean =>
  /^(?:marry|succeed|appoint|elect|hire|fire|teach|persuade|marry|befriend|arrest|interview|accuse)$/.test(lemma);

/** "after four hours", "nineteen days" */
const isSpan = ({ quantity }: Part): boolean =>
  quantity !== null && /^(?:second|minute|hour|day|week|month|year)s?$/.test(quantity.unit);

export const isMeasure = (unit: string): boolean =>
  /^(?:second|minute|hour|day|week|month|year|decade|centur|met|kilomet|mile|foot|feet|inch|gram|kilogram|ton|tonne|pound|litre|liter|degree|dollar|euro|percent|km|kg|cm|mm)/i.test(
    unit,
  );
