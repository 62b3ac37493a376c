// Facts that rules found -> proposals: a question where the grammar allows one, else a sentence with a gap. At most
// three cards ask about one statement.
import type { Fact, Knowledge } from '../../knowledge/model';
import { verbText } from '../../knowledge/statement';
import { monthAndYear } from '../months';
import { type Proposal, standingOn } from '../proposal';
import { type Question, writeQuestion } from './writeQuestion';
import { writeCloze } from './writeCloze';

const CARDS_PER_STATEMENT = 3;

export function proposeFound(knowledge: Knowledge): Proposal[] {
  if (knowledge.source !== 'rules') return [];
  const perStatement = new Map<string, number>();
  return knowledge.facts.flatMap((fact) => {
    const card = fact.found ? cardFor(fact, knowledge) : null;
    if (!card) return [];
    const count = perStatement.get(card.noteKey) ?? 0;
    if (count >= CARDS_PER_STATEMENT) return [];
    perStatement.set(card.noteKey, count + 1);
    return [card];
  });
}

function cardFor(fact: Fact, knowledge: Knowledge): Proposal | null {
  const { found } = fact;
  if (!found) return null;
  const opening = openingOf(fact, knowledge);
  const question = writeQuestion(found.proposition, opening);
  const asked = question ?? writeCloze(found.proposition, opening);
  if (!asked) return null;
  const kind = question ? 'qa' : 'cloze';
  return {
    ...standingOn(fact),
    key: `${fact.id}/${kind}`,
    kind,
    front: asked.front,
    back: asked.back,
    accepted: acceptedFor(asked, fact, knowledge),
    rule: found.rule,
  };
}

/** What is so today may not be so when the card is asked: present and future are dated by the article. */
function openingOf(fact: Fact, { article, entities }: Knowledge): string {
  const verb = fact.found?.proposition.verb;
  const holder = entities.find(({ id }) => id === fact.holder);
  const date = monthAndYear(article.asOf);
  if (holder) return `According to ${holder.name}${date ? ` in ${date}` : ''}`;
  if (!verb || !date) return '';
  const first = verbText(verb).split(' ')[0] ?? '';
  const isPresent =
    /^(?:is|are|has|have|do|does|can|may|will|shall|must)$/.test(first) || verb.tense?.startsWith('present') === true;
  return isPresent ? `As of ${date}` : '';
}

/** Other names of what is asked for, and the answer without its article. */
function acceptedFor({ back }: Question, fact: Fact, { entities }: Knowledge): string[] {
  const bare = back.replace(/^(?:the|a|an) /i, '');
  const names = entities
    .filter(({ id, name }) => fact.about.includes(id) && bare === name)
    .flatMap(({ aliases }) => aliases);
  return [...new Set([...(bare === back ? [] : [bare]), ...names])].filter((text) => text !== back);
}
