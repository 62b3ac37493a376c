// The menu of all that can be done at a stage, for whoever uses a mouse. Keys are lettered as the registry has them.
import { type CommandId, COMMANDS } from '../../../shared/commands/commands';
import type { MenuAct } from '../../ui/MenuActs';
import { isPlaced } from '../../ui/placing/board';
import type { Stage } from './studyState';
import type { StudyActs } from './useStudyCommands';

interface MoreActs {
  readonly stage: Stage;
  readonly acts: StudyActs;
  readonly isSourceOpen: boolean;
  readonly hasOptions: boolean;
  readonly isTypable: boolean;
}

export function moreActs({ stage, acts, isSourceOpen, hasOptions, isTypable }: MoreActs): readonly MenuAct[] {
  const entry = (id: CommandId, label: string, act: () => void): MenuAct => ({ id, label, shortcut: keyOf(id), act });
  const undo = entry('study.undo', 'Undo the last act', acts.undo);
  if (stage.name === 'done' || stage.name === 'waiting' || stage.name === 'offer') {
    return [undo, entry('app.redo', 'Redo', acts.redo)];
  }
  if (stage.name !== 'front' && stage.name !== 'back') return [];
  const { item } = stage;
  const isFront = stage.name === 'front';
  const asks = isFront ? stage.asks : null;
  return [
    ...(isFront && item.hint && !stage.isHinted ? [entry('study.hint', 'Show the hint', acts.hint)] : []),
    ...(hasOptions ? [{ id: 'options', label: 'Show options', act: acts.showOptions }] : []),
    ...(asks !== null && asks !== 'typed' && isTypable
      ? [{ id: 'type', label: 'Type the answer', act: acts.typeIt }]
      : []),
    ...(asks === 'recall' && isPlaced(item)
      ? [{ id: 'place', label: 'Put the pieces in place', act: acts.placeIt }]
      : []),
    ...(asks !== null && asks !== 'recall' ? [{ id: 'recall', label: 'Answer in your head', act: acts.turnIt }] : []),
    ...(!isFront && item.source
      ? [
          entry('study.source', isSourceOpen ? 'Hide the source' : 'Show the source', acts.toggleSource),
          entry('study.text', 'Open in the text', acts.openText),
        ]
      : []),
    entry('card.info', 'What is known of it', acts.info),
    entry('card.edit', 'Edit', acts.edit),
    entry('card.flag', item.flag === 1 ? 'Take flag 1 off' : 'Flag 1', () => acts.flag(1)),
    ...([2, 3, 4] as const).map((flag) => ({
      id: `flag${flag}`,
      label: item.flag === flag ? `Take flag ${flag} off` : `Flag ${flag}`,
      act: () => acts.flag(flag),
    })),
    entry('card.bury', 'Leave until tomorrow', acts.bury),
    entry('card.suspend', 'Stop asking it', acts.suspend),
    undo,
    entry('app.redo', 'Redo', acts.redo),
  ];
}

const keyOf = (id: CommandId): string | undefined => COMMANDS.find((command) => command.id === id)?.keys[0];
