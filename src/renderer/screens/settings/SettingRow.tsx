// One setting: its name, what it does and how it came, the control, and the way back where it was changed.
import type { ReactNode } from 'react';
import type { SETTINGS, SettingId } from './settingList';

/** Ids of the words a control is named and described by. */
export interface Naming {
  readonly labelledBy: string;
  readonly describedBy: string;
}

export const rowId = (id: SettingId): string => `setting-${id}`;

export const namingOf = (id: SettingId): Naming => ({
  labelledBy: `${rowId(id)}-name`,
  describedBy: `${rowId(id)}-effect`,
});

interface SettingRowProps {
  readonly setting: (typeof SETTINGS)[number];
  /** What it does, and how it came. */
  readonly effect: string;
  /** Null where it is as it came. */
  readonly onReset: (() => void) | null;
  readonly isTall?: boolean;
  readonly children: ReactNode;
}

export function SettingRow({ setting: { id, name }, effect, onReset, isTall, children }: SettingRowProps) {
  const { labelledBy, describedBy } = namingOf(id);
  return (
    <div
      className={isTall ? 'setting setting--tall' : 'setting'}
      id={rowId(id)}
      data-testid={rowId(id)}
      data-changed={onReset ? '' : undefined}
    >
      <div>
        <h3 className="setting-name" id={labelledBy}>
          {name}
        </h3>
        <p className="table-text quiet">
          <span id={describedBy}>{effect}</span>
          {onReset && (
            <>
              {' '}
              <button type="button" className="link setting-reset" onClick={onReset} data-testid={`reset-${id}`}>
                Reset<span className="sr-only"> {name}</span>
              </button>
            </>
          )}
        </p>
      </div>
      <div className="setting-control">{children}</div>
    </div>
  );
}
