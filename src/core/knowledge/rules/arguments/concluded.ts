// "This means that ...", "Therefore ...", "The town must therefore ...": what a sentence concludes from the one before it.
import { isExpletive } from '../grammar/expletive';
import { type FoundArgument, PLAIN_ARGUMENT } from './found';
import { openerOf } from './openers';
import { isStatement, paragraphOf, type Passage, type Told } from './passage';
import { extentOf } from '../propositions/clauseParts';
import { type Saying, sayingOf } from './saying';
import { isAccount } from './voice';

export const concluded = (passage: Passage): FoundArgument[] =>
  passage.flatMap((told, at) => {
    const drawn = drawnBy(told);
    const before = passage[at - 1];
    if (!drawn || !before || !isStatement(told) || !isStatement(before)) return [];
    if (told.speaker !== before.speaker || paragraphOf(told) - paragraphOf(before) > 1) return [];
    if (mayBeEither(told, drawn.at, before)) return [];
    const last = sayingOf(before, afterBut(before)) ?? groundIn(before);
    const claim = last && sayingOf(told, { before: last.text, without: drawn.at });
    if (!last || !claim || lostCondition(before, last)) return [];
    // "A; B. Therefore C": what a semicolon parts is one ground.
    const sentence = before.reading.unit.sentence;
    const first = passage[at - 2];
    const other =
      first?.reading.unit.sentence === sentence && first.speaker === before.speaker ? sayingOf(first) : null;
    if (first?.reading.unit.sentence === sentence && !other) return [];
    const [main] = told.reading.clauses;
    return [
      {
        ...PLAIN_ARGUMENT,
        kind: 'cause' as const,
        rule: 'conclusion-of-a-sentence',
        because: `“${drawn.word}” draws it from the sentence before`,
        claim,
        premises: other ? [other, last] : [last],
        holder: told.speaker,
        isAccount: told.speaker === null && main !== undefined && isAccount(main, told),
      },
    ];
  });

/** "If you want bread, you bake. So ...": you bake only if you want bread. */
const SUPPOSED = /(?<!\p{L})(?:if|unless)(?!\p{L})/iu;
const lostCondition = ({ reading: { unit } }: Told, { text }: Saying): boolean =>
  SUPPOSED.test(unit.text) && !SUPPOSED.test(text);

/** "The charter says that the court upholds the law; thus, it is bound": the charter or the court? */
function mayBeEither(told: Told, at: number | null, before: Told): boolean {
  const behind = at === null ? (openerOf(told)?.behind ?? 0) : 0;
  const isPointing =
    /^(?:it|they|he|she)$/.test(told.reading.words[behind]?.lower ?? '') && !isExpletive(told.reading.words, behind);
  return (
    isPointing && before.reading.clauses.some(({ kind, connective }) => kind === 'complement' && connective === 'that')
  );
}

/** "It was liked, but it was dear. Therefore ...": what comes behind "but" is what counts. */
function afterBut({ reading: { clauses } }: Told): { from?: number } {
  const turn = clauses.find(({ kind, connective }) => kind === 'coordinate' && /^(?:but|yet)\+$/.test(connective));
  return turn ? { from: turn.from + 1 } : {};
}

/** "We must do it now, because the wheel is old. That is why ...": where the sentence points elsewhere, its reason may stand alone. */
function groundIn(told: Told): Saying | null {
  const { clauses } = told.reading;
  const reason = clauses.find(({ kind, connective }) => kind === 'subordinate' && connective === 'because');
  return reason ? sayingOf(told, { from: reason.from + 1, to: extentOf(reason, clauses) }) : null;
}

/** The words that draw the conclusion, and where they stand if it is inside the clause. */
function drawnBy(told: Told): { word: string; at: number | null } | null {
  const opener = openerOf(told);
  const { words, clauses } = told.reading;
  // "And so began the war": nothing is drawn from anything.
  const isInverted = opener?.text.endsWith('so') === true && /^(?:VERB|AUX)$/.test(words[opener.behind]?.pos ?? '');
  if (opener) return opener.kind === 'conclusion' && !isInverted ? { word: opener.text, at: null } : null;
  const [main] = clauses;
  if (!main?.verb) return null;
  const at = words.findIndex(({ lower }) => /^(?:therefore|thus|hence|consequently|accordingly)$/.test(lower));
  // Around the verb of the main clause: elsewhere it joins something smaller.
  return at > 0 && at >= main.verb.from - 1 && at <= main.verb.to && words[at - 1]?.lower !== 'and'
    ? { word: words[at]?.text ?? '', at }
    : null;
}
