// Our replay against fsrs-rs, an independent implementation of FSRS-6. Study days are counted here by Temporal, not by
// the code under test, in zones and on nights where counting them is hardest.
import { createRequire } from 'node:module';
import { Temporal } from '@js-temporal/polyfill';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asInstant } from '../base/time';
import { DEFAULT_PRESET } from './fsrs';
import { GRADES } from './grade';
import { replay } from './replay';
import { offsetMinutesIn } from './zone';

interface Memory {
  readonly stability: number;
  readonly difficulty: number;
}
interface Binding {
  FSRSBinding: new (parameters?: readonly number[]) => {
    nextStates(memory: Memory | null, retention: number, days: number): Record<string, { memory: Memory }>;
  };
}

const loadBinding = (): Binding | null => {
  try {
    return createRequire(import.meta.url)('@open-spaced-repetition/binding-linux-x64-gnu') as Binding;
  } catch {
    return null;
  }
};
// The package exists for one platform only; elsewhere the comparison is skipped and says so.
const binding = loadBinding();

const CUTOFF_HOUR = 4;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The study day by the definition, word for word: the local date, or the one before while the clock reads < 4. */
function studyDate(at: number, timeZone: string): Temporal.PlainDate {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  const date = local.toPlainDate();
  return local.hour < CUTOFF_HOUR ? date.subtract({ days: 1 }) : date;
}

const daysBetween = (earlier: number, later: number, timeZone: string): number =>
  Math.max(0, studyDate(earlier, timeZone).until(studyDate(later, timeZone), { largestUnit: 'days' }).days);

/** Starts around both clock changes of each zone, and around Apia's missing 30 December 2011. */
const ZONES: Readonly<Record<string, readonly string[]>> = {
  'America/New_York': ['2026-03-08T05:00Z', '2026-11-01T04:00Z'],
  'Asia/Kolkata': ['2026-03-08T05:00Z', '2026-10-31T22:00Z'],
  'Australia/Lord_Howe': ['2026-04-04T13:00Z', '2026-10-03T14:00Z'],
  'Pacific/Apia': ['2011-12-30T06:00Z', '2021-04-03T12:00Z', '2020-09-26T12:00Z'],
};

/** Gaps between answers: seconds to minutes, hours (across midnight, the cutoff and clock changes), days to months. */
const gap = fc.oneof(
  fc.integer({ min: 1_000, max: 30 * MINUTE }),
  fc.integer({ min: 30 * MINUTE, max: 30 * 60 * MINUTE }),
  fc.integer({ min: DAY, max: 120 * DAY }),
);

describe.skipIf(binding === null)('replay beside fsrs-rs', () => {
  for (const [timeZone, starts] of Object.entries(ZONES)) {
    it(`agrees to a relative 1e-4 in ${timeZone}, cutoff ${CUTOFF_HOUR}`, () => {
      const rust = binding && new binding.FSRSBinding([...DEFAULT_PRESET.parameters]);
      if (!rust) throw new Error('skipped above');
      let acrossStudyDays = 0;
      fc.assert(
        fc.property(
          fc.constantFrom(...starts),
          fc.integer({ min: -20 * 60, max: 20 * 60 }),
          fc.array(fc.record({ gap, grade: fc.constantFrom(...GRADES) }), { minLength: 1, maxLength: 25 }),
          (start, shiftMinutes, steps) => {
            let at = Date.parse(start) + shiftMinutes * MINUTE;
            const answers = steps.map(({ gap: wait, grade }) => {
              at += wait;
              const instant = asInstant(at);
              return { cardId: 'a', at: instant, offsetMinutes: offsetMinutesIn(timeZone, instant), grade };
            });
            const replayed = replay(DEFAULT_PRESET, answers);
            let memory: Memory | null = null;
            answers.forEach((answer, index) => {
              const before = answers[index - 1];
              const days: number = before ? daysBetween(before.at, answer.at, timeZone) : 0;
              if (days > 0) acrossStudyDays += 1;
              const row = replayed[index];
              expect(row?.elapsedDays).toBe(days);
              const next: Memory | undefined = rust.nextStates(memory, 0.9, days)[answer.grade]?.memory;
              expectClose(row?.stability, next?.stability);
              expectClose(row?.difficulty, next?.difficulty);
              memory = next ?? null;
            });
          },
        ),
        { numRuns: 150 },
      );
      expect(acrossStudyDays).toBeGreaterThan(100);
    });
  }
});

function expectClose(ours: number | undefined, theirs: number | undefined): void {
  expect(Math.abs((ours ?? NaN) - (theirs ?? NaN)) / (theirs ?? NaN)).toBeLessThan(1e-4);
}
