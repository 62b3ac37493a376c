// The sizes there are, as factors of the size everything came in.

const ZOOM_STEPS: readonly number[] = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];

/** Factors come back from the browser a little off, so what is nearly a step counts as one. */
const NEARLY = 0.01;

/** The next step up or down, or the factor itself where there is none; with 0 the size it came in. */
export function stepFrom(factor: number, by: -1 | 0 | 1): number {
  if (by === 0) return 1;
  const beyond = ZOOM_STEPS.filter((step) => (by > 0 ? step > factor + NEARLY : step < factor - NEARLY));
  return (by > 0 ? beyond[0] : beyond.at(-1)) ?? factor;
}
