// Files that are there whole or not at all.
import { sync as writeFileAtomic } from 'write-file-atomic';
import { fail, type Result, succeed } from '../../core/base/result';
import { fileTrouble } from './fileTrouble';

/** Replaces a file in one step: a crash leaves the old one or the new one. Problem `file/unwritable`. */
export function writeWhole(file: string, content: string | Buffer): Result<null> {
  try {
    writeFileAtomic(file, content);
    return succeed(null);
  } catch (error) {
    return fail('file/unwritable', `${file} could not be written: ${fileTrouble(error)}. Nothing was changed.`);
  }
}
