// Who counts as one of the people of an article.
import { expect, it } from 'vitest';
import { type Entity, NOTHING_KNOWN } from '../../knowledge/model';
import type { QuizArticle } from './figure';
import { peopleOf } from './peopleOf';

const person = (name: string, paragraphs: readonly number[]): Entity => ({
  ...{ id: name, kind: 'person', name, aliases: [], role: null, importance: 2, originParagraphs: [] },
  evidence: paragraphs.map((paragraph) => ({
    ...{ paragraph, start: 0, end: name.length, exact: name, prefix: '', suffix: '' },
  })),
});
const ABOUT = { kind: 'article', language: 'en', title: 'The lamp of Skagen', asOf: null, original: null } as const;
const anArticle = (...entities: Entity[]): QuizArticle => ({
  ...{ documentId: null, title: 'The lamp of Skagen', language: 'en', document: null, cards: [] },
  knowledge: { ...NOTHING_KNOWN, source: 'rules', article: ABOUT, entities },
});

it('leaves out an author whose name stands above the text and nowhere in it', () => {
  const people = peopleOf(
    anArticle(person('Marta Olesen', [0]), person('Jonas Berg', [1]), person('Ivo Hask', [0, 3])),
  );
  expect(people.map(({ name }) => name)).toEqual(['Jonas Berg', 'Ivo Hask']);
});
