// What the machine itself must bring: looked for, then installed with one command or named in one sentence.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Problem } from '../setup/problem.mjs';
import { say, step } from '../setup/say.mjs';
import { planApt } from './aptCommand.mjs';
import { nameOnSystem, packageOfLibrary, packageOfProgram, readOsRelease } from './aptPackages.mjs';
import { findOnPath } from './findOnPath.mjs';
import { librariesOf } from './libraries.mjs';

/**
 * @typedef {object} Needs
 * @property {string} [executable] a program whose libraries must all be there
 * @property {string[]} programs programs that must be on PATH
 */

/**
 * @typedef {object} Lack
 * @property {string[]} things libraries and programs that are missing
 * @property {string[]} packages the Debian packages that bring them
 * @property {string[]} unknown missing things no package is known for
 */

/**
 * What of the needs this machine lacks.
 * @param {Needs} needs
 * @returns {Lack}
 */
export function findLack({ executable, programs }) {
  const libraries = executable ? librariesOf(executable).missing : [];
  return lackOf([...libraries, ...programs.filter((program) => !findOnPath(program))], readOsRelease());
}

/**
 * @param {string[]} things missing libraries and programs
 * @param {string} osRelease
 * @returns {Lack}
 */
export function lackOf(things, osRelease) {
  const packages = new Set();
  const unknown = [];
  for (const thing of things) {
    const name = packageOfProgram[thing] ?? packageOfLibrary[thing];
    if (name) packages.add(nameOnSystem(name, osRelease));
    else unknown.push(thing);
  }
  return { things, packages: [...packages].sort(), unknown };
}

/**
 * Makes sure of the needs, installing Debian packages when we are root and may.
 * @param {Needs} needs
 */
export async function ensureSystemPackages(needs) {
  const lack = findLack(needs);
  if (lack.things.length === 0) return;
  const missing = `This machine lacks ${lack.things.join(', ')}.`;
  const isDebianLike = existsSync('/etc/debian_version') && findOnPath('apt-get');
  if (!isDebianLike)
    throw new Problem(
      `${missing} Nothing was changed. Install what brings them (Debian's names stand in apt-packages.txt), then run the command again.`,
    );
  if (lack.packages.length === 0)
    throw new Problem(`${missing} Nothing was changed, and no Debian package is known for them: install them by hand.`);
  const { command, mayRun } = planApt(lack.packages, { uid: process.getuid?.(), env: process.env });
  if (!mayRun)
    throw new Problem(`${missing} Nothing was changed. Install it with this command, then try again:\n  ${command}`);
  say('system', missing);
  await step('system', command, () => runApt(command));
  const still = findLack(needs).things;
  if (still.length > 0)
    throw new Problem(
      `apt finished, but ${still.join(', ')} is still missing. Nothing else was changed. Install it by hand, then run the command again.`,
    );
}

/**
 * Installs what some tests can do more with, where that may be done; else says what will be skipped. Never fails.
 * @param {string} program
 * @param {string} otherwise what happens without it
 */
export async function wishFor(program, otherwise) {
  if (findOnPath(program)) return;
  try {
    await ensureSystemPackages({ programs: [program] });
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown;
    say('system', `${thrown.message}\n${otherwise}`);
  }
}

/** @param {string} command */
function runApt(command) {
  const { status } = spawnSync('sh', ['-c', command], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0)
    throw new Problem(
      `apt could not install the packages; its own message stands above. Your study data was not touched. ` +
        `Put right what it names, or run it yourself:\n  ${command}`,
    );
}
