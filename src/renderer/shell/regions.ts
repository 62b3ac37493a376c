// F6 walks through the parts of the window: the rail, the page, its margin, what was just said.

const REGIONS = 'nav.rail, header.focus-head, main, aside, .toast';
const TABBABLE =
  'a[href], button:not([disabled]), input:not([disabled]), select, textarea, summary, [tabindex]:not([tabindex="-1"])';

/** Where the focus was in each part when it was left. */
const leftAt = new WeakMap<Element, HTMLElement>();

export function goToNextRegion(): void {
  const regions = [...document.querySelectorAll(REGIONS)].filter((region) => stopsIn(region).length > 0);
  const active = document.activeElement;
  const current = active?.closest(REGIONS) ?? null;
  if (current && active instanceof HTMLElement) leftAt.set(current, active);
  const next = regions[(current ? regions.indexOf(current) + 1 : 0) % Math.max(1, regions.length)];
  if (!next) return;
  const stops = stopsIn(next);
  const before = leftAt.get(next);
  const stop = before && stops.includes(before) ? before : (stops.find(isCurrent) ?? stops[0]);
  stop?.focus();
}

const isCurrent = (element: Element): boolean => element.getAttribute('aria-current') === 'page';

/** What can take the focus in a part itself, not in another part inside it. */
const stopsIn = (region: Element): HTMLElement[] =>
  [...region.querySelectorAll<HTMLElement>(TABBABLE)].filter(
    (element) => element.closest(REGIONS) === region && element.checkVisibility(),
  );
