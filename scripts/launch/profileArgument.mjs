// `--profile F` means F in the folder where the person typed the command, not where npm runs the script.
import path from 'node:path';

/**
 * The arguments with a relative profile made absolute; everything else is passed on for the app to judge.
 * @param {string[]} args
 * @param {string} typedIn the folder the command was typed in
 * @returns {string[]}
 */
export function resolveProfile(args, typedIn) {
  const resolved = [...args];
  for (const [i, argument] of args.entries()) {
    if (argument === '--') break;
    const next = args[i + 1];
    if (argument === '--profile' && next && !next.startsWith('--')) resolved[i + 1] = path.resolve(typedIn, next);
    const inline = /^--profile=(.+)$/s.exec(argument)?.[1];
    if (inline) resolved[i] = `--profile=${path.resolve(typedIn, inline)}`;
  }
  return resolved;
}

/** @param {NodeJS.ProcessEnv} [env] */
export const folderTypedIn = (env = process.env) => env.INIT_CWD ?? process.cwd();
