interface LemmaProps {
  readonly children: string;
  /** Whether what is asked of these words follows them. */
  readonly isGlossed?: boolean;
}

/**
 * A card cited by its words, in italics; a colon (drawn by the style) parts them from their gloss. The closing bracket of a
 * printed apparatus is known to few, and a bracket that nothing opened was taken for a slip.
 */
export function Lemma({ children, isGlossed = false }: LemmaProps) {
  return (
    <span className="lemma" data-glossed={isGlossed ? '' : undefined}>
      {children}
    </span>
  );
}
