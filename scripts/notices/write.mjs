// npm run notices [-- --check]: writes resources/THIRD-PARTY-NOTICES.txt, or fails if it is not up to date.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from '../launch/runCommand.mjs';
import { Problem } from '../setup/problem.mjs';
import { inRepository, repository } from '../setup/repository.mjs';
import { composeNotices } from './notices.mjs';
import { lacksOptionalPackages, productionPackages, readText } from './productionPackages.mjs';

const target = inRepository('resources', 'THIRD-PARTY-NOTICES.txt');
const fontFolder = inRepository('src', 'renderer', 'styles', 'fonts');

await runCommand(async (args) => {
  const text = composeNotices(productionPackages(repository), fontLicences());
  const present = existsSync(target) ? readFileSync(target, 'utf8') : undefined;
  if (!args.includes('--check')) {
    mkdirSync(path.dirname(target), { recursive: true });
    if (present !== text) writeFileSync(target, text);
  } else if (lacksOptionalPackages(repository))
    process.stderr.write(
      'Optional packages of another platform are not installed here, so the notices cannot be compared.\n',
    );
  else if (present?.replace(/\r\n/g, '\n') !== text)
    throw new Problem(
      `${path.relative(repository, target)} does not match the packages and fonts that ship. Nothing was changed. Run: npm run notices`,
    );
  return 0;
});

/** The fonts' licences, named after their files: LICENSE-Source-Serif-4.txt is Source Serif 4. */
function fontLicences() {
  const files = existsSync(fontFolder) ? readdirSync(fontFolder).sort() : [];
  return files.flatMap((file) => {
    const name = /^LICENSE-(.+)\.txt$/.exec(file)?.[1];
    return name ? [{ name: name.replace(/[-_]+/g, ' '), text: readText(path.join(fontFolder, file)) }] : [];
  });
}
