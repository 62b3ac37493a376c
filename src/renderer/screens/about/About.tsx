// The app about itself: what runs, where things are kept, under what licences.
import { useState } from 'react';
import { client } from '../../client/client';
import { useContract } from '../../client/useContract';
import type { AppInfo } from '../../../shared/contract/app';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';

export function About({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Commonplace" testId="about">
      <Inside onClose={onClose} />
    </Dialog>
  );
}

function Inside({ onClose }: { onClose: () => void }) {
  const [info] = useContract('app/info', {});
  const [problem, setProblem] = useState('');
  const [showsNotices, setShowsNotices] = useState(false);

  const showFolder = async () => {
    const answer = await client['app/showDataFolder']({});
    setProblem(answer.ok ? '' : answer.problem.message);
  };

  return (
    <>
      <p className="dialog-body">
        {info.state === 'failed'
          ? info.problem.message
          : 'An article becomes lasting memory. Everything stays on this computer.'}
      </p>
      <dl className="about-facts">
        {(info.state === 'ready' ? aboutFacts(info.value) : aboutFacts(null)).map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {problem && <p className="about-problem">{problem}</p>}
      {showsNotices && <Notices />}
      <div className="actions">
        <Button tone="quiet" onPress={() => setShowsNotices(!showsNotices)} testId="toggle-notices">
          {showsNotices ? 'Hide the notices' : 'Third-party notices'}
        </Button>
        <Button onPress={() => void showFolder()} testId="show-folder">
          Show folder
        </Button>
        <Button onPress={onClose} shortcut="Esc" autoFocus>
          Close
        </Button>
      </div>
    </>
  );
}

/** Term and text; the same rows with empty texts while the answer is on its way, so that nothing jumps. */
function aboutFacts(info: AppInfo | null): readonly (readonly [term: string, text: string])[] {
  return [
    ['Version', info?.version ?? ''],
    ['Runs on', info ? `Electron ${info.electron}, Chromium ${info.chromium}, Node ${info.node}` : ''],
    ['Runtime', info ? runtimeInWords(info.runtimeSource) : ''],
    ['Deck', info ? `SQLite ${info.sqlite}, schema ${info.schemaVersion}` : ''],
    ['Data folder', info?.dataFolder ?? ''],
    ['Network', info ? networkInWords(info.networkRequests) : ''],
    ['Licence', 'MIT. The typefaces are under the SIL Open Font License.'],
  ];
}

/** Main names an unofficial runtime in a phrase of its own. */
const runtimeInWords = (source: string): string =>
  source === 'official' ? 'The official build of Electron.' : `${source}.`;

const networkInWords = (requests: number): string =>
  requests === 0
    ? 'This session made 0 network requests.'
    : `This session tried ${requests} network ${requests === 1 ? 'request' : 'requests'}; all were stopped.`;

function Notices() {
  const [notices] = useContract('app/notices', {});
  const text =
    notices.state === 'ready' ? notices.value : notices.state === 'failed' ? notices.problem.message : 'Reading …';
  return (
    <section className="about-notices" aria-label="Third-party notices" data-testid="notices" tabIndex={0}>
      <pre className="code">{text}</pre>
    </section>
  );
}
