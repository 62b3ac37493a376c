// The table of contents: the figure before an entry is its Ctrl key, the figure after it a count. Where there is no room
// beside a figure its name stands under it; what has an icon instead is named when it is pointed at.
import { Button } from 'react-aria-components/Button';
import { Icon, type IconName } from './Icon';
import { spokenKey } from './keyNameParts';

export interface RailEntry {
  readonly id: string;
  readonly name: string;
  /** As `keyName` says it; undefined where there is none. */
  readonly shortcut?: string | undefined;
  /** What is waiting there; nothing is shown for 0 and null. */
  readonly count?: { readonly number: number; readonly of: string } | null;
  /** Stands for the name where there is no key. */
  readonly icon?: IconName;
  readonly isCurrent?: boolean;
  readonly onPress: () => void;
}

interface RailProps {
  readonly entries: readonly RailEntry[];
  /** At the foot: what is about the app. */
  readonly end: readonly RailEntry[];
  readonly networkRequests: number | null;
}

export function Rail({ entries, end, networkRequests }: RailProps) {
  return (
    <nav className="rail" aria-label="Main">
      <p className="rail-mark">Commonplace</p>
      <ol className="rail-list">
        {entries.map((entry) => (
          <Entry key={entry.id} {...entry} />
        ))}
      </ol>
      <ul className="rail-end">
        {end.map((entry) => (
          <Entry key={entry.id} {...entry} />
        ))}
      </ul>
      <p className="rail-foot" data-testid="network-requests">
        {networkRequests === null
          ? '\u00a0'
          : `${networkRequests} network ${networkRequests === 1 ? 'request' : 'requests'}`}
      </p>
    </nav>
  );
}

function Entry({ id, name, shortcut, count, icon, isCurrent, onPress }: RailEntry) {
  const figure = /^Ctrl\+(.)$/.exec(shortcut ?? '')?.[1];
  const hasDigit = figure !== undefined && /\d/.test(figure);
  const isCounted = count != null && count.number > 0;
  /** As it is read aloud, so that it is not read twice. */
  const title = isCounted ? `${name} ${count.number} ${count.of}` : name;
  return (
    <li>
      <Button
        className="rail-link"
        onPress={onPress}
        data-testid={id}
        render={(element) => (
          <button
            {...element}
            title={title}
            aria-current={isCurrent ? 'page' : undefined}
            aria-keyshortcuts={shortcut && spokenKey(shortcut)}
          />
        )}
      >
        <span className="rail-key" aria-hidden="true">
          {hasDigit ? figure : icon && <Icon name={icon} />}
        </span>
        <span className="rail-name">{name}</span>
        {isCounted && (
          <span className="rail-count">
            {count.number}
            <span className="sr-only"> {count.of}</span>
          </span>
        )}
      </Button>
    </li>
  );
}
