// Keys a person gave to commands that have another name by now: they go to the command that took its place.

/** By the name a command had: the name of the one that does its work. */
const TOOK_THE_PLACE_OF: Readonly<Record<string, string>> = { 'import.read': 'import.keep' };

/** A key given to the newer command itself goes before. */
export const underCurrentNames = (keys: Readonly<Record<string, string>>): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(keys).map(([name, key]) => [TOOK_THE_PLACE_OF[name] ?? name, key])),
  ...Object.fromEntries(Object.entries(keys).filter(([name]) => TOOK_THE_PLACE_OF[name] === undefined)),
});
