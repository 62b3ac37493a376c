import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Fit, matchSlots } from './matchSlots';

/** Every way to give each item a part or none, by trying all. */
function mostByTrying(fits: readonly (readonly Fit[])[], least: Fit, item = 0, taken: readonly number[] = []): number {
  const row = fits[item];
  if (!row) return 0;
  const without = mostByTrying(fits, least, item + 1, taken);
  const withOne = row.flatMap((fit, part) =>
    fit >= least && !taken.includes(part) ? [1 + mostByTrying(fits, least, item + 1, [...taken, part])] : [],
  );
  return Math.max(without, ...withOne);
}

it('matches as many items as can be, each part once', () => {
  const fit = fc.constantFrom<Fit>(0, 0, 1, 2);
  const table = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([items, parts]) =>
      fc.array(fc.array(fit, { minLength: parts, maxLength: parts }), { minLength: items, maxLength: items }),
    );
  fc.assert(
    fc.property(table, (fits) => {
      const matched = matchSlots(fits.length, fits[0]?.length ?? 0, (item, part) => fits[item]?.[part] ?? 0);
      const used = matched.filter((part) => part !== null);
      expect(new Set(used).size).toBe(used.length);
      matched.forEach((part, item) => {
        if (part !== null) expect(fits[item]?.[part]).toBeGreaterThan(0);
      });
      expect(used).toHaveLength(mostByTrying(fits, 1));
    }),
  );
});

it('takes exact words before slips', () => {
  const fits: readonly (readonly Fit[])[] = [
    [1, 2],
    [1, 1],
  ];
  expect(matchSlots(2, 2, (item, part) => fits[item]?.[part] ?? 0)).toEqual([1, 0]);
});
