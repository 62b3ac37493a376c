// The margin of the settings: the search, the sections, and how many settings are not as they came.
import type { KeyboardEvent, Ref } from 'react';
import { useCommandCenter } from '../../client/CommandCenter';
import { commandOf, keysHeard } from '../../../shared/commands/keys';
import { Icon } from '../../ui/Icon';
import { Keys } from '../../ui/Keys';
import { count } from '../../ui/words/count';
import { SECTIONS, type SectionId } from './settingList';
import { sectionId, useCurrentSection } from './useCurrentSection';

interface SettingsMarginProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Enter and the down arrow lead on to what was found. */
  readonly onFound: () => void;
  readonly fieldRef: Ref<HTMLInputElement>;
  readonly sections: readonly SectionId[];
  readonly changed: number;
  readonly onlyChanged: boolean;
  readonly onOnlyChanged: (only: boolean) => void;
}

export function SettingsMargin(props: SettingsMarginProps) {
  const { query, onQuery, onFound, fieldRef, sections, changed, onlyChanged, onOnlyChanged } = props;
  const { choices } = useCommandCenter();
  const [findKey] = keysHeard(commandOf('settings.find'), choices);
  const current = useCurrentSection(sections);
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && query !== '') onQuery('');
    else if (event.key === 'Enter' || event.key === 'ArrowDown') onFound();
    else return;
    event.preventDefault();
  };

  return (
    <aside className="settings-margin" aria-label="Find">
      <div className="settings-search">
        <Icon name="find" />
        <input
          className="input"
          type="search"
          placeholder="Find a setting"
          aria-label="Find a setting"
          autoComplete="off"
          spellCheck={false}
          ref={fieldRef}
          value={query}
          onChange={(event) => onQuery(event.target.value)}
          onKeyDown={pressed}
          data-testid="settings-search"
        />
        {query === '' && findKey && <Keys name={findKey} />}
      </div>
      <nav className="settings-index" aria-label="Sections">
        <ol>
          {SECTIONS.filter(({ id }) => sections.includes(id)).map(({ id, name }) => (
            <li key={id}>
              <button type="button" aria-current={id === current ? 'true' : undefined} onClick={() => goToSection(id)}>
                {name}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      {(changed > 0 || onlyChanged) && (
        <p className="caption settings-changed">
          {changed === 0
            ? 'Every setting is as it came. '
            : `${count(changed, 'setting')} ${changed === 1 ? 'is not as it' : 'are not as they'} came. `}
          <button type="button" className="link" onClick={() => onOnlyChanged(!onlyChanged)} data-testid="only-changed">
            {onlyChanged ? 'Show all' : changed === 1 ? 'Show it' : 'Show them'}
          </button>
        </p>
      )}
    </aside>
  );
}

function goToSection(id: SectionId): void {
  const heading = document.getElementById(sectionId(id));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
