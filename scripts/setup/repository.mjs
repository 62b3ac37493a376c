// Where the repository stands on this machine; every other path is built from it.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository's root folder. */
export const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * An absolute path inside the repository.
 * @param {...string} parts
 */
export const inRepository = (...parts) => path.join(repository, ...parts);
