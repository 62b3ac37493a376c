// Is the question one that can be answered, and only in one way? Rules 11 to 15.
import { namesIn } from '../names';
import { claimedNumbers } from '../numberValues';
import type { Proposal } from '../proposal';
import { type Check, gate, type Source, warning } from './check';
import { questionCore, unquoted } from './text';
import { ALL_TYPES, allBut } from './types';

const AUXILIARY =
  /^(?:is|are|was|were|am|do|does|did|has|have|had|will|would|can|could|should|may|might|must|isn['’]t|aren['’]t|wasn['’]t|didn['’]t|doesn['’]t)(?!\p{L})/iu;

const ASKING = 'who|whom|whose|what|which|when|where|why|how';
const DOUBLE = new RegExp(
  `(?<!\\p{L})(?:${ASKING})(?!\\p{L}).{0,60}?,?\\s(?:and|or)\\s(?:(?:in|on|at|for|to|of|by|from)\\s)?(?:${ASKING})(?!\\p{L})`,
  'iu',
);
const VAGUE =
  /^(?:what about|how about|what (?:is|was|can be) (?:said|known|written) (?:of|about)|what (?:happened|happens|do you know)|tell|describe|discuss|explain|name something)(?!\p{L})/iu;
const FAR_TOO_LITTLE = 2;
const NEGATION = /(?<!\p{L})(?:not|never|\p{L}+n['’]t)(?!\p{L})/u;

/** A question between two things ("... or ...") is not a yes/no question. */
export const noYesNoQuestion: Check = {
  name: 'no-yes-no-question',
  number: { rule: 11 },
  binds: ALL_TYPES,
  judge: ({ front, back }) => {
    const fix = 'Ask who, what, when, where, why or how.';
    if (/^(?:yes|no)(?![\p{L}])(?! \p{L})/iu.test(back.trim())) return gate('The answer is yes or no.', fix);
    const core = questionCore(front);
    if (!AUXILIARY.test(core) || /(?<!\p{L})or(?!\p{L})/iu.test(core)) return null;
    return gate('The question can be answered with yes or no.', fix);
  },
};

export const questionWordFits: Check = {
  name: 'question-word-fits',
  number: { rule: 12 },
  binds: ALL_TYPES,
  judge: (card, source) => {
    if (card.kind === 'cloze') return null;
    const asked = askedFor(questionCore(card.front));
    if (asked === null || FITS[asked](card, source)) return null;
    return warning(
      `The question asks for ${WANTED[asked]}, and "${card.back}" is none.`,
      'Let the question word fit the answer.',
    );
  },
};

type Asked = 'person' | 'time' | 'number' | 'cause' | 'place';

const WANTED: Readonly<Record<Asked, string>> = {
  person: 'somebody',
  time: 'a time',
  number: 'a number',
  cause: 'a reason',
  place: 'a place',
};

function askedFor(core: string): Asked | null {
  const words = new RegExp(
    `(?<!\\p{L})(?:since when|how (?:many|much|high|large|long)|(?:in|since) (?:what|which) (?:year|month)|on (?:what|which) (?:date|day)|${ASKING})(?!\\p{L})`,
    'iu',
  )
    .exec(core)?.[0]
    .toLowerCase();
  if (words === undefined) return null;
  if (words.startsWith('who')) return 'person';
  if (/when|year|month|date|day/.test(words)) return 'time';
  if (/^how (?:many|much|high|large|long)/.test(words)) return 'number';
  if (words === 'why') return 'cause';
  return words === 'where' ? 'place' : null;
}

const FITS: Readonly<Record<Asked, (card: Proposal, source: Source) => boolean>> = {
  person: ({ back, type }, { entities }) =>
    type === 'person-role' ||
    namesIn(`x ${back}`).length > 0 ||
    [...entities.values()].some(({ name, aliases }) => [name, ...aliases].includes(back)) ||
    !/^(?:because|to|that|in|on|by|when|if|at|\d)(?!\p{L})/iu.test(back),
  time: ({ back }) =>
    claimedNumbers(back).size > 0 ||
    /(?<!\p{L})(?:january|february|march|april|may|june|july|august|september|october|november|december|before|after|during|since|until|when|early|late|century|while|as soon as|the day|the year)(?!\p{L})/iu.test(
      back,
    ),
  number: ({ back }) =>
    claimedNumbers(back).size > 0 ||
    /(?<!\p{L})(?:one|all|none|most|half|few|several|years?|months?)(?!\p{L})/iu.test(back),
  cause: ({ back, type }) =>
    type === 'cause' ||
    type.startsWith('argument-') ||
    /^(?:because|to|in order|so|that|for|from|out of|since|as)(?!\p{L})/iu.test(back),
  place: ({ back }) =>
    namesIn(`x ${back}`).length > 0 || /^(?:in|at|on|near|under|over|to|from|the)(?!\p{L})/iu.test(back),
};

export const noDoubleQuestion: Check = {
  name: 'no-double-question',
  number: { rule: 13 },
  binds: ALL_TYPES,
  judge: ({ front, kind }) => {
    if (kind === 'cloze' || !DOUBLE.test(unquoted(front))) return null;
    return warning('The front asks two things at once.', 'Make a card of each.');
  },
};

export const noVagueHead: Check = {
  name: 'no-vague-head',
  number: { rule: 14 },
  binds: ALL_TYPES,
  judge: ({ front }) => {
    const vague = VAGUE.exec(questionCore(front))?.[0];
    return vague === undefined
      ? null
      : warning(`"${vague}" can be answered in many ways.`, 'Ask for the one thing the answer says.');
  },
};

/** What a form knows of the question it wrote: "What did she begin?" could be answered in a hundred ways. */
export const asksEnough: Check = {
  name: 'asks-enough',
  number: { rule: 14 },
  binds: ALL_TYPES,
  judge: ({ missing = 0 }) => {
    if (missing === 0) return null;
    return (missing < FAR_TOO_LITTLE ? warning : gate)(
      'The front says too little for one answer.',
      'Add when, where or on what occasion.',
    );
  },
};

/** A clause inside the question may deny something; it is the question itself that must not. */
export const noNegativeQuestion: Check = {
  name: 'no-negative-question',
  number: { rule: 15 },
  binds: allBut('argument-premise', 'argument-counter'),
  judge: ({ front, kind }) => {
    if (kind === 'cloze') return null;
    const [asked = ''] = questionCore(front).split(
      /(?<=\s\S+\s.*)(?<!\p{L})(?:that|because|if|unless|who|which)(?!\p{L})/u,
    );
    const negation = NEGATION.exec(asked)?.[0];
    return negation === undefined
      ? null
      : warning(`The question turns on "${negation}", which is easily read over.`, 'Ask for what is so, or write NOT.');
  },
};
