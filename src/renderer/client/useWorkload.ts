// What each desired retention takes and is worth, simulated: asked a few at a time, so that the first figures are there at
// once, others may be asked meanwhile, and leaving the screen stops it.
import { useCallback, useEffect, useState } from 'react';
import type { DocumentId } from '../../core/base/ids';
import type { Problem } from '../../core/base/result';
import type { Workload, WorkloadPoint } from '../../shared/contract/simulation';
import { client } from './client';
import { useChanges } from './useChanges';

const LOWEST = 70;
const HIGHEST = 97;
/** Those that span the curve are simulated first. */
const SPANNING = [90, 70, 97, 80, 85, 95, 75, 93];
const PERCENTS = Array.from({ length: HIGHEST - LOWEST + 1 }, (_, step) => LOWEST + step);
const ORDER = [...SPANNING, ...PERCENTS.filter((percent) => !SPANNING.includes(percent))];
const AT_A_TIME = 4;

export interface WorkloadSoFar {
  /** By rising retention, as far as they are simulated; null before the first. */
  readonly workload: Workload | null;
  /** How much of it is simulated, 0..1. */
  readonly done: number;
  readonly problem: Problem | null;
}

const NOTHING: WorkloadSoFar = { workload: null, done: 0, problem: null };

/**
 * Of the deck, or of one article alone; `newCardsPerDay` null: as set. Figures stay while they are simulated anew.
 */
export function useWorkload(documentId: DocumentId | null, newCardsPerDay: number | null): WorkloadSoFar {
  const [soFar, setSoFar] = useState(NOTHING);
  const [turn, setTurn] = useState(0);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  useChanges(['cards', 'reviews', 'settings', 'clock'], again);

  useEffect(() => {
    let isCurrent = true;
    const ask = async () => {
      for (let at = 0; at < ORDER.length; at += AT_A_TIME) {
        const retentions = ORDER.slice(at, at + AT_A_TIME).map((percent) => percent / 100);
        const answer = await client['simulation/workload']({ documentId, retentions, newCardsPerDay });
        if (!isCurrent) return;
        if (!answer.ok) {
          setSoFar((before) => ({ ...before, problem: answer.problem }));
          return;
        }
        const { value } = answer;
        setSoFar(({ workload }) => ({
          workload: { ...value, points: merged(workload?.points ?? [], value.points) },
          done: (at + retentions.length) / ORDER.length,
          problem: null,
        }));
      }
    };
    void ask();
    return () => {
      isCurrent = false;
    };
  }, [documentId, newCardsPerDay, turn]);

  return soFar;
}

/** Later points instead of earlier ones of the same retention. */
function merged(before: readonly WorkloadPoint[], later: readonly WorkloadPoint[]): readonly WorkloadPoint[] {
  const points = new Map([...before, ...later].map((point) => [point.retention, point]));
  return [...points.values()].sort((a, b) => a.retention - b.retention);
}
