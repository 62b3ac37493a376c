// A term with its meaning -> the term asked for by what it means, and the meaning by the term.
import type { DefinedSubject, Definition } from '../../knowledge/model';
import { stemsOf } from '../words';
import type { Question } from './questionSentence';

/** `term`: the answer is the term. */
export type DefinitionForm = 'term' | 'meaning';

/** A shorter meaning does not lead to one term. */
const FEWEST_WORDS = 3;

export function writeDefinition(
  definition: Definition,
  opening: string,
): (Question & { readonly form: DefinitionForm })[] {
  const { term, article, meaning, link, isPlural, subject } = definition;
  if (subject) return [{ form: 'meaning', front: forSubject(definition, subject, opening), back: meaning }];
  const named = `${article} ${term}`.trim();
  const asksTerm = {
    form: 'term' as const,
    front: `${FOR_TERM[link]} ${meaning}?`,
    back: FOR_TERM[link].startsWith('What ') && link !== 'happens when' ? named : term,
  };
  const asksMeaning = { form: 'meaning' as const, front: forMeaning(named, link, isPlural), back: meaning };
  // "Which term means judicial decisions?": many could.
  const isShort =
    link === 'means' && meaning.split(' ').length < FEWEST_WORDS + (/^(?:an?|the) /iu.test(meaning) ? 1 : 0);
  // "Which term means a sin because it harms a neighbour?": the reason is no part of what is asked by.
  const isReasoned = meaning.includes(' because ');
  return isShort || isReasoned || tells(meaning, term) || term.startsWith('the ')
    ? [asksMeaning]
    : [asksTerm, asksMeaning];
}

type Link = Definition['link'];

const FOR_TERM: Readonly<Record<Link, string>> = {
  is: 'Which term means',
  'refers to': 'Which term refers to',
  means: 'Which term means',
  'consists of': 'What consists of',
  'occurs when': 'What occurs when',
  'happens when': 'What is it called when',
  'is known for': 'What is known for',
  'is in': 'What is',
};

/**
 * "Who was Ann Lee?", "For what is Alder best known?". What somebody is today need not be so later, and a front of three words looks like
 * a heading.
 */
function forSubject(
  definition: Definition,
  { isPerson, isPlace, isPast, adverb }: DefinedSubject,
  opening: string,
): string {
  const { term, link, isPlural } = definition;
  const be = isPast ? (isPlural ? 'were' : 'was') : isPlural ? 'are' : 'is';
  const isShort = !term.includes(' ');
  if (link === 'is known for') return `For what ${be} ${term} ${adverb}?`;
  if (link === 'is in') return isShort ? `Where ${be} ${term} situated?` : `Where ${be} ${term}?`;
  if (isPerson && !isPast && opening !== '') return `${opening}, who ${be} ${term}?`;
  if (isPlace && isShort) return `What sort of place ${be} ${term}?`;
  return `${isPerson ? 'Who' : 'What'} ${isShort ? 'exactly ' : ''}${be} ${term}?`;
}

function forMeaning(term: string, link: Link, isPlural: boolean): string {
  const does = isPlural ? 'do' : 'does';
  switch (link) {
    case 'is':
      // A front of three words looks like a heading.
      return term.includes(' ') ? `What ${isPlural ? 'are' : 'is'} ${term}?` : `What is meant by ${term}?`;
    case 'refers to':
      return `What does the term “${term}” refer to?`;
    case 'means':
      return term.startsWith('the ') ? `What does ${term} mean?` : `What is meant by ${term}?`;
    case 'consists of':
      return `What ${does} ${term} consist of?`;
    case 'is known for':
      return `For what ${isPlural ? 'are' : 'is'} ${term} known?`;
    case 'is in':
      return `Where ${isPlural ? 'are' : 'is'} ${term}?`;
    case 'occurs when':
      return `When ${does} ${term} occur?`;
    case 'happens when':
      return `What happens in ${term}?`;
  }
}

/** "Folk music is the music of ...": the noun of the term stands in its meaning. */
function tells(meaning: string, term: string): boolean {
  const noun = stemsOf(term).at(-1);
  return noun !== undefined && stemsOf(meaning).includes(noun);
}
