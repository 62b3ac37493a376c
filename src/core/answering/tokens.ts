// A text cut into numerals, words and marks, with their places. Words and numerals are compared folded (foldText.ts).
import { DATE_IN_FIGURES } from './dateInFigures';
import { NUMERAL } from './numeral';

export interface Token {
  readonly kind: 'numeral' | 'word' | 'mark';
  readonly text: string;
  /** Offsets into the folded text. */
  readonly start: number;
  readonly end: number;
  readonly spaceBefore: boolean;
}

/** With a unit's power: `km^2` is one word. */
const WORD = /\p{L}+(?:\^\d)?/uy;
const MARK = /./suy;

/** All of a folded text but its spaces. */
export function tokensOf(folded: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < folded.length) {
    if (folded[at] === ' ') {
      at++;
      continue;
    }
    const { kind, text } = tokenAt(folded, at);
    tokens.push({ kind, text, start: at, end: at + text.length, spaceBefore: at === 0 || folded[at - 1] === ' ' });
    at += text.length;
  }
  return tokens;
}

function tokenAt(folded: string, at: number): Pick<Token, 'kind' | 'text'> {
  // 24.02.2022 holds no number that anybody meant.
  const date = matchAt(DATE_IN_FIGURES, folded, at);
  if (date) return { kind: 'mark', text: date };
  const numeral = matchAt(NUMERAL, folded, at);
  if (numeral) return { kind: 'numeral', text: numeral };
  const word = matchAt(WORD, folded, at);
  if (word) return { kind: 'word', text: word };
  return { kind: 'mark', text: matchAt(MARK, folded, at) ?? folded.charAt(at) };
}

function matchAt(sticky: RegExp, text: string, at: number): string | undefined {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0];
}
