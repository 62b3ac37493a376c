// A card in a table of the dashboard: where its words stand, what kind it is, what it asks, and the way to its words. What
// a table tells of it beside that are its own cells.
import type { ReactNode } from 'react';
import { Button as PlainButton } from 'react-aria-components/Button';
import type { CardId, DocumentId } from '../../../core/base/ids';
import type { CardType } from '../../../core/generation/draft';
import { Siglum } from '../../ui/Siglum';
import { typeWords } from '../../ui/words/cardType';
import { questionLine } from '../../ui/words/questionLine';

export type OnArticle = (documentId: DocumentId, cardId: CardId) => void;

interface CardLineProps {
  readonly card: {
    readonly cardId: CardId;
    /** Null for a card of one's own without a text. */
    readonly documentId: DocumentId | null;
    readonly type: CardType;
    readonly front: string;
    readonly paragraph: number | null;
  };
  readonly onArticle: OnArticle;
  readonly children: ReactNode;
}

export function CardLine({ card, onArticle, children }: CardLineProps) {
  const { cardId, documentId, type, front, paragraph } = card;
  const { siglum, label } = typeWords(type);
  const words = questionLine(front);
  return (
    <tr data-card-id={cardId}>
      <td className="risk-place">{paragraph === null ? 'own' : `¶\u00a0${paragraph}`}</td>
      <td className="risk-kind">
        <Siglum kind={siglum} label={label} />
      </td>
      <td className="risk-fact" title={words}>
        {documentId === null ? (
          words
        ) : (
          <PlainButton className="risk-link" onPress={() => onArticle(documentId, cardId)}>
            {words}
          </PlainButton>
        )}
      </td>
      {children}
    </tr>
  );
}
