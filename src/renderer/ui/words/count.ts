// Numbers in sentences. No-break spaces keep a number with its noun.

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

export const NO_BREAK_SPACE = '\u00a0';

/** `1 card`, `44 cards`, `1,240 answers`. */
export const count = (number: number, noun: string, nouns = `${noun}s`): string =>
  `${number.toLocaleString('en')}${NO_BREAK_SPACE}${number === 1 ? noun : nouns}`;

/** Words up to twelve, figures above. */
export const numberWord = (number: number): string => WORDS[number] ?? number.toLocaleString('en');

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
