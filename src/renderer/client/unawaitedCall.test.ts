// The commonest slip in an Electron app is a call to main that nobody awaits. This proves that lint catches it on our
// own client, whose type is mapped from the contract, and that it lets the awaited call pass.
import path from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
/** Linted as if it stood here: typed rules need a file that belongs to the project. */
const filePath = path.join(root, 'src/renderer/client/useContract.ts');

async function rulesBrokenBy(statement: string): Promise<(string | null)[]> {
  const code = `import { client } from './client';\n\nexport async function ask(): Promise<void> {\n  ${statement}\n}\n`;
  const [result] = await new ESLint({ cwd: root }).lintText(code, { filePath });
  return result?.messages.map(({ ruleId }) => ruleId) ?? [];
}

describe('lint', () => {
  it('refuses a call of the client that nobody awaits', async () => {
    expect(await rulesBrokenBy("client['review/next']({ ahead: false });")).toContain(
      '@typescript-eslint/no-floating-promises',
    );
  });

  it('lets an awaited call pass', async () => {
    expect(await rulesBrokenBy("await client['review/next']({ ahead: false });")).toEqual([]);
  });
});
