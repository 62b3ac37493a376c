// What a person does to a card beside answering it. Each act keeps the schedule, and each can be taken back.
import type { CardId } from '../../core/base/ids';
import { fail, type Result, succeed } from '../../core/base/result';
import { addDays, type LocalMoment, studyDayOf } from '../../core/base/time';
import type { Flag } from '../../core/deck/flag';
import { quoted } from '../../core/deck/quoted';
import type { CardWords } from '../../core/generation/reworded';
import type { Done } from '../../shared/contract/history';
import { findCard, numberOfCard, type StoredCard } from '../store/cards';
import { cardChange, type CardFields } from '../store/changes';
import { currentPreset } from '../store/presets';
import { inTransaction, type WritableDb } from '../store/sql';
import { perform } from './act';
import { clearTable } from './onTable';
import { languagesOf, wordFields } from './wordFields';

/** Changes fields of a card as one act. Problems: `card/unknown`, `card/unchanged`. */
function changeCard(
  db: WritableDb,
  id: CardId,
  operation: string,
  fieldsOf: (card: StoredCard) => CardFields,
  moment: LocalMoment,
): Result<Done> {
  return inTransaction(db, () => {
    const card = findCard(db, id);
    if (!card) return fail('card/unknown', `There is no card with the id ${id}.`);
    const change = cardChange(db, id, fieldsOf(card));
    if (!change) return fail('card/unchanged', 'The card already is as it should become. Nothing was changed.');
    const { title } = perform(db, operation, quoted(card.front), [change], moment.at);
    return succeed({ operation, title });
  });
}

/** Asks a card no more, or again. */
export function suspendCard(db: WritableDb, id: CardId, suspended: boolean, moment: LocalMoment): Result<Done> {
  return inTransaction(db, () => {
    const operation = suspended ? 'suspendCard' : 'resumeCard';
    const done = changeCard(db, id, operation, () => ({ suspended: suspended ? 1 : 0 }), moment);
    // A card put away leaves the table, so that the next one comes.
    if (done.ok && suspended) clearTable(db, numberOfCard(db, id), moment);
    return done;
  });
}

/** Puts a card aside until the next study day. */
export function buryCard(db: WritableDb, id: CardId, moment: LocalMoment): Result<Done> {
  return inTransaction(db, () => {
    const tomorrow = addDays(studyDayOf(moment, currentPreset(db).dayStartHour), 1);
    const done = changeCard(db, id, 'buryCard', () => ({ hidden_until: tomorrow }), moment);
    if (done.ok) clearTable(db, numberOfCard(db, id), moment);
    return done;
  });
}

export const flagCard = (db: WritableDb, id: CardId, flag: Flag, moment: LocalMoment): Result<Done> =>
  changeCard(db, id, 'flagCard', () => ({ flag }), moment);

/** Other words: a card that lost its gap by them is asked as a question from now on. */
export const editCard = (db: WritableDb, id: CardId, words: CardWords, moment: LocalMoment): Result<Done> =>
  changeCard(db, id, 'editCard', (card) => wordFields(card, words, languagesOf(db, card)), moment);
