const ROWS = 3;

/** The shape of what is coming, drawn only when it takes a while. */
export function Skeleton() {
  return (
    <div className="skeleton" aria-hidden="true">
      <p className="skeleton-line" data-line="caption" />
      <p className="skeleton-line" data-line="title" />
      <p className="skeleton-line" data-line="lead" />
      <p className="skeleton-line" data-line="button" />
      <div className="skeleton-table">
        {Array.from({ length: ROWS }, (_, row) => (
          <div key={row} className="skeleton-row">
            <p className="skeleton-line" data-line="row" />
          </div>
        ))}
      </div>
    </div>
  );
}
