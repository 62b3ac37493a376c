// How many cards stand on coming days, and how many each weekday is to take: what evening out the days goes by.
import type { StudyDay } from '../../core/base/time';
import { type EasyDays, shareOf } from '../../core/scheduling/easyDays';
import type { Planned } from '../../core/scheduling/evenDay';
import { cardsOn } from '../store/queues';
import { readEasyDays, readSetting } from '../store/settings';
import type { ReadableDb } from '../store/sql';

/** The plan as it stands, kept up while cards are moved in it. */
export class PlannedLoad implements Planned {
  readonly #db: ReadableDb;
  readonly #easyDays: EasyDays;
  readonly #loads = new Map<StudyDay, number>();

  constructor(db: ReadableDb) {
    this.#db = db;
    this.#easyDays = readEasyDays(db);
  }

  load = (day: StudyDay): number => {
    let load = this.#loads.get(day);
    if (load === undefined) this.#loads.set(day, (load = cardsOn(this.#db, day)));
    return load;
  };

  share = (day: StudyDay): number => shareOf(this.#easyDays, day);

  /** Reviews come to a day, or with a negative number leave it. */
  add(day: StudyDay, reviews: number): void {
    this.#loads.set(day, this.load(day) + reviews);
  }
}

/** Null where a person wants every date as the model decides it. */
export const plannedLoad = (db: ReadableDb): PlannedLoad | null =>
  readSetting(db, 'evensDays') ? new PlannedLoad(db) : null;
