// Catches what no screen expected. The answers are with main, so nothing is lost by drawing the page anew.
import { Component, type ReactNode } from 'react';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';

interface BrokenState {
  readonly error: Error | null;
}

export class Broken extends Component<{ readonly children: ReactNode }, BrokenState> {
  override state: BrokenState = { error: null };

  static getDerivedStateFromError(error: unknown): BrokenState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <main className="fault" data-testid="broken">
        <Notice tone="error" title="A fault of the app" />
        <h1 className="display">This screen could not be drawn</h1>
        <p className="lead prose fault-lead">
          Every answer you gave before is kept. Draw the page anew and go on where you were.
        </p>
        <div className="actions fault-actions">
          <Button tone="primary" onPress={() => window.location.reload()}>
            Draw it anew
          </Button>
        </div>
        <section className="fault-details" aria-label="Details">
          <pre className="code" tabIndex={0}>
            {error.stack ?? error.message}
          </pre>
        </section>
      </main>
    );
  }
}
