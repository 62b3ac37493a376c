// The words of a card that are not about its subject: who says so, as of when, and the words of asking.
import { monthAndYear } from '../months';
import type { Proposal } from '../proposal';
import { contentWordsOf } from '../words';
import type { Source } from './check';

/** Who says so and as of when: words a card has from the article's title lines, and words of asking. */
const FRAME = new Set(
  'account name names write writes wrote see give find compare tell infer predict call calls report reports cite cites say says hold holds argue argues ground grounds reason reasons order make made conclusion draw case point claim concede concedes exception allow allows analogy correspond corresponds proviso limit limits unstated premise lead leads stand stands person people name year month date share population country city region place purpose kind term means meant refer refers'.split(
    ' ',
  ),
);

export const isFrame = (
  word: string,
  { counted, holder, rule }: Proposal,
  { entities, knowledge, document }: Source,
): boolean => {
  if (FRAME.has(word) || (counted !== null && COUNTS.has(word))) return true;
  // "(1841 – 1904)" says it without the word.
  if (rule === 'life' && /^(?:born|bear|die|died)$/.test(word)) return true;
  const speaker = holder === null ? undefined : entities.get(holder);
  const { asOf, original } = knowledge.article;
  const told = [
    speaker?.name,
    ...(speaker?.aliases ?? []),
    original?.author,
    original?.title,
    original === null ? document.title : null,
    knowledge.article.occasion,
    monthAndYear(asOf ?? document.published),
  ];
  return contentWordsOf(told.join(' ')).includes(word);
};

const COUNTS = new Set('two three four five six seven eight nine ten eleven twelve'.split(' '));
