// From what is missing to the names of the Debian packages that bring it.
import { readFileSync } from 'node:fs';

/** The package of every library Electron is linked to. apt-packages.txt holds the same list for people. */
export const packageOfLibrary = /** @type {Readonly<Record<string, string>>} */ ({
  'libasound.so.2': 'libasound2',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libcairo.so.2': 'libcairo2',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdrm.so.2': 'libdrm2',
  'libexpat.so.1': 'libexpat1',
  'libgbm.so.1': 'libgbm1',
  'libgdk-3.so.0': 'libgtk-3-0',
  'libgio-2.0.so.0': 'libglib2.0-0',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgobject-2.0.so.0': 'libglib2.0-0',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libplc4.so': 'libnspr4',
  'libplds4.so': 'libnspr4',
  'libsmime3.so': 'libnss3',
  'libudev.so.1': 'libudev1',
  'libX11.so.6': 'libx11-6',
  'libxcb.so.1': 'libxcb1',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libxkbcommon.so.0': 'libxkbcommon0',
  'libXrandr.so.2': 'libxrandr2',
});

/** The package of every program set-up may call. */
export const packageOfProgram = /** @type {Readonly<Record<string, string>>} */ ({
  Xvfb: 'xvfb',
  make: 'build-essential',
  'g++': 'build-essential',
  python3: 'python3',
  strace: 'strace',
});

// Renamed when time stamps became 64 bits wide. The old names mostly still resolve, libasound2 does not.
const renamed = new Set([
  ...['libasound2', 'libatk1.0-0', 'libatk-bridge2.0-0', 'libatspi2.0-0', 'libcups2', 'libglib2.0-0', 'libgtk-3-0'],
]);

/**
 * The package's name on this system.
 * @param {string} name
 * @param {string} osRelease the text of /etc/os-release
 */
export function nameOnSystem(name, osRelease) {
  return renamed.has(name) && hasWideTime(osRelease) ? `${name}t64` : name;
}

/**
 * Whether the system is Debian 13, Ubuntu 24.04 or later.
 * @param {string} osRelease
 */
function hasWideTime(osRelease) {
  const id = /^ID="?([^"\n]*)/m.exec(osRelease)?.[1];
  const version = Number(/^VERSION_ID="?([^"\n]*)/m.exec(osRelease)?.[1]);
  // Debian's testing and unstable carry no version number.
  if (id === 'debian') return !(version < 13);
  return id === 'ubuntu' && version >= 24;
}

/** The text of /etc/os-release, empty where there is none. */
export function readOsRelease() {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}
