// The people of an article: who they are, what they said and did.
import { monthAndYear } from '../../generation/months';
import { mentions } from '../../generation/names';
import { isSameText } from '../../generation/choices/answerKind';
import type { Entity, Fact, Knowledge } from '../../knowledge/model';
import { askedBy, cardAsking, cardsOf } from './cardAsking';
import type { Asked, Deed, PersonFigure, QuizArticle, QuizCard } from './figure';
import { BLANK, withoutNames } from './masked';
import { memoryOf } from './memoryOf';

/** Facts that tell of somebody. */
const TELLING: ReadonlySet<Fact['type']> = new Set([
  'attribution',
  'claim',
  'event',
  'prediction',
  'contrast',
  'cause',
]);

export function peopleOf(article: QuizArticle): readonly PersonFigure[] {
  const { knowledge, document } = article;
  if (!knowledge) return [];
  const people = knowledge.entities.filter(({ kind }) => kind === 'person');
  const month = monthAndYear(knowledge.article.asOf ?? document?.published ?? null);
  const author = knowledge.article.original?.author ?? document?.author ?? null;
  const all = people.flatMap((person) => [
    // Every claim of an article is its author's: a blank there would ask the same name again and again.
    ...(namesOf(person).includes(author ?? '') ? [] : deedsOf(person, people, article, knowledge)),
    ...ownDeeds(person, article),
  ]);
  return people.flatMap((person): readonly PersonFigure[] => {
    const cards = cardsAbout(person, article, knowledge);
    if (cards.length === 0 && isOnlyAbove(person)) return [];
    const deeds = all
      .filter(({ person: doer }) => doer === person.id)
      .map(({ deed, pattern }) => ({ ...deed, alsoTrueOf: otherDoers(pattern, person, all, people) }));
    const figure: PersonFigure = {
      kind: 'person',
      id: `person/${person.id}`,
      name: person.name,
      aliases: person.aliases,
      role: person.role,
      importance: person.importance,
      evidence: person.evidence,
      byRole: nameAsked(person, people, cards, knowledge, month),
      byName: roleAsked(person, cards, month),
      deeds,
      ...memoryOf(cards.filter(({ isAccepted }) => isAccepted)),
    };
    return [figure];
  });
}

/** An author whose name stands above the text and nowhere in it: nothing is told of them there. */
const isOnlyAbove = ({ evidence }: Entity): boolean =>
  evidence.length > 0 && evidence.every(({ paragraph }) => paragraph === 0);

const namesOf = ({ name, aliases }: Entity): readonly string[] => [name, ...aliases];
const isNameOf = (person: Entity, text: string): boolean => namesOf(person).some((name) => isSameText(name, text));

/** Cards about the person, and those whose answer they are. */
function cardsAbout(person: Entity, { cards }: QuizArticle, { facts }: Knowledge): readonly QuizCard[] {
  const asking = facts.filter(({ asks, reverse }) =>
    [asks, reverse].some((asked) => asked !== null && isNameOf(person, asked.answer)),
  );
  const own = [...cardsOf(cards, person.id), ...asking.flatMap(({ id }) => cardsOf(cards, id))];
  const named = cards.filter(({ kind, back, from }) => kind === 'qa' && from.length === 1 && isNameOf(person, back));
  return [...new Set([...own.filter(({ kind }) => kind !== 'number'), ...named])];
}

/** Who holds the role; null where the role is not theirs alone, or tells their name. */
function nameAsked(
  person: Entity,
  people: readonly Entity[],
  cards: readonly QuizCard[],
  { facts }: Knowledge,
  month: string | null,
): Asked | null {
  const card = cardAsking(cards, ({ type, back }) => type === 'person-role' && isNameOf(person, back));
  if (card) return { ...askedBy(card), accepted: [...new Set([...card.accepted, ...namesOf(person)])] };
  const fact = facts.find(({ type, asks }) => type === 'person-role' && asks !== null && isNameOf(person, asks.answer));
  const byName = {
    answer: person.name,
    accepted: person.aliases,
    tolerance: null,
    cardId: null,
    evidence: person.evidence,
  };
  if (fact?.asks) return { ...byName, prompt: fact.asks.question, evidence: fact.evidence };
  const { role, roleTime } = person;
  const isTheirs = role !== null && !people.some((other) => other.id !== person.id && sharesRole(other, role));
  if (!isTheirs || mentions(role, namesOf(person))) return null;
  if (roleTime !== undefined)
    return { ...byName, prompt: `Who is meant${roleTime === '' ? '' : `, ${roleTime}`}: ${role}?` };
  return { ...byName, prompt: month === null ? `Who is meant: ${role}?` : `Who is meant, as of ${month}: ${role}?` };
}

/** "Minister" may be said of whoever is "minister of war", and the other way round. */
const sharesRole = ({ role }: Entity, other: string): boolean =>
  role !== null && (mentions(role, [other]) || mentions(other, [role]));

function roleAsked(person: Entity, cards: readonly QuizCard[], month: string | null): Asked | null {
  const { name, role, roleTime, evidence } = person;
  if (role === null) return null;
  const card = cardAsking(cards, ({ rule, from }) => rule === 'person-role' && from[0] === person.id);
  if (card) return askedBy(card);
  const prompt =
    roleTime !== undefined
      ? `Who was ${[name, roleTime].join(' ').trim()}?`
      : month === null
        ? `Who is ${name}?`
        : `Who was ${name}, as of ${month}?`;
  return { prompt, answer: role, accepted: [], tolerance: null, cardId: null, evidence };
}

interface FoundDeed {
  readonly person: string;
  readonly deed: Omit<Deed, 'alsoTrueOf'>;
  /** The statement without the name: who else is told of in the same words did the same. */
  readonly pattern: string | null;
}

function deedsOf(
  person: Entity,
  people: readonly Entity[],
  { cards }: QuizArticle,
  { facts }: Knowledge,
): readonly FoundDeed[] {
  return facts.flatMap((fact): FoundDeed[] => {
    if (fact.type === 'person-role') return [];
    const pattern = withoutNames(fact.statement, namesOf(person));
    const asked = questionFor(fact, person, cards) ?? blankFor(fact, person, people, pattern);
    const isSaying = fact.type === 'attribution' || fact.holder === person.id;
    const { id, statement, evidence } = fact;
    return asked ? [{ person: person.id, pattern, deed: { id, isSaying, statement, asked, evidence } }] : [];
  });
}

/** Questions the reader wrote, with the person for an answer. */
const ownDeeds = (person: Entity, { cards }: QuizArticle): readonly FoundDeed[] =>
  cards
    .filter(({ from, kind, back }) => from.length === 0 && kind === 'qa' && isNameOf(person, back))
    .map((card) => ({
      person: person.id,
      pattern: null,
      deed: {
        id: `card-${card.cardId}`,
        isSaying: false,
        statement: `${card.front} ${card.back}`,
        asked: { ...askedBy(card), accepted: [...new Set([...card.accepted, ...namesOf(person)])] },
        evidence: card.evidence,
      },
    }));

/** A worded question whose answer is the person. */
function questionFor(fact: Fact, person: Entity, cards: readonly QuizCard[]): Asked | null {
  const card = cardAsking(cardsOf(cards, fact.id), ({ kind, back }) => kind === 'qa' && isNameOf(person, back));
  if (card) return { ...askedBy(card), accepted: [...new Set([...card.accepted, ...namesOf(person)])] };
  const worded = [fact.asks, fact.reverse].find((asked) => asked !== null && isNameOf(person, asked.answer));
  return worded
    ? {
        prompt: worded.question,
        answer: person.name,
        accepted: person.aliases,
        tolerance: null,
        cardId: null,
        evidence: fact.evidence,
      }
    : null;
}

/** The statement with the name left out, where it tells of one person and nobody else could be meant. */
function blankFor(fact: Fact, person: Entity, people: readonly Entity[], pattern: string | null): Asked | null {
  if (!TELLING.has(fact.type) || pattern === null || !isDoer(pattern)) return null;
  const told = people.filter(
    ({ id }) => fact.about.includes(id) || (fact.type === 'attribution' && fact.holder === id),
  );
  const doers = told.filter((other) => mentions(fact.statement, namesOf(other)) && other.id !== fact.holder);
  const isOnlyDoer = doers.length === 1 && doers[0]?.id === person.id;
  const isSpeaker = fact.holder === person.id && doers.length === 0;
  if (!isOnlyDoer && !isSpeaker) return null;
  const lead = fact.type === 'attribution' || isSpeaker ? 'Who said or meant it?' : 'Who was it?';
  return {
    prompt: `${lead} ${pattern}`,
    answer: person.name,
    accepted: person.aliases,
    tolerance: null,
    cardId: null,
    evidence: fact.evidence,
  };
}

/** Something follows the blank, and it is no "of his": who is only done to, or owns what is told of, did nothing. */
const isDoer = (pattern: string): boolean => new RegExp(`${BLANK}(?!['’]s)[^.]*\\p{L}`, 'u').test(pattern);

/** All others the article tells the same of. */
function otherDoers(
  pattern: string | null,
  person: Entity,
  all: readonly FoundDeed[],
  people: readonly Entity[],
): readonly string[] {
  if (pattern === null) return [];
  const doers = new Set(all.filter((other) => other.pattern === pattern).map(({ person: id }) => id));
  return people.filter(({ id }) => doers.has(id) && id !== person.id).flatMap(namesOf);
}
