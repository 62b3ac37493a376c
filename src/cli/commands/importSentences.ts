// What `import` says of several files and of articles that were in the deck.
import type { Problem } from '../../core/base/result';
import type { Imported } from '../../main/operations/importArticle';

/** Where several files were given: the others went in no more than the one at fault. */
export const NONE_IMPORTED = 'None of the files was imported.';

/** Each file that cannot be read with its reason, then what that means for the others. */
export function noneRead(problems: readonly Problem[], readable: readonly string[]): string {
  const others =
    readable.length === 0
      ? ''
      : ` ${readable.join(', ')} can be read and ${readable.length === 1 ? 'was' : 'were'} not imported either.`;
  const mend = problems.length === 1 ? 'Mend that file or leave it out' : 'Mend those files or leave them out';
  return [...problems.map(({ message }) => message), `${NONE_IMPORTED}${others} ${mend}, then import again.`].join(
    '\n',
  );
}

/** What became, or would become, of the edition the deck held. */
export function updateSentence({ title, isChanged, kept, waited, fresh, vanished }: Imported, isPlan: boolean): string {
  if (!isChanged) return `“${title}” is in the deck as it is. Nothing ${isPlan ? 'would be' : 'was'} changed.`;
  return isPlan
    ? `“${title}” is in the deck: ${kept + waited} of its cards would be kept, ${fresh} new, ${vanished} gone from it.`
    : `“${title}” was in the deck: ${kept + waited} of its cards kept, ${fresh} new, ${vanished} gone from it.`;
}
