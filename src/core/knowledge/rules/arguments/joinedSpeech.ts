// "Ann Lee said: “If you want flour, you need a mill.”": what somebody joins to what they say, asked in their own words. The words before it
// stay as they were said, so that "we" are whoever speaks.
import type { Document } from '../../../source/document';
import type { Fact } from '../../model';
import { POINTS_AWAY } from '../facts/aloneSentence';
import { gapFact } from '../facts/factFrom';
import { isLastAside, POINTS_AT_ALL } from './joinedSentences';
import { jointsIn } from './joints';
import { isStatement, type Passage, type Told } from './passage';
import type { Joined } from './relationGap';
import { leansBack, openingOf } from './shown';

const LONGEST_FRONT = 36;
const FEWEST_AROUND = 5;
const FEWEST_LEFT_OUT = 3;
const MOST_LEFT_OUT = 26;

export const joinedSpeech = (passage: Passage, document: Document): Fact[] =>
  passage.flatMap((told) => {
    const { reading, speaker, scopeAt } = told;
    if (!reading.unit.isQuoted || !speaker || !isStatement(told)) return [];
    const first = openingOf(told);
    if (leansBack(told, first, reading.words.length)) return [];
    const lead = `${speaker.name} said: “`;
    for (const joined of jointsIn(told, first)) {
      const said = wordsAround(joined, first, told);
      if (said === null || POINTS_AWAY.test(said.text) || POINTS_AT_ALL.test(said.text)) continue;
      return [
        gapFact(reading, document, {
          type: joined.type,
          importance: 2,
          statement: `${lead}${said.text}.”`,
          gap: { start: lead.length + said.start, end: lead.length + said.end },
          rule: joined.rule.replace('-in-its-sentence', '-in-speech'),
          because: `${speaker.name} says how the one hangs on the other`,
          holder: speaker,
          quantity: null,
          about: [...new Set([speaker.id, ...scopeAt(0).names.map(({ entity }) => entity.id)])],
        }),
      ];
    }
    return [];
  });

/** The words as they were said, up to where the joint is whole, and where in them what it joins stands. */
function wordsAround({ from, to }: Joined, first: number, { reading: { words, unit } }: Told) {
  const counted = (start: number, end: number): number =>
    words.slice(start, end).filter(({ pos }) => pos !== 'PUNCT').length;
  const last = (end: number): number => words.findLastIndex(({ pos }, at) => at < end && pos !== 'PUNCT');
  if (words[to]?.text === '(' && !isLastAside(words, to)) return null;
  const end = to < words.length && /^(?:,|;|—|\()$/.test(words[to]?.text ?? '') ? to : words.length;
  const [opening, joint, closing, behind] = [words[first], words[from], words[last(to)], words[last(end)]];
  if (!opening || !joint || !closing || !behind) return null;
  const left = counted(from, to);
  const around = counted(first, end) - left;
  if (left < FEWEST_LEFT_OUT || left > MOST_LEFT_OUT || around < FEWEST_AROUND || around > LONGEST_FRONT) return null;
  const text = unit.text.slice(opening.start, behind.end).replace(/\s/g, ' ').replace(/["“”]/g, '’');
  return {
    text: text.charAt(0).toUpperCase() + text.slice(1),
    start: joint.start - opening.start,
    end: closing.end - opening.start,
  };
}
