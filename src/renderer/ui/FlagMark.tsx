// A flag a person put on a card: its shape in the gutter, its number in words and figures.

export function FlagMark({ flag }: { flag: number }) {
  return (
    <span className="flag-mark" role="img" aria-label={`Flag ${flag}`} data-testid="flag">
      <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3.5 14V2.5M3.5 3h8.5l-2.5 3 2.5 3H3.5" />
      </svg>
      <span aria-hidden="true">{flag}</span>
    </span>
  );
}
