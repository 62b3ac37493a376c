// Figures no number stands for by itself: shares ("nearly half of"), ranks ("the second-largest", "her fourth"), multiples ("10x"),
// spans of time without a number ("within weeks", "from months to hours").
import type { Span } from '../../../source/document';

/** Each of them in a text; two patterns may find the same words, and then they are found once. */
export function figuresInWords(text: string): Span[] {
  const found: Span[] = [];
  for (const figure of FIGURES)
    for (const { index, 0: words } of text.matchAll(figure)) {
      const span = { start: index, end: index + words.length };
      if (!found.some(({ start, end }) => start < span.end && span.start < end)) found.push(span);
    }
  return found;
}

const ABOUT =
  '(?:(?:almost|nearly|about|around|roughly|at least|up to|(?:just )?over|(?:just )?under|(?:more|less) than) )?';

/** "the first half of the year" is a stretch of it and no share. */
const NO_STRETCH = String.raw`(?<!(?:first|second|latter|other|better|and an?) )`;

/** "half of Kesten’s trade", "two-thirds of millers"; "a quarter of an hour" is a time. */
const SHARE = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])${NO_STRETCH}${ABOUT}(?:half|an? (?:third|quarter|fifth|tenth)|(?:one|two|three|four)[ -](?:thirds?|quarters?|fifths?))(?= (?:stake|share|interest|holding)(?!\p{L})| of (?!an? )\p{L})`,
  'giu',
);

/** "about half the mills" */
const HALF = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])${NO_STRETCH}${ABOUT}half(?= (?:the|its|their|his|her) \p{L})`,
  'giu',
);

const FEW = '(?:one|two|three|four|five|six|seven|eight|nine|ten)';

/** "one in five mills", "two out of three" */
const ONE_IN = `(?:${FEW}|\\d{1,2}) (?:in|out of)(?: every)? (?:${FEW}|twenty|a hundred|\\d{1,3})`;
const IN_EACH = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])${ABOUT}${ONE_IN}(?= (?!(?:second|minute|hour|day|night|week|month|year|decade)s?(?!\p{L}))\p{Ll})`,
  'giu',
);

const TENS =
  /(?<![\p{L}\p{N}-])(?:(?:many|several) )?(?:tens|dozens|scores|hundreds|thousands) of (?:thousands|millions|billions)(?= (?:of )?\p{Ll})/giu;

/** "thousands of letters a month"; of dollars, and behind another number of the kind, it says too little. */
const THOUSANDS =
  /(?<![\p{L}\p{N}-])(?<!(?:of|or|and|digit) )(?:thousands|millions|billions)(?= of (?!thousands|millions|billions|dollars|euros|pounds)\p{Ll})/giu;

const TIMES =
  /(?<![\p{L}\p{N}.,-])(?:(?:at least|about|around|nearly|up to|over|more than) )?\d[\d,]*x(?![\p{L}\p{N}])/giu;

const ORDINAL =
  /(?<= )(?:fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\p{Ll}+teenth|twentieth|\d+(?:st|nd|rd|th)(?= \p{Ll}))(?= (?!centur|ed\.|(?:of|and|or|at|in|on|to|by|for|from|with|as|when|that|was|is) )[\p{Ll}\p{Lu}])/gu;

/** "the second-largest market" */
const RANK =
  /(?<=(?:the|[’']s) )(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)-\p{Ll}+est(?= \p{Ll})/gu;

/** "the second son", "her third surviving daughter": which of the children somebody is. */
const CHILD =
  /(?<=(?<!\p{L})(?:the|his|her|their|[’']s) )(?:second|third|(?:second[- ])?(?:eldest|oldest|youngest))(?= (?:(?:surviving|living|legitimate) )?(?:son|daughter|child|brother|sister)(?!\p{L}))/gu;

const TIME = '(?:second|minute|hour|day|week|month|year|decade)';

/** "within weeks", "within a month" */
const WITHIN = new RegExp(String.raw`(?<=(?<!\p{L})within )(?:an? (?:few )?)?${TIME}s?(?![\p{L}-])`, 'giu');

/** "from months to hours" */
const FROM_TO = new RegExp(String.raw`(?<=(?<!\p{L})from )${TIME}s to ${TIME}s(?!\p{L})`, 'giu');

/** "in a fraction of a second" */
const FRACTION = new RegExp(String.raw`(?<![\p{L}-])an? fraction of an? ${TIME}(?!\p{L})`, 'giu');

const FIGURES = [SHARE, HALF, IN_EACH, TENS, THOUSANDS, TIMES, ORDINAL, RANK, CHILD, WITHIN, FROM_TO, FRACTION];
