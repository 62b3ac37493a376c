/** A keycap. Hidden from screen readers: the control it stands in says its key itself. */
export function Key({ children }: { children: string }) {
  return (
    <kbd className="key" aria-hidden="true">
      {children}
    </kbd>
  );
}
