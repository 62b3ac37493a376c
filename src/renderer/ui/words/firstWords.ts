// The first words of a text, as an apparatus cites a passage by them.

const MOST_WORDS = 6;
/** Words a lemma does not end on: they only lead to the next one. */
const LEADING_ON = /\s(?:an?|the|of|to|in|on|at|by|for|with|and|or|as|is|are|was|were|that)$/iu;

const PAIRS = ['“”', '‘’', '«»', '()', '[]', '""'] as const;

/**
 * Whole words only, without the punctuation they end on and without half a pair of quotation marks; null where there are
 * none. The first word counts at any length.
 */
export function firstWords(text: string, mostCharacters: number): string | null {
  const words = text.trim().split(/\s+/u);
  let lemma = words[0] ?? '';
  for (const word of words.slice(1, MOST_WORDS)) {
    const longer = `${lemma} ${word}`;
    if (longer.length > mostCharacters) break;
    lemma = longer;
  }
  lemma = trimmed(lemma);
  while (LEADING_ON.test(lemma)) lemma = trimmed(lemma.replace(LEADING_ON, ''));
  return lemma || null;
}

/** What is quoted whole keeps its marks. */
function trimmed(lemma: string): string {
  const bare = lemma.replace(/[\p{P}\s]+$/u, '');
  const pair = PAIRS.find(([open]) => open !== undefined && bare.startsWith(open));
  const [open = '', close = ''] = pair ?? '';
  if (open === '' || bare.slice(1).includes(close)) return bare;
  return lemma.slice(bare.length).startsWith(close) ? `${bare}${close}` : bare.slice(open.length);
}
