// What can be done to the card on the table beside answering it. Each act is kept by main and can be taken back.
import type { Problem } from '../../../core/base/result';
import type { Flag } from '../../../core/deck/flag';
import { quoted } from '../../../core/deck/quoted';
import type { Answer } from '../../../shared/contract/index';
import type { ReviewItem } from '../../../shared/contract/review';
import { client } from '../../client/client';
import type { Act } from './studyState';

export interface CardActs {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly suspend: () => void;
  readonly bury: () => void;
  /** Sets the flag, or takes it off where it is set already. */
  readonly flag: (flag: Exclude<Flag, 0>) => void;
}

/** `item` is the card on the table, if one is. */
export function useCardActs(item: ReviewItem | null, act: (act: Act) => void): CardActs {
  const refused = ({ message }: Problem) => {
    act({ type: 'tell', notice: { tone: 'caution', text: message } });
  };
  const told = (text: string) => ({ tone: 'plain', text }) as const;

  const turn = async (direction: 'undo' | 'redo') => {
    const answer = await client[`history/${direction}`]({ within: 'session' });
    if (!answer.ok) {
      refused(answer.problem);
      return;
    }
    const word = direction === 'undo' ? 'Undone' : 'Done again';
    act({ type: 'lookAgain', notice: told(`${word}: ${answer.value.title}.`) });
  };

  /** The card leaves the table. */
  const putAway = async (asked: Promise<Answer<'card/bury'>>, text: string) => {
    const answer = await asked;
    if (!answer.ok) {
      refused(answer.problem);
      return;
    }
    act({ type: 'lookAgain', notice: told(text) });
  };

  const flagged = async ({ cardId, flag: before }: ReviewItem, wished: Exclude<Flag, 0>) => {
    const flag = before === wished ? 0 : wished;
    const answer = await client['card/flag']({ cardId, flag });
    if (!answer.ok) {
      refused(answer.problem);
      return;
    }
    act({ type: 'amend', cardId, amendment: { flag } });
    act({ type: 'tell', notice: told(flag === 0 ? 'The flag is off.' : `Flag ${flag} is on this card.`) });
  };

  return {
    undo: () => void turn('undo'),
    redo: () => void turn('redo'),
    suspend: () => {
      if (item) {
        void putAway(
          client['card/suspend']({ cardId: item.cardId, suspended: true }),
          `${quoted(item.front)} is not asked any more. U brings it back.`,
        );
      }
    },
    bury: () => {
      if (item) {
        void putAway(
          client['card/bury']({ cardId: item.cardId }),
          `${quoted(item.front)} waits until tomorrow. U brings it back.`,
        );
      }
    },
    flag: (flag) => {
      if (item) void flagged(item, flag);
    },
  };
}
