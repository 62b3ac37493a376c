// What was given for each part of an order or of pairs, read from the words that the practice log keeps.
import type { MatchQuestion, OrderQuestion } from '../question';

/** Between the parts of an answer as it is kept. */
const BETWEEN = '; ';

/** For each name the role it was given; null for none. */
export function rolesGiven({ names, roles }: MatchQuestion, yours: string): readonly (string | null)[] {
  let kept = yours;
  return names.map((name) => {
    const role = taken(
      roles.map((one) => `${name}: ${one}`),
      kept,
    );
    if (role === null) return null;
    kept = kept.slice(role.length + BETWEEN.length);
    return role.slice(`${name}: `.length);
  });
}

/** Pieces as they were placed, the first first. */
export function piecesGiven({ pieces }: OrderQuestion, yours: string): readonly string[] {
  const given: string[] = [];
  for (let kept = yours; kept !== ''; kept = kept.slice((given.at(-1) ?? '').length + BETWEEN.length)) {
    const piece = taken(pieces, kept);
    if (piece === null) break;
    given.push(piece);
  }
  return given;
}

/** The longest part that the kept words begin with: one may begin like another. */
const taken = (parts: readonly string[], kept: string): string | null =>
  parts
    .filter((part) => part !== '' && `${kept}${BETWEEN}`.startsWith(`${part}${BETWEEN}`))
    .sort((a, b) => b.length - a.length)[0] ?? null;

/** All parts as they are right: events with their dates, names with their roles. */
export const partsOf = (question: MatchQuestion | OrderQuestion): readonly string[] =>
  'pieces' in question
    ? question.right.map((piece, index) => `${question.pieces[piece] ?? ''} (${question.dates[index] ?? ''})`)
    : question.names.map((name, index) => `${name}: ${question.roles[question.right[index] ?? -1] ?? ''}`);
