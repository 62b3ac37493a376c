// The contract's handlers: each hands its input to an operation and broadcasts what moved.
import { readFileSync } from 'node:fs';
import { app, shell } from 'electron';
import { type Result, succeed } from '../../core/base/result';
import { now } from '../clock';
import type { DeckHost } from '../deckHost';
import { NOTICES } from '../files/appRoot';
import { runtimeSource } from '../files/runtimeSource';
import { gradeCard } from '../operations/gradeCard';
import { nextReview } from '../operations/nextReview';
import { readOverview } from '../operations/overview';
import { SCHEMA_VERSION } from '../store/migrate';
import { sqliteVersion } from '../store/open';
import type { WritableDb } from '../store/sql';
import { blockedRequests } from '../window/lockDown';
import { broadcast } from './broadcast';
import type { Handlers } from './serve';

export function handlersFor(host: DeckHost): Handlers {
  const withDeck = <Value>(work: (db: WritableDb) => Result<Value>): Result<Value> => host.use(work);
  return {
    'app/status': () => succeed(host.status()),
    'app/retry': () => succeed(host.open()),
    'app/info': () => {
      const version = host.use((db) => succeed(sqliteVersion(db)));
      return succeed({
        name: app.getName(),
        version: app.getVersion(),
        electron: process.versions.electron,
        chromium: process.versions.chrome,
        node: process.versions.node,
        sqlite: version.ok ? version.value : 'not open',
        schemaVersion: SCHEMA_VERSION,
        runtimeSource: runtimeSource(),
        dataFolder: host.folder,
        networkRequests: blockedRequests(),
      });
    },
    'app/notices': () => succeed(readFileSync(NOTICES, 'utf8')),
    'app/showDataFolder': async () => {
      await shell.openPath(host.folder);
      return succeed(null);
    },
    'deck/overview': () => withDeck((db) => succeed(readOverview(db, now()))),
    'review/next': ({ ahead }) => withDeck((db) => succeed(nextReview(db, now(), { ahead }))),
    'review/grade': (answer) =>
      withDeck((db) => {
        const graded = gradeCard(db, answer, now());
        if (!graded.ok) return graded;
        broadcast('deck/changed', { kinds: ['reviews'] });
        const { intervalDays, dueAt } = graded.value;
        return succeed({
          cardId: answer.cardId,
          intervalDays,
          dueAt,
          next: nextReview(db, now(), { ahead: false }),
        });
      }),
  };
}
