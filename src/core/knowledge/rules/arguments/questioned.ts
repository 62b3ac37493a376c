// "Why did it fail? Because the clay was wet.", "Why did it fail? Two reasons are given: it was old, and it was poor.": the reason of what
// the text itself asks.
import { claimAskedFor } from './asksWhy';
import { announcementAt } from './announcement';
import { type FoundArgument, PLAIN_ARGUMENT } from './found';
import { contentOf, itemAt, nominalContent } from './itemOf';
import { isSameBlock, isStatement, type Passage, type Told } from './passage';
import { type Saying, sayingOf, wordsBetween } from './saying';

const NAMED = /^(?:the|one|its|their) (?:(\p{L}+) ){0,2}?(?:answer|reason|explanation|cause) (?:is|was|lies|lay) /iu;
const BECAUSE = /^(?:(?:partly|largely|mainly|simply|mostly|above all),? )?because /iu;
/** What everybody says is often what the author goes on to deny. */
const COMMON = /^(?:usual|common|obvious|official|popular|easy|standard|traditional|short|first|simple)$/iu;
const DENIED =
  /^(?:but |yet |however, )?(?:that|this|it)(?: answer| explanation)? (?:is|was) (?:too|not|only|wrong|mistaken|false|at best|half)/iu;

export const questioned = (passage: Passage): FoundArgument[] =>
  passage.flatMap((told, at) => {
    const claim = claimAskedFor(told);
    const next = passage[at + 1];
    if (!claim || !next || !isSameBlock(next, told) || next.speaker !== told.speaker) return [];
    const premises = named(passage, at + 1) ?? becauseOf(next) ?? listed(passage, at + 1, claim);
    if (!premises || premises.length === 0) return [];
    return [
      {
        ...PLAIN_ARGUMENT,
        kind: 'cause' as const,
        rule: 'question-answered',
        because: '“Why ...?” asks for what the next sentence answers',
        claim,
        premises,
        holder: told.speaker,
        isAccount: told.speaker === null && /^(?:did|was|were|had)(?!\p{L})/u.test(claim.asked ?? ''),
      },
    ];
  });

/** "The answer is that the county counted it twice." */
function named(passage: Passage, at: number): Saying[] | null {
  const told = passage[at];
  const match = told && isStatement(told) ? NAMED.exec(told.reading.unit.text) : null;
  if (!told || !match) return null;
  const behind = passage[at + 1];
  if (COMMON.test(match[1] ?? '') && (!behind || DENIED.test(behind.reading.unit.text))) return [];
  const content = nominalContent(told);
  return content && [content];
}

function becauseOf(told: Told): Saying[] | null {
  const match = BECAUSE.exec(told.reading.unit.text);
  if (!match) return null;
  const from = told.reading.words.findIndex(({ start }) => start >= match[0].length);
  const said = from < 0 ? null : sayingOf(told, { from });
  return said && [said];
}

/** "Three reasons are usually given: it was old, it was far, and it was dear." and perhaps "A fourth is forgotten." */
function listed(passage: Passage, at: number, claim: Saying): Saying[] | null {
  const announced = announcementAt(passage, at);
  const told = passage[at + 1];
  if (!announced || !/^(?:reason|cause|explanation|factor)s$/.test(announced.head) || !told) return null;
  if (told.reading.unit.sentence !== announced.told.reading.unit.sentence) return null;
  const items = alike(told, claim);
  if (!items || (announced.count !== null && announced.count !== items.length)) return null;
  const further = itemAt(passage, at + 2);
  const more =
    further?.place === items.length + 1 && isSameBlock(further.told, told)
      ? contentOf(further, passage, items.map(({ text }) => text).join(' '))
      : null;
  return more ? [...items, more] : items;
}

/** Statements in a row that open with the same word: "she was poor, she was a woman, and she was far away". */
function alike(told: Told, claim: Saying): Saying[] | null {
  const { words } = told.reading;
  const [opening] = words;
  if (!opening) return null;
  const starts = words.flatMap(({ lower }, at) => {
    if (at === 0) return [0];
    const before = words[at - 1];
    const isJoined = before?.text === ',' || (before?.lower === 'and' && at > 1);
    return isJoined && lower === opening.lower ? [at] : [];
  });
  if (starts.length < 2) return null;
  const name = wordsBetween(told, 0, 1);
  // Beside a question that names her, "she" is enough.
  const named = opening.pos === 'PRON' && claim.text.includes(name) ? opening.lower : name;
  const said = starts.map((from, index) => {
    let to = starts[index + 1] ?? words.length;
    while (/^(?:,|and)$/.test(words[to - 1]?.lower ?? '')) to -= 1;
    const rest = sayingOf(told, { from: from + 1, to, isWhole: true });
    return rest && { ...rest, text: `${named} ${rest.text}` };
  });
  return said.some((each) => each === null) ? null : said.flatMap((each) => each ?? []);
}
