// Lays out the pieces of an argument: its own reasons among those of other cards, once main has named them.
import { useEffect } from 'react';
import { client } from '../../client/client';
import { argumentBoard } from '../../ui/placing/board';
import type { Act, Stage } from './studyState';

export function useBoard(stage: Stage, act: (act: Act) => void): void {
  const waiting = stage.name === 'front' && stage.asks === 'placing' && stage.board === null ? stage : null;
  useEffect(() => {
    if (!waiting) return;
    let isCurrent = true;
    const { item } = waiting;
    void client['review/distractors']({ cardId: item.cardId }).then((answer) => {
      if (!isCurrent) return;
      // Without other reasons, or without an answer, the card is turned over like any other.
      act({ type: 'lay', board: answer.ok ? argumentBoard(item, answer.value) : null });
    });
    return () => {
      isCurrent = false;
    };
  }, [waiting, act]);
}
