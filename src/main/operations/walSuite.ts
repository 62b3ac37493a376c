// Reads SQLite's write-ahead log as its file format describes it, to tell where in a transaction a process was ended.
import { existsSync, readFileSync } from 'node:fs';

const HEADER = 32;
const FRAME_HEADER = 24;

export interface WalContent {
  /** Commits whose frames are all there. */
  readonly commits: number;
  /** Whole frames after the last commit: a transaction that was being written. */
  readonly uncommitted: number;
  /** Bytes after them: a frame that was being written. */
  readonly torn: number;
}

const NOTHING: WalContent = { commits: 0, uncommitted: 0, torn: 0 };

/** What a log holds: frames count as long as salt and running checksum say that they belong to it. */
export function readWal(file: string): WalContent {
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  if (bytes.length < HEADER) return { ...NOTHING, torn: bytes.length };
  const isBigEndian = (bytes.readUInt32BE(0) & 1) === 1;
  const pageSize = bytes.readUInt32BE(8);
  const sum = checksum(bytes, 0, 24, [0, 0], isBigEndian);
  if (!matches(bytes, 24, sum)) return { ...NOTHING, torn: bytes.length };
  let [commits, uncommitted, at] = [0, 0, HEADER];
  for (let running = sum; at + FRAME_HEADER + pageSize <= bytes.length; at += FRAME_HEADER + pageSize) {
    const hasSalt = bytes.subarray(at + 8, at + 16).equals(bytes.subarray(16, 24));
    running = checksum(bytes, at, at + 8, running, isBigEndian);
    running = checksum(bytes, at + FRAME_HEADER, at + FRAME_HEADER + pageSize, running, isBigEndian);
    if (!hasSalt || !matches(bytes, at + 16, running)) break;
    const isCommit = bytes.readUInt32BE(at + 4) !== 0;
    commits += isCommit ? 1 : 0;
    uncommitted = isCommit ? 0 : uncommitted + 1;
  }
  return { commits, uncommitted, torn: bytes.length - at };
}

type Sum = readonly [number, number];

const matches = (bytes: Buffer, at: number, [one, two]: Sum): boolean =>
  bytes.readUInt32BE(at) === one && bytes.readUInt32BE(at + 4) === two;

function checksum(bytes: Buffer, from: number, to: number, start: Sum, isBigEndian: boolean): Sum {
  let [one, two] = start;
  const word = (at: number): number => (isBigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at));
  for (let at = from; at < to; at += 8) {
    one = (one + word(at) + two) >>> 0;
    two = (two + word(at + 4) + one) >>> 0;
  }
  return [one, two];
}
