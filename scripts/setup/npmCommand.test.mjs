import { describe, expect, it } from 'vitest';
import { inRepository } from './repository.mjs';
import { npmCommand, npmEnvironment } from './npmCommand.mjs';

describe('npm', () => {
  it('is the one that started us', () => {
    expect(npmCommand({ npm_execpath: '/x/npm-cli.js' })).toMatchObject({
      command: process.execPath,
      leading: ['/x/npm-cli.js'],
    });
  });

  it('is looked up on PATH when another package manager started us, or nobody', () => {
    expect(npmCommand({ npm_execpath: '/x/yarn.js' })).toMatchObject({ command: 'npm', leading: [] });
    expect(npmCommand({})).toMatchObject({ command: 'npm', leading: [] });
  });

  it('gets a cache it can write when there is no home folder', () => {
    expect(npmEnvironment({ HOME: '/dev/null/home' }).npm_config_cache).toBe(inRepository('.cache', 'npm'));
  });
});
