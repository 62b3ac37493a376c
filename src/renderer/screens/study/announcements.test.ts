import { describe, expect, it } from 'vitest';
import { announcementOf } from './announcements';
import { orderBoard } from '../../ui/placing/board';
import { anItem, aSummary, given, handing, keptWith, now, NONE_LEFT, progressOf } from './sessionSuite';
import { type Act, type Session, startOfSession, study } from './studyState';

function heardOf(acts: readonly Act[]): string[] {
  const heard: string[] = [];
  acts.reduce((session, act) => {
    const after = study(session, act);
    heard.push(announcementOf(session, after).replaceAll('\u00a0', ' '));
    return after;
  }, startOfSession);
  return heard;
}

describe('what a screen reader hears', () => {
  it('follows a session from card to card', () => {
    const heard = heardOf([
      { type: 'handed', next: handing(anItem('a'), { done: 3, total: 18 }), at: 0 },
      { type: 'reveal', at: 1000 },
      { type: 'grade', grade: 'good', at: 1500, byPointer: false },
      keptWith(handing(anItem('b'), { done: 4, total: 18 })),
      { type: 'reveal', at: 6000 },
      { type: 'grade', grade: 'again', at: 7000, byPointer: false },
      { type: 'notKept', problem: { code: 'store/full', message: 'Not kept.' } },
    ]);
    expect(heard).toEqual([
      'Card 4 of 18. Question: What is a?',
      'Answer: It is a.',
      '',
      'Remembered, next in 9 days. Card 5 of 18. Question: What is b?',
      'Answer: It is b.',
      '',
      'Not kept.',
    ]);
  });

  it('says how a typed answer compares, what is suggested, and what the person makes of it', () => {
    const gap = anItem('c', { kind: 'cloze', front: 'It is [...].', hint: 'a letter' });
    const heard = heardOf([
      { type: 'handed', next: handing(gap), at: 0 },
      { type: 'hint' },
      { type: 'reveal', at: 1000, given: given() },
      { type: 'count', isRight: true },
    ]);
    expect(heard).toEqual([
      'Card 1 of 3. Question: It is blank.',
      'Hint: a letter',
      'Answer: It is c. Nearly. Suggested: Remembered, barely.',
      'Counted as Remembered.',
    ]);
  });

  it('says that nothing is suggested as the screen does, and counts as the person says', () => {
    const open = given({ suggested: null });
    const heard = heardOf([
      { type: 'handed', next: handing(anItem('l', { kind: 'list', items: ['one', 'two'] })), at: 0 },
      { type: 'reveal', at: 1000, given: open },
      { type: 'count', isRight: true },
      { type: 'count', isRight: false },
    ]);
    expect(heard.slice(1)).toEqual([
      'Answer: It is l. Nearly. Nothing is suggested. It is nearly right.',
      'Counted as Remembered.',
      'Counted as Forgot.',
    ]);
  });

  it('says how pieces are placed, and each move', () => {
    const timeline = anItem('t', { kind: 'timeline', front: 'Order them.', items: ['one', 'two', 'three'] });
    const asked: Act = { type: 'handed', next: handing(timeline), at: 0 };
    const board = orderBoard(timeline);
    const numberOf = (text: string) => board.pieces.findIndex((piece) => piece.text === text);
    const turn = (text: string): Act => ({ type: 'move', move: { type: 'turn', piece: numberOf(text) } });
    const heard = heardOf([
      asked,
      turn('two'),
      turn('one'),
      { type: 'move', move: { type: 'shift', piece: numberOf('one'), by: -1 } },
      turn('three'),
      turn('two'),
    ]);
    expect(heard).toEqual([
      'Card 1 of 3. Question: Order them. Put 3 events in order.',
      '“two” placed as number 1. 2 to go.',
      '“one” placed as number 2. 1 to go.',
      'Now 1, “one”; 2, “two”.',
      '“three” placed as number 3. All are placed.',
      '“two” taken back. 1 to go.',
    ]);
  });

  it('waits for the reasons of others before an argument is laid out; without any it is recalled', () => {
    const argument = anItem('r', { kind: 'argument', front: 'Why?', items: ['flood', 'toll'] });
    const asked: Act = { type: 'handed', next: handing(argument), at: 0 };
    expect(heardOf([asked])).toEqual([
      'Card 1 of 3. Question: Why? Pick out its reasons from those below. Some belong to other arguments.',
    ]);
    const without = [asked, { type: 'lay', board: null } as const].reduce<Session>(study, startOfSession);
    expect(without.stage).toMatchObject({ name: 'front', asks: 'recall' });
  });

  it('offers to stop, and tells how the session went', () => {
    const heard = heardOf([
      { type: 'handed', next: handing(anItem('a')), at: 0 },
      { type: 'reveal', at: 1000 },
      { type: 'grade', grade: 'good', at: 2000, byPointer: false },
      keptWith(handing(anItem('b'), { spentMillis: 900_000 })),
      { type: 'end' },
      { type: 'summed', summary: aSummary() },
    ]);
    expect(heard.slice(3)).toEqual([
      'Remembered, next in 9 days. 15 minutes are used. 3 cards are left, about 1 min. Stop here, or go on?',
      '',
      'You recalled the one card. None was forgotten. It took one minute. No review is planned for tomorrow.',
    ]);
  });

  it('says what was undone together with the card that comes back', () => {
    const heard = heardOf([
      { type: 'handed', next: handing(anItem('a')), at: 0 },
      { type: 'lookAgain', notice: { tone: 'plain', text: 'Undone.' } },
      { type: 'handed', next: handing(anItem('z')), at: 9 },
    ]);
    expect(heard.slice(1)).toEqual(['', 'Undone. Card 1 of 3. Question: What is z?']);
  });

  it('says the last grade before the summary', () => {
    const done = { kind: 'done', progress: progressOf(), remaining: NONE_LEFT, now } as const;
    const heard = heardOf([
      { type: 'handed', next: handing(anItem('a')), at: 0 },
      { type: 'reveal', at: 1000 },
      { type: 'grade', grade: 'good', at: 2000, byPointer: false },
      keptWith(done),
      { type: 'summed', summary: aSummary() },
    ]);
    expect(heard.slice(3)).toEqual([
      '',
      expect.stringMatching(/^Remembered, next in 9 days\. You recalled the one card/),
    ]);
  });

  it('says that nothing is due', () => {
    const next = { kind: 'done', progress: progressOf(), remaining: NONE_LEFT, now } as const;
    const summary = aSummary({ answers: 0, recalled: 0 });
    expect(
      heardOf([
        { type: 'handed', next, at: 0 },
        { type: 'summed', summary },
      ])[1],
    ).toContain('Nothing is due now');
  });
});
