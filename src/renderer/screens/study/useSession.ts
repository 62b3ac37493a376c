// Runs the session: each stage that needs main asks it, and the answer goes back into the reducer.
import { useEffect, useReducer } from 'react';
import { client } from '../../client/client';
import { type Act, type Session, startOfSession, study, thinkingMillis } from './studyState';

/** A timer longer than this overflows; a learning step never is. */
const LONGEST_TIMER_MILLIS = 0x7fffffff;

export function useSession(): readonly [session: Session, act: (act: Act) => void] {
  const [session, act] = useReducer(study, startOfSession);
  const { stage } = session;

  useEffect(() => {
    if (stage.name !== 'asking') return;
    let isCurrent = true;
    void client['review/next']({ ahead: stage.ahead }).then((answer) => {
      if (!isCurrent) return;
      const at = performance.now();
      act(answer.ok ? { type: 'handed', next: answer.value, at } : { type: 'refused', problem: answer.problem });
    });
    return () => {
      isCurrent = false;
    };
  }, [stage]);

  // Once per entry into the stage: an answer is sent once. Left mid-way, main keeps it all the same.
  useEffect(() => {
    if (stage.name !== 'saving') return;
    const { item, grade } = stage;
    const thinking = thinkingMillis(stage);
    void client['review/grade']({ cardId: item.cardId, grade, reps: item.reps, thinkingMillis: thinking }).then(
      (answer) => {
        const at = performance.now();
        act(answer.ok ? { type: 'kept', graded: answer.value, at } : { type: 'notKept', problem: answer.problem });
      },
    );
  }, [stage]);

  useEffect(() => {
    if (stage.name !== 'waiting') return;
    const goOn = () => act({ type: 'ask', ahead: false });
    const look = () => {
      if (document.visibilityState === 'visible') goOn();
    };
    const left = Math.min(LONGEST_TIMER_MILLIS, Math.max(0, stage.nextAt - stage.now));
    const timer = setTimeout(goOn, left);
    // A sleeping computer stops the timer; whoever comes back asks again.
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [stage]);

  return [session, act];
}
