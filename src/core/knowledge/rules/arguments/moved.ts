// "Worn out by her travels, Lee left the stage.", "Unable to pay, the guild sold its hall.": what somebody was like, said in front of what they
// did, is why they did it.
import { type FoundArgument, PLAIN_ARGUMENT } from './found';
import { isStatement, type Passage, type Told } from './passage';
import { sayingOf } from './saying';
import { isAccount } from './voice';

const MINDED = /^(?:unable|unwilling|reluctant|eager|anxious|determined|keen|afraid|desperate)$/;
/** Who was with somebody, or what lay around, is no reason. */
const BESIDE =
  /^(?:followed|surrounded|accompanied|joined|led|backed|known|described|assisted|flanked|succeeded|preceded|replaced|survived|represented|opposed|founded|built|written|designed|produced|directed|coached|trained)$/;
const REACH = 3;
const FEWEST = 3;

export const moved = (passage: Passage): FoundArgument[] =>
  passage.flatMap((told) => {
    const { words, clauses, parts } = told.reading;
    const [main] = clauses;
    const subject = parts.find(({ clause }) => clause === main)?.subject;
    if (!main || !subject || main.isUncertain || !isStatement(told)) return [];
    const comma = subject.from - 1;
    if (words[comma]?.text !== ',' || comma < FEWEST || !isState(told, comma)) return [];
    const claim = sayingOf(told, { from: subject.from });
    const beside = { from: subject.from, to: words.length };
    const state = claim && sayingOf(told, { from: 0, to: comma, isWhole: true, before: claim.text, beside });
    if (!claim || !state) return [];
    return [
      {
        ...PLAIN_ARGUMENT,
        kind: 'cause' as const,
        rule: 'so-minded',
        because: `“${words[0]?.text ?? ''} ...” says why`,
        claim,
        premises: [{ ...state, text: state.text.charAt(0).toLowerCase() + state.text.slice(1), form: 'noun' as const }],
        holder: told.speaker,
        isAccount: told.speaker === null && isAccount(main, told),
      },
    ];
  });

/** "Worn out by", "Unable to": up to the comma one phrase, in which something and nobody acts. */
function isState(told: Told, comma: number): boolean {
  const { words } = told.reading;
  const [first] = words;
  if (!first || words.slice(0, comma).some(({ text }) => text === ',')) return false;
  if (MINDED.test(first.lower)) return /^(?:to|of)$/.test(words[1]?.lower ?? '');
  const by = words.findIndex(({ lower }, at) => lower === 'by' && at > 0 && at < REACH);
  return (
    by > 0 &&
    /(?:ed|en|orn|iven)$/.test(first.lower) &&
    !BESIDE.test(first.lower) &&
    !/^(?:\d|\p{Lu})/u.test(words[by + 1]?.text ?? '') &&
    !told
      .scopeAt(0)
      .names.some(
        ({ entity, from, to }) => entity.kind === 'person' && from > by && to <= comma && words[to]?.pos !== 'PART',
      )
  );
}
