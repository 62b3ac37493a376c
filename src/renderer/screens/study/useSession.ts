// Runs the session: each stage that needs main asks it, and the answer goes back into the reducer.
import { useEffect, useEffectEvent, useReducer, useRef, useState } from 'react';
import type { StudyScope } from '../../../shared/contract/scope';
import { client } from '../../client/client';
import { useChanges } from '../../client/useChanges';
import { type Act, type Session, startOfSession, study, thinkingMillis } from './studyState';

/** A timer longer than this overflows; a learning step never is. */
const LONGEST_TIMER_MILLIS = 0x7fffffff;

/** The steady clock of a session: no change of the time of day moves it. */
export const steadyMillis = (): number => performance.now();

/** What a session is only: so many minutes, or some of the cards. */
export interface Only {
  readonly minutes?: number;
  readonly scope?: StudyScope;
}

/** `typedAnswers` is null until the settings are known; nothing is asked before. */
export function useSession(
  typedAnswers: boolean | null,
  only: Only,
  onLeft: () => void,
): readonly [session: Session, act: (act: Act) => void] {
  // As it began: an answer is sent once, whatever object says the same later.
  const [{ minutes, scope }] = useState(only);
  const [session, act] = useReducer(study, {
    ...startOfSession,
    minutes: minutes ?? null,
    isPart: scope !== undefined && scope.kind !== 'all',
  });
  const { stage } = session;
  const hasBegun = useRef(false);
  const isReady = typedAnswers !== null;
  const leave = useEffectEvent(onLeft);

  useEffect(() => {
    if (typedAnswers !== null) act({ type: 'settings', typedAnswers });
  }, [typedAnswers]);

  useEffect(() => {
    if (stage.name !== 'asking' || !isReady) return;
    let isCurrent = true;
    const ask = async () => {
      if (!hasBegun.current) {
        const begun = await client['review/begin']({ scope });
        if (!begun.ok) return begun;
        hasBegun.current = true;
      }
      return client['review/next']({ ahead: stage.ahead, scope });
    };
    void ask().then((answer) => {
      if (!isCurrent) return;
      const at = steadyMillis();
      act(answer.ok ? { type: 'handed', next: answer.value, at } : { type: 'refused', problem: answer.problem });
    });
    return () => {
      isCurrent = false;
    };
  }, [stage, isReady, scope]);

  // Once per entry into the stage: an answer is sent once. Left mid-way, main keeps it all the same.
  useEffect(() => {
    if (stage.name !== 'saving') return;
    const { item, grade, given } = stage;
    void client['review/grade']({
      cardId: item.cardId,
      grade,
      reps: item.reps,
      thinkingMillis: thinkingMillis(stage),
      mode: given?.mode ?? 'recalled',
      suggested: given?.suggested ?? null,
      typed: given?.typed ?? null,
      scope,
    }).then((answer) => {
      const at = steadyMillis();
      act(answer.ok ? { type: 'kept', graded: answer.value, at } : { type: 'notKept', problem: answer.problem });
    });
  }, [stage, scope]);

  useEffect(() => {
    if (stage.name !== 'waiting') return;
    const left = Math.min(LONGEST_TIMER_MILLIS, Math.max(0, stage.nextAt - stage.now));
    // A sleeping computer stops the timer; waking up is a change of the clock, below.
    const timer = setTimeout(() => act({ type: 'ask', ahead: false }), left);
    return () => clearTimeout(timer);
  }, [stage]);

  useEffect(() => {
    if (stage.name !== 'ending') return;
    void client['review/summary']({}).then((answer) =>
      act(answer.ok ? { type: 'summed', summary: answer.value } : { type: 'refused', problem: answer.problem }),
    );
  }, [stage]);

  useEffect(() => {
    if (stage.name === 'left') void client['review/end']({}).finally(leave);
  }, [stage]);

  // An answer taken back elsewhere puts its card on the table again, and by another clock the same answers lead elsewhere.
  // What is waited for may be due by now, or be answered already.
  useChanges(['reviews', 'cards', 'clock'], () => {
    if (stage.name === 'waiting') act({ type: 'ask', ahead: false });
    if (stage.name !== 'front' && stage.name !== 'back') return;
    void client['review/next']({ ahead: false, scope }).then((answer) => {
      if (answer.ok) act({ type: 'replace', next: answer.value, at: steadyMillis() });
    });
  });

  return [session, act];
}
