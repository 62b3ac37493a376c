// The margin of the settings: the search, the sections, and how many settings are not as they came.
import type { Ref } from 'react';
import { useCommandCenter } from '../../client/CommandCenter';
import { commandOf, keysHeard } from '../../../shared/commands/keys';
import { Keys } from '../../ui/Keys';
import { SearchField } from '../../ui/SearchField';
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

  return (
    <aside className="settings-margin" aria-label="Find">
      <SearchField
        label="Find a setting"
        value={query}
        onChange={onQuery}
        onFound={onFound}
        hint={findKey && <Keys name={findKey} />}
        fieldRef={fieldRef}
        testId="settings-search"
      />
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
