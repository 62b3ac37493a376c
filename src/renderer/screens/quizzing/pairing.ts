// Giving roles to names: a role is one name's alone, so that taking it from another swaps the two, and says so.
export type Roles = readonly (number | null)[];

/** The name that has `role` takes what `name` had. */
export const giveRole = (roles: Roles, name: number, role: number | null): Roles => {
  const had = roles[name] ?? null;
  return roles.map((one, index) => (index === name ? role : one !== null && one === role ? had : one));
};

/** The next role to one side that no other name has; the same where there is none. */
export function nextFree(roles: Roles, name: number, step: 1 | -1, count: number): number | null {
  const now = roles[name] ?? null;
  const isFree = (role: number): boolean => !roles.some((one, index) => index !== name && one === role);
  for (let role = now === null ? (step > 0 ? 0 : count - 1) : now + step; role >= 0 && role < count; role += step) {
    if (isFree(role)) return role;
  }
  return now;
}

export const letterOf = (role: number): string => String.fromCharCode('a'.charCodeAt(0) + role);

/** What a change did, in a sentence for eye and ear; empty where nothing changed. */
export function pairingWords(names: readonly string[], before: Roles, after: Roles, name: number): string {
  const now = after[name] ?? null;
  if (now === (before[name] ?? null)) return '';
  const first = `${names[name] ?? ''}: ${now === null ? 'no role' : letterOf(now)}.`;
  const other = before.findIndex((role, index) => index !== name && role !== null && role === now);
  if (other < 0) return first;
  const theirs = after[other] ?? null;
  return `${first} It was ${names[other] ?? ''}’s, who now has ${theirs === null ? 'none' : letterOf(theirs)}.`;
}
