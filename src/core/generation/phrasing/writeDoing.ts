// What a kind of thing does -> a question for it: "What does a spring mill rely on?", "What does the charter allow members to do?"
import type { Doing } from '../../knowledge/model';
import { capitalise } from '../../knowledge/statement';
import { invert, type Question } from './questionSentence';

export function writeDoing(
  { asks, where, subject, verb, object, stranded, rest }: Doing,
  opening: string,
): Question | null {
  const order = invert({ verb });
  if (order === null) return null;
  const question = [asks, order.before, inside(subject), order.after, object, stranded]
    .filter((text) => text !== '')
    .join(' ');
  const said = [opening, where, question].filter((text) => text !== '').join(', ');
  return { front: `${capitalise(said)}?`, back: rest };
}

/** "The keeping of bees" inside a sentence. */
const inside = (text: string): string =>
  /^(?:The|An?) /u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
