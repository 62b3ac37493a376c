// What a benchmark says: a table for people, and the same as JSON in .cache/bench, which git ignores.
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * @typedef {object} Row
 * @property {string} goal P1 ... P15, or empty for a figure no goal speaks of
 * @property {string} what
 * @property {number | string} [size] cards or answers
 * @property {string} [unit] of floor and ours; default ms
 * @property {number} [floor] the least it could be, measured in the same run
 * @property {number} ours
 * @property {number} [p99]
 * @property {string} [wanted] the goal in words
 * @property {boolean} [met] whether it is reached; left out where nothing is asked
 */

const HEAD = ['goal', 'what', 'size', 'floor', 'ours', 'p99', 'ratio', 'wanted', ''];
const WIDTHS = [5, 46, 10, 10, 10, 10, 6, 30, 7];

/** Digits that mean something at that size. @param {number | undefined} value */
const written = (value) =>
  value === undefined ? '' : value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(3);

/** @param {readonly string[]} cells */
const line = (cells) =>
  cells
    .map((cell, at) => (at > 1 && at < 7 ? cell.padStart(WIDTHS[at] ?? 0) : cell.padEnd(WIDTHS[at] ?? 0)))
    .join(' ')
    .trimEnd();

/**
 * The growth exponent: the slope of the line through log(size), log(value), fitted to all sizes.
 * @param {readonly (readonly [size: number, value: number])[]} points
 */
export function exponentOf(points) {
  const logs = points.map(([size, value]) => [Math.log(size), Math.log(value)]);
  const mean = (/** @type {0 | 1} */ at) => logs.reduce((sum, point) => sum + (point[at] ?? 0), 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const slope = logs.reduce((sum, [a = 0, b = 0]) => sum + (a - x) * (b - y), 0);
  return slope / logs.reduce((sum, [a = 0]) => sum + (a - x) ** 2, 0);
}

export class Report {
  #name;
  /** @type {(Row & { ratio?: number })[]} */
  #rows = [];

  /** @param {string} name of the benchmark, and of its JSON file */
  constructor(name) {
    this.#name = name;
    console.log(`\n${name}\n${line(HEAD)}`);
  }

  /** Adds a figure and prints it at once: a run may take minutes. @param {Row} row */
  add(row) {
    const ratio = row.floor === undefined ? undefined : row.ours / row.floor;
    this.#rows.push({ ...row, ...(ratio !== undefined && { ratio }) });
    const unit = row.unit ?? 'ms';
    const cell = (/** @type {number | undefined} */ value) =>
      value === undefined ? '' : `${written(value)} ${unit}`.trim();
    console.log(
      line([
        row.goal,
        row.what,
        typeof row.size === 'number' ? row.size.toLocaleString('en') : (row.size ?? ''),
        cell(row.floor),
        cell(row.ours),
        cell(row.p99),
        ratio === undefined ? '' : ratio.toFixed(2),
        row.wanted ?? '',
        row.met === undefined ? '' : row.met ? 'met' : 'MISSED',
      ]),
    );
  }

  /**
   * How what was measured under a name grows with the size.
   * @param {{ goal: string, what: string, most?: number }} question `most`: the exponent the goal allows
   */
  growth({ goal, what, most }) {
    const points = this.#rows.flatMap((row) =>
      row.goal === goal && row.what === what && typeof row.size === 'number'
        ? [/** @type {const} */ ([row.size, row.ours])]
        : [],
    );
    if (points.length < 2) return;
    const ours = exponentOf(points);
    const limit = most === undefined ? {} : { wanted: `at most ${most}`, met: ours <= most };
    this.add({ goal, what: `${what}: growth exponent`, unit: '', ours, ...limit });
  }

  /** Writes the JSON, and fails the run where a goal is missed. */
  finish() {
    const folder = path.resolve(import.meta.dirname, '../.cache/bench');
    mkdirSync(folder, { recursive: true });
    const machine = {
      cores: os.cpus().length,
      processor: os.cpus()[0]?.model,
      memoryGigabytes: Math.round(os.totalmem() / 2 ** 30),
      system: `${os.type()} ${os.release()}`,
      node: process.version,
      load: os.loadavg(),
    };
    const report = { name: this.#name, at: new Date().toISOString(), machine, rows: this.#rows };
    writeFileSync(path.join(folder, `${this.#name}.json`), `${JSON.stringify(report, null, 2)}\n`);
    const missed = this.#rows.filter(({ met }) => met === false);
    for (const { goal, what, size } of missed) console.log(`missed: ${goal} ${what} ${size ?? ''}`);
    if (missed.length > 0) process.exitCode = 1;
  }
}
