// Which rows of a long table stand there, and the way to the others.
import { Button } from '../../ui/Button';

interface PagesProps {
  /** From 0. */
  readonly page: number;
  /** Rows on a page. */
  readonly size: number;
  readonly of: number;
  readonly onPage: (page: number) => void;
}

export function Pages({ page, size, of, onPage }: PagesProps) {
  const [from, to] = [page * size + 1, Math.min(of, (page + 1) * size)];
  const figure = (value: number) => value.toLocaleString('en');
  return (
    <nav className="pages" aria-label="More articles">
      <p className="table-text quiet" role="status" data-testid="articles-shown">
        {figure(from)} to {figure(to)} of {figure(of)}
      </p>
      {page > 0 && (
        <Button tone="quiet" onPress={() => onPage(page - 1)} testId="articles-before">
          {`The ${size} before`}
        </Button>
      )}
      {to < of && (
        <Button tone="quiet" onPress={() => onPage(page + 1)} testId="articles-next">
          {`The next ${Math.min(size, of - to)}`}
        </Button>
      )}
    </nav>
  );
}
