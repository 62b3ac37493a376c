import { expect, it } from 'vitest';
import { folderTypedIn, resolveProfile } from './profileArgument.mjs';

it('a relative profile starts at the folder the command was typed in', () => {
  expect(resolveProfile(['--profile', 'mine'], '/home/a')).toEqual(['--profile', '/home/a/mine']);
  expect(resolveProfile(['--profile=../b c'], '/home/a')).toEqual(['--profile=/home/b c']);
  expect(resolveProfile(['--smoke', '--profile', 'x', '--now', 'y'], '/a')).toEqual([
    '--smoke',
    '--profile',
    '/a/x',
    '--now',
    'y',
  ]);
});

it('an absolute profile and all other arguments stay as they are', () => {
  const given = ['--profile', '/p', '--unknown', 'relative/file', '--', '--profile', 'x'];
  expect(resolveProfile(given, '/a')).toEqual(given);
});

it('a profile without a folder is left for the app to refuse', () => {
  expect(resolveProfile(['--profile'], '/a')).toEqual(['--profile']);
  expect(resolveProfile(['--profile', '--smoke'], '/a')).toEqual(['--profile', '--smoke']);
  expect(resolveProfile(['--profile='], '/a')).toEqual(['--profile=']);
});

it('npm says where the command was typed, otherwise it is the current folder', () => {
  expect(folderTypedIn({ INIT_CWD: '/typed/here' })).toBe('/typed/here');
  expect(folderTypedIn({})).toBe(process.cwd());
});
