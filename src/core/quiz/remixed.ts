// A question that is asked again: its options, pieces or roles stand in another order, so that a place is not what is recalled.
import { seededOrder } from '../generation/seededOrder';
import type { Question } from './question';

export function remixed(question: Question, seed: string): Question {
  if ('options' in question) {
    const order = drawn(question.options.length, seed);
    return { ...question, options: picked(question.options, order), right: order.indexOf(question.right) };
  }
  if ('pieces' in question) {
    const order = drawn(question.pieces.length, seed);
    const right = question.right.map((piece) => order.indexOf(piece));
    // Lying as they came they would leave nothing to do.
    if (right.every((piece, index) => piece === index)) return question;
    return { ...question, pieces: picked(question.pieces, order), right };
  }
  if ('names' in question) {
    const order = drawn(question.roles.length, seed);
    const right = question.right.map((role) => order.indexOf(role));
    return { ...question, roles: picked(question.roles, order), right };
  }
  return question;
}

const drawn = (count: number, seed: string): readonly number[] =>
  seededOrder(
    Array.from({ length: count }, (_, index) => index),
    seed,
  );

const picked = <Item>(items: readonly Item[], order: readonly number[]): Item[] =>
  order.flatMap((index) => items.slice(index, index + 1));
