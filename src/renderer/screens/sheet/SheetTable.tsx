// The marked sheet: ticks in the gutter, wrong answers struck, right ones bold, each with its place.
import type { DocumentId } from '../../../core/base/ids';
import type { Outcome } from '../../../core/answering/verdict';
import type { SheetRow } from '../../../shared/contract/quiz';
import { Icon } from '../../ui/Icon';
import { Siglum } from '../../ui/Siglum';
import { KIND_NAMES, siglumOf } from '../../ui/words/quizFormats';
import { quotesOf } from '../../ui/words/quotesOf';
import { allowedWords, isMiss, rightParts, yoursParts } from './sheetWords';

interface SheetTableProps {
  readonly rows: readonly SheetRow[];
  readonly onText: (documentId: DocumentId) => void;
}

const ICONS = { right: 'tick', near: 'half', wrong: 'cross' } as const;
const WORDS: Readonly<Record<Outcome, string>> = { right: 'right', near: 'nearly right', wrong: 'wrong' };

export function SheetTable({ rows, onText }: SheetTableProps) {
  return (
    <table className="table marked-table" data-testid="sheet-table">
      <caption className="sr-only">Every question with your answer, the right one and its place in the text</caption>
      <thead>
        <tr>
          <th className="marked-mark">
            <span className="sr-only">Mark</span>
          </th>
          <th className="marked-n">No.</th>
          <th className="marked-kind">
            <span className="sr-only">Kind</span>
          </th>
          <th>Question</th>
          <th>You wrote</th>
          <th>In the text</th>
          <th className="num">Place</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.index} row={row} onText={onText} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, onText }: { row: SheetRow; onText: SheetTableProps['onText'] }) {
  const { question, mark, again, source, isCounted } = row;
  const kind = question.figures[0]?.kind ?? 'number';
  const outcome = mark?.outcome ?? 'wrong';
  const yours = yoursParts(row);
  const right = rightParts(question);
  return (
    <tr data-miss={isMiss(row) || undefined} data-outcome={outcome} data-testid="sheet-row">
      <td className="marked-mark">
        <Icon name={ICONS[outcome]} className="icon outcome-mark" />
        <span className="sr-only">{WORDS[outcome]}</span>
      </td>
      <td className="marked-n">{row.index + 1}</td>
      <td className="marked-kind">
        <Siglum kind={siglumOf(kind)} label={KIND_NAMES[kind]} />
      </td>
      <td className="marked-question" lang={question.language}>
        {question.prompt.replaceAll('____', '…')}
        {source && isMiss(row) && <q className="marked-words">{quotesOf(source).join(' … ')}</q>}
      </td>
      <td className="marked-yours">
        {yours.length === 0 && <i>nothing</i>}
        {yours.map(({ text, isRight }) => (
          <span key={text} className="marked-part">
            {isRight ? text : <s>{text}</s>}
          </span>
        ))}
        {again !== null && <span className="marked-note">once more: {WORDS[again]}</span>}
        {isCounted && <span className="marked-note">review</span>}
      </td>
      <td className="marked-right" lang={question.language}>
        {right.map((part) => (
          <span key={part} className="marked-part">
            {part}
          </span>
        ))}
        {!isMiss(row) && allowedWords(question)}
      </td>
      <td className="num marked-place">
        {source && (
          <button type="button" className="plain-link" onClick={() => onText(source.documentId)}>
            ¶&nbsp;{source.paragraph}
          </button>
        )}
      </td>
    </tr>
  );
}
