// The articles of the deck: a strong rule above and below, figures in columns.
import type { ArticleRow } from '../../../shared/contract/deck';
import { articleByline } from './todayWords';

export function ArticleTable({ articles }: { articles: readonly ArticleRow[] }) {
  return (
    <section className="library" aria-labelledby="articles-title">
      <h2 className="heading library-head" id="articles-title">
        Articles
      </h2>
      <table className="table library-table">
        <thead>
          <tr>
            <th scope="col">Title</th>
            <th scope="col" className="num">
              Facts
            </th>
            <th scope="col" className="num">
              Cards
            </th>
            <th scope="col" className="num">
              Due
            </th>
            <th scope="col" className="num">
              New
            </th>
          </tr>
        </thead>
        <tbody>
          {articles.map((article) => (
            <tr key={article.documentId}>
              <td className="library-title">
                <span title={article.title}>{article.title}</span>
                <small>{articleByline(article)}</small>
              </td>
              <Figure value={article.facts} />
              <Figure value={article.cards} />
              <Figure value={article.due} />
              <Figure value={article.unseen} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Figure({ value }: { value: number }) {
  return <td className="num">{value === 0 ? <span className="faint">–</span> : value.toLocaleString('en')}</td>;
}
