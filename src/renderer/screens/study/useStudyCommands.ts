// Which commands do something at each stage of a session.
import type { Grade } from '../../../core/scheduling/grade';
import type { CommandId } from '../../../shared/commands/commands';
import { useCommands } from '../../client/useCommands';
import { leanOf } from './leanOf';
import type { Stage } from './studyState';
import type { CardActs } from './useCardActs';

/** All that can be done on the study screen. */
export interface StudyActs extends CardActs {
  readonly reveal: () => void;
  readonly grade: (grade: Grade, byPointer?: boolean) => void;
  readonly count: (isRight: boolean) => void;
  readonly hint: () => void;
  readonly toggleSource: () => void;
  readonly openText: () => void;
  readonly showOptions: () => void;
  readonly typeIt: () => void;
  readonly turnIt: () => void;
  readonly placeIt: () => void;
  readonly edit: () => void;
  readonly info: () => void;
  readonly goAhead: () => void;
  readonly goOn: () => void;
  readonly end: () => void;
}

type Commands = Partial<Record<CommandId, () => void>>;

interface StudyCommands {
  readonly stage: Stage;
  readonly acts: StudyActs;
  readonly buttons: 'four' | 'two';
  readonly isActive: boolean;
}

export function useStudyCommands({ stage, acts, buttons, isActive }: StudyCommands): void {
  const history: Commands = {
    'study.undo': acts.undo,
    'app.undo': acts.undo,
    'app.redo': acts.redo,
    'study.end': acts.end,
  };
  useCommands(
    stage.name === 'saving' || stage.name === 'left' ? {} : { ...history, ...ofStage(stage, acts, buttons) },
    isActive,
  );
}

function ofStage(stage: Stage, acts: StudyActs, buttons: 'four' | 'two'): Commands {
  switch (stage.name) {
    case 'front':
      return { ...ofCard(acts), 'study.advance': acts.reveal, ...(stage.item.hint && { 'study.hint': acts.hint }) };
    case 'back': {
      const grade = (given: Grade) => () => acts.grade(given);
      return {
        ...ofCard(acts),
        'study.advance': grade(leanOf(stage.lean, buttons)),
        'study.again': grade('again'),
        'study.good': grade('good'),
        ...(buttons === 'four' && { 'study.hard': grade('hard'), 'study.easy': grade('easy') }),
        ...(stage.given && { 'study.right': () => acts.count(true), 'study.wrong': () => acts.count(false) }),
        ...(stage.item.source && { 'study.source': acts.toggleSource, 'study.text': acts.openText }),
      };
    }
    case 'waiting':
      return { 'study.advance': acts.goAhead };
    case 'offer':
      return { 'study.advance': acts.goOn };
    case 'done':
      return { 'study.advance': acts.end };
    case 'asking':
    case 'saving':
    case 'ending':
    case 'left':
    case 'failed':
      return {};
  }
}

const ofCard = (acts: StudyActs): Commands => ({
  'card.edit': acts.edit,
  'card.info': acts.info,
  'card.suspend': acts.suspend,
  'card.bury': acts.bury,
  'card.flag': () => acts.flag(1),
  'card.flag1': () => acts.flag(1),
  'card.flag2': () => acts.flag(2),
  'card.flag3': () => acts.flag(3),
  'card.flag4': () => acts.flag(4),
});
