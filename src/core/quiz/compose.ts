// Which questions a quiz asks, and in what order. What is likeliest to have been lost comes first, every figure once before
// any comes twice, formats mixed. The same candidates, set-up and seed give the same quiz. What was asked `before` in the
// same quiz is neither told nor repeated.
import { seededOrder } from '../generation/seededOrder';
import type { Candidate } from './formats/common';
import { isTyped, type Question } from './question';
import type { QuizSetup } from './setup';
import { spoils } from './spoils';

/** One question in so many asks for several figures at once. */
const SETS_APART = 10;

type Wanted = Pick<QuizSetup, 'kinds' | 'length' | 'format' | 'only'>;

export function compose(
  candidates: readonly Candidate[],
  wanted: Wanted,
  seed: string,
  before: readonly Question[] = [],
): readonly Question[] {
  const known = before.slice(-REMEMBERED).map((question) => ({ question }));
  const fitting = candidates.filter((one) => isWanted(one.question, wanted));
  const limit = wanted.length === 'all' ? Infinity : wanted.length;
  if (wanted.format !== 'mixed') {
    return takeTurns(unspoilt(byLoss(fitting, seed), limit, known), limit, before.at(-1));
  }
  const sets = spread(byLoss(fitting.filter(isSet), seed));
  const rows = rowsOf(
    fitting.filter((one) => !isSet(one)),
    seed,
  );
  const singles = wanted.length === 'all' ? rows.flatMap((row) => row.slice(0, 1)) : inRounds(rows);
  const setsAllowed = Math.floor(Math.min(limit, singles.length) / SETS_APART);
  const mostSets = singles.length === 0 ? limit : Math.max(setsAllowed, limit - singles.length);
  const chosenSets = unspoilt(sets, mostSets, known);
  const room = Math.max(0, limit - chosenSets.length);
  const taken = [...known, ...chosenSets];
  const chosen = wanted.length === 'all' ? oneOfEach(rows, taken) : unspoilt(singles, room, taken);
  return takeTurns(among(recallFirst(chosen), chosenSets), limit, before.at(-1));
}

type Asked = Pick<Candidate, 'question'>;

/** Beyond so many questions nobody remembers what one of them told. */
const REMEMBERED = 200;

/** At most so many, the first first, none of which tells or repeats another. */
function unspoilt(all: readonly Candidate[], most: number, taken: readonly Asked[]): readonly Candidate[] {
  const chosen: Candidate[] = [];
  for (const one of all) {
    if (chosen.length >= most) break;
    if (isUnspoilt(one, [...taken, ...chosen.slice(-REMEMBERED)])) chosen.push(one);
  }
  return chosen;
}

const isUnspoilt = ({ question }: Candidate, others: readonly Asked[]): boolean =>
  !others.some((other) => spoils(question, other.question));

/** A question on each figure: the first that nothing else tells. */
function oneOfEach(rows: readonly (readonly Candidate[])[], taken: readonly Asked[]): readonly Candidate[] {
  const chosen: Candidate[] = [];
  for (const row of rows) {
    const one = row.find((each) => isUnspoilt(each, [...taken, ...chosen.slice(-REMEMBERED)]));
    if (one) chosen.push(one);
  }
  return chosen;
}

/** Sets stand among the others, one after each so many. */
function among(singles: readonly Candidate[], sets: readonly Candidate[]): readonly Candidate[] {
  const placed = [...singles];
  for (const [index, set] of sets.entries()) placed.splice((index + 1) * SETS_APART - 1, 0, set);
  return placed;
}

const isSet = ({ question }: Candidate): boolean => question.format === 'order' || question.format === 'match';

/** Whether a quiz set up like this may ask the question. */
export function isWanted({ figures, format }: Question, wanted: Pick<QuizSetup, 'kinds' | 'format' | 'only'>): boolean {
  const [first] = figures;
  if (!first || !wanted.kinds.includes(first.kind)) return false;
  if (wanted.format !== 'mixed' && wanted.format !== format) return false;
  const { only } = wanted;
  return only === null || only.some(({ documentId, id }) => documentId === first.documentId && id === first.id);
}

/** The lowest chance of recall first; what was never learned cannot be lost and comes after, the important first. */
function byLoss(candidates: readonly Candidate[], seed: string): readonly Candidate[] {
  const drawn = seededOrder(candidates, `${seed}/order`);
  return drawn.sort((a, b) => (a.recall ?? 2) - (b.recall ?? 2) || b.importance - a.importance);
}

/** A row for each figure, those likeliest lost first. Rows begin with different formats, so that these mix. */
function rowsOf(candidates: readonly Candidate[], seed: string): readonly (readonly Candidate[])[] {
  const rows = new Map<string, Candidate[]>();
  for (const one of byLoss(candidates, seed)) {
    const [first] = one.question.figures;
    const name = `${first?.documentId ?? ''}/${first?.id ?? ''}`;
    const row = rows.get(name);
    if (row) row.push(one);
    else rows.set(name, [one]);
  }
  const used = new Map<string, number>();
  const leastUsed = (row: readonly Candidate[]): Candidate[] => {
    const left = [...row];
    return row.map(() => {
      const fewest = Math.min(...left.map(({ question }) => used.get(question.format) ?? 0));
      const index = left.findIndex(({ question }) => (used.get(question.format) ?? 0) === fewest);
      const [next] = left.splice(index, 1);
      if (!next) throw new Error('A row has lost a question.');
      return next;
    });
  };
  return [...rows.values()].map((row) => {
    const ordered = leastUsed(row);
    const first = ordered[0]?.question.format;
    if (first) used.set(first, (used.get(first) ?? 0) + 1);
    return spread(ordered);
  });
}

/** Within a row one format comes not twice running as long as there are others. */
function spread(row: readonly Candidate[]): readonly Candidate[] {
  const byFormat = new Map<string, Candidate[]>();
  for (const one of row) {
    const same = byFormat.get(one.question.format) ?? [];
    same.push(one);
    byFormat.set(one.question.format, same);
  }
  return inRounds([...byFormat.values()]);
}

/** The first of each row, then the second of each, and so on. */
function inRounds<Item>(rows: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: longest }, (_, round) => rows.flatMap((row) => row.slice(round, round + 1))).flat();
}

/** Of the questions on one figure those recalled freely stand first: options and words of one tell the answer of another. */
function recallFirst(chosen: readonly Candidate[]): readonly Candidate[] {
  const places = new Map<string, number[]>();
  for (const [place, { question }] of chosen.entries()) {
    const name = JSON.stringify([question.figures[0]?.documentId, question.figures[0]?.id]);
    places.set(name, [...(places.get(name) ?? []), place]);
  }
  const ordered: Candidate[] = [...chosen];
  for (const own of places.values()) {
    const questions = own
      .flatMap((place) => chosen[place] ?? [])
      .sort((a, b) => Number(isShown(a.question)) - Number(isShown(b.question)));
    for (const [index, place] of own.entries()) {
      const one = questions[index];
      if (one) ordered[place] = one;
    }
  }
  return ordered;
}

/** Whether the right answer can be seen among others, or stands in the question. */
const isShown = (question: Question): boolean =>
  !(isTyped(question) || question.format === 'range') || question.format === 'measures' || question.format === 'role';

/** As they come, but no format and no figure twice running where another is left. */
function takeTurns(candidates: readonly Candidate[], limit: number, before?: Question): readonly Question[] {
  const left = candidates.slice(0, limit === Infinity ? undefined : limit).map(({ question }) => question);
  const taken: Question[] = [];
  while (left.length > 0) {
    const last = taken.at(-1) ?? before;
    const isOther = (question: Question): boolean =>
      question.format !== last?.format && question.figures[0]?.id !== last?.figures[0]?.id;
    const at = left.findIndex(isOther);
    taken.push(...left.splice(Math.max(0, at), 1));
  }
  return taken;
}
