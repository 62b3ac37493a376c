// Which screen stands there. Screens keep their own state; this knows only where the person is.
import { useCallback, useEffect, useMemo, useState } from 'react';
import { MILLIS_PER_MINUTE } from '../core/base/time';
import { DEFAULT_CHOICES, type Theme } from '../core/deck/settings';
import type { AppStatus } from '../shared/contract/app';
import type { Done } from '../shared/contract/history';
import { client } from './client/client';
import { CommandCenter } from './client/CommandCenter';
import { useChanges } from './client/useChanges';
import { useCommands } from './client/useCommands';
import { type Asked, useContract } from './client/useContract';
import { useSettings } from './client/useSettings';
import { About } from './screens/about/About';
import { Fault } from './screens/fault/Fault';
import { Study } from './screens/study/Study';
import { Today } from './screens/today/Today';
import { type Announcement, LiveRegion } from './ui/LiveRegion';
import { Rail } from './ui/Rail';
import { showTheme, themeAfter } from './ui/theme';
import { Toast } from './ui/Toast';

type Place = 'today' | 'study';
type DialogName = 'about';

export function App() {
  const [asked] = useContract('app/status', {});
  const [retried, setRetried] = useState<AppStatus | null>(null);
  const [announcement, setAnnouncement] = useState<Announcement>({ turn: 0, text: '' });
  const announce = useCallback((text: string) => setAnnouncement(({ turn }) => ({ turn: turn + 1, text })), []);
  const status = retried ?? statusOf(asked);
  const settings = useSettings(status?.state === 'ready');
  const { keys, letterKeys } = settings ?? DEFAULT_CHOICES;
  const choices = useMemo(() => ({ keys, letterKeys }), [keys, letterKeys]);

  const retry = async () => {
    const answer = await client['app/retry']({});
    if (answer.ok) setRetried(answer.value);
    return answer.ok && answer.value.state === 'ready';
  };

  return (
    <CommandCenter choices={choices}>
      <LiveRegion announcement={announcement} />
      {status?.state === 'problem' && <Faulty problem={status.problem} onRetry={retry} announce={announce} />}
      {status?.state === 'ready' && <Deck announce={announce} theme={settings?.theme ?? DEFAULT_CHOICES.theme} />}
    </CommandCenter>
  );
}

/** A deck that could not be opened: only About is there beside the way out. */
function Faulty(props: Parameters<typeof Fault>[0]) {
  const [isAboutOpen, setAboutOpen] = useState(false);
  useCommands({ 'app.about': () => setAboutOpen(true) }, !isAboutOpen);
  return (
    <>
      <Fault {...props} />
      <About isOpen={isAboutOpen} onClose={() => setAboutOpen(false)} />
    </>
  );
}

interface ToastState {
  readonly text: string;
  readonly turn: number;
  /** What can be pressed beside it. */
  readonly isUndo: boolean;
}

/** The screens of an open deck. */
function Deck({ announce, theme }: { announce: (text: string) => void; theme: Theme }) {
  useEffect(() => showTheme(theme), [theme]);
  const [place, setPlace] = useState<Place>('today');
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const [hasStudied, setHasStudied] = useState(false);
  const [toast, setToast] = useState<ToastState | null>(null);
  const [overview, askOverview] = useContract('deck/overview', {});
  const [info, askInfo] = useContract('app/info', {});
  const isCovered = dialog !== null;

  const goToday = () => setPlace('today');
  const goStudy = () => {
    setHasStudied(true);
    setPlace('study');
  };
  const tell = (text: string, isUndo = false) => {
    announce(text);
    setToast((before) => ({ text, isUndo, turn: (before?.turn ?? 0) + 1 }));
  };
  const turn = async (direction: 'undo' | 'redo') => {
    const answer = await client[`history/${direction}`]({});
    if (answer.ok) tell(turnedSentence(direction, answer.value), direction === 'undo');
    else tell(answer.problem.message);
  };

  useChanges(['cards', 'reviews', 'documents', 'settings', 'clock'], () => {
    askOverview();
    askInfo();
  });
  useCommands(
    {
      'app.today': goToday,
      'app.study': goStudy,
      'app.about': () => setDialog('about'),
      'app.undo': () => void turn('undo'),
      'app.redo': () => void turn('redo'),
    },
    !isCovered,
  );

  // A learning step ends, a new day begins: Today keeps time by itself.
  useEffect(() => {
    if (place !== 'today') return;
    const timer = setInterval(askOverview, MILLIS_PER_MINUTE);
    return () => clearInterval(timer);
  }, [place, askOverview]);

  return (
    <>
      {place === 'study' && <Study announce={announce} onEnd={goToday} hearsKeys={!isCovered} />}
      {place === 'today' && (
        <>
          <Rail
            due={overview.state === 'ready' ? overview.value.due : null}
            networkRequests={info.state === 'ready' ? info.value.networkRequests : null}
            theme={theme}
            onTheme={() => void client['settings/change']({ theme: themeAfter(theme) })}
            onToday={goToday}
            onAbout={() => setDialog('about')}
          />
          <Today
            overview={overview}
            onAgain={askOverview}
            onStudy={goStudy}
            hearsKeys={!isCovered}
            takesFocus={hasStudied}
          />
        </>
      )}
      {toast && (
        <Toast
          key={toast.turn}
          text={toast.text}
          action={toast.isUndo ? { label: 'Redo', onPress: () => void turn('redo') } : null}
          onLeave={() => setToast(null)}
        />
      )}
      <About isOpen={dialog === 'about'} onClose={() => setDialog(null)} />
    </>
  );
}

const turnedSentence = (direction: 'undo' | 'redo', { title }: Done): string =>
  `${direction === 'undo' ? 'Undone' : 'Done again'}: ${title}.`;

/** Main not answering at all is a problem of its own, told on the same screen. */
function statusOf(asked: Asked<AppStatus>): AppStatus | null {
  if (asked.state === 'loading') return null;
  if (asked.state === 'ready') return asked.value;
  return {
    state: 'problem',
    problem: {
      code: asked.problem.code,
      notice: 'Not started',
      title: 'Commonplace could not start',
      lead: asked.problem.message,
      facts: [{ term: 'What is safe', text: 'Your deck was not opened, so nothing in it was changed.' }],
      details: asked.problem.code,
    },
  };
}
