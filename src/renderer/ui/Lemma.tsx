/** A card cited by its place, as an apparatus cites a word: italic, closed by a bracket (drawn by the style). */
export function Lemma({ children }: { children: string }) {
  return <span className="lemma">{children}</span>;
}
