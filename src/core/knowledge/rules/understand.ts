// An article -> its knowledge, by rules alone. The same text gives the same knowledge on every machine.
import { type Document } from '../../source/document';
import { type Evidence, evidenceAt } from '../../source/evidence';
import { blockRoles } from '../../source/blockRoles';
import { isCredit } from '../../source/marks';
import { sentencesOf } from '../../source/sentences';
import { stemOf } from '../stems';
import { type Entity, type Fact, type Knowledge, NOTHING_KNOWN } from '../model';
import { aboutConcepts, conceptsIn } from './entities/concepts';
import type { NamePlace } from './entities/namePlace';
import { resolvedIn } from './propositions/resolvedIn';
import { namedIn } from './propositions/namedIn';
import type { Stated } from './propositions/stated';
import { adviceOf } from './arguments/advice';
import { argumentsIn } from './arguments/argumentsIn';
import { claimedWords } from './arguments/claimed';
import { claimsInTheirSentences, signedBy, workOf } from './arguments/claimInItsSentence';
import { groundedPairs, joinedPairs } from './arguments/joinedPairs';
import { joinedSentences } from './arguments/joinedSentences';
import { joinedSpeech } from './arguments/joinedSpeech';
import type { Told } from './arguments/passage';
import { authorOf, findEntities, type FoundEntity } from './entities/findEntities';
import { nameInTitle } from './entities/nameInTitle';
import { nameMentionsOf } from './entities/nameMentions';
import { gendersOf } from './entities/genders';
import { personalMentions } from './entities/personalMentions';
import { type Named, rolesOf, withFullOwner } from './entities/roles';
import { roleTime } from './entities/roleTime';
import { factsFrom, type Voice } from './facts/factFrom';
import { agentsLeft } from './facts/agentsLeft';
import { FIGURE_LEFT, figuresLeft } from './facts/figuresLeft';
import { eventsToldOnce, lifeEvents } from './facts/lifeEvents';
import { leftOverDates, leftOverNumbers } from './facts/leftOver';
import { quotedWords } from './facts/quoted';
import { parents } from './facts/parents';
import { speaksFor } from './facts/speaksFor';
import { spoken } from './facts/spoken';
import { restOfSentence } from './facts/restOfSentence';
import { detectLanguage } from './languages/detectLanguage';
import { factsInOtherLanguage } from './languages/otherLanguages';
import type { DateMention } from './dates/readDates';
import { narrativeTime } from './dates/narrativeTime';
import { TIME_NOUN } from './grammar/near';
import { tenseOf } from './grammar/verbs';
import type { Tagger } from './grammar/word';
import { isWordOf, ordinaryWords } from './ordinaryWords';
import { quotationsOf, unitsOf } from './quotations';
import { speaksForAll, speaksForSome, speaksOfMankind } from './ownVoice';
import { isReadable, isReadWhole, readUnit, type UnitReading } from './readSentence';
import { asMainEvent, isOfMainEvent, mainEvents } from './mainEvent';
import { newsOfReport, occasionOf, type Reported } from './reported';
import { speakersOf } from './speakers';
import { makerOf } from './maker';
import { writersOf } from './writers';
import { termsIn } from './terms/termsIn';

export interface LanguageTools {
  readonly tagger: Tagger;
}

export function understand(document: Document, { tagger }: LanguageTools): Knowledge {
  const language = detectLanguage(document.text);
  if (language !== 'en') return inAnotherLanguage(document, language);
  const roles = new Map(blockRoles(document).map((role, index) => [document.blocks[index], role]));
  const all = sentencesOf(document).filter(
    ({ block, text }) => block.kind === 'paragraph' && isReadable(text) && !isCredit(text),
  );
  // Names are also told by captions and headings; facts only by the body.
  const named = all.filter(
    ({ block, text }) =>
      ['body', 'caption', 'pull-quote', 'heading'].includes(roles.get(block) ?? 'body') &&
      // In capitals nothing tells a name from any other word.
      (roles.get(block) !== 'heading' || /\p{Ll}/u.test(text)),
  );
  const quotations = quotationsOf(document);
  const isOrdinary = ordinaryWords(named, tagger);
  const told = narrativeTime(document.published);
  const readings = named
    .flatMap((sentence) => unitsOf(document, sentence, quotations))
    .filter(({ text }) => isReadWhole(text))
    .map((unit) => {
      const { paragraph } = unit.sentence.block;
      const readAs = (day: string | null): UnitReading =>
        readUnit(unit, { tagger, isOrdinary, published: day, today: document.published, toldOf: told.year(paragraph) });
      const first = readAs(told.day());
      // "began on 3 March and will cost a million": the tale of another year is over.
      const reading = foresees(first) ? readAs(document.published) : first;
      told.note(reading.dates, toldDates(reading), paragraph);
      return reading;
    });
  const mentions = readings.flatMap((reading) => nameMentionsOf(reading, isWordOf(tagger)));
  const found = findEntities(
    mentions,
    document,
    { ...personalMentions(readings, mentions), isWord: isWordOf(tagger) },
    nameInTitle(document.title, isOrdinary),
  );
  const author = authorOf(document, found);
  // Whoever wrote it is a person, whatever the name looks like.
  const maker = author === null ? makerOf(found, document) : null;
  const known = found.map((entity) => [author, maker].find((other) => other?.id === entity.id) ?? entity);
  const entities = author && !known.includes(author) ? [...known, author] : known;
  const places = placesByReading(entities);
  const body = readings.filter(({ unit }) => roles.get(unit.sentence.block) === 'body');
  const inBody = new Set(body);
  const isBody = (reading: UnitReading): boolean => inBody.has(reading);
  const [first] = body;
  const opening = new Set((first ? (places.get(first) ?? []) : []).map(({ entity }) => entity));
  const topic = topicOf(entities, document.title, opening);
  const facts: Fact[] = [];
  const hero = entities.find(({ id, kind }) => id === topic && kind === 'person') ?? null;
  const cast = {
    genders: gendersOf(body, places, hero),
    hero,
    isForAll: speaksForAll(body, author),
    isOfMankind: maker === null && speaksOfMankind(body, author),
    writers: writersOf(body, { author, maker }, document),
  };
  const resolved = resolvedIn(body, places, cast);
  const speakers = speakersOf(
    body,
    places,
    quotations,
    new Map([...resolved].map(([reading, { stated }]) => [reading, stated])),
  );
  const passage: Told[] = [];
  for (const [reading, { stated, scopeAt }] of resolved) {
    const names = places.get(reading) ?? [];
    const speaker = speakers.get(reading) ?? null;
    const { isQuoted } = reading.unit;
    const line = { reading, stated, scopeAt, speaker };
    passage.push(line);
    const own: Fact[] = [];
    for (const said of stated) own.push(...factsFrom(said, { ...voiceOf(said, speakers, author), topic }, document));
    own.push(
      ...spoken(line, document),
      ...parents(line, names, document),
      ...lifeEvents(line, names, document),
      ...speaksFor(line, names, document),
    );
    if (isQuoted && speaker && own.length === 0) own.push(...quotedWords(reading, names, speaker, document));
    if (!isQuoted || speaker) {
      own.push(...leftOverNumbers(reading, own, names, speaker, document, scopeAt));
      own.push(...leftOverDates(reading, own, names, speaker, document, scopeAt));
    }
    const left = { reading, names, speaker, author, scopeAt };
    facts.push(...figuresLeft(left, own, document), ...agentsLeft(left, own, topic, document));
  }
  const people = entities.map((entity) => entityOf(entity, entities, document, isBody, namedIn(resolved)));
  const report: Omit<Reported, 'facts'> | null =
    document.published === null && author === null && first
      ? { title: document.title, body, entities: people, names: places.get(first) ?? [], isOrdinary }
      : null;
  const argued = argumentsIn(passage, author, document);
  const concepts = conceptsIn(body, document);
  const terms = termsIn(passage, document, entities);
  const isArguing =
    argued.arguments.filter(({ holder }) => holder !== null && holder === author?.id).length >= ARGUING_FROM;
  const matters = new Set(concepts.map(({ name }) => stemOf(name.toLowerCase())));
  const lead = report && (newsOfReport({ ...report, facts })?.first ?? null);
  const isUsed = usedBy([...argued.facts, ...facts.filter(saysWhy)]);
  const joined = joinedSentences(
    passage,
    author,
    matters,
    (told) => told.reading !== lead && isUsed(told),
    document,
  ).map((fact) => (lead && isOfMainEvent(fact, lead) ? asMainEvent(fact) : fact));
  const pairs = joinedPairs(passage, author, usedBy([...argued.facts, ...facts.filter(saysWhy), ...joined]), document);
  facts.push(...joined, ...pairs, ...joinedSpeech(passage, document));
  if (cast.writers) {
    const asked = [...terms, ...facts.filter(isMoreThanAFigure), ...argued.facts];
    facts.push(...claimsInTheirSentences(passage, workOf(maker), usedBy(asked), document));
  }
  const isOpinion = cast.isForAll || isArguing || speaksForSome(body, author);
  if (isOpinion) {
    const used = usedBy([...facts.filter(isMoreThanAFigure), ...argued.facts]);
    facts.push(...claimedWords(passage, author, matters, used, document));
  }
  if (author)
    facts.push(...adviceOf(passage, author, usedBy([...facts.filter(isMoreThanAFigure), ...argued.facts]), document));
  if (author && cast.isForAll) {
    const asked = [
      ...facts.filter(({ found }) => /^(?:claimed-words|advice)$/.test(found?.rule ?? '')),
      ...joined,
      ...argued.facts,
    ];
    facts.push(...claimsInTheirSentences(passage, signedBy(author), usedBy(asked), document));
  }
  facts.push(
    ...groundedPairs(passage, author, usedBy([...terms, ...argued.facts, ...facts.filter(isArgued)]), document),
  );
  if (!isOpinion)
    facts.push(...restOfSentence(passage, matters, usedBy([...terms, ...facts, ...argued.facts]), document));
  const occasion = report && occasionOf({ ...report, facts });
  const reported = report ? mainEvents({ ...report, facts }, document) : [];
  return {
    ...NOTHING_KNOWN,
    ...argued,
    source: 'rules',
    article: {
      title: document.title,
      kind: 'article',
      language: 'en',
      asOf: document.published,
      original: null,
      ...(occasion === null ? {} : { occasion }),
    },
    entities: [...people, ...concepts],
    facts: aboutConcepts(unique([...reported, ...terms, ...eventsToldOnce(facts), ...argued.facts]), concepts),
  };
}

/** A ground or a condition is asked for. */
const saysWhy = ({ found }: Fact): boolean => /^(?:reason|condition)$/.test(found?.rule ?? '');

/** It is asked for what it argues, or for all that it says. */
const isArgued = ({ type, found }: Fact): boolean =>
  /^(?:cause|condition|contrast)$/.test(type) || /^(?:reason|condition|claimed-words|advice)$/.test(found?.rule ?? '');

const isMoreThanAFigure = ({ found }: Fact): boolean => found?.rule !== FIGURE_LEFT;

/** Whether something of a sentence is asked already; of a long row of statements, of the one. */
function usedBy(facts: readonly Fact[]): (told: Told) => boolean {
  const asked = facts.flatMap(({ evidence: [first] }) => (first ? [first] : []));
  const used = new Set(asked.map(({ start }) => start));
  return ({ reading: { unit } }) =>
    isReadWhole(unit.sentence.text)
      ? used.has(unit.sentence.start)
      : asked.some(({ start, end }) => start <= unit.start && unit.end <= end);
}

/** Numbers, dates and speakers; of a language nobody could tell, nothing. */
const inAnotherLanguage = (document: Document, language: string): Knowledge => ({
  ...NOTHING_KNOWN,
  source: 'rules',
  article: { title: document.title, kind: 'article', language, asOf: document.published, original: null },
  facts: language === 'und' ? [] : factsInOtherLanguage(document, language),
});

/** The dates at which something happens: not those of what a noun is described with. */
const toldDates = ({ dates, clauses, words }: UnitReading): DateMention[] =>
  dates.filter(({ start }) => {
    const at = words.findIndex((word) => word.start >= start);
    const clause = clauses.find(({ chunks }) => chunks.some(({ from, to }) => from <= at && at < to));
    const before = words[at - 1]?.lower ?? '';
    const saysWhen =
      /^(?:in|on|until|after|before|around|during|early|late|mid)$/.test(before) ||
      (before === 'of' && TIME_IN_TIME.test(words[at - 2]?.lower ?? ''));
    return (
      saysWhen &&
      clause !== undefined &&
      clause.kind !== 'participial' &&
      clause.kind !== 'relative' &&
      // "pays for the bridge until 2039": the tale has not got there.
      (before !== 'until' || isPastTale({ clauses: [clause], words })) &&
      !SINCE_NOUN.test(
        words
          .slice(clause.from, at)
          .map(({ lower }) => lower)
          .join(' '),
      )
    );
  });

/** "since its launch in March 2002": the year is the launch's; the story may have got further. */
const SINCE_NOUN =
  /(?:^| )(?:since|after|before|until)(?: (?:an?|the|its|his|her|their))?(?: \p{L}+){1,3} (?:in|on|of)(?: the)?$/u;

const TIME_IN_TIME = new RegExp(`${TIME_NOUN.source}|^(?:outset|beginning|start|middle|end|close)$`);

/** Arguments of its author that make an article an opinion. */
const ARGUING_FROM = 3;

const TOPIC_MENTIONS = 6;
const TITLED_MENTIONS = 3;

/**
 * Somebody the title consists of, "the Elder" and what tells namesakes apart left out, and whom the first sentence names or the text often; else the entity named most, where it is named far oftener than the next.
 */
function topicOf(entities: readonly FoundEntity[], title: string, opening: ReadonlySet<FoundEntity>): string | null {
  const called = title.replace(/ \([^()]*\)$| the \p{L}+$/u, '');
  const titled = entities.find(
    (entity) =>
      entity.kind === 'person' &&
      (opening.has(entity) || entity.mentions.length >= TITLED_MENTIONS) &&
      [entity.name, ...entity.aliases].includes(called),
  );
  if (titled) return titled.id;
  const [first, second] = [...entities].sort((a, b) => b.mentions.length - a.mentions.length);
  if (!first || first.mentions.length < TOPIC_MENTIONS) return null;
  return first.mentions.length >= (second?.mentions.length ?? 0) * 1.2 ? first.id : null;
}

/** Speech belongs to its speaker; what a named author says of the present or the possible, to the author. */
function voiceOf(
  { reading, clause, verb }: Stated,
  speakers: ReadonlyMap<UnitReading, FoundEntity>,
  author: FoundEntity | null,
): Omit<Voice, 'topic'> {
  if (reading.unit.isQuoted) return { holder: speakers.get(reading) ?? null, isQuoted: true };
  const first = verb.auxiliaries[0] ?? verb.main;
  // "Ann Lee, who would soon marry him, began a tale": seen from then it lay ahead, and it came so.
  if (first === 'would' && clause.kind !== 'main' && clause.kind !== 'complement' && isPastTale(reading))
    return { holder: null, isQuoted: false };
  const isJudgement =
    /^(?:may|might|could|would|should|must|will|can|is|are|seems?|appears?)$/.test(first) ||
    verb.tense?.startsWith('present') === true ||
    /^(?:has|have)$/.test(first);
  return { holder: isJudgement ? author : null, isQuoted: false };
}

/** The sentence tells, in the past tense and with nothing supposed. */
/** It has a day without its year, and says what will be. */
const foresees = ({ clauses, dates, words }: UnitReading): boolean =>
  dates.some(({ hasYear, isRelative }) => !hasYear && !isRelative) &&
  clauses.some(({ verb }) => verb?.auxiliaries.some((at) => /^(?:will|shall)$/.test(words[at]?.lower ?? '')) === true);

const isPastTale = ({ clauses, words }: Pick<UnitReading, 'clauses' | 'words'>): boolean => {
  const verb = clauses[0]?.verb;
  const main = verb ? words[verb.auxiliaries[0] ?? verb.main] : undefined;
  const isPast = main !== undefined && (/^(?:was|were|had|did)$/.test(main.lower) || tenseOf(main, true) === 'past');
  return isPast && !clauses.some(({ connective }) => /^(?:if|even if|unless|as if)$/.test(connective));
};

function placesByReading(entities: readonly FoundEntity[]): ReadonlyMap<UnitReading, NamePlace[]> {
  const places = new Map<UnitReading, NamePlace[]>();
  for (const entity of entities) {
    for (const { reading, from, to } of entity.mentions) {
      const own = places.get(reading);
      const place = { from, to, entity };
      if (own) own.push(place);
      else places.set(reading, [place]);
    }
  }
  return places;
}

function entityOf(
  entity: FoundEntity,
  entities: readonly FoundEntity[],
  document: Document,
  isBody: (reading: UnitReading) => boolean,
  named: Named,
): Entity {
  // "Ann Lee’s sister" of Ann Lee: read wrongly.
  const own = new RegExp(`^(?:${[entity.name, ...entity.aliases].map(escaped).join('|')})[’']s `, 'u');
  const roles = entity.kind === 'person' ? rolesOf(entity, isBody, named) : [];
  const role = roles.find(({ text }) => !own.test(text)) ?? null;
  const mention = role?.mention ?? entity.mentions.find(({ reading }) => isBody(reading)) ?? entity.mentions[0];
  const sentence = mention?.reading.unit.sentence;
  const time = role && roleTime(role.mention, role.text, document.published);
  return {
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    aliases: entity.aliases,
    sort: entity.sort,
    role: role && withFullOwner(role.text, entities),
    ...(role === null || time === null ? {} : { roleTime: time }),
    // Whoever is introduced with a role is a key figure.
    importance: entity.mentions.length >= 3 || role !== null ? 3 : 2,
    originParagraphs: [],
    evidence: sentence ? [evidenceAt(document, sentence.block, sentence)] : authorEvidence(entity, document),
  };
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The author stands in the lines above the text. */
function authorEvidence({ name }: FoundEntity, document: Document): Evidence[] {
  for (const block of document.blocks) {
    // The name may stand with a space that does not break.
    const line = document.text.slice(block.start, block.end).replace(/\s/g, ' ');
    const at = block.kind === 'metadata' ? line.indexOf(name) : -1;
    if (at >= 0) return [evidenceAt(document, block, { start: block.start + at, end: block.start + at + name.length })];
  }
  return [];
}

function unique(facts: readonly Fact[]): Fact[] {
  const seen = new Set<string>();
  return facts.filter(({ id }) => !seen.has(id) && seen.add(id));
}
