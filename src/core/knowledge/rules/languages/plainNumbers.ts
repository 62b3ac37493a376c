// Numbers as other languages than English write them: the comma before decimals, dots or spaces between thousands, their own words for
// percent and million.
import type { Span } from '../../../source/document';

export interface PlainNumber extends Span {
  readonly text: string;
  readonly value: number;
  /** "percent" or empty. */
  readonly unit: string;
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:tausend|тыс\.?|тысяч[аиу]?|mil(?!l)|mille|mila|duizend|tys\.?|tysięcy|тисяч[аіу]?)$/iu, 1e3],
  [
    /^(?:millionen|million|mio\.?|млн|миллион(?:а|ов)?|millions?|millones|millón|milioni|milione|milhões|milhão|miljoen|mln|milion(?:y|ów)?|мільйон(?:а|ів)?)$/iu,
    1e6,
  ],
  [
    /^(?:milliarden|milliarde|mrd\.?|млрд|миллиард(?:а|ов)?|milliards?|miliardi|miljard|mld|miliard(?:y|ów)?|мільярд(?:а|ів)?)$/iu,
    1e9,
  ],
];
const SCALE = String.raw`(?:tausend|millionen|million|mio\.?|milliarden|milliarde|mrd\.?|тыс\.?|тысяч[аиу]?|млн|миллион(?:а|ов)?|млрд|миллиард(?:а|ов)?|millions?|milliards?|millones|millón|milioni|milione|miliardi|milhões|milhão|miljoen|miljard|mln|mld|milion(?:y|ów)?|miliard(?:y|ów)?|тисяч[аіу]?|мільйон(?:а|ів)?|мільярд(?:а|ів)?)`;
const PERCENT = String.raw`(?:%|prozent|процент(?:а|ов|ы)?|відсотк(?:и|ів|а)|pour cent|por ciento|per cento|por cento|procent|proc\.)`;
const FIGURES = String.raw`\d{1,3}(?:[.\u00a0\u202f ]\d{3})+(?:,\d+)?|\d+(?:,\d+)?`;
const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/–—-])(?<figures>${FIGURES})(?:[ \u00a0](?<scale>${SCALE})(?![\p{L}]))?(?<percent>[ \u00a0]?${PERCENT}(?![\p{L}]))?(?![\p{L}\p{N}]|[.,:/–—-]\d)`,
  'giu',
);

/** All of a text but those that are something else (dates). */
export function plainNumbers(text: string, taken: readonly Span[]): PlainNumber[] {
  return [...text.matchAll(PATTERN)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (taken.some((other) => other.start < span.end && span.start < other.end)) return [];
    const { figures = '', scale, percent } = match.groups ?? {};
    const plain = Number(figures.replace(/[.\u00a0\u202f ]/g, '').replace(',', '.'));
    const factor = scale === undefined ? 1 : (SCALES.find(([words]) => words.test(scale))?.[1] ?? 1);
    return [{ ...span, text: match[0], value: plain * factor, unit: percent === undefined ? '' : 'percent' }];
  });
}
