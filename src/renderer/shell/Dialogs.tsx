// What can lie over any screen.
import type { ArticleRow } from '../../shared/contract/deck';
import { useCommandCenter } from '../client/CommandCenter';
import { About } from '../screens/about/About';
import { NewCard } from '../screens/card/NewCard';
import { CardInfo } from '../screens/cardInfo/CardInfo';
import { RetentionDialog } from '../screens/retention/RetentionDialog';
import { entriesOf, type Target } from '../screens/palette/entries';
import { Palette } from '../screens/palette/Palette';
import { History } from '../screens/history/History';
import { type SettingId, SETTINGS } from '../screens/settings/settingList';
import { Shortcuts } from '../screens/shortcuts/Shortcuts';
import type { OpenDialog } from './openDialog';
import type { Place } from './places';

interface DialogsProps {
  readonly dialog: OpenDialog | null;
  /** The screen behind. */
  readonly place: Place;
  readonly articles: readonly ArticleRow[];
  readonly onClose: () => void;
  /** What was chosen in the palette. */
  readonly onTarget: (target: Target) => void;
  /** An act was kept that can be undone. */
  readonly onDone: (words: string) => void;
  readonly onTurned: () => void;
}

export function Dialogs({ dialog, place, articles, onClose, onTarget, onDone, onTurned }: DialogsProps) {
  const { choices } = useCommandCenter();
  return (
    <>
      <About isOpen={dialog?.name === 'about'} onClose={onClose} />
      <NewCard isOpen={dialog?.name === 'newCard'} onClose={onClose} onCreated={onDone} />
      {dialog?.name === 'card' && <CardInfo cardId={dialog.cardId} onClose={onClose} />}
      {dialog?.name === 'retention' && (
        <RetentionDialog documentId={dialog.documentId} title={dialog.title} onClose={onClose} onDone={onDone} />
      )}
      {dialog?.name === 'shortcuts' && (
        <Shortcuts
          here={place.name}
          onClose={onClose}
          onChangeKeys={() => onTarget({ kind: 'setting', id: 'keys' satisfies SettingId })}
        />
      )}
      {dialog?.name === 'history' && <History onClose={onClose} onTurned={onTurned} />}
      {dialog?.name === 'palette' && (
        <Palette
          entries={entriesOf({ ready: dialog.ready, choices, articles, settings: SETTINGS })}
          onClose={onClose}
          onChoose={({ target }) => onTarget(target)}
        />
      )}
    </>
  );
}
