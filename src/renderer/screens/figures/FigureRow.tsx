// One figure: what it is, how likely it is recalled, and below it its cards and its words.
import type { ReactNode } from 'react';
import { bandOf } from '../../../core/retention/band';
import type { PersonEntry } from '../../../shared/contract/quiz';
import { count } from '../../ui/words/count';
import { percent } from '../../ui/words/percent';

type Entry = Pick<PersonEntry, 'id' | 'recall' | 'cards' | 'words' | 'past'>;

interface FigureRowProps {
  readonly entry: Entry;
  readonly mark: ReactNode;
  readonly name: string;
  readonly meaning: string;
  readonly language: string;
  readonly onText: () => void;
  readonly children?: ReactNode;
}

export function FigureRow({ entry, mark, name, meaning, language, onText, children }: FigureRowProps) {
  const { recall, cards, words, past } = entry;
  return (
    <li className="figure" data-band={recall === null ? undefined : bandOf(recall)} data-figure={entry.id}>
      <span className="figure-mark">{mark}</span>
      <div className="figure-main">
        <p className="figure-line" lang={language}>
          <b className="figure-name">{name}</b> <span className="figure-meaning">{meaning}</span>
        </p>
        {children}
        {words.length > 0 && (
          <p className="figure-words no-print">
            <q lang={language}>{words[0]?.exact}</q>{' '}
            <button type="button" className="plain-link" onClick={onText}>
              ¶&nbsp;{words[0]?.paragraph}
            </button>
          </p>
        )}
        {cards.length > 0 && (
          <details className="figure-cards no-print">
            <summary>
              {count(cards.length, 'card')}
              {past.length > 0 && `, ${count(past.length, 'answer')} in quizzes`}
            </summary>
            <ul>
              {cards.map(({ cardId, front, recall: chance }) => (
                <li key={cardId}>
                  <span lang={language}>{front}</span>
                  <span className="figure-chance">{chance === null ? 'new' : percent(chance)}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <span className="figure-recall no-print">
        {recall === null ? <span className="quiet">not learned</span> : percent(recall)}
      </span>
    </li>
  );
}
