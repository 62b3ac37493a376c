// The cards behind a question that was missed: those that ask for what it asked. The question says which, where a card asks the
// very same; otherwise the knowledge does.
import type { CardId } from '../base/ids';
import { cardsOf } from './figures/cardAsking';
import { type AnyFigure, type Asked, allFigures, type Figures, type PersonFigure } from './figures/figure';
import type { Mark } from './marking/mark';
import { isTyped, type FigureRef, type Question } from './question';

/** In the order of the question's figures, each once; empty where no accepted card asks for it. */
export function cardsBehind(question: Question, mark: Mark, all: readonly Figures[]): readonly CardId[] {
  if (isTyped(question) && question.cardId !== null) return [question.cardId];
  const missed = question.figures.filter((_figure, index) => (mark.figures[index] ?? 'wrong') !== 'right');
  const cards = missed.flatMap((ref) => cardsFor(ref, question, all));
  return [...new Set(cards)];
}

/** Figures of cards that a person wrote are called by the card. */
const OWN = /\/card-(.+)$/;

function cardsFor(ref: FigureRef, question: Question, all: readonly Figures[]): readonly CardId[] {
  const own = OWN.exec(ref.id)?.[1];
  if (own !== undefined) return [own as CardId];
  const figures = all.find(({ article }) => article.documentId === ref.documentId);
  const figure = figures && allFigures(figures).find(({ id }) => id === ref.id);
  if (!figures || !figure) return [];
  const item = itemAsked(figure, question);
  if (item.asked?.cardId) return [item.asked.cardId];
  const asking = cardsOf(figures.article.cards, item.id).filter(({ isAccepted }) => isAccepted);
  return asking.length > 0 ? asking.map(({ cardId }) => cardId) : item.others;
}

interface Item {
  readonly asked: Asked | null | undefined;
  /** In the knowledge. */
  readonly id: string;
  /** Cards that ask for it in another way. */
  readonly others: readonly CardId[];
}

function itemAsked(figure: AnyFigure, question: Question): Item {
  const id = figure.id.slice(figure.kind.length + 1);
  if (figure.kind === 'person') return ofPerson(figure, id, question);
  const isMeaning = figure.kind === 'number' && question.key.endsWith('/measures');
  return { asked: isMeaning ? figure.whatItMeasures : figure.asked, id, others: figure.cards };
}

/** `<document>/person/berg/choice/who/letter`: what follows the figure says what of the person was asked for. */
function ofPerson(figure: PersonFigure, id: string, { key }: Question): Item {
  const part = key.slice(key.indexOf(`/${figure.id}/`) + figure.id.length + 2);
  const deed = figure.deeds.find((one) => part === `who/${one.id}` || part === `choice/who/${one.id}`);
  if (deed) return { asked: deed.asked, id: deed.id, others: [] };
  const isRole = part === 'role' || part === 'choice/role';
  return { asked: isRole ? (figure.byName ?? figure.byRole) : (figure.byRole ?? figure.byName), id, others: [] };
}
