import type { CardId } from '../../core/base/ids';
import { succeed } from '../../core/base/result';
import { type CardDetails, cardDetails } from '../../main/operations/listCards';
import { allowOptions, type CommandLine, operandsOf } from '../commandLine';
import { table } from '../output';
import { withProfile } from '../withProfile';

/** `card <id>`: one card, with every answer given to it. */
export function showCard(line: CommandLine) {
  allowOptions(line);
  const [cardId = ''] = operandsOf(line, 'id');
  return withProfile(line, (db) => {
    const card = cardDetails(db, cardId as CardId);
    return card.ok ? succeed({ json: card.value, text: describe(card.value) }) : card;
  });
}

function describe(card: CardDetails): string {
  const answers = card.log.map((entry) => [
    new Date(entry.reviewedAt).toISOString(),
    String(entry.grade),
    entry.state,
    `${entry.intervalDays} d`,
    entry.dueDay,
  ]);
  return [
    card.front,
    card.back,
    card.source_quote === undefined
      ? 'Your own card, without a source.'
      : `¶ ${card.paragraph}: “${card.source_quote}”`,
    `${card.state}, ${card.reps} answers, ${card.lapses} lapses` +
      (card.stability === null ? '' : `, stability ${card.stability.toFixed(2)} days`),
    ...(answers.length > 0 ? [table(['answered', 'grade', 'was', 'interval', 'due'], answers)] : []),
  ].join('\n');
}
