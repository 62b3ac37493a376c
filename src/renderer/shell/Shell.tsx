// What stands around the screens of an open deck: where the person is, what lies over it, what was just done.
import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { CardId, DocumentId } from '../../core/base/ids';
import { MILLIS_PER_MINUTE } from '../../core/base/time';
import { DEFAULT_CHOICES, type Settings } from '../../core/deck/settings';
import { useCommandCenter } from '../client/CommandCenter';
import { useChanges } from '../client/useChanges';
import { useBaseCommands } from '../client/useCommands';
import { useContract } from '../client/useContract';
import { usePastedText } from '../client/usePastedText';
import type { Target } from '../screens/palette/entries';
import { Rail } from '../ui/Rail';
import { Toast } from '../ui/Toast';
import { Dialogs } from './Dialogs';
import type { OpenDialog } from './openDialog';
import { PlaceShown } from './PlaceShown';
import { standsAlone, TODAY } from './places';
import { railEntries } from './railEntries';
import { goToNextRegion } from './regions';
import { useHushed } from './useHushed';
import { usePlace } from './usePlace';
import { useTheme } from './useTheme';
import { useDroppedFile } from './useDroppedFile';
import { useTold } from './useTold';
import { useTurning } from './useTurning';

interface ShellProps {
  /** Null until they are known. */
  readonly settings: Settings | null;
  readonly announce: (text: string) => void;
  /** Counts what was announced; `hush` takes back what was said as that number. */
  readonly said: number;
  readonly hush: (turn: number) => void;
}

export function Shell({ settings, announce, said, hush }: ShellProps) {
  const center = useCommandCenter();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [overview, askOverview] = useContract('deck/overview', {});
  const [info, askInfo] = useContract('app/info', {});
  const places = usePlace();
  const [told, tell, leaveToast] = useTold(announce);
  const turning = useTurning(tell);
  const { onTheme } = useTheme(settings?.theme ?? null, tell);
  const { place, go } = places;
  useHushed(place.name, said, hush);
  const isStudying = place.name === 'study';
  /** Counts what the history took back: a session under it begins again at the card that is now on the table. */
  const [turns, setTurns] = useState(0);
  const tellDone = (words: string) => tell(words, { label: 'Undo', onPress: turning.undo });
  const close = () => setDialog(null);
  /** One and the same for as long as the window stands: the notes of a long text are not drawn again for it. */
  const showKnown = useCallback((cardId: CardId) => setDialog({ name: 'card', cardId }), []);
  /** Asked for once more, the import asks for a file once more. */
  const [filesAsked, setFilesAsked] = useState(0);
  const bringFile = () => {
    setFilesAsked((before) => before + 1);
    if (place.name !== 'import') go({ name: 'import' });
  };
  const bring = () => go({ name: 'import' });
  const dropped = useDroppedFile(bring, tell, place.name !== 'study');
  /** A text on its way to the import's box, which hears for itself what is pasted there. */
  const [pasted, setPasted] = useState('');
  const bringText = (text: string) => {
    setPasted(text);
    bring();
  };
  usePastedText(bringText, tell, dialog === null && place.name !== 'import' && !standsAlone(place));

  useChanges(['cards', 'reviews', 'documents', 'settings', 'clock'], () => {
    if (!isStudying) askOverview();
    askInfo();
  });
  // A session shows none of what is counted here, and each of its answers would have all that is due counted anew.
  const wasStudying = useRef(false);
  useEffect(() => {
    if (wasStudying.current && !isStudying) askOverview();
    wasStudying.current = isStudying;
  }, [isStudying, askOverview]);
  // A learning step ends, a new day begins: what is due keeps time by itself.
  useEffect(() => {
    if (isStudying) return;
    const timer = setInterval(askOverview, MILLIS_PER_MINUTE);
    return () => clearInterval(timer);
  }, [isStudying, askOverview]);

  useBaseCommands({
    'app.today': () => go(TODAY),
    'app.inbox': () => go({ name: 'inbox' }),
    'app.import': bringFile,
    'app.study': () => go({ name: 'study' }),
    'app.quiz': () => go({ name: 'quiz', documentId: null }),
    'app.memory': () => go({ name: 'memory', documentId: null }),
    'app.settings': () => go({ name: 'settings', setting: null }),
    'app.back': places.back,
    'app.forward': places.forward,
    'app.region': goToNextRegion,
    'app.palette': () => setDialog({ name: 'palette', ready: center.ready() }),
    'app.newCard': () => setDialog({ name: 'newCard' }),
    'app.shortcuts': () => setDialog({ name: 'shortcuts' }),
    'app.history': () => setDialog({ name: 'history' }),
    'app.about': () => setDialog({ name: 'about' }),
    'app.undo': turning.undo,
    'app.redo': turning.redo,
  });

  /** The palette closes first: whoever answers to a command answers again once nothing lies over the screen. */
  const openTarget = (target: Target) => {
    flushSync(close);
    switch (target.kind) {
      case 'command':
        center.run(target.id);
        break;
      case 'article':
        go({ name: 'article', documentId: target.id as DocumentId, cardId: null });
        break;
      case 'setting':
        go({ name: 'settings', setting: target.id });
        break;
    }
  };

  const rail = railEntries({
    place,
    choices: center.choices,
    due: overview.state === 'ready' ? overview.value.due : null,
    waiting: overview.state === 'ready' ? overview.value.waiting : null,
    theme: settings?.theme ?? DEFAULT_CHOICES.theme,
    go,
    onAbout: () => setDialog({ name: 'about' }),
    onTheme,
  });
  return (
    <>
      <PlaceShown
        places={places}
        turns={turns}
        rail={<Rail {...rail} networkRequests={info.state === 'ready' ? info.value.networkRequests : null} />}
        overview={overview}
        onOverview={askOverview}
        onStudy={(only) => go({ name: 'study', ...only })}
        onToday={() => go(TODAY)}
        onInbox={() => go({ name: 'inbox' })}
        onBring={bringFile}
        filesAsked={filesAsked}
        dropped={dropped}
        pasted={pasted}
        onPasteTaken={() => setPasted('')}
        onArticle={(documentId, cardId) => go({ name: 'article', documentId, cardId: cardId ?? null })}
        onRetention={(documentId, title) => setDialog({ name: 'retention', documentId, title })}
        onKnown={showKnown}
        onMemory={(documentId) => go({ name: 'memory', documentId })}
        onEnd={() => places.leaveTo(TODAY)}
        hearsKeys={dialog === null}
        info={info}
        settings={settings}
        tell={tell}
        onDone={tellDone}
        announce={announce}
      />
      {told && <Toast key={told.turn} text={told.text} action={told.action} onLeave={leaveToast} />}
      <Dialogs
        dialog={dialog}
        place={place}
        articles={overview.state === 'ready' ? overview.value.articles : []}
        onClose={close}
        onTarget={openTarget}
        onDone={tellDone}
        onTurned={() => setTurns((before) => before + 1)}
      />
    </>
  );
}
