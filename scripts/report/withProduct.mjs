// Loads the product's own TypeScript for measuring and reporting, through the same transformer that builds it.
import path from 'node:path';
import { createServer } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * @param {(module: (file: string) => Promise<any>) => Promise<void>} work `module('src/…')` gives a file's exports
 */
export async function withProduct(work) {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, ws: false },
    ssr: { external: ['better-sqlite3'] },
  });
  try {
    await work((file) => server.ssrLoadModule(path.join(root, file)));
  } finally {
    await server.close();
  }
}
