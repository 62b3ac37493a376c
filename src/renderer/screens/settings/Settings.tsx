// Everything that can be set, each with what it does and how it came. What is changed is kept at once.
import { useEffect, useRef, useState } from 'react';
import type { DocumentId } from '../../../core/base/ids';
import type { Settings as SettingValues } from '../../../core/deck/settings';
import { DEFAULT_SETTINGS } from '../../../core/deck/settings';
import type { AppInfo } from '../../../shared/contract/app';
import type { Overview } from '../../../shared/contract/deck';
import { useChanges } from '../../client/useChanges';
import { useCommands } from '../../client/useCommands';
import { useContract } from '../../client/useContract';
import { useWorkload } from '../../client/useWorkload';
import { Button } from '../../ui/Button';
import { percent } from '../../ui/words/percent';
import { isFound } from '../../ui/words/isFound';
import { commandsFound, KeyList } from './KeyList';
import { isChanged, SettingControl } from './SettingControl';
import { SECTIONS, type SettingId, SETTINGS } from './settingList';
import { RescheduleDialog } from './RescheduleDialog';
import { rowId, SettingRow } from './SettingRow';
import { SettingsMargin } from './SettingsMargin';
import { effectOf } from './settingWords';
import { useSize } from './SizeControl';
import { sectionId } from './useCurrentSection';
import { useSavedSettings } from './useSavedSettings';

interface SettingsProps {
  readonly kept: SettingValues;
  readonly overview: Overview | null;
  readonly info: AppInfo | null;
  /** The setting to show and focus, by its id; null for the page from its top. */
  readonly wanted: string | null;
  /** Counts up with every wish, so that the same setting may be wished for again. */
  readonly visit: number;
  readonly hearsKeys: boolean;
  readonly tell: (text: string) => void;
  /** An act was kept that can be undone. */
  readonly onDone: (words: string) => void;
  /** Opens what sets the retention of one article. */
  readonly onRetention: (documentId: DocumentId, title: string) => void;
}

export function Settings({ kept, overview, info, wanted, visit, hearsKeys, tell, onDone, onRetention }: SettingsProps) {
  const { settings, change, reset } = useSavedSettings(kept, tell);
  const [query, setQuery] = useState('');
  const [onlyChanged, setOnlyChanged] = useState(false);
  const [isRescheduling, setRescheduling] = useState(false);
  const { workload } = useWorkload(null, null);
  const [retentions, askRetentions] = useContract('settings/retentions', {});
  const [size, onSize] = useSize();
  const field = useRef<HTMLInputElement>(null);
  useChanges(['documents', 'settings'], askRetentions);
  useCommands({ 'settings.find': () => field.current?.select() }, hearsKeys && !isRescheduling);
  useVisit(wanted, visit, () => {
    setQuery('');
    setOnlyChanged(false);
  });

  const facts = { overview, networkRequests: info?.networkRequests ?? null };
  const ofArticles = retentions.state === 'ready' ? retentions.value : null;
  const isOff = (id: SettingId): boolean => {
    if (id === 'size') return size !== null && percent(size.factor) !== percent(1);
    if (id === 'articleRetention')
      return ofArticles?.articles.some(({ retention, hasOwnWeights }) => retention !== null || hasOwnWeights) === true;
    return id in DEFAULT_SETTINGS && isChanged(id as keyof SettingValues, settings);
  };
  const found = SETTINGS.filter(({ id, name, words, section }) => {
    if (onlyChanged && !isOff(id)) return false;
    const heading = SECTIONS.find((one) => one.id === section)?.name ?? '';
    if (isFound(query, name, words, heading, effectOf(id, settings, facts))) return true;
    return id === 'keys' && commandsFound(query, settings.keys).length > 0;
  });
  const sections = SECTIONS.filter(({ id }) => found.some(({ section }) => section === id));
  /** A search that means the section of keys shows all of them. */
  const keyQuery = commandsFound(query, settings.keys).length > 0 ? query : '';

  const resetOf = (id: SettingId): (() => void) | null => {
    // Each article has a way back of its own.
    if (!isOff(id) || id === 'articleRetention') return null;
    return () => (id === 'size' ? onSize(0) : reset(id as keyof SettingValues));
  };

  return (
    <main className="page settings" data-testid="settings">
      <header className="settings-head">
        <h1 className="display" tabIndex={-1} id="settings-title">
          Settings
        </h1>
        <p className="table-text quiet">Every change is kept at once, and Undo takes it back.</p>
      </header>
      <SettingsMargin
        query={query}
        onQuery={setQuery}
        // Of all that was found a name is meant before a sentence.
        onFound={() => focusControl((found.find(({ name, words }) => isFound(query, name, words)) ?? found[0])?.id)}
        fieldRef={field}
        sections={sections.map(({ id }) => id)}
        changed={SETTINGS.filter(({ id }) => isOff(id)).length}
        onlyChanged={onlyChanged}
        onOnlyChanged={setOnlyChanged}
      />
      <div className="settings-list">
        <p className="sr-only" role="status">
          {query === '' ? '' : found.length === 0 ? 'Nothing found' : `${found.length} found`}
        </p>
        {sections.map((section) => (
          <section className="settings-section" key={section.id} aria-labelledby={sectionId(section.id)}>
            <h2 className="heading" id={sectionId(section.id)} tabIndex={-1}>
              {section.name}
            </h2>
            {found
              .filter((setting) => setting.section === section.id)
              .map((setting) => (
                <SettingRow
                  key={setting.id}
                  setting={setting}
                  effect={effectOf(setting.id, settings, facts)}
                  onReset={resetOf(setting.id)}
                  isTall={setting.id === 'desiredRetention' || setting.id === 'articleRetention'}
                >
                  <SettingControl
                    id={setting.id}
                    workload={workload}
                    retentions={ofArticles}
                    onRetention={onRetention}
                    onReschedule={() => setRescheduling(true)}
                    {...{ settings, change, info, size, onSize, tell }}
                  />
                </SettingRow>
              ))}
            {section.id === 'keys' && found.some(({ id }) => id === 'keys') && (
              <KeyList
                query={keyQuery}
                keys={settings.keys}
                letterKeys={settings.letterKeys}
                onChange={(keys) => change({ keys })}
              />
            )}
          </section>
        ))}
        {found.length === 0 && (
          <div className="settings-none">
            <p>{onlyChanged ? 'Every setting is as it came.' : 'No setting is called like that.'}</p>
            <Button
              onPress={() => {
                setQuery('');
                setOnlyChanged(false);
                field.current?.focus();
              }}
            >
              Show all
            </Button>
          </div>
        )}
      </div>
      {isRescheduling && <RescheduleDialog onClose={() => setRescheduling(false)} onDone={onDone} />}
    </main>
  );
}

const CONTROLS = 'input, select, button';

/** The control of a setting takes the focus; of the keys, the first command's. */
function focusControl(id: string | undefined, block: ScrollLogicalPosition = 'nearest'): void {
  const row = document.getElementById(rowId(id as SettingId));
  row?.scrollIntoView({ block });
  const first = (controls: string) => row?.querySelector<HTMLElement>(`.setting-control :is(${controls})`);
  // Of several words the chosen one.
  const control = first('input:checked') ?? first(CONTROLS);
  (control ?? row?.parentElement?.querySelector<HTMLElement>('.key-list button'))?.focus({ preventScroll: !!control });
}

/** Brings the wished setting into view, its control ready; without a wish the title takes the focus. */
function useVisit(wanted: string | null, visit: number, showAll: () => void): void {
  const [seen, setSeen] = useState(-1);
  if (seen !== visit) {
    setSeen(visit);
    if (wanted !== null) showAll();
  }
  useEffect(() => {
    if (wanted === null) {
      // A page that was just opened has the focus where it belongs.
      if (visit > 0) document.getElementById('settings-title')?.focus({ preventScroll: true });
      return;
    }
    focusControl(wanted, 'center');
  }, [wanted, visit]);
}
