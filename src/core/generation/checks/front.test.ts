// Rules 1 to 6: can the front be read alone, months later?
import { describe, expect, it } from 'vitest';
import type { Proposal } from '../proposal';
import { outcomeOf, words } from './checksSuite';

describe('the front', () => {
  it.each<[string, Partial<Proposal>, Partial<Proposal>]>([
    ['front-length', {}, { front: 'From what year?' }],
    ['front-length', {}, { front: `Why was the lamp ${words(45)}?` }],
    ['one-question', {}, { front: 'From what year did Jonas Berg keep the lamp' }],
    [
      'one-question',
      { front: 'From what year did Jonas Berg say “Why me?”?' },
      { front: 'Who kept the lamp? From what year on?' },
    ],
    [
      'one-question',
      { kind: 'cloze', front: 'Jonas Berg kept the lamp from [...].' },
      { kind: 'cloze', front: 'Jonas Berg kept [...] from [...].' },
    ],
    [
      'one-question',
      { front: 'From what year did Jonas Berg say whose lamp it is?' },
      { front: "From what year on, if Jonas Berg kept the lamp, is it that it's?" },
    ],
    ['one-question', {}, { front: "Among other things, who 'd Jonas Berg been?" }],
    ['no-leading-pronoun', {}, { front: 'However, from what year did Berg keep the lamp?' }],
    [
      'no-leading-pronoun',
      { front: 'Italian lamps came from what year on?' },
      { front: 'It was kept by Berg from what year on?' },
    ],
    [
      'no-self-reference',
      { front: 'What, according to Olesen, mattered more?' },
      { front: 'What, according to the article, mattered more?' },
    ],
    ['no-relative-time', {}, { front: 'From what year did Berg recently keep the lamp?' }],
    ['no-relative-time', { front: 'From what year did Berg say “not today”?' }, { back: 'ten years ago' }],
  ])('%s lets one pass and stops the other', (check, good, bad) => {
    expect(outcomeOf(check, good)).toBe('fine');
    expect(outcomeOf(check, bad)).toBe('stopped');
  });

  it.each<[string, string, string]>([
    ['has-anchor', 'Who kept the lamp at Skagen?', 'Who was there to keep the light burning?'],
    ['has-anchor', 'What was so important in the end in 1871?', 'What was so important in the end?'],
    [
      'pronouns-have-antecedents',
      'When did Berg say that he would leave the lamp?',
      'when did he say that the lamp would go out?',
    ],
    [
      'pronouns-have-antecedents',
      'How many ships saw the lamp when it burned at Skagen?',
      'When did it burn for ships at Skagen?',
    ],
    ['pronouns-have-antecedents', 'On what ground is it held that Skagen needs a lamp?', 'Why did they keep a lamp?'],
  ])('%s lets one pass and warns about the other', (check, good, bad) => {
    expect(outcomeOf(check, { front: good })).toBe('fine');
    expect(outcomeOf(check, { front: bad })).toBe('warned');
  });
});
