// Is the front a question that can be read alone, months later? (GENERATION rules 1, 3, 5, 6, 11.)
import { GAP } from '../forms/gap';
import { type Check, gate } from './check';

const SHORTEST_FRONT = 4;
const LONGEST_FRONT = 45;

const LEADING =
  /^(?:he|she|it|they|him|her|them|his|their|its|this|these|those|that|such|however|moreover|therefore|thus|but|and|so|also|then|hence|furthermore|nevertheless|instead|otherwise|consequently|meanwhile)(?![\p{L}’'])/iu;

const RELATIVE_TIME =
  /(?<!\p{L})(?:now|nowadays|today|tonight|yesterday|tomorrow|currently|recent|recently|lately|at present|at the moment|so far|ago|(?:this|last|next) (?:week|month|year|decade|century|spring|summer|autumn|fall|winter))(?!\p{L})/iu;

const SELF_REFERENCE =
  /(?<!\p{L})(?:(?:according to|in|by|from|of) (?:the|this) (?:article|text|passage|author|brief|paragraph|excerpt|piece)(?! “| ‘| ")|mentioned (?:above|below|earlier)|(?:the|this) (?:passage|excerpt|text) (?:says|states|mentions))/iu;

const AUXILIARY =
  /^(?:is|are|was|were|am|do|does|did|has|have|had|will|would|can|could|should|may|might|must|isn['’]t|aren['’]t|wasn['’]t|didn['’]t|doesn['’]t)(?!\p{L})/iu;

export const frontLength: Check = {
  name: 'front-length',
  judge: ({ front }) => {
    const words = front.trim().split(/\s+/).length;
    if (words >= SHORTEST_FRONT && words <= LONGEST_FRONT) return null;
    return gate(`The front has ${words} words.`, `Ask in ${SHORTEST_FRONT} to ${LONGEST_FRONT} words.`);
  },
};

export const oneQuestion: Check = {
  name: 'one-question',
  judge: ({ front, kind }) => {
    if (kind === 'cloze') {
      const gaps = front.split(GAP).length - 1;
      return gaps === 1 ? null : gate(`The front has ${gaps} gaps.`, 'Leave out exactly one stretch.');
    }
    const marks = unquoted(front).split('?').length - 1;
    return marks === 1 ? null : gate(`The front has ${marks} question marks.`, 'Ask exactly one question.');
  },
};

export const frontStandsAlone: Check = {
  name: 'front-stands-alone',
  judge: ({ front }) => {
    const leading = LEADING.exec(front.trim())?.[0];
    if (leading !== undefined)
      return gate(`The front begins with "${leading}", which points at nothing.`, 'Name what is meant.');
    const reference = SELF_REFERENCE.exec(front)?.[0];
    if (reference === undefined) return null;
    return gate(
      `The front says "${reference}", which means nothing outside the text.`,
      'Name the author or the source.',
    );
  },
};

export const noRelativeTime: Check = {
  name: 'no-relative-time',
  judge: ({ front, back }) => {
    const word = RELATIVE_TIME.exec(unquoted(front))?.[0] ?? RELATIVE_TIME.exec(unquoted(back))?.[0];
    return word === undefined ? null : gate(`"${word}" will be wrong later.`, 'Give the date or the period.');
  },
};

/** A question between two things ("... or ...") is not a yes/no question. */
export const noYesNoQuestion: Check = {
  name: 'no-yes-no-question',
  judge: ({ front, back }) => {
    const fix = 'Ask who, what, when, where, why or how.';
    if (/^(?:yes|no)(?![\p{L}])(?! \p{L})/iu.test(back.trim())) return gate('The answer is yes or no.', fix);
    const question =
      unquoted(front)
        .split(/[.!:]\s+/)
        .at(-1)
        ?.trim() ?? '';
    // "As of May 2022, did ...": an opening phrase up to the first comma may stand before the question.
    const core =
      /^(?:as of|in|on|at|by|since|during|after|before|for|from|according to|given|under)\s[^,]*,\s*(.*)$/iu.exec(
        question,
      )?.[1] ?? question;
    if (!AUXILIARY.test(core) || /(?<!\p{L})or(?!\p{L})/iu.test(core)) return null;
    return gate('The question can be answered with yes or no.', fix);
  },
};

/** Quoted words are somebody else's: "now" or a question mark inside them is not the card's. */
const unquoted = (text: string): string => text.replace(/“[^”]*”|"[^"]*"/g, '“”');
