/** Copies a text; if that is not permitted, selects the element that shows it and copies the old way. False: only selected. */
export async function copyText(text: string, shownIn: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const selection = window.getSelection();
    selection?.selectAllChildren(shownIn);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way for a page without the clipboard permission
    return document.execCommand('copy');
  }
}
