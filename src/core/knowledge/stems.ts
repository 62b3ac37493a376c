// English words without their endings, roughly: enough to see that two forms are of one word, never to write one.

/** Forms whose word cannot be told from their letters. */
export const IRREGULAR = new Map(
  (
    'became:become began:begin begun:begin broke:break broken:break brought:bring built:build bought:buy came:come chose:choose ' +
    'chosen:choose dealt:deal drew:draw drawn:draw fell:fall fallen:fall felt:feel fought:fight found:find forgot:forget ' +
    'forgotten:forget gave:give given:give went:go gone:go grew:grow grown:grow held:hold kept:keep knew:know known:know ' +
    'led:lead left:leave lost:lose made:make meant:mean met:meet paid:pay ran:run rose:rise risen:rise said:say sold:sell ' +
    'sent:send sought:seek saw:see seen:see spoke:speak spoken:speak spent:spend stood:stand struck:strike took:take ' +
    'taken:take taught:teach told:tell thought:think threw:throw thrown:throw understood:understand won:win wrote:write ' +
    'written:write died:die dying:die dies:die lay:lie lain:lie lying:lie bore:bear born:bear'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

const ENDINGS = 'ization ations ation ingly ments ment ness ings ing edly ies ied ity ian ers ed es ly s e y'.split(
  ' ',
);
const SHORTEST_STEM = 4;

/** Roughly the part that inflected forms of a word share, for counting and looking up many words at once. */
export function stemOf(form: string): string {
  const word = IRREGULAR.get(form) ?? form;
  const ending = ENDINGS.find((each) => word.endsWith(each) && word.length - each.length >= SHORTEST_STEM);
  return ending === undefined || /^\d/.test(word) ? word : word.slice(0, -ending.length);
}
