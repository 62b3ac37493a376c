// The linter must see what TypeScript alone does not: a call of the contract's client that nobody awaits.
import { ESLint } from 'eslint';
import { expect, it } from 'vitest';
import { inRepository, repository } from '../setup/repository.mjs';

/** The shape of renderer/client: one function per channel, made by a mapped type. */
const client = `
interface Contract { 'review/next': { ahead: boolean }; 'review/grade': { grade: number } }
type Client = { readonly [Name in keyof Contract]: (input: Contract[Name]) => Promise<string> };
declare const client: Client;
`;

/**
 * The rules a TypeScript text breaks under our own configuration.
 * @param {string} text
 */
async function brokenRules(text) {
  const parserOptions = { projectService: { allowDefaultProject: ['*.ts'], defaultProject: 'tsconfig.base.json' } };
  const eslint = new ESLint({
    cwd: repository,
    overrideConfig: {
      files: ['*.ts'],
      languageOptions: { parserOptions: { ...parserOptions, tsconfigRootDir: repository } },
    },
  });
  const [result] = await eslint.lintText(client + text, { filePath: inRepository('unawaited.ts') });
  return result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? [];
}

it('an un-awaited call of the client is refused, an awaited one is not', { timeout: 60_000 }, async () => {
  expect(await brokenRules(`client['review/next']({ ahead: false });`)).toEqual([
    '@typescript-eslint/no-floating-promises',
  ]);
  expect(await brokenRules(`export const next = await client['review/next']({ ahead: false });`)).toEqual([]);
});
