import fc from 'fast-check';
import { Temporal } from '@js-temporal/polyfill';
import { describe, expect, it } from 'vitest';
import { addDays, asInstant, elapsedStudyDays, formatStudyDay, studyDayOf } from './time';

const moment = (iso: string) => {
  const zoned = Temporal.ZonedDateTime.from(iso);
  return { at: asInstant(zoned.epochMilliseconds), offsetMinutes: zoned.offsetNanoseconds / 60e9 };
};
const dayOf = (iso: string, dayStartHour = 4) => formatStudyDay(studyDayOf(moment(iso), dayStartHour));

describe('studyDayOf', () => {
  it('is the local date, not the UTC date', () => {
    expect(dayOf('2026-01-10T22:00-05:00[America/New_York]')).toBe('2026-01-10');
    expect(dayOf('2026-01-11T05:00+05:30[Asia/Kolkata]')).toBe('2026-01-11');
  });

  it('is the date before while the wall clock reads less than the day start', () => {
    expect(dayOf('2026-01-11T03:59[Europe/Berlin]')).toBe('2026-01-10');
    expect(dayOf('2026-01-11T04:00[Europe/Berlin]')).toBe('2026-01-11');
    expect(dayOf('2026-01-11T00:00[Europe/Berlin]', 0)).toBe('2026-01-11');
  });

  it('reads the wall clock on the nights when clocks change', () => {
    // 02:00 becomes 03:00: at 03:30 only 2.5 hours of the day have passed, and it still is before four.
    expect(dayOf('2026-03-08T03:30-04:00[America/New_York]')).toBe('2026-03-07');
    expect(dayOf('2026-03-08T04:00-04:00[America/New_York]')).toBe('2026-03-08');
    // 02:00 becomes 01:00: four o'clock comes five hours after midnight.
    expect(dayOf('2026-11-01T03:59-05:00[America/New_York]')).toBe('2026-10-31');
    expect(dayOf('2026-11-01T04:00-05:00[America/New_York]')).toBe('2026-11-01');
  });

  it('agrees with the calendar in every zone, at every minute', () => {
    const zones = fc.constantFrom(
      'America/New_York',
      'Asia/Kolkata',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'Etc/GMT-14',
    );
    const instants = fc.integer({ min: Date.UTC(2009, 0), max: Date.UTC(2030, 0) });
    fc.assert(
      fc.property(zones, instants, fc.integer({ min: 0, max: 23 }), (zone, at, hour) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
        const date = zoned.hour < hour ? zoned.toPlainDate().subtract({ days: 1 }) : zoned.toPlainDate();
        const local = { at: asInstant(at), offsetMinutes: zoned.offsetNanoseconds / 60e9 };
        expect(formatStudyDay(studyDayOf(local, hour))).toBe(date.toString());
      }),
    );
  });
});

describe('elapsedStudyDays', () => {
  it('counts calendar dates and never goes below zero', () => {
    const day = studyDayOf(moment('2026-01-10T12:00[UTC]'), 4);
    expect(elapsedStudyDays(day, addDays(day, 7))).toBe(7);
    expect(elapsedStudyDays(addDays(day, 7), day)).toBe(0);
  });
});
