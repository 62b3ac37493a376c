// How a sentence falls into clauses: kind and verb of each, with the words the tagger of the app gives.
import { beforeAll, describe, expect, it } from 'vitest';
import { loadTagger } from '../../../../main/language/winkTagger';
import { chunk } from './chunk';
import { clausesOf } from './clausesOf';
import { retag } from './retag';
import type { Tagger } from './word';

let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadTagger();
});

/** "main:opened", "relative(which):stood": kind, connective and verb of every clause that has one. */
function clauses(sentence: string): string[] {
  const text = sentence.charAt(0).toLowerCase() + sentence.slice(1);
  const words = retag(tagger.tag(text));
  return clausesOf(chunk({ words, dates: [], quantities: [] }), words).flatMap(
    ({ kind, connective, verb, isUncertain }) =>
      verb
        ? [`${kind}${connective === '' ? '' : `(${connective})`}:${words[verb.main]?.text}${isUncertain ? '?' : ''}`]
        : [],
  );
}

describe('a clause', () => {
  it.each([
    ['The bridge opened because the council had paid for it.', ['main:opened', 'subordinate(because):paid']],
    ['The bakers, many of whom had brothers, sold bread.', ['main:sold', 'relative(whom):had']],
    [
      'After the trip he returned to Kesten, and when the mill closed he moved to Alder.',
      ['main:returned', 'coordinate(and+):moved', 'subordinate(when):closed'],
    ],
    ['The council sold the mill to Berg; leaving the wheel to his son.', ['main:sold', 'participial(,):leaving']],
    ['The owners, led by Vane, lowered the rate.', ['main:lowered', 'participial(,):led']],
    ['It was the largest strike the city had seen.', ['main:was', 'relative:seen']],
    ['He will be forced to reform and modernise.', ['main:forced']],
    ['He points out that membership of the union rose.', ['main:points', 'complement(that):rose']],
    ['If the army cannot feed its allies and their horses, the city may fall.', ['main:fall', 'subordinate(if):feed']],
    [
      'When the owners, led by Vane, lowered the rate, the men left.',
      ['main:left', 'subordinate(when):lowered', 'participial(,):led'],
    ],
    ['The polls suggest support for the tram is low.', ['main:suggest', 'complement(that):is']],
    ['In addition to claiming he is poor, the baker has vowed to leave.', ['main:vowed', 'complement(that):is']],
    // What somebody says is never an act of his own.
    [
      'She points out that Kesten, two miles to the south, did build a mill and went bankrupt.',
      ['main:points', 'complement(that):build', 'coordinate(and):went'],
    ],
    [
      'Ann argued in 1990 that Kesten, a town in the south, built a mill and went bankrupt.',
      ['main:argued', 'complement(that):built', 'coordinate(and):went'],
    ],
    [
      'Ann told the council that Kesten, a town in the south, did build a mill.',
      ['main:told', 'complement(that):build'],
    ],
    [
      'Ann argues that Kesten, the oldest port, built a mill, lost money and went bankrupt.',
      ['main:argues', 'complement(that):built', 'coordinate(,):lost?', 'coordinate(and):went?'],
    ],
    // What is told may stand behind when or where it was told, and open with a participle or with "there".
    ['The council ruled on Tuesday that the mill stood on its land.', ['main:ruled', 'complement(that):stood']],
    ['The owner said in a letter that the mill had closed.', ['main:said', 'complement(that):closed']],
    [
      'He said those people living by the river were afraid of floods.',
      ['main:said', 'complement(that):were', 'participial:living'],
    ],
    ['The owner denied there was any fire.', ['main:denied', 'complement(that):was']],
    ['The owner blamed the council for claiming the law would help him.', ['main:blamed', 'complement(that):help']],
    // Who says so may stand behind all that is said.
    ['Lower tolls would help the mill, she argued.', ['main:help', 'parenthesis(,):argued']],
    ['The river would rise, said the owner of the mill.', ['main:rise', 'parenthesis(,):said']],
    ['They met under a miner named Pryce.', ['main:met', 'participial:named']],
    // What somebody helps do is no second statement, though it looks like the past of another verb; a past behind "helped" is one.
    ['The fair was old and helped revive the town.', ['main:was', 'coordinate(and):helped']],
    ['In 1931 Ann Berg helped found the mill.', ['main:helped']],
    ['The bakers were paid to help feed the town.', ['main:paid']],
    ['The bakers she helped won a prize.', ['main:won', 'relative:helped']],
  ])('%s', (sentence, expected) => {
    expect(clauses(sentence)).toEqual(expected);
  });

  it('is marked where nothing says how two verbs are joined', () => {
    expect(clauses('The council is here the guild has left the hall.').some((clause) => clause.endsWith('?'))).toBe(
      true,
    );
  });
});
