// What was chosen lately, remembered on this computer.

const REMEMBERED_AS = 'commonplace.palette.recent';
const MOST = 5;

/** Ids of entries, the newest first. */
export function recentEntries(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(REMEMBERED_AS) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function rememberEntry(id: string): void {
  const others = recentEntries().filter((other) => other !== id);
  localStorage.setItem(REMEMBERED_AS, JSON.stringify([id, ...others].slice(0, MOST)));
}
