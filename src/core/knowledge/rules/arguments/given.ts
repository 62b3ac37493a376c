// "Given the cost, the plan is likely to fail": a ground named in front of what rests on it.
import { type FoundArgument, PLAIN_ARGUMENT } from './found';
import { isStatement, type Passage, type Told } from './passage';
import { sayingOf } from './saying';
import { isAccount } from './voice';

const OPENING =
  /^(?:given|considering|in view of|in light of|in the light of)(?: the fact)?(?<that> that)? (?!up |birth )/iu;

/** "With support already low, the party must wait": a state of things in front of what it makes necessary. */
const STATE = /^with [^,]*? (?:already|now|still|so|too|no longer|\p{L}+ing)(?: \p{L}+){0,6},/iu;

/** "Without the harbour, the town faced hunger": the lack is the ground of what was or is. */
const LACK = /^without (?!(?:doubt|question|exception|warning|delay|further|being|\p{L}+ing)(?!\p{L}))[^,]{3,80}, /iu;

const isLack = ({ reading: { unit, words, clauses } }: Told): boolean => {
  const verb = clauses[0]?.verb;
  return (
    LACK.test(unit.text) &&
    verb != null &&
    // What would be so without it is not so.
    !verb.auxiliaries.some((at) => /^(?:would|could|might)$/.test(words[at]?.lower ?? ''))
  );
};

export const given = (passage: Passage): FoundArgument[] =>
  passage.flatMap((told) => {
    const { unit, words } = told.reading;
    const isLacking = isLack(told);
    const match = OPENING.exec(unit.text) ?? (isState(told) || isLacking ? /^with(?:out)? /iu.exec(unit.text) : null);
    if (!match || !isStatement(told)) return [];
    // "without the harbour" is the reason, word and all.
    const from = isLacking ? 0 : words.findIndex(({ start }) => start >= match[0].length);
    const comma = commaBeforeMain(told);
    if (comma === null || comma <= from) return [];
    const ground = sayingOf(told, { from, to: comma, isWhole: true });
    const claim = sayingOf(told, { from: comma + 1, before: ground?.text ?? '' });
    if (!ground || !claim) return [];
    const [main] = told.reading.clauses;
    const isClause = match.groups?.['that'] !== undefined;
    return [
      {
        ...PLAIN_ARGUMENT,
        kind: 'cause' as const,
        rule: 'given-ground',
        because: `“${match[0].trim()} ...” names the ground`,
        claim,
        premises: [{ ...ground, form: isClause ? ('clause' as const) : ('noun' as const) }],
        holder: told.speaker,
        isAccount: told.speaker === null && main !== undefined && isAccount(main, told),
      },
    ];
  });

/** Of what must be or will be, such a state is a ground; of what was done, it only went along. */
const isState = ({ reading: { unit, words, clauses } }: Told): boolean =>
  STATE.test(unit.text) &&
  clauses[0]?.verb?.auxiliaries.some((at) =>
    /^(?:must|should|can|cannot|will|need|would)$/.test(words[at]?.lower ?? ''),
  ) === true;

/** The comma that ends the opening: the last one before the subject of the main verb. */
function commaBeforeMain({ reading: { words, parts, clauses } }: Passage[number]): number | null {
  const main = parts.find(({ clause }) => clause === clauses[0]);
  const subject = main?.subject?.from ?? clauses[0]?.verb?.from ?? 0;
  const at = words.findLastIndex(({ text }, index) => text === ',' && index < subject);
  return at < 0 ? null : at;
}
