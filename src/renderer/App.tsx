// The app in the page: the deck with its screens, or why it is not open.
import { useCallback, useMemo, useState } from 'react';
import { DEFAULT_CHOICES } from '../core/deck/settings';
import type { AppStatus } from '../shared/contract/app';
import { client } from './client/client';
import { CommandCenter } from './client/CommandCenter';
import { useCommands } from './client/useCommands';
import { type Asked, useContract } from './client/useContract';
import { useSettings } from './client/useSettings';
import { About } from './screens/about/About';
import { Fault } from './screens/fault/Fault';
import { Shell } from './shell/Shell';
import { type Announcement, LiveRegion } from './ui/LiveRegion';

export function App() {
  const [asked] = useContract('app/status', {});
  const [retried, setRetried] = useState<AppStatus | null>(null);
  const [announcement, setAnnouncement] = useState<Announcement>({ turn: 0, text: '' });
  const announce = useCallback((text: string) => setAnnouncement(({ turn }) => ({ turn: turn + 1, text })), []);
  const hush = useCallback(
    (heard: number) => setAnnouncement((said) => (said.turn === heard ? { turn: heard + 1, text: '' } : said)),
    [],
  );
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
      {status?.state === 'ready' && (
        <Shell settings={settings} announce={announce} said={announcement.turn} hush={hush} />
      )}
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
