// The text of THIRD-PARTY-NOTICES.txt: who made what ships with the app, and under which licence.
import { Problem } from '../setup/problem.mjs';
import { isAllowed } from './licenceExpression.mjs';

/** @typedef {import('./productionPackages.mjs').ShippedPackage} ShippedPackage */

/**
 * @typedef {object} FontLicence
 * @property {string} name
 * @property {string} text
 */

const rule = '='.repeat(80);

const introduction = `THIRD-PARTY NOTICES

Commonplace is made with the work of others. This file names what ships with it and under which licence.
It is written by "npm run notices"; do not edit it by hand.`;

const electronEntry = `Electron and Chromium

The app runs on Electron (https://www.electronjs.org, MIT), which contains Chromium, Node.js and many other works.
Their notices come with the runtime: LICENSE and LICENSES.chromium.html beside its executable.`;

/**
 * The whole file. Packages with word for word the same licence share one entry.
 * @param {ShippedPackage[]} packages
 * @param {FontLicence[]} fonts
 * @returns {string}
 */
export function composeNotices(packages, fonts) {
  refuseForbidden(packages);
  /** @type {Map<string, string[]>} */
  const headingsByText = new Map();
  for (const entry of packages) {
    const text = entry.text || `No licence text came with the package, which states: ${entry.licence}.`;
    headingsByText.set(text, [...(headingsByText.get(text) ?? []), heading(entry)]);
  }
  const entries = [...headingsByText].map(([text, headings]) => `${headings.join('\n')}\n\n${text}`);
  const fontEntries = fonts.map(({ name, text }) => `Font: ${name} (OFL-1.1)\n\n${text}`);
  return `${[introduction, electronEntry, ...fontEntries, ...entries].join(`\n\n${rule}\n\n`)}\n`;
}

/** @param {ShippedPackage} entry */
function heading({ name, version, licence, homepage }) {
  const address = homepage.replace(/^git\+/, '').replace(/\.git$/, '');
  return `${name} ${version} (${licence})${address && ` ${address}`}`;
}

/** @param {ShippedPackage[]} packages */
function refuseForbidden(packages) {
  const forbidden = packages.filter(({ licence }) => !isAllowed(licence));
  if (forbidden.length === 0) return;
  const list = forbidden.map(({ name, version, licence }) => `  ${name} ${version}: ${licence || 'none stated'}`);
  throw new Problem(
    `These packages would ship under a licence we have not agreed to:\n${list.join('\n')}\n` +
      'Nothing was written. Use another package, or add the licence to scripts/notices/licenceExpression.mjs after reading it.',
  );
}
