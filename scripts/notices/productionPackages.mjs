// The packages that ship: package.json's dependencies and theirs, found in node_modules as Node would find them.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Problem } from '../setup/problem.mjs';
import { statedLicence } from './licenceExpression.mjs';

/**
 * @typedef {object} ShippedPackage
 * @property {string} name
 * @property {string} version
 * @property {string} licence an SPDX expression, empty if the package states none
 * @property {string} homepage
 * @property {string} text its licence and notice files, one after the other; empty if it has none
 */

/**
 * Every package that ships, by name, then version.
 * @param {string} root
 * @returns {ShippedPackage[]}
 */
export function productionPackages(root) {
  /** @type {Map<string, ShippedPackage>} */
  const found = new Map();
  const visited = new Set();
  /**
   * @param {string} folder
   * @param {string[]} names
   * @param {boolean} isOptional
   */
  const visit = (folder, names, isOptional) => {
    for (const name of names) {
      const place = findPackage(root, folder, name);
      if (!place && isOptional) continue;
      if (!place)
        throw new Problem(
          `${name} ships with the app but is not in node_modules. Nothing was written. Run npm ci, then try again.`,
        );
      if (visited.has(place)) continue;
      visited.add(place);
      const manifest = readManifest(place);
      found.set(`${name}@${manifest.version}`, describe(place, name, manifest));
      visit(place, Object.keys(manifest.dependencies ?? {}), false);
      visit(place, Object.keys(manifest.optionalDependencies ?? {}), true);
    }
  };
  const manifest = readManifest(root);
  visit(root, Object.keys(manifest.dependencies ?? {}), false);
  visit(root, Object.keys(manifest.optionalDependencies ?? {}), true);
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

/**
 * Whether an optional package of package.json, made for one platform, is missing on this one.
 * @param {string} root
 */
export function lacksOptionalPackages(root) {
  return Object.keys(readManifest(root).optionalDependencies ?? {}).some((name) => !findPackage(root, root, name));
}

/**
 * @param {string} root
 * @param {string} from
 * @param {string} name
 * @returns {string | undefined}
 */
function findPackage(root, from, name) {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const place = path.join(folder, 'node_modules', name);
    if (existsSync(path.join(place, 'package.json'))) return place;
    if (folder === root || folder === path.dirname(folder)) return undefined;
  }
}

/**
 * @param {string} place
 * @param {string} name
 * @param {any} manifest
 * @returns {ShippedPackage}
 */
function describe(place, name, manifest) {
  const files = readdirSync(place)
    .filter((file) => /^(licen[sc]e|copying|notice)([.-].*)?$/i.test(file))
    .sort();
  const repository = typeof manifest.repository === 'string' ? manifest.repository : manifest.repository?.url;
  return {
    name,
    version: String(manifest.version),
    licence: statedLicence(manifest),
    homepage: String(manifest.homepage ?? repository ?? ''),
    text: files.map((file) => readText(path.join(place, file))).join('\n\n'),
  };
}

/** @param {string} folder */
const readManifest = (folder) => JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));

/**
 * The text with one kind of line end and no blanks at its ends, so the same licence reads the same.
 * @param {string} file
 */
export const readText = (file) =>
  readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();
