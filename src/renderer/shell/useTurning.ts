// Undo and redo where no screen has its own: the act is named, and the way back stands beside its name.
import { client } from '../client/client';
import type { Tell } from './useTold';

type Direction = 'undo' | 'redo';

const WORDS: Readonly<
  Record<Direction, { readonly done: string; readonly back: string; readonly opposite: Direction }>
> = {
  undo: { done: 'Undone', back: 'Redo', opposite: 'redo' },
  redo: { done: 'Done again', back: 'Undo', opposite: 'undo' },
};

export function useTurning(tell: Tell): Readonly<Record<Direction, () => void>> {
  const turn = async (direction: Direction): Promise<void> => {
    const { done, back, opposite } = WORDS[direction];
    const answer = await client[`history/${direction}`]({});
    if (!answer.ok) tell(answer.problem.message);
    else tell(`${done}: ${answer.value.title}.`, { label: back, onPress: () => void turn(opposite) });
  };
  return { undo: () => void turn('undo'), redo: () => void turn('redo') };
}
