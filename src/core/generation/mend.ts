// What a warning proposes, done: for each rule whose remedy needs no judgement, how the card reads after it. For the others
// a person has to find the words.
import type { Knowledge } from '../knowledge/model';
import type { Document } from '../source/document';
import { answerParts } from './answerParts';
import type { KeptCard } from './rejudge';
import { tellingOf } from './telling';

interface Remedy {
  /** On the button: "Add the date". */
  readonly label: string;
  /** The card after it; null where it does not fit this card. */
  readonly apply: (card: KeptCard, article: { document: Document; knowledge: Knowledge }) => KeptCard | null;
}

const asked = (front: string): string => front.replace(/\s*\?\s*$/, '');
const lowerFirst = (text: string): string =>
  /^(?:What|Who|Whom|Whose|When|Where|Why|How|Which|In|On|At|By|From|Until|Since|For|To|According)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
const isQuestion = ({ front }: KeptCard): boolean => front.trim().endsWith('?');

/** The article by its title before the question: whoever meets it alone knows what it is about. */
const nameArticle: Remedy = {
  label: 'Name the article',
  apply: (card, { knowledge: { article } }) =>
    card.front.includes(article.title) ? null : { ...card, front: `In “${article.title}”: ${lowerFirst(card.front)}` },
};

const addDate: Remedy = {
  label: 'Add the date',
  apply: (card, { document, knowledge }) => {
    const { month } = tellingOf(knowledge, document.published);
    if (month === null || card.front.includes(month)) return null;
    return isQuestion(card)
      ? { ...card, front: `${asked(card.front)}, as of ${month}?` }
      : { ...card, front: `As of ${month}: ${card.front}` };
  },
};

const addSpeaker: Remedy = {
  label: 'Name the speaker',
  apply: (card, { document, knowledge }) => {
    const holder = knowledge.facts.find(({ id }) => card.from.includes(id))?.holder;
    if (holder == null) return null;
    const speaker = tellingOf(knowledge, document.published).speaker(holder);
    return { ...card, front: `According to ${speaker}, ${lowerFirst(card.front)}` };
  },
};

/** Both things are asked for, and each counts by itself. */
const makeList: Remedy = {
  label: 'Make a list of the parts',
  apply: (card, { knowledge }) => {
    const items = card.kind === 'qa' ? answerParts(card, knowledge) : null;
    return items && { ...card, kind: 'list', items, back: items.join('; '), accepted: [], choices: null };
  },
};

const dropOptions: Remedy = {
  label: 'Show it without options',
  apply: (card) => (card.choices === null ? null : { ...card, choices: null }),
};

const NEGATION = /\b(?:not|never|no|nobody|nothing|none|neither|nor|without)\b/;

const capitaliseNegation: Remedy = {
  label: 'Write it in capitals',
  apply: (card) => {
    const front = card.front.replace(NEGATION, (word) => word.toUpperCase());
    return front === card.front ? null : { ...card, front };
  },
};

const REMEDIES: Readonly<Record<string, Remedy>> = {
  'has-anchor': nameArticle,
  'has-place': nameArticle,
  'stands-alone': nameArticle,
  'leads-to-its-place': nameArticle,
  'is-dated': addDate,
  'names-speaker': addSpeaker,
  'one-answer': makeList,
  'options-are-fair': dropOptions,
  'options-are-near': dropOptions,
  'places-of-answers-vary': dropOptions,
  'no-negative-question': capitaliseNegation,
};

export interface Mend {
  readonly label: string;
  readonly card: KeptCard;
}

/** What can be done about a warning at the press of one key; null where words have to be found. */
export function mendOf(
  rule: string,
  card: KeptCard,
  article: { document: Document; knowledge: Knowledge },
): Mend | null {
  const remedy = Object.hasOwn(REMEDIES, rule) ? REMEDIES[rule] : undefined;
  const mended = remedy?.apply(card, article) ?? null;
  return remedy && mended ? { label: remedy.label, card: mended } : null;
}
