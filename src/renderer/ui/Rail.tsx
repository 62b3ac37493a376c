// The table of contents: the figure before an entry is its Ctrl key, the figure after it a count. Only what exists.
import { Button } from 'react-aria-components/Button';
import type { Theme } from '../../core/deck/settings';
import { THEME_NAMES } from './theme';

interface RailProps {
  /** Cards due; null while that is not known. */
  readonly due: number | null;
  readonly networkRequests: number | null;
  readonly theme: Theme;
  readonly onTheme: () => void;
  readonly onToday: () => void;
  readonly onAbout: () => void;
}

export function Rail({ due, networkRequests, theme, onTheme, onToday, onAbout }: RailProps) {
  return (
    <nav className="rail" aria-label="Main">
      <p className="rail-mark">Commonplace</p>
      <ol className="rail-list">
        <li>
          <Button
            className="rail-link"
            onPress={onToday}
            render={(element) => <button {...element} aria-current="page" aria-keyshortcuts="Control+1" />}
          >
            <span className="rail-key" aria-hidden="true">
              1
            </span>
            Today
            {due !== null && due > 0 && (
              <span className="rail-count">
                {due}
                <span className="sr-only"> due</span>
              </span>
            )}
          </Button>
        </li>
      </ol>
      <ul className="rail-end">
        <li>
          <Button className="rail-link" onPress={onAbout}>
            <span className="rail-key" />
            About
          </Button>
        </li>
        <li>
          <Button className="rail-link" onPress={onTheme} data-testid="theme">
            <span className="rail-key" />
            <span>Theme: {THEME_NAMES[theme]}</span>
          </Button>
        </li>
      </ul>
      <p className="rail-foot" data-testid="network-requests">
        {networkRequests === null
          ? '\u00a0'
          : `${networkRequests} network ${networkRequests === 1 ? 'request' : 'requests'}`}
      </p>
    </nav>
  );
}
