// Where a profile lives: the same folder for the window and for the command line.
import os from 'node:os';
import path from 'node:path';

const APP_FOLDER = 'Commonplace';

/** The app's own data folder on this system, as its users expect it. */
export function defaultProfileFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = os.homedir(),
): string {
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', APP_FOLDER);
  if (platform === 'win32') return path.join(env['APPDATA'] ?? path.join(home, 'AppData', 'Roaming'), APP_FOLDER);
  // An empty XDG_CONFIG_HOME means the same as none.
  const configHome = env['XDG_CONFIG_HOME'] ?? '';
  return path.join(configHome === '' ? path.join(home, '.config') : configHome, APP_FOLDER);
}

/** The deck file of a profile. */
export const deckFile = (profileFolder: string): string => path.join(profileFolder, 'deck.sqlite');
