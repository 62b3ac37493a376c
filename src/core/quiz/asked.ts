// A question as it is shown: nothing in it tells the answer, which stays in main until something was given.
import type { ChosenQuestion, MatchQuestion, OrderQuestion, Question, RangeQuestion, TypedQuestion } from './question';
import { isTyped } from './question';

type Shown<Kind extends Question, Field extends keyof Kind> = Pick<
  Kind,
  'key' | 'format' | 'figures' | 'prompt' | 'language' | 'articleTitle' | Field
>;

export type AskedQuestion =
  | (Shown<TypedQuestion, 'cardId'> & { readonly isNumber: boolean })
  | Shown<ChosenQuestion, 'options' | 'scaleUnit'>
  | Shown<RangeQuestion, 'unit' | 'isYear'>
  | Shown<OrderQuestion, 'pieces'>
  | Shown<MatchQuestion, 'names' | 'roles'>;

export function asked(question: Question): AskedQuestion {
  const { key, figures: all, prompt, language, articleTitle } = question;
  // The label of a figure may be what is asked for.
  const figures = all.map((figure) => ({ ...figure, label: '' }));
  const common = { key, figures, prompt, language, articleTitle };
  if (isTyped(question)) {
    const { format, cardId, tolerance } = question;
    return { ...common, format, cardId, isNumber: tolerance !== null };
  }
  switch (question.format) {
    case 'choice':
    case 'larger':
    case 'unit':
      return { ...common, format: question.format, options: question.options, scaleUnit: question.scaleUnit };
    case 'range':
      return { ...common, format: question.format, unit: question.unit, isYear: question.isYear };
    case 'order':
      return { ...common, format: question.format, pieces: question.pieces };
    case 'match':
      return { ...common, format: question.format, names: question.names, roles: question.roles };
  }
}
