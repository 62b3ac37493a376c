import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownArguments, readLaunchOptions } from './commandLine';
import { defaultProfileFolder } from './files/profileFolder';

const optionsOf = (...args: string[]) => {
  const options = readLaunchOptions(args, path.resolve('/typed/in'));
  if (!options.ok) throw new Error(options.problem.message);
  return options.value;
};

describe('the app’s own options', () => {
  it('have defaults', () => {
    expect(optionsOf()).toEqual({ profile: defaultProfileFolder(), smoke: false, empty: false });
  });

  it('name a profile, from the folder they were typed in', () => {
    expect(optionsOf('--profile', 'mine').profile).toBe(path.resolve('/typed/in/mine'));
    expect(optionsOf('--profile', path.resolve('/other')).profile).toBe(path.resolve('/other'));
    expect(optionsOf('--empty').empty).toBe(true);
  });

  it('give a smoke run a profile of its own', () => {
    const { profile, smoke } = optionsOf('--smoke', '--profile', 'mine');
    expect(smoke).toBe(true);
    expect(profile).not.toContain('mine');
    rmSync(profile, { recursive: true });
  });

  it.each([['--colour'], ['--profile'], ['something'], ['--smoke=yes']])(
    'are refused when unknown or unfinished: %s',
    (...args) => {
      expect(readLaunchOptions(args, '/')).toMatchObject({ ok: false, problem: { code: 'usage/unknown' } });
    },
  );

  it('stand after the app’s path in development, alone in a packed app', () => {
    expect(ownArguments(['electron', '--no-sandbox', '.', '--empty'], false)).toEqual(['--empty']);
    // The development server puts the runtime's switches behind the path.
    const served = ['electron', '.', '--no-sandbox', '--inspect=5858', '--remote-debugging-port=9222', '--empty'];
    expect(ownArguments(served, false)).toEqual(['--empty']);
    expect(ownArguments(['electron'], false)).toEqual([]);
    expect(ownArguments(['commonplace', '--no-sandbox', '--empty'], true)).toEqual(['--empty']);
  });
});
