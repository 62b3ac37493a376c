import { describe, expect, it } from 'vitest';
import { asInstant, MILLIS_PER_DAY } from '../../../core/base/time';
import {
  anItem,
  aSummary,
  given,
  grade,
  graded,
  handing,
  keptWith,
  NONE_LEFT,
  now,
  play,
  progressOf,
  revealed,
  shown,
} from './sessionSuite';
import { type Act, placeOf, startOfSession, study, thinkingMillis } from './studyState';

describe('a study session', () => {
  it('shows a card, its answer, and the next card', () => {
    const session = play(shown, revealed, graded, keptWith(handing(anItem('b'))));
    expect(session.stage).toMatchObject({ name: 'front', item: { cardId: 'b' }, shownAt: 5010 });
    expect(session).toMatchObject({ answers: 1, last: { grade: 'good' } });
  });

  it('never takes a grade for an answer that was not seen', () => {
    expect(play(shown, graded).stage.name).toBe('front');
    expect(play(shown, revealed, grade(4149)).stage.name).toBe('back');
    expect(play(shown, revealed, grade(4150)).stage.name).toBe('saving');
  });

  it('takes a double click on "Show answer" for one click', () => {
    expect(play(shown, revealed, grade(4499, true)).stage.name).toBe('back');
    expect(play(shown, revealed, grade(4500, true)).stage.name).toBe('saving');
  });

  it('takes one answer for a card: keys are dead while it is being saved', () => {
    const saving = play(shown, revealed, graded);
    expect(study(saving, grade(6000))).toBe(saving);
    expect(study(saving, { type: 'reveal', at: 6000 })).toBe(saving);
    expect(study(saving, { type: 'end' })).toBe(saving);
    expect(study(saving, { type: 'lookAgain', notice: null })).toBe(saving);
  });

  it('keeps the card on its back when the answer could not be kept, ready to be answered again', () => {
    const problem = { code: 'store/full', message: 'This answer was not kept: the disk is full.' };
    const failed = play(shown, { ...revealed, given: given() } as Act, graded, { type: 'notKept', problem });
    expect(failed.stage).toMatchObject({ name: 'back', given: { typed: '9.2' } });
    expect(failed.answers).toBe(0);
    expect(failed.notice).toEqual({ tone: 'error', text: problem.message });
    const again = study(failed, grade(9000));
    expect(again).toMatchObject({ stage: { name: 'saving' }, notice: null });
  });

  it('asks for the next card when this one was answered elsewhere', () => {
    const problem = { code: 'review/stale', message: 'stale' };
    const stale = play(shown, revealed, graded, { type: 'notKept', problem });
    expect(stale.stage).toEqual({ name: 'asking', ahead: false });
    const next = study(stale, { type: 'handed', next: handing(anItem('b')), at: 6000 });
    expect(next).toMatchObject({ stage: { name: 'front' }, notice: { tone: 'caution' }, answers: 0 });
  });

  it('waits for a learning card, and can be told to go ahead', () => {
    const remaining = { learning: 1, review: 0, new: 0 };
    const next = { kind: 'waiting', progress: progressOf(), nextAt: now, remaining, now } as const;
    const waiting = play({ type: 'handed', next, at: 0 });
    expect(waiting.stage.name).toBe('waiting');
    expect(study(waiting, { type: 'ask', ahead: true }).stage).toEqual({ name: 'asking', ahead: true });
  });

  it('measures thinking from the question to the answer, within what the log takes', () => {
    const stage = { shownAt: 1000, revealedAt: 4000.6 };
    expect(thinkingMillis(stage)).toBe(3001);
    expect(thinkingMillis({ ...stage, revealedAt: 0 })).toBe(0);
    expect(thinkingMillis({ ...stage, revealedAt: 1e12 })).toBe(86_400_000);
  });

  it('counts every answer, also one after which its card comes again, and says how many do', () => {
    const first = { type: 'handed', next: handing(anItem('a'), { done: 6, total: 25 }), at: 0 } as const;
    expect(placeOf(play(first))).toEqual({ answered: 6, toCome: 19, again: 0 });
    const comesAgain = handing(anItem('b'), { answers: 7, done: 6, total: 25 }, 1);
    expect(placeOf(play(first, revealed, graded, keptWith(comesAgain)))).toEqual({
      answered: 7,
      toCome: 19,
      again: 1,
    });
    expect(placeOf(startOfSession)).toEqual({ answered: 0, toCome: 0, again: 0 });
  });

  it('tells the interval of an answer from when it was kept: thinking is no part of it', () => {
    const next = handing(anItem('b'));
    const later = { ...next, now: asInstant(now + 45_000) };
    expect(play(shown, revealed, graded, keptWith(later)).last?.now).toBe(later.now);
  });

  it('knows a question that follows something from the first one', () => {
    expect(play(shown).stage).toMatchObject({ follows: false });
    expect(play(shown, revealed, graded, keptWith(handing(anItem('b')))).stage).toMatchObject({ follows: true });
    const undone: Act = { type: 'lookAgain', notice: { tone: 'plain', text: 'Undone.' } };
    expect(play(shown, undone, { type: 'handed', next: handing(anItem('b')), at: 9 }).stage).toMatchObject({
      follows: true,
    });
  });
});

describe('an answer that is typed', () => {
  const number = handing(anItem('n', { kind: 'number' }));
  const front = { type: 'handed', next: number, at: 0 } as const;
  const typed: Act = { type: 'reveal', at: 4000, given: given() };

  it('has a field, or one for each part of a list', () => {
    expect(play(front).stage).toMatchObject({ asks: 'typed', words: [''] });
    const list = handing(anItem('l', { kind: 'list', items: ['one', 'two', 'three'] }));
    const session = play({ ...front, next: list }, { type: 'write', slot: 1, text: 'two' });
    expect(session.stage).toMatchObject({ asks: 'typed', words: ['', 'two', ''], field: 0 });
    expect(study(session, { type: 'goTo', field: 2 }).stage).toMatchObject({ field: 2 });
  });

  it('is recalled in the head where a person chose so', () => {
    expect(play({ type: 'settings', typedAnswers: false }, front).stage).toMatchObject({ asks: 'recall' });
    expect(play(front, { type: 'present', asks: 'recall' }).stage).toMatchObject({ asks: 'recall' });
  });

  it('leans to what is suggested, until the person says otherwise', () => {
    const back = play(front, typed);
    expect(back.stage).toMatchObject({ lean: 'hard' });
    const right = study(back, { type: 'count', isRight: true });
    expect(right.stage).toMatchObject({ lean: 'good', given: { suggested: 'hard' } });
    expect(study(right, { type: 'count', isRight: false }).stage).toMatchObject({ lean: 'again' });
  });

  it('leans to the usual grade where nothing is suggested: the app must not fail what it cannot judge', () => {
    const back = play(front, { type: 'reveal', at: 4000, given: given({ suggested: null }) });
    expect(back.stage).toMatchObject({ lean: 'good', isCounted: false });
    expect(study(back, { type: 'count', isRight: true }).stage).toMatchObject({ lean: 'good', isCounted: true });
    expect(study(back, { type: 'count', isRight: false }).stage).toMatchObject({ lean: 'again', isCounted: true });
  });

  it('has nothing to overrule where nothing was given', () => {
    const back = play(shown, revealed);
    expect(study(back, { type: 'count', isRight: false })).toBe(back);
  });

  it('is never instant when it was chosen from options', () => {
    const choices = ['one', 'two'];
    const chosen: Act = { type: 'reveal', at: 4000, given: given({ mode: 'chosen', suggested: 'good' }) };
    const back = play(front, { type: 'present', asks: 'choices', choices }, chosen);
    expect(study(back, { type: 'grade', grade: 'easy', at: 5000, byPointer: false })).toBe(back);
    expect(study(back, graded).stage.name).toBe('saving');
  });
});

describe('the minutes of a day', () => {
  const used = { spentMillis: 900_000 };
  const over = play(shown, revealed, graded, keptWith(handing(anItem('b'), used)));

  it('offer to stop when they are used, before the next card is seen, and once', () => {
    expect(over.stage.name).toBe('offer');
    const on = study(over, { type: 'goOn', at: 7000 });
    expect(on.stage).toMatchObject({ name: 'front', item: { cardId: 'b' }, shownAt: 7000 });
    const later = [{ type: 'reveal', at: 8000 }, grade(9000), keptWith(handing(anItem('c'), used), 9010)] as const;
    expect(later.reduce(study, on).stage).toMatchObject({ name: 'front', item: { cardId: 'c' } });
  });

  it('offer nothing to someone who began with none left', () => {
    const late = { type: 'handed', next: handing(anItem('a'), used), at: 0 } as const;
    expect(play(late, revealed, graded, keptWith(handing(anItem('b'), used))).stage.name).toBe('front');
  });

  it('of a short session are its own, whatever the day has left', () => {
    const spent = (minutes: number) => ({ spentMillis: minutes * 60_000, budgetMillis: 900_000 });
    const acts: Act[] = [
      { type: 'handed', next: handing(anItem('a'), spent(20)), at: 0 },
      ...[revealed, graded, keptWith(handing(anItem('b'), spent(24)))],
    ];
    const begun = acts.reduce(study, { ...startOfSession, minutes: 5 });
    expect(begun).toMatchObject({
      stage: { name: 'front' },
      progress: { spentMillis: 240_000, budgetMillis: 300_000 },
    });
    const more = [{ type: 'reveal', at: 8000 }, grade(9000), keptWith(handing(anItem('c'), spent(25)), 9010)] as const;
    expect(more.reduce(study, begun).stage).toMatchObject({
      name: 'offer',
      next: { progress: { spentMillis: 300_000, budgetMillis: 300_000 } },
    });
  });

  it('end the session where it stands', () => {
    expect(study(over, { type: 'end' }).stage).toEqual({ name: 'ending', isComplete: false });
  });
});

describe('the end of a session', () => {
  const done = { kind: 'done', progress: progressOf(), remaining: NONE_LEFT, now } as const;
  const ending = play(shown, revealed, graded, keptWith(done));

  it('of one article says nothing of the rest', () => {
    const acts: Act[] = [
      shown,
      revealed,
      graded,
      keptWith({ kind: 'done', progress: progressOf(), remaining: NONE_LEFT, now }),
    ];
    const ended = acts.reduce(study, { ...startOfSession, isPart: true });
    expect(ended.stage).toEqual({ name: 'ending', isComplete: false });
  });

  it('is told from the log', () => {
    expect(ending.stage).toEqual({ name: 'ending', isComplete: true });
    const told = study(ending, { type: 'summed', summary: aSummary() });
    expect(told.stage).toMatchObject({ name: 'done', isComplete: true });
    expect(study(told, { type: 'leave' }).stage.name).toBe('left');
  });

  it('has nothing to tell when nothing was answered', () => {
    const left = play(shown, { type: 'end' }, { type: 'summed', summary: aSummary({ answers: 0 }) });
    expect(left.stage.name).toBe('left');
  });

  it('lets a person go even where the summary cannot be read', () => {
    const problem = { code: 'app/unreachable', message: 'No answer.' };
    expect(play(shown, { type: 'end' }, { type: 'refused', problem }).stage.name).toBe('left');
    expect(study(ending, { type: 'refused', problem }).stage.name).toBe('failed');
  });

  it('can be undone: what is on the table is asked anew', () => {
    const told = study(ending, { type: 'summed', summary: aSummary() });
    const notice = { tone: 'plain', text: 'Undone.' } as const;
    expect(study(told, { type: 'lookAgain', notice })).toMatchObject({ stage: { name: 'asking' }, notice });
  });
});

describe('a card on the table', () => {
  it('changes where it lies, and no other does', () => {
    const back = play(shown, revealed);
    const amend = (cardId: string): Act => ({ type: 'amend', cardId, amendment: { front: 'New?', flag: 2 } });
    expect(study(back, amend('a')).stage).toMatchObject({
      name: 'back',
      item: { front: 'New?', flag: 2, back: 'It is a.' },
    });
    expect(study(back, amend('b'))).toBe(back);
  });

  it('is asked as what its new words make of it', () => {
    const gap = handing(anItem('a', { kind: 'cloze', front: 'The [...] was lit.' }));
    const typed = play({ type: 'handed', next: gap, at: 0 }, { type: 'write', slot: 0, text: 'lamp' });
    expect(typed.stage).toMatchObject({ name: 'front', asks: 'typed' });
    const amendment = { front: 'What was lit?', kind: 'qa', items: null } as const;
    expect(study(typed, { type: 'amend', cardId: 'a', amendment }).stage).toMatchObject({
      name: 'front',
      asks: 'recall',
      item: { kind: 'qa', front: 'What was lit?' },
    });
    const list = handing(anItem('l', { kind: 'list', items: ['oil', 'wick'] }));
    const parts = play({ type: 'handed', next: list, at: 0 }, { type: 'write', slot: 1, text: 'wick' });
    const more = { items: ['oil', 'wick', 'glass'], kind: 'list' } as const;
    expect(study(parts, { type: 'amend', cardId: 'l', amendment: more }).stage).toMatchObject({
      words: ['', 'wick', ''],
    });
  });

  it('gives way to the card whose answer was taken back elsewhere, while its question stands there', () => {
    const answered = [shown, revealed, graded, keptWith(handing(anItem('b')))] as const;
    const replace = (id: string, reps = 0): Act => ({ type: 'replace', next: handing(anItem(id, { reps })), at: 6000 });
    expect(play(...answered, replace('a')).stage).toMatchObject({ name: 'front', item: { cardId: 'a' } });
    expect(play(...answered, replace('a', 1)).stage).toMatchObject({ item: { cardId: 'b' } });
    expect(play(...answered, replace('z')).stage).toMatchObject({ item: { cardId: 'b' } });
    const back: Act = { type: 'reveal', at: 6000 };
    expect(play(...answered, back, replace('a')).stage).toMatchObject({ name: 'back', item: { cardId: 'b' } });
  });

  it('learns where its answers lead by now, and keeps its place and what was typed', () => {
    const preview = { intervalDays: 30, dueAt: asInstant(now + 30 * MILLIS_PER_DAY) };
    const previews = { again: preview, hard: preview, good: preview, easy: preview };
    const byNow = (reps: number): Act => {
      const next = handing(anItem('a', { reps, previews, front: 'New?' }));
      return { type: 'replace', next: { ...next, now: asInstant(now + 5) }, at: 6000 };
    };
    const typed = play(shown, { type: 'write', slot: 0, text: 'perhaps' });
    const shownBefore = typed.stage.name === 'front' && typed.stage.shownAt;
    expect(study(typed, byNow(0)).stage).toMatchObject({
      ...{ name: 'front', words: ['perhaps'], shownAt: shownBefore, now: now + 5 },
      item: { front: 'What is a?', previews: { good: { intervalDays: 30 } } },
    });
    const back = play(shown, revealed);
    expect(study(back, byNow(0)).stage).toMatchObject({ name: 'back', item: { previews: { hard: preview } } });
    expect(study(back, byNow(1))).toBe(back);
  });

  it('shows its hint', () => {
    expect(play(shown, { type: 'hint' }).stage).toMatchObject({ isHinted: true });
  });
});
