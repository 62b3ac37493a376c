// The quiz that stands in the deck: asked for when the screen comes, answered question by question.
import { useEffect, useReducer } from 'react';
import { client } from '../../client/client';
import { type Act, type Draft, givenOf, quizzing, type Stage } from './quizzingState';

/** Milliseconds that no change of the clock moves. */
export const steadyMillis = (): number => performance.now();

export interface QuizzingActs {
  readonly act: (act: Act) => void;
  /** `last`: what is given by the same key that hands it in. */
  readonly check: (last?: Partial<Draft>) => void;
  readonly correct: (isRight: boolean) => void;
  readonly goOn: () => void;
  readonly leave: () => void;
}

export function useQuizzing(): readonly [stage: Stage, acts: QuizzingActs] {
  const [stage, act] = useReducer(quizzing, { name: 'asking' });
  useEffect(() => {
    let isCurrent = true;
    void client['quiz/read']({}).then((answer) => {
      if (!isCurrent) return;
      if (answer.ok) act({ type: 'came', state: answer.value, at: steadyMillis() });
      else act({ type: 'failed', message: answer.problem.message });
    });
    return () => {
      isCurrent = false;
    };
  }, []);

  const check = async (last: Partial<Draft> = {}) => {
    if (stage.name !== 'question') return;
    const { quizId, turn, asked } = stage.state;
    act({ type: 'write', change: last });
    act({ type: 'check' });
    const answer = await client['quiz/answer']({
      quizId,
      turn,
      given: givenOf(asked.question, { ...stage.draft, ...last }) as never,
      thinkingMillis: Math.max(0, Math.round(steadyMillis() - stage.shownAt)),
      language: navigator.language,
    });
    if (answer.ok) act({ type: 'answered', answered: answer.value, at: steadyMillis() });
    else if (answer.problem.code === 'quiz/stale') act({ type: 'failed', message: answer.problem.message });
    else act({ type: 'refused', message: answer.problem.message });
  };
  const correct = async (isRight: boolean) => {
    if (stage.name !== 'marked') return;
    act({ type: 'correct' });
    const { quizId, turn } = stage.state;
    const answer = await client['quiz/correct']({ quizId, turn, isRight });
    if (answer.ok) act({ type: 'corrected', answered: answer.value });
    else act({ type: 'refused', message: answer.problem.message });
  };
  // A quiz that is left waits: the set-up offers to go on with it. One that is answered to its end shows its sheet.
  const leave = () => {
    if (!('state' in stage)) return;
    const { quizId, asked } = stage.state;
    if (asked === null) act({ type: 'over', quizId });
    else act({ type: 'came', state: null, at: steadyMillis() });
  };
  return [
    stage,
    {
      act,
      check: (last) => void check(last),
      correct: (isRight) => void correct(isRight),
      goOn: () => act({ type: 'goOn', at: steadyMillis() }),
      leave,
    },
  ];
}
