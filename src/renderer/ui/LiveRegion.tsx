// The one polite region of the page. It stays mounted, since a region that comes with its words is not read.

export interface Announcement {
  /** Counts up, so that the same words twice are said twice. */
  readonly turn: number;
  readonly text: string;
}

export function LiveRegion({ announcement }: { announcement: Announcement }) {
  return (
    <div className="sr-only" role="status" aria-live="polite" data-testid="live">
      <span key={announcement.turn}>{announcement.text}</span>
    </div>
  );
}
