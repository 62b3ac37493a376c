// The marked sheet in words: how many, and where the misses stand.
import { isMissed } from '../../../core/quiz/marking/isMissed';
import { partsOf, piecesGiven, rolesGiven } from '../../../core/quiz/marking/partsGiven';
import { isTyped, type Question } from '../../../core/quiz/question';
import type { QuizSheet, SheetRow } from '../../../shared/contract/quiz';
import { capitalise, count, numberWord } from '../../ui/words/count';

export const answeredRows = ({ rows }: QuizSheet): readonly SheetRow[] => rows.filter(({ mark }) => mark !== null);

export const isMiss = ({ mark }: SheetRow): boolean => isMissed(mark);

/** `You recalled 9 of 12`, `You recalled 10 of 20, 5 nearly`: half of an answer is none. */
export function titleOf(sheet: QuizSheet): string {
  const answered = answeredRows(sheet);
  const hits = answered.filter((row) => !isMiss(row));
  const near = hits.filter(({ mark }) => mark?.outcome === 'near').length;
  return `You recalled ${hits.length - near} of ${answered.length}${near === 0 ? '' : `, ${near} nearly`}`;
}

/** `10 questions`; `4 of 10 questions` where the quiz was ended before its end. */
export function askedWords(sheet: QuizSheet): string {
  const answered = answeredRows(sheet).length;
  if (sheet.isOfMisses) return answered < sheet.rows.length ? `${answered} of the misses` : 'the misses asked again';
  if (sheet.about !== null) return `${answered} of about ${sheet.about.toLocaleString('en')} questions`;
  const all = count(sheet.rows.length, 'question');
  return answered < sheet.rows.length ? `${answered} of ${all}` : all;
}

export interface MissPlace {
  readonly paragraph: number;
  readonly misses: number;
  /** One of those that stand there. */
  readonly row: SheetRow;
}

/** More places than this are no longer read. */
const MOST_PLACES = 4;

/** Misses by the paragraph they stand in, most first, and how many stand elsewhere or in no text: together all of them. */
export function missesByPlace(sheet: QuizSheet): { readonly places: readonly MissPlace[]; readonly elsewhere: number } {
  const misses = sheet.rows.filter(isMiss);
  const all = new Map<string, { paragraph: number; misses: number; row: SheetRow }>();
  for (const row of misses) {
    if (!row.source) continue;
    const key = `${row.source.documentId}/${row.source.paragraph}`;
    const place = all.get(key) ?? { paragraph: row.source.paragraph, misses: 0, row };
    place.misses += 1;
    all.set(key, place);
  }
  const sorted = [...all.values()].sort((a, b) => b.misses - a.misses || a.paragraph - b.paragraph);
  const places = sorted.slice(0, MOST_PLACES);
  return { places, elsewhere: misses.length - places.reduce((sum, place) => sum + place.misses, 0) };
}

/** `Of the three misses, ` or what else there is to say. */
export function leadStart(sheet: QuizSheet): string {
  const misses = sheet.rows.filter(isMiss).length;
  const left = sheet.rows.length - answeredRows(sheet).length;
  const open =
    sheet.about !== null
      ? ' The others were not asked.'
      : left === 0
        ? ''
        : ` ${capitalise(numberWord(left))} ${left === 1 ? 'was' : 'were'} not asked.`;
  if (misses === 0) return `Nothing was missed.${open}`;
  if (missesByPlace(sheet).places.length === 0)
    return `${capitalise(numberWord(misses))} ${misses === 1 ? 'was' : 'were'} missed.${open}`;
  return misses === 1 ? 'The one miss stands in ' : `Of the ${numberWord(misses)} misses, `;
}

/** What the sheet puts under "In the text", part by part where there are several. */
export const rightParts = (question: Question): readonly string[] =>
  'answer' in question ? [question.answer] : partsOf(question);

export interface GivenPart {
  readonly text: string;
  readonly isRight: boolean;
}

/** What the sheet puts under "You wrote", part by part; empty for nothing. */
export function yoursParts({ mark, question }: SheetRow): readonly GivenPart[] {
  if (!mark || mark.yours === '') return [];
  if (!mark.parts || 'answer' in question) return [{ text: mark.yours, isRight: mark.outcome !== 'wrong' }];
  if ('names' in question) {
    return rolesGiven(question, mark.yours).map((role, index) => ({
      text: `${question.names[index] ?? ''}: ${role ?? 'nothing'}`,
      isRight: mark.figures[index] === 'right',
    }));
  }
  return piecesGiven(question, mark.yours).map((piece) => {
    const event = question.right.findIndex((right) => question.pieces[right] === piece);
    return { text: piece, isRight: mark.figures[event] === 'right' };
  });
}

const shareOf = (low: number, high: number, answer: number): number =>
  Math.round((100 * (high - low)) / 2 / Math.abs(answer));

/** `, 5 % allowed`; empty where the figure has to be exact or is a range. */
export function allowedWords(question: Question): string {
  if (!isTyped(question) || question.tolerance === null) return '';
  const { mode, low, high } = question.tolerance;
  if (mode === 'percent') return `, ${shareOf(low, high, (low + high) / 2)}\u00a0% allowed`;
  return mode === 'absolute' ? `, ${(high - low) / 2} allowed` : '';
}

export const footSentence = ({ setup, rows }: QuizSheet): string => {
  const counted = rows.filter(({ isCounted }) => isCounted).length;
  if (setup.mode === 'practice')
    return 'Practice. Your schedule stays as it is, and these answers are left out of true retention.';
  return counted === 0
    ? 'Nothing of it counted: no card that was due was recalled freely. Your schedule stays as it is.'
    : `${capitalise(numberWord(counted))} of these answers ${counted === 1 ? 'is a review' : 'are reviews'}, marked “review”. The rest is practice and left out of true retention.`;
};
