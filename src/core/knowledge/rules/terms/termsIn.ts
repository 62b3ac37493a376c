// The terms an article explains, as facts: each definition once, and what is called so where nothing else defines it.
import type { Document } from '../../../source/document';
import type { Fact } from '../../model';
import { capitalise } from '../../statement';
import type { Passage } from '../arguments/passage';
import { evidenceFor, factId, STATED_OUTRIGHT } from '../facts/factFrom';
import { apposedIn } from './apposed';
import { besideNames } from './besideName';
import { calledSo } from './calledSo';
import type { FoundEntity } from '../entities/findEntities';
import type { FoundDefinition } from './definition';
import { somebodyDefines, tradeDefines } from './definers';
import { doingIn, type FoundDoing } from './doing';
import { foremostIn } from './foremost';
import { genericIn } from './generic';
import { happeningIn } from './happening';
import { kindsIn } from './kinds';
import { contrastIn, differenceIn, heldIn } from './held';
import { introducedIn, leadIn } from './lead';
import { lexisOf } from './lexis';
import { namedIn } from './named';
import { scenesIn } from './scenes';
import { namingIn } from './naming';
import { pointedOutIn } from './pointedOut';
import { isExplaining, isTeaching } from './teaching';

export function termsIn(passage: Passage, document: Document, entities: readonly FoundEntity[]): Fact[] {
  const lexis = lexisOf(passage, document.title);
  const scenes = scenesIn(document, lexis);
  const teaches = isTeaching(passage);
  const spoken = passage.filter(({ reading: { unit } }) => !unit.isQuoted && !unit.isTag);
  const isGeneric = genericIn(passage, lexis);
  const called = teaches ? spoken.flatMap(({ reading }) => calledSo(reading)) : [];
  const definitions = [
    ...(teaches ? spoken.flatMap(({ reading }) => kindsIn(reading, (np) => isGeneric(reading, np))) : []),
    ...spoken.flatMap(({ reading }) => apposedIn(reading, teaches, (np) => isGeneric(reading, np))),
    ...(teaches ? spoken.flatMap(({ reading }) => namedIn(reading)) : []),
    ...called.filter(({ isBare }) => !isBare),
    ...(teaches ? passage.flatMap(tradeDefines) : []),
    ...(isExplaining(passage) ? spoken.flatMap(({ reading }) => happeningIn(reading)) : []),
  ];
  const first = new Map<string, FoundDefinition>();
  for (const each of definitions) if (!first.has(each.term)) first.set(each.term, each);
  const own = definitions.filter(
    (each, at) =>
      first.get(each.term)?.reading === each.reading &&
      !definitions.slice(0, at).some((other) => other.term === each.term && other.meaning === each.meaning),
  );
  const title = leadIn(passage, document.title, entities);
  const introduced = [...introducedIn(passage, entities), ...besideNames(passage, entities)];
  const leads = [
    ...title,
    ...introduced.filter(
      ({ term }, at) => ![...title, ...introduced.slice(0, at)].some((lead) => bareName(lead.term) === bareName(term)),
    ),
  ];
  const isLead = (reading: FoundDefinition['reading']): boolean => leads.some((lead) => lead.reading === reading);
  const named = passage.flatMap((told, at) => namingIn(told, passage[at - 1] ?? null, document));
  const gapped = new Set(named.map(({ evidence }) => evidence[0]?.start));
  // What only its noun tells is said where its own sentence cannot ask for it.
  own.push(
    ...called.filter(
      ({ isBare, term, reading }) => isBare && !first.has(term) && !gapped.has(reading.unit.sentence.start),
    ),
  );
  return [
    ...leads.map((each) => factOf(each, document)),
    ...own
      .filter((each) => !isLead(each.reading) && !isAName(each.term, document))
      .filter((each) => each.isBare === true || !isAnotherWord(each))
      .map((each) => factOf(each, document)),
    // What has been defined needs no other card for its name.
    ...named.filter(({ gap, statement }) => !first.has(statement.slice(gap?.start, gap?.end))),
    ...(teaches
      ? passage
          .flatMap((told) => [
            // How somebody defines a term is asked whole.
            ...(somebodyDefines(told).length > 0
              ? somebodyDefines(told)
              : doingIn(told, lexis, scenes.get(told.reading.unit.sentence.block))),
            ...foremostIn(told.reading),
            ...pointedOutIn(told.reading),
            ...heldIn(told, lexis),
            ...contrastIn(told),
            ...differenceIn(told, lexis),
          ])
          .map((each) => doingFact(each, document))
      : []),
  ];
}

const bareName = (term: string): string => term.replace(/^the /i, '');

/** "Endungo is ...": what never has a small letter in the text is a name, and no word for a kind of thing. */
function isAName(term: string, { text }: Document): boolean {
  const [first = ''] = term.split(' ');
  const capital = first.charAt(0).toUpperCase() + first.slice(1);
  if (capital === first) return false;
  const inside = (word: string): boolean =>
    text.split(word).some((before, at, all) => at < all.length - 1 && /[\p{Ll},;] $/u.test(before));
  return inside(capital) && !inside(first);
}

/** "labor, or job specialization", "despachantes, or “expediters”": another word for it says nothing of what it is. */
const isAnotherWord = ({ link, meaning }: FoundDefinition): boolean =>
  /^(?:is|means|refers to)$/.test(link) && meaning.replace(/^(?:an?|the) /i, '').split(' ').length <= 2;

function factOf({ reading, rule, because, ...definition }: FoundDefinition, document: Document): Fact {
  const { term, article, link, meaning, isPlural, subject } = definition;
  const { sentence } = reading.unit;
  const verb = (isPlural ? PLURAL[link] : link === 'is in' ? 'is' : link).replace(/^(?:is|are)(?= |$)/, (be) =>
    subject?.isPast === true ? (be === 'is' ? 'was' : 'were') : be,
  );
  return {
    id: factId('definition', term, `${sentence.id}/${rule}/${link}/${term}`),
    type: 'definition',
    statement:
      link === 'happens when'
        ? `In ${`${article} ${term}`.trim()}, ${meaning}.`
        : `${capitalise(`${article} ${term}`.trim())} ${verb} ${meaning}.`,
    importance: 3,
    ...STATED_OUTRIGHT,
    evidence: [evidenceFor(reading, document)],
    found: {
      rule,
      because,
      proposition: null,
      defines: { term, article, link, meaning, isPlural, ...(subject && { subject }) },
    },
  };
}

const PLURAL: Readonly<Record<FoundDefinition['link'], string>> = {
  is: 'are',
  'refers to': 'refer to',
  means: 'mean',
  'consists of': 'consist of',
  'occurs when': 'occur when',
  'happens when': 'happen when',
  'is known for': 'are known for',
  'is in': 'are',
};

/** What a kind of thing does, as its sentence says it. */
function doingFact({ doing, reading, because, rule = 'what-a-term-does' }: FoundDoing, document: Document): Fact {
  const { sentence } = reading.unit;
  return {
    id: factId(
      'definition',
      doing.subject,
      `${sentence.id}/${doing.verb.lemma}/${doing.stranded}/${doing.rest.length}`,
    ),
    type: 'definition',
    statement: reading.unit.text.replace(/\s+/g, ' '),
    importance: 2,
    ...STATED_OUTRIGHT,
    evidence: [evidenceFor(reading, document)],
    found: { rule, because, proposition: null, does: doing },
  };
}
