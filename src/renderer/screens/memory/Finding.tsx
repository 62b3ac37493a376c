// A finding as a sentence; what stands between stars is its weight.
export function Finding({ words }: { readonly words: string }) {
  return words.split('*').map((part, index) => (index % 2 === 1 ? <b key={index}>{part}</b> : part));
}

/** The same for whoever cannot see weight. */
export const plainFinding = (words: string): string => words.replaceAll('*', '');
