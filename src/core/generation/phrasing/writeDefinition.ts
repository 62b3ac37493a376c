// A term with its meaning -> the term asked for by what it means, and the meaning by the term.
import type { Definition } from '../../knowledge/model';
import { stemsOf } from '../words';
import type { Question } from './writeQuestion';

/** `term`: the answer is the term. */
export type DefinitionForm = 'term' | 'meaning';

export function writeDefinition(definition: Definition): (Question & { readonly form: DefinitionForm })[] {
  const { term, article, meaning, link, isPlural } = definition;
  const named = `${article} ${term}`.trim();
  const asksTerm = {
    form: 'term' as const,
    front: `${FOR_TERM[link]} ${meaning}?`,
    back: FOR_TERM[link].startsWith('What') ? named : term,
  };
  const asksMeaning = { form: 'meaning' as const, front: forMeaning(named, link, isPlural), back: meaning };
  return tells(meaning, term) || term.startsWith('the ') ? [asksMeaning] : [asksTerm, asksMeaning];
}

type Link = Definition['link'];

const FOR_TERM: Readonly<Record<Link, string>> = {
  is: 'Which term means',
  'refers to': 'Which term refers to',
  means: 'Which term means',
  'consists of': 'What consists of',
  'occurs when': 'What occurs when',
};

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
    case 'occurs when':
      return `When ${does} ${term} occur?`;
  }
}

/** "Folk music is the music of ...": the noun of the term stands in its meaning. */
function tells(meaning: string, term: string): boolean {
  const noun = stemsOf(term).at(-1);
  return noun !== undefined && stemsOf(meaning).includes(noun);
}
