// What can lie over any screen.
import type { ArticleRow } from '../../shared/contract/deck';
import { useCommandCenter } from '../client/CommandCenter';
import { About } from '../screens/about/About';
import { NewCard } from '../screens/card/NewCard';
import { entriesOf, type Target } from '../screens/palette/entries';
import { Palette } from '../screens/palette/Palette';
import { SETTINGS } from '../screens/settings/settingList';
import type { OpenDialog } from './openDialog';

interface DialogsProps {
  readonly dialog: OpenDialog | null;
  readonly articles: readonly ArticleRow[];
  readonly onClose: () => void;
  /** What was chosen in the palette. */
  readonly onTarget: (target: Target) => void;
  readonly onCreated: (words: string) => void;
}

export function Dialogs({ dialog, articles, onClose, onTarget, onCreated }: DialogsProps) {
  const { choices } = useCommandCenter();
  return (
    <>
      <About isOpen={dialog?.name === 'about'} onClose={onClose} />
      <NewCard isOpen={dialog?.name === 'newCard'} onClose={onClose} onCreated={onCreated} />
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
