// Does the card say what the text says: no "not" lost, no doubt turned into a fact, nothing added? Gates 5 and 8.
import { mentions, namesIn } from '../names';
import type { Proposal } from '../proposal';
import { contentWordsOf, wordsAmong } from '../words';
import { type Check, type Source, warning } from './check';
import { isFrame } from './frame';
import { ALL_TYPES, allBut, ARGUMENT_TYPES } from './types';
import { namesOfPeopleIn, quoteWindow } from './window';

/** Share of a card's content words that must stand in the quote or beside it. */
const FACT_SHARE = 0.8;
const REASON_SHARE = 0.6;
const REASONS = new Set<string>(['cause', 'condition', 'contrast', ...ARGUMENT_TYPES]);

const NEGATION =
  /(?<!\p{L})(?:not|no|never|none|nor|neither|nobody|nothing|without|cannot|unlikely|hardly|lacks?|fails?|unable|\p{L}+n['’]t)(?!\p{L})|(?<!\p{L})un(?!der|til|less|load|cle|ion|it|iv|iq|ifo)\p{L}{4,}/iu;
const HEDGE =
  /(?<!\p{L})(?:probably|perhaps|possibly|may|might|could|would|plausibl[ey]|arguabl[ey]|likely|unlikely|seem(?:s|ed)?|apparently|if|unless|until|provided)(?!\p{L})/iu;

export const keepsPolarity: Check = {
  name: 'keeps-polarity',
  number: { gate: 5 },
  binds: ALL_TYPES,
  judge: (card, source) => {
    const clause = answeringClause(card);
    const said = `${card.front} ${card.back}`;
    const denied = NEGATION.exec(clause)?.[0];
    if (denied !== undefined && !NEGATION.test(said)) {
      return warning(`The text says "${denied}", and the card does not.`, 'Keep the denial in question or answer.');
    }
    const hedge = HEDGE.exec(clause)?.[0];
    if (hedge === undefined || HEDGE.test(said) || namesSomebody(card, source)) return null;
    return warning(
      `The text says "${hedge}", and the card states it as a fact.`,
      'Keep the doubt, or name who says so.',
    );
  },
};

const namesSomebody = ({ front, back, holder }: Proposal, { entities }: Source): boolean => {
  const entity = holder === null ? undefined : entities.get(holder);
  return entity !== undefined && mentions(`${front} ${back}`, [entity.name, ...entity.aliases]);
};

/** The clause of the evidence that answers: it shares most with the answer, or for a name, which may stand as "he" there, with the card. */
function answeringClause({ evidence, front, back, type }: Proposal): string {
  // What an argument asks for in its own words may stand in several clauses.
  const isName = !type.startsWith('argument-') && back.split(' ').every((word) => /^\p{Lu}/u.test(word));
  const wanted = contentWordsOf(isName ? `${front} ${back}` : back);
  const clauses = evidence.flatMap(({ exact }) =>
    exact.split(/[,;:.–—]\s*|\s(?:and|but|which|who|because|so|although)\s/u),
  );
  let [best, most] = ['', 0];
  for (const clause of clauses) {
    const shared = wordsAmong(wanted, contentWordsOf(clause)).length;
    if (shared > most) [best, most] = [clause, shared];
  }
  return best;
}

export const isEntailed: Check = {
  name: 'is-entailed',
  number: { gate: 8 },
  // What goes without saying is not said.
  binds: allBut('argument-premise'),
  judge: (card, source) => {
    const window = contentWordsOf([...quoteWindow(card, source), ...namesOfPeopleIn(card, source)].join(' '));
    // Names and numbers have gates of their own.
    const text = `${card.front} ${card.back}`;
    const named = contentWordsOf(namesIn(text).join(' '));
    const said = contentWordsOf(text).filter(
      (word) => !named.includes(word) && !/^\d/.test(word) && !isFrame(word, card, source),
    );
    const missing = said.filter((word) => wordsAmong([word], window).length === 0);
    const share = said.length === 0 ? 1 : 1 - missing.length / said.length;
    if (share >= (REASONS.has(card.type) ? REASON_SHARE : FACT_SHARE)) return null;
    return warning(
      `The text beside the quote does not say: ${missing.join(', ')}.`,
      'Ask in the words of the text, or quote more of it.',
    );
  },
};
