// A proposition as a sentence with a gap: for what cannot be asked safely, and as a second shape of the same question.
import type { Part, Proposition } from '../../knowledge/proposition';
import { isOptional, isSupposition, statementOf } from '../../knowledge/statement';
import { GAP } from '../forms/gap';
import type { Opening, Question } from './questionSentence';

export function writeCloze(proposition: Proposition, opening: Opening = ''): Question | null {
  const { subject, parts, focus } = proposition;
  const asked = focus === 'subject' ? subject : parts[focus];
  if (!asked || asked.isDangling || subject.isDangling) return null;
  // A gap for the one who is told by "his" would be a riddle.
  if (
    focus === 'subject' &&
    parts.some(({ text }) => /(?<!\p{L})(?:he|she|him|her|his|hers|they)(?!\p{L})/iu.test(text))
  )
    return null;
  if (parts.some((part) => part.isDangling && (!isOptional(part) || part.opener === 'that' || isSupposition(part))))
    return null;
  const gap = gapOf(asked);
  if (gap === null) return null;
  const sentence = statementOf(proposition, (part) =>
    part === asked
      ? gap.text
      : part.role === 'clause' && part.opener !== 'that' && !isSupposition(part)
        ? ''
        : part.text,
  );
  if (!sentence.includes(GAP)) return null;
  // "Unless it rains, and unless it snows, ..."
  const joined = sentence.replace(/^((Unless|If|Until) [^,]+), (?=(?:unless|if|until) )/, '$1 and ');
  const front = opening === '' ? joined : `${opening}: ${joined}`;
  return { front, back: gap.back };
}

/** What is blanked: the number with its unit, the date, else the part without its preposition. */
function gapOf(part: Part): { text: string; back: string } | null {
  const cut = (words: string): { text: string; back: string } | null => {
    const at = words === '' ? -1 : part.text.indexOf(words);
    return at < 0 ? null : { text: part.text.slice(0, at) + GAP + part.text.slice(at + words.length), back: words };
  };
  const fraction = /^(?:thirds?|quarters?|fifths?|sixths?|eighths?|tenths?|halves)(?!\p{L})/u.exec(part.counted)?.[0];
  if (part.quantity) return cut(fraction === undefined ? part.quantityText : `${part.quantityText} ${fraction}`);
  if (part.date) return cut(part.dateText);
  if (part.opener !== '' && part.text.toLowerCase().startsWith(`${part.opener} `))
    return cut(part.text.slice(part.opener.length + 1));
  return cut(part.text);
}
