// Cards that show the words of a quotation as they were said: no name is put for a pronoun in them, and their speaker stands on them.

/** By the rule that found the fact. */
export const isAsSaid = (rule: string | undefined): boolean =>
  rule === 'quoted-words' || rule?.endsWith('-in-speech') === true;
