// What keeps the deck from opening: what happened, what is safe, what to do. No apology, no card text.
import { useRef, useState } from 'react';
import { client } from '../../client/client';
import type { StartProblem } from '../../../shared/contract/app';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { copyText } from './copyText';

interface FaultProps {
  readonly problem: StartProblem;
  /** Tries to open the deck again; true when it is open. */
  readonly onRetry: () => Promise<boolean>;
  readonly announce: (text: string) => void;
}

export function Fault({ problem, onRetry, announce }: FaultProps) {
  const [isTrying, setTrying] = useState(false);
  const [copied, setCopied] = useState('');
  const [said, setSaid] = useState('');
  const details = useRef<HTMLPreElement>(null);

  const tell = (text: string) => {
    setSaid(text);
    announce(text);
  };
  const retry = async () => {
    setTrying(true);
    setSaid('');
    const isOpen = await onRetry();
    setTrying(false);
    if (!isOpen) tell('Tried again just now: the deck is still not open.');
  };
  const copy = async () => {
    const isCopied = details.current !== null && (await copyText(problem.details, details.current));
    const words = isCopied ? 'Copied' : 'Selected: press Ctrl+C';
    setCopied(words);
    announce(words);
  };
  const showFolder = async () => {
    const answer = await client['app/showDataFolder']({});
    if (!answer.ok) tell(answer.problem.message);
  };

  return (
    <main className="fault" data-testid="fault" data-code={problem.code}>
      <Notice tone="error" title={problem.notice} />
      <h1 className="display">{problem.title}</h1>
      <p className="lead prose fault-lead">{problem.lead}</p>
      <dl className="fault-facts">
        {problem.facts.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <div className="actions fault-actions">
        <Button tone="primary" onPress={() => void retry()} isDisabled={isTrying} testId="retry">
          Try again
        </Button>
        <Button tone="quiet" onPress={() => void showFolder()}>
          Show the folder
        </Button>
        {said && <p className="table-text quiet">{said}</p>}
      </div>
      <section className="fault-details" aria-labelledby="details-title">
        <div className="panel-head">
          <h2 className="caption" id="details-title">
            Details, without card text
          </h2>
          <Button tone="quiet" onPress={() => void copy()} testId="copy-details">
            {copied || 'Copy'}
          </Button>
        </div>
        <pre className="code" ref={details} tabIndex={0} aria-labelledby="details-title" data-testid="details">
          {problem.details}
        </pre>
      </section>
    </main>
  );
}
