// What a person does to cards in the Inbox. Each is one act, and each can be taken back.
import type { CardId } from '../../core/base/ids';
import { fail, type Result, succeed } from '../../core/base/result';
import type { LocalMoment } from '../../core/base/time';
import type { Rejection } from '../../core/deck/rejection';
import { ASKED_ALREADY, askedAlready, askedOtherwise } from '../../core/generation/askedAlready';
import { mendOf } from '../../core/generation/mend';
import { type KeptCard, readerOf, warningsAfter } from '../../core/generation/rejudge';
import { type CardWords, reworded } from '../../core/generation/reworded';
import type { Done } from '../../shared/contract/history';
import type { Rejected } from '../../shared/contract/inbox';
import { allCardsOfDocument, findWaiting, nextPosition, type StoredCard } from '../store/cards';
import { cardChange, type CardFields, type FieldChange } from '../store/changes';
import { documentOfNumber, knowledgeOf } from '../store/documents';
import { inTransaction, type ReadableDb, type WritableDb } from '../store/sql';
import { perform } from './act';
import { quoted } from '../../core/deck/quoted';
import { isAsked } from './bringArticle';
import { keptCard } from './inbox';
import { inboxOrder, waitingInOrder } from './inboxOrder';
import { clearTable } from './onTable';
import { languagesOf, wordFields } from './wordFields';

/** Changes a card that waits, as one act. Problems: `inbox/gone`, those of `fieldsOf`. */
function decide(
  db: WritableDb,
  id: CardId,
  operation: string,
  fieldsOf: (card: StoredCard) => Result<CardFields>,
  moment: LocalMoment,
  besides: () => readonly (FieldChange | null)[] = () => [],
): Result<Done> {
  return inTransaction(db, () => {
    const card = findWaiting(db, id);
    if (!card) return fail('inbox/gone', 'This card does not wait in the Inbox any more. Nothing was changed.');
    const fields = fieldsOf(card);
    if (!fields.ok) return fields;
    const change = cardChange(db, id, fields.value);
    if (!change) return fail('card/unchanged', 'The card already is as it should become. Nothing was changed.');
    const { title } = perform(db, operation, quoted(card.front), [change, ...besides()], moment.at);
    return succeed({ operation, title });
  });
}

/** Takes a card into the deck, behind those that wait to be learned; with other words, where a person gave them. */
export const acceptDraft = (db: WritableDb, id: CardId, words: CardWords | null, moment: LocalMoment): Result<Done> =>
  decide(
    db,
    id,
    'acceptCard',
    (card) =>
      succeed({
        ...(words && wordFields(card, words, languagesOf(db, card))),
        accepted_at: moment.at,
        position: nextPosition(db),
      }),
    moment,
  );

/** Takes in every card without a warning but those named, as one act. Problem `inbox/none`. */
export function acceptClean(
  db: WritableDb,
  moment: LocalMoment,
  except: readonly CardId[] = [],
): Result<Done & { readonly cards: number }> {
  return inTransaction(db, () => {
    const ids = inboxOrder(db).flatMap((card) => (card.isClean && !except.includes(card.id) ? [card.id] : []));
    if (ids.length === 0) return fail('inbox/none', 'No card in the Inbox is without a warning. Nothing was changed.');
    const position = nextPosition(db);
    const changes = ids.map((id, index) => cardChange(db, id, { accepted_at: moment.at, position: position + index }));
    const about = ids.length === 1 ? '1 card without a warning' : `${ids.length} cards without a warning`;
    const { title } = perform(db, 'acceptCards', about, changes, moment.at);
    return succeed({ operation: 'acceptCards', title, cards: ids.length });
  });
}

/** Turns a card down for good: no newer edition proposes it again. Others like it come later from now on. */
export function rejectDraft(db: WritableDb, id: CardId, reason: Rejection, moment: LocalMoment): Result<Rejected> {
  return inTransaction(db, () => {
    const document = findWaiting(db, id)?.document ?? null;
    const moved = (): number =>
      document === null
        ? 0
        : waitingInOrder(db, document).filter((card) => card.moved !== null && card.id !== id).length;
    const before = moved();
    const done = decide(db, id, 'rejectCard', () => succeed({ rejected: reason }), moment);
    return done.ok ? succeed({ ...done.value, movedDown: moved() - before }) : done;
  });
}

/** Gives a card other words; it is judged again. */
export const editDraft = (db: WritableDb, id: CardId, words: CardWords, moment: LocalMoment): Result<Done> =>
  decide(
    db,
    id,
    'editDraft',
    (card) => {
      const languages = languagesOf(db, card);
      const after = reworded(keptCard(card), words, languages);
      return succeed(judgedAgain(db, card, after, wordFields(card, words, languages)));
    },
    moment,
  );

/** Does what a warning proposes. Problem `inbox/no-remedy`. */
export const mendDraft = (db: WritableDb, id: CardId, rule: string, moment: LocalMoment): Result<Done> =>
  rule === ASKED_ALREADY
    ? stopAskingOld(db, id, moment)
    : decide(
        db,
        id,
        'mendDraft',
        (card) => {
          const mend = mendOf(rule, keptCard(card), articleOf(db, card));
          if (!mend) return fail('inbox/no-remedy', 'This warning has to be mended by hand. Nothing was changed.');
          return succeed(judgedAgain(db, card, mend.card, mendedFields(mend.card)));
        },
        moment,
      );

/** Puts away the cards that ask the same and answer otherwise, with all that is known of them, and clears the warning. */
function stopAskingOld(db: WritableDb, id: CardId, moment: LocalMoment): Result<Done> {
  return inTransaction(db, () => {
    const card = findWaiting(db, id);
    const old = card ? othersAsking(db, card, card) : [];
    const done = decide(
      db,
      id,
      'mendDraft',
      (draft) => succeed(withoutWarning(draft, ASKED_ALREADY)),
      moment,
      () => old.map((other) => cardChange(db, other.id, { suspended: 1 })),
    );
    if (done.ok) for (const other of old) clearTable(db, other.number, moment);
    return done;
  });
}

/** The cards of its article that are asked, with the question of `words` and another answer. */
const othersAsking = (db: ReadableDb, { id, document }: StoredCard, words: Pick<KeptCard, 'front' | 'back'>) =>
  document === null
    ? []
    : askedOtherwise(allCardsOfDocument(db, document).filter((other) => other.id !== id && isAsked(other)))(words);

const withoutWarning = ({ warnings }: StoredCard, rule: string): CardFields => ({
  warnings: JSON.stringify(warnings.filter((warning) => warning.rule !== rule)),
});

/** Sets a warning aside: the person has looked at it. */
export const keepWarned = (db: WritableDb, id: CardId, rule: string, moment: LocalMoment): Result<Done> =>
  decide(db, id, 'keepWarned', (card) => succeed(withoutWarning(card, rule)), moment);

function articleOf(db: ReadableDb, card: StoredCard) {
  if (card.document === null) throw new Error(`The card ${card.id} waits, but belongs to no article.`);
  return { document: documentOfNumber(db, card.document), knowledge: knowledgeOf(db, card.document) };
}

function judgedAgain(db: ReadableDb, card: StoredCard, after: KeptCard, fields: CardFields): CardFields {
  const { document, knowledge } = articleOf(db, card);
  const warnings = warningsAfter(keptCard(card), after, readerOf(document, knowledge));
  const isWarned = card.warnings.some(({ rule }) => rule === ASKED_ALREADY);
  const again = isWarned ? askedAlready(othersAsking(db, card, after)) : null;
  return { ...fields, warnings: JSON.stringify(again ? [again, ...warnings] : warnings) };
}

const mendedFields = ({ kind, front, back, items, accepted, choices }: KeptCard): CardFields => ({
  kind,
  front,
  back,
  items: items && JSON.stringify(items),
  accepted: JSON.stringify(accepted),
  choices: choices && JSON.stringify(choices),
});
