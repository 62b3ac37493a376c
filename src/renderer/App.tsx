// Which screen stands there. Screens keep their own state; this knows only where the person is.
import { useCallback, useEffect, useState } from 'react';
import { MILLIS_PER_MINUTE } from '../core/base/time';
import type { AppStatus } from '../shared/contract/app';
import { client } from './client/client';
import { useChanges } from './client/useChanges';
import { useCommand } from './client/useCommand';
import { type Asked, useContract } from './client/useContract';
import { About } from './screens/about/About';
import { Fault } from './screens/fault/Fault';
import { Study } from './screens/study/Study';
import { Today } from './screens/today/Today';
import { type Announcement, LiveRegion } from './ui/LiveRegion';
import { Rail } from './ui/Rail';
import { useKeys } from './ui/useKeys';

type Place = 'today' | 'study';

export function App() {
  const [asked] = useContract('app/status', {});
  const [retried, setRetried] = useState<AppStatus | null>(null);
  const [isAboutOpen, setAboutOpen] = useState(false);
  const [announcement, setAnnouncement] = useState<Announcement>({ turn: 0, text: '' });
  const announce = useCallback((text: string) => setAnnouncement(({ turn }) => ({ turn: turn + 1, text })), []);
  const status = retried ?? statusOf(asked);

  useCommand((command) => {
    if (command === 'app.about') setAboutOpen(true);
  });

  const retry = async () => {
    const answer = await client['app/retry']({});
    if (answer.ok) setRetried(answer.value);
    return answer.ok && answer.value.state === 'ready';
  };

  return (
    <>
      <LiveRegion announcement={announcement} />
      {status?.state === 'problem' && <Fault problem={status.problem} onRetry={retry} announce={announce} />}
      {status?.state === 'ready' && (
        <Deck isCovered={isAboutOpen} onAbout={() => setAboutOpen(true)} announce={announce} />
      )}
      <About isOpen={isAboutOpen} onClose={() => setAboutOpen(false)} />
    </>
  );
}

/** The screens of an open deck. */
function Deck({
  isCovered,
  onAbout,
  announce,
}: {
  isCovered: boolean;
  onAbout: () => void;
  announce: (text: string) => void;
}) {
  const [place, setPlace] = useState<Place>('today');
  const [hasStudied, setHasStudied] = useState(false);
  const [overview, askOverview] = useContract('deck/overview', {});
  const [info, askInfo] = useContract('app/info', {});

  const goToday = () => setPlace('today');
  const goStudy = () => {
    setHasStudied(true);
    setPlace('study');
  };
  useChanges(['cards', 'reviews', 'documents', 'settings', 'clock'], () => {
    askOverview();
    askInfo();
  });
  useCommand((command) => {
    if (isCovered) return;
    if (command === 'app.study') goStudy();
    if (command === 'app.today') goToday();
  });
  useKeys({ 'Ctrl+1': goToday }, !isCovered);

  // A learning step ends, a new day begins: Today keeps time by itself.
  useEffect(() => {
    if (place !== 'today') return;
    const timer = setInterval(askOverview, MILLIS_PER_MINUTE);
    return () => clearInterval(timer);
  }, [place, askOverview]);

  if (place === 'study') return <Study announce={announce} onEnd={goToday} hearsKeys={!isCovered} />;
  return (
    <>
      <Rail
        due={overview.state === 'ready' ? overview.value.due : null}
        networkRequests={info.state === 'ready' ? info.value.networkRequests : null}
        onToday={goToday}
        onAbout={onAbout}
      />
      <Today
        overview={overview}
        onAgain={askOverview}
        onStudy={goStudy}
        hearsKeys={!isCovered}
        takesFocus={hasStudied}
      />
    </>
  );
}

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
