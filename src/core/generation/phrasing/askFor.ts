// How a part of a sentence is asked for, and what answers it; null where no question word is safe.
import type { Part, Proposition } from '../../knowledge/proposition';
import { takesDeed } from '../../knowledge/rules/entities/kindsOfNames';
import { contentOf } from '../../knowledge/rules/facts/contents';
import { capitalise } from '../../knowledge/statement';
import { isMeasure, isSpan, isSum, isWhole } from './amountAsked';
import { askAmount } from './askAmount';
import { belongsToNoun, isNear, nameOnly, ofNoun, restOfComplement } from './nounPhrases';

/** "Who", "what", "where" ...: how the part is asked for, and what answers it. */
export interface Asked {
  readonly word: string;
  readonly back: string;
  /** Left behind at the end: "from" of "Where did it come from?" */
  readonly stranded: string;
  /** Stands right behind the verb: "to do" of "What did they try to do?" */
  readonly behindVerb?: string;
  /** Parts the question word swallows: "seconds after liftoff". */
  readonly swallowed: readonly Part[];
}

export function askFor(part: Part, { parts, verb, subject }: Proposition): Asked | null {
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
  // "at nine years old"
  const behind = parts[parts.indexOf(part) + 1];
  if (part.opener === 'at' && /^years?$/.test(part.quantity?.unit ?? '') && behind?.text === 'old')
    return asked('At what age', part.quantityText, '', [behind]);
  // "in the ten months before the war": how long it was, the war says.
  if (part.role === 'phrase' && part.quantity && isSpan(part) && /^in the(?!\p{L})/iu.test(part.text)) return null;
  // "a $1 billion investment": a sum counts nothing.
  if (part.quantity && part.counted !== '' && MONEY.test(part.quantity.unit)) return null;
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
    const rest = part.text.slice(part.text.indexOf(part.counted) + part.counted.length);
    const since = /^ (?:before|after) .+/u.test(rest) && isMeasure(part.quantity.unit) ? rest : '';
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
  // "was born the eldest of five": what somebody is born as, "what" does not ask.
  if (part.role === 'object' && verb.isPassive && verb.lemma === 'bear') return null;
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

const MONEY = /(?:^|\s)(?:dollars|euros|pounds|yen|roubles|rupees)$/;

const MAKES = /^(?:appoint|elect|name|make|declare|crown|ordain|nominate|call)$/;

/** "his pilot training": the pilot is no object, but the training. */
const isWholePerson = ({ isName, noun, text }: Part): boolean =>
  isName ||
  noun === '' ||
  new RegExp(`(?:^| )${noun}(?:$|,| (?:of|from|for|at|in|on|to|with|who|whose|named|called) )`, 'iu').test(text);

const isDoneToPeople = (lemma: string): boolean =>
  /^(?:marry|meet|succeed|appoint|elect|hire|fire|teach|persuade|marry|befriend|arrest|interview|accuse)$/.test(lemma);
