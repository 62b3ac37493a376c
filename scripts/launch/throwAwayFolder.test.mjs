import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { throwAwayFolder } from './throwAwayFolder.mjs';

it('a smoke run gets a folder that is gone afterwards, with all that was put in it', () => {
  const { env, remove } = throwAwayFolder(['--smoke']);
  const folder = env.COMMONPLACE_SMOKE_FOLDER ?? '';
  mkdirSync(path.join(folder, 'profile', 'Cache'), { recursive: true });
  remove();
  expect(existsSync(folder)).toBe(false);
});

it('any other run gets none', () => {
  expect(throwAwayFolder(['--profile', 'x']).env).toEqual({});
});
