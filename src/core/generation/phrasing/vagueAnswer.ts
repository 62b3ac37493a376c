// Answers, and subjects of definitions, that say something by themselves.
import { contentWordsOf } from '../words';

const ONE_NOUN = /^(?:the|a|an|its|his|her|their|this|that) \p{Ll}+$/u;
const OF_SOME =
  /^(?:many|some|several|few|fewer|more|less|much|most|all|such|other|another|both|various|certain|(?:billions|millions|thousands|hundreds|dozens|tens) of) \p{Ll}+$/u;
/** "an even greater find": than what? */
const COMPARED =
  /^(?:the|an?) (?:(?:even|much|far|still) (?:more |less )?\p{Ll}+|\p{Ll}+ier|greater|larger|smaller|bigger|better|worse|humbler|higher|lower|older|younger|newer|stronger|weaker|cheaper|faster|slower|longer|shorter|wider|deeper|similar|different|same|further) \p{Ll}+$/u;
const OWNED = /^(?:its|his|her|their) (?:\p{Ll}+ )?\p{Ll}+$/u;
const ONES = /^(?:the|a|an) \p{Ll}+ ones?$/u;
const SOMETHING = /^(?:if |unless |that )?(?:something|anything|nothing|someone|somebody|everything) /u;

export const isCompared = (text: string): boolean => COMPARED.test(text);

/** "the offer", "a better one", "something is done": an answer that only the article could tell from any other. */
export const isVagueAnswer = (back: string): boolean =>
  [ONE_NOUN, OF_SOME, COMPARED, OWNED, ONES, SOMETHING].some((vague) => vague.test(back)) ||
  // What is only an example may be another.
  /(?<!\p{L})for (?:example|instance)$/u.test(back) ||
  // "he had been wrong"
  (/^(?:he|she|it|they) /.test(back) && contentWordsOf(back).length < 2);

const UNTOLD =
  /^(?:one|some|another|others?|many|most|few|several|all|both|each|(?:some|one|another|an?other|further|more|an?|the|its|their|his|her|our) (?:(?:other|good|main|first|second|third|last|next|only|best) )?(?:examples?|things?|reasons?|ways?|parts?|kinds?|sorts?|types?|steps?|points?|problems?|issues?|questions?|answers?|results?|themes?)|an?other \p{Ll}+)(?: \p{Lu}\p{L}+ \p{Ll}+)?$/iu;

/** "Some examples are ...", "one is ...", "another theme was ...": of what, the sentence before says. */
export const isUntoldSubject = (subject: string): boolean => UNTOLD.test(subject);
