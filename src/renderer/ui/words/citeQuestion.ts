// How a card is cited where it is about to be asked: by what it asks, never by its answer, which would give it away.

export interface Citation {
  /** The words a question turns on. */
  readonly lemma: string;
  /** What is asked of them: `who`, `how many`; null where the question does not begin with such a word. */
  readonly gloss: string | null;
}

/** What comes before the question proper: `As of May 2022, ...`. */
const PREAMBLE = /^(?:as of|according to|in|on|by|at|since|after|before|during|for)\s[^,?]{1,48},\s+/iu;
const ASKING = /^(how (?:many|much|long|often|far|large|old)|who|whom|whose|what|which|when|where|why|how)\b\s*/iu;
const HELPING = /^(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|must|might)\s+/iu;
const ARTICLE = /^(?:an?|the)\s+/iu;
const BLANK = /\[\.\.\.\]/gu;
/** As much as stands in the margin beside place, gloss and figure. */
const MOST_CHARACTERS = 30;

export function citeQuestion(front: string): Citation {
  const line = front.replace(BLANK, '…').replace(/\s+/gu, ' ').trim();
  const proper = ASKING.test(line.replace(PREAMBLE, '')) ? line.replace(PREAMBLE, '') : line;
  const asking = ASKING.exec(proper);
  const rest = proper
    .replace(ASKING, '')
    .replace(asking ? HELPING : /^$/u, '')
    .replace(ARTICLE, '');
  const lemma = shortened(rest.replace(/[\s.?!:;,]+$/u, ''));
  return lemma === '' ? { lemma: shortened(line), gloss: null } : { lemma, gloss: asking?.[1]?.toLowerCase() ?? null };
}

/** Whole words; what does not fit is left out with an ellipsis. */
function shortened(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  const end = text.lastIndexOf(' ', MOST_CHARACTERS);
  return `${text.slice(0, end > 0 ? end : MOST_CHARACTERS).replace(/[\s\p{P}]+$/u, '')}…`;
}
