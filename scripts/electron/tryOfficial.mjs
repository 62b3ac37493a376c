// Run on its own, detached, by a start that already has a substitute: tries the official download once, quietly.
// A start must not wait for a network, and a network that has come back should still be noticed within a day.
import { cacheFolder } from '../setup/cacheFolder.mjs';
import { downloadOfficial, isAttemptDue } from './officialRuntime.mjs';

const cache = cacheFolder();
// Of two starts at once, one attempt is enough.
if (isAttemptDue(cache)) await downloadOfficial(cache);
