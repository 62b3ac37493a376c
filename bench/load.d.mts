/**
 * @param {(module: (file: string) => Promise<any>) => Promise<void>} work `module('src/…')` gives a file's exports
 */
export function withProduct(work: (module: (file: string) => Promise<any>) => Promise<void>): Promise<void>;
