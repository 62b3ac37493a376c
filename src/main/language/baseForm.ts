// The base of a verb, spelt as the text spells it. The model's own base is a guess of its spelling rules ("staged" of "stag") and
// American ("criticised" of "criticize"); a question that says "What did he stag?" is of no use to anybody.

/** The base of a verb's form, given the one the model has for it. Irregular forms keep the model's. */
export function baseForm(form: string, guess: string): string {
  if (form === guess || regularForms(guess).includes(form)) return guess;
  const ending = /(?:ed|ing|s)$/.exec(form)?.[0] ?? '';
  // "criticise", "honour" itself.
  if (ending === '') return american(form) === guess ? form : guess;
  const stem = form.slice(0, -ending.length);
  // "led", "sped", "dying": what is left is no stem.
  if (stem.length < 3 || !/[aeiou]/.test(stem) || form.endsWith('ying')) return guess;
  if (regularForms(`${guess}e`).includes(form)) return `${guess}e`;
  if (regularForms(`${guess}k`).includes(form)) return guess;
  return isSpelling(stem, guess.slice(0, stem.length)) ? withEnd(stem, ending, guess) : guess;
}

const american = (form: string): string =>
  form
    .replace(/([iy])se$/, '$1ze')
    .replace(/our$/, 'or')
    .replace(/re$/, 'er');

/** "criticis" and "criticiz", "honour" and "honor", "plough" and "plow": the same word up to its last letters. */
const isSpelling = (written: string, guess: string): boolean =>
  written.length >= 4 && guess.length >= 3 && written.slice(0, 3) === guess.slice(0, 3);

/** "criticis" -> "criticise", "centr" -> "centre", "catalogu" -> "catalogue", "worshipp" -> "worship", "honour" stays. */
function withEnd(stem: string, ending: string, guess: string): string {
  if (ending === 's') return stem;
  if (guess.endsWith('e') || /(?:[^aeiou]r|gu)$/.test(stem)) return `${stem}e`;
  return /([^aeiousl])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

const ONE_SYLLABLE_SHORT = /^[^aeiou]*[aeiou][^aeiouwxy]$/;

/** The forms English spelling gives a base; of longer words the last consonant may be doubled or not. */
function regularForms(base: string): string[] {
  const last = base.at(-1) ?? '';
  const bare = base.endsWith('e') ? base.slice(0, -1) : base;
  const doubled = [`${base}${last}ed`, `${base}${last}ing`];
  const plain = [base.endsWith('e') ? `${base}d` : `${base}ed`, `${bare}ing`, `${base}ing`];
  const ied = /[^aeiou]y$/.test(base) ? [`${base.slice(0, -1)}ied`, `${base.slice(0, -1)}ies`] : [];
  return [`${base}s`, `${base}es`, ...ied, ...(ONE_SYLLABLE_SHORT.test(base) ? doubled : [...plain, ...doubled])];
}
