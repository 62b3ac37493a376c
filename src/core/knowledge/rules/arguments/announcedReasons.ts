// "There are good reasons for this." and then the reasons, uncounted: the sentences that follow, and those that later paragraphs
// add with "Moreover".
import { type Announcement, announcementAt, claimOf, isExistential } from './announcement';
import { type FoundArgument, PLAIN_ARGUMENT } from './found';
import { contentOf, itemAt } from './itemOf';
import { openerOf } from './openers';
import { isSameBlock, isStatement, type Passage } from './passage';
import { type Saying, sayingOf } from './saying';

const MOST_REASONS = 5;
const FEWEST_REASONS = 2;

export const announcedReasons = (passage: Passage): FoundArgument[] =>
  [...passage.keys()].flatMap((at) => {
    const announced = announcementAt(passage, at);
    if (!announced || !announced.isArguing || !isExistential(announced.told)) return [];
    if (!/^(?:reason|ground|argument|explanation|cause)s$/.test(announced.head)) return [];
    const claim = claimOf(announced, passage);
    if (!claim) return [];
    const only = onlyOne(passage, at, claim.text);
    if (only) return [{ ...found(announced, claim), premises: [only] }];
    if ([1, 2].some((next) => itemAt(passage, at + next) !== null)) return [];
    const { premises, counters } = reasonsBehind(passage, at, claim.text);
    if (premises.length < FEWEST_REASONS) return [];
    return [
      {
        ...found(announced, claim),
        premises: premises.slice(0, MOST_REASONS),
        counters: counters.map((saying) => ({ saying, role: 'concession' as const, holder: null })),
      },
    ];
  });

const found = (announced: Announcement, claim: Saying): FoundArgument => ({
  ...PLAIN_ARGUMENT,
  premises: [],
  kind: 'reasons' as const,
  rule: 'announced-reasons',
  because: `“${announced.told.reading.unit.text}” announces reasons`,
  claim,
});

/** "There are several reasons. One is that A.", and no other is named. */
function onlyOne(passage: Passage, at: number, before: string): Saying | null {
  const item = itemAt(passage, at + 1);
  const announced = passage[at];
  if (item?.place !== 1 || !announced || !isSameBlock(item.told, announced)) return null;
  const goesOn = passage
    .slice(at + 2)
    .some((told, index) => isSameBlock(told, announced) && itemAt(passage, at + 2 + index) !== null);
  return goesOn ? null : contentOf(item, passage, before);
}

/** What is said for it, and what "However" turns against. */
function reasonsBehind(passage: Passage, at: number, claim: string): { premises: Saying[]; counters: Saying[] } {
  const announced = passage[at];
  const said: { saying: Saying; isAdded: boolean }[] = [];
  const counters: Saying[] = [];
  let goesOn = true;
  for (let index = at + 1; index < passage.length && goesOn && announced; index += 1) {
    const told = passage[index];
    if (!told) break;
    const opener = openerOf(told);
    const isFirstOfBlock = !isSameBlock(passage[index - 1] ?? announced, told);
    if (isFirstOfBlock) goesOn = opener?.kind === 'addition' || opener?.kind === 'conclusion';
    if (!goesOn || !isStatement(told) || told.speaker) continue;
    const isAdded = opener?.kind === 'addition';
    if (!isSameBlock(told, announced) && !isAdded) continue;
    if (opener !== null && opener.kind !== 'addition' && opener.kind !== 'contrast') continue;
    const saying = sayingOf(told, { before: claim });
    if (!saying) continue;
    // What "However" opens is the point; the sentence before it was granted.
    const last = said.at(-1);
    if (opener?.kind === 'contrast' && last && last.saying.told === passage[index - 1]) {
      counters.push(last.saying);
      said.pop();
    }
    said.push({ saying, isAdded });
  }
  const added = said.filter(({ isAdded }) => isAdded).length;
  // Those the author adds by name are reasons for certain; the others fill the room that is left.
  let room = MOST_REASONS - added;
  const premises = said.filter(({ isAdded }) => isAdded || room-- > 0).map(({ saying }) => saying);
  return { premises, counters };
}
