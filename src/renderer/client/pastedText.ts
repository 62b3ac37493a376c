// What of a clipboard is an article to bring: plain words, no more of them than a dropped file may hold.
import { MOST_BYTES } from '../../shared/contract/import';

/** Null where the clipboard holds no plain words: formats and pictures are left alone. */
export function pastedText(
  clipboard: Pick<DataTransfer, 'getData'> | null,
): { readonly text: string } | 'tooLong' | null {
  const text = clipboard?.getData('text/plain') ?? '';
  // As many characters as there may be bytes, so that measuring it makes no copy.
  if (text.length > MOST_BYTES) return 'tooLong';
  return text.trim() === '' ? null : { text };
}
