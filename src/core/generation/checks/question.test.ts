// Rules 11 to 15: can the question be answered, and only in one way?
import { describe, expect, it } from 'vitest';
import type { Proposal } from '../proposal';
import { outcomeOf } from './checksSuite';

describe('the question', () => {
  it.each<[Partial<Proposal>, Partial<Proposal>]>([
    [{}, { front: 'Did Jonas Berg keep the lamp at Skagen?', back: 'the lamp from then' }],
    [{}, { front: 'As of June 2019, did Jonas Berg keep the lamp?' }],
    [{ back: 'no oil' }, { back: 'Yes, from 1871' }],
    [{ front: 'Was it oil or fog that Berg feared at Skagen?' }, { front: 'Was it fog that Berg feared at Skagen?' }],
  ])('is no yes/no question: %j, but not %j', (good, bad) => {
    expect(outcomeOf('no-yes-no-question', good)).toBe('fine');
    expect(outcomeOf('no-yes-no-question', bad)).toBe('stopped');
  });

  it.each<[string, string]>([
    ['Who kept the lamp at Skagen?', 'Jonas Berg'],
    ['Who counted the wrecks at Skagen?', 'the keepers'],
    ['When did Berg come to Skagen?', '1871'],
    ['When did Berg leave Skagen?', 'after the war'],
    ['How many litres of oil burned at Skagen?', '9.5 million'],
    ['Why was the lamp at Skagen kept?', 'because of trade'],
    ['Where did Berg keep the lamp?', 'at Skagen'],
    ['In what year did Berg come?', '1871'],
  ])('asks for what it gets: "%s" %s', (front, back) => {
    expect(outcomeOf('question-word-fits', { type: 'event', front, back })).toBe('fine');
  });

  it.each<[string, string]>([
    ['Who kept the lamp at Skagen?', 'because of trade'],
    ['When did Berg come to Skagen?', 'the lamp'],
    ['How many litres of oil burned at Skagen?', 'oil'],
    ['Why was the lamp at Skagen kept?', 'Jonas Berg'],
    ['Where did Berg keep the lamp?', 'because of trade'],
  ])('should not ask "%s" for %s', (front, back) => {
    expect(outcomeOf('question-word-fits', { type: 'event', front, back })).toBe('warned');
  });

  it.each<[string, string, string]>([
    [
      'no-double-question',
      'Who kept the lamp and the bell at Skagen?',
      'Who kept the lamp at Skagen, and from what year?',
    ],
    ['no-double-question', 'When did Berg keep the lamp at Skagen?', 'When and where did Berg keep the lamp?'],
    ['no-vague-head', 'What did Berg keep at Skagen?', 'What happened at Skagen in 1871?'],
    ['no-vague-head', 'As of 2019, what mattered at Skagen?', 'As of 2019, what is known about Skagen?'],
    ['no-negative-question', 'What did Berg leave out at Skagen?', 'What did Berg not keep at Skagen?'],
    [
      'no-negative-question',
      'Why does Olesen argue that the bell did not matter at Skagen?',
      'Why didn’t the bell matter at Skagen?',
    ],
    ['no-negative-question', 'What did Berg NOT keep at Skagen?', 'What has Berg never kept at Skagen?'],
  ])('%s lets one pass and warns about the other', (check, good, bad) => {
    expect(outcomeOf(check, { front: good })).toBe('fine');
    expect(outcomeOf(check, { front: bad })).toBe('warned');
  });
});
