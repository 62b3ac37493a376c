// How far a named time zone stands from UTC. Only logs that carry no offset of their own need this.
import { tzOffset } from '@date-fns/tz';
import type { Instant } from '../base/time';

/** Minutes east of UTC of an IANA zone at an instant. */
export const offsetMinutesIn = (timeZone: string, at: Instant): number => tzOffset(timeZone, new Date(at));

export const isTimeZone = (name: string): boolean => !Number.isNaN(tzOffset(name, new Date(0)));
