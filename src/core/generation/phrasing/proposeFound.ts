// Facts that rules found -> proposals: a question where the grammar allows one, else a sentence with a gap; lists whole and member
// by member. At most three cards ask about one statement.
import type { Fact, Knowledge } from '../../knowledge/model';
import { capitalise, verbText } from '../../knowledge/statement';
import { stemOf } from '../../knowledge/stems';
import { monthAndYear } from '../months';
import { GAP } from '../forms/gap';
import { mentions, namesIn } from '../names';
import { claimedNumbers } from '../numberValues';
import { type Proposal, standingOn } from '../proposal';
import type { Telling } from '../telling';
import { contentWordsOf, wordsOf } from '../words';
import { isMisread } from './adverbs';
import { isAsSaid } from './asSaid';
import { askAbout } from './askAbout';
import { askForPosts, askForWhole } from './askForWhole';
import { clarify, clarifySentence, type Loose } from './clarify';
import { inReport } from './inReport';
import type { Introductions } from './introductions';
import { isObjectUnnamed, pointersIn, strangerIn } from './pointers';
import { tellRelatives } from './relatives';
import { askForList, listGaps } from './writeList';
import { missingIn } from './specific';
import { inArticle, isNamedByOpening, isTellingTitle, whenSaid } from './openings';
import { ofWriters } from './ofWriters';
import { pointsBack } from './pointsBack';
import { isUntoldSubject, isVagueAnswer } from './vagueAnswer';
import type { Proposition } from '../../knowledge/proposition';
import { FIGURE_LEFT } from '../../knowledge/rules/facts/figuresLeft';
import { MAIN_EVENT } from '../../knowledge/rules/mainEvent';
import type { Question } from './questionSentence';
import { isEmptyCount } from './emptyCount';
import { writeQuestion } from './writeQuestion';
import { writeCloze } from './writeCloze';
import { writeDefinition } from './writeDefinition';
import { writeDoing } from './writeDoing';

const CARDS_PER_STATEMENT = 3;
/** Words a title may have to open a question, and beside a date or speaker. */
const LONGEST_TITLE = 14;
const LONGEST_BESIDE = 9;
/** Years back from which on a story is no news. */
const LIFETIME = 25;

export function proposeFound({ knowledge, introductions }: Telling): Proposal[] {
  if (knowledge.source !== 'rules') return [];
  const perStatement = new Map<string, number>();
  // "Who was Ann Lee?": she was many things, and the text says first which one matters.
  const askedWho = new Set<string>();
  const isNew = (fact: Fact): boolean => !isToldAgain(fact, knowledge);
  const cards = knowledge.facts
    .filter(isOfSomething)
    .filter(isNew)
    .flatMap((fact) =>
      [...cardsFor(fact, knowledge, introductions), ...leftFor(fact, knowledge, introductions)].filter((card) => {
        if (card.rule === 'what-it-is' && /^Who (?:is|was) [^,]+\?$/u.test(card.front)) {
          if (askedWho.has(card.front)) return false;
          askedWho.add(card.front);
        }
        const statement = `${card.evidence[0]?.start ?? 0}/${card.noteKey}`;
        const count = perStatement.get(statement) ?? 0;
        perStatement.set(statement, count + 1);
        return count < CARDS_PER_STATEMENT;
      }),
    );
  return withOneAnswer(cards);
}

/** "Who won the award?" of three matches: what has another answer elsewhere in the article asks too little to be asked. */
function withOneAnswer(cards: readonly Proposal[]): Proposal[] {
  const answers = new Map<string, Set<string>>();
  // Who somebody was, the text says first where it says what it is about.
  const leads = new Set(cards.filter(({ rule }) => rule === 'lead').map(({ front }) => front));
  for (const { front, back } of cards) answers.set(front, (answers.get(front) ?? new Set()).add(back));
  return cards.filter(({ front, rule }) => (leads.has(front) ? rule === 'lead' : answers.get(front)?.size === 1));
}

/** "(1841 – 1904) ... She died on 2 June 1904 in Kesten": the sentence tells more than the parenthesis. */
const isToldAgain = ({ found, date }: Fact, { facts }: Knowledge): boolean =>
  found?.rule === 'life' &&
  date !== null &&
  facts.some(
    (other) =>
      other.found?.rule === 'dated-event' &&
      other.date?.start === date.start &&
      other.found.proposition?.verb.lemma === found.proposition?.verb.lemma &&
      other.found.proposition?.subject.name === found.proposition?.subject.name,
  );

/** What happened to something the article names once and never again is a detail, unless it has a figure, a date or a reason. */
const isOfSomething = ({ type, about, holder, found }: Fact): boolean =>
  about.length > 0 || holder !== null || !/^(?:event|enumeration|definition)$/.test(type) || isTerm(found);

/** A term and what it means is known everywhere, and needs neither a name nor a date beside it. */
const isTerm = (found: Fact['found']): boolean =>
  found?.defines !== undefined || found?.does !== undefined || found?.rule === 'what-it-is-called';

/** What somebody or something with a name is or does, it need not be or do for ever. */
const isOfToday = (found: Fact['found']): boolean =>
  found?.defines?.subject !== undefined || found?.does?.isNamed === true;

interface Written extends Question {
  readonly kind: Proposal['kind'];
  readonly form: string;
  readonly items?: readonly string[];
  readonly loose: readonly Loose[];
  /** How much the front says too little. */
  readonly missing: number;
}

/** A front that names nothing says which article it is about. */
function anchored(fact: Fact, knowledge: Knowledge, introductions: Introductions): Written[] {
  if (fact.found?.isOfWriters === true)
    return writtenFor(fact, ofWriters(fact, knowledge, introductions), introductions);
  if (isTerm(fact.found)) return writtenFor(fact, isOfToday(fact.found) ? asOf(knowledge.article) : '', introductions);
  if (fact.found?.rule === MAIN_EVENT)
    return writtenFor(fact, 'In a report', introductions).map((written) => ({ ...written, loose: [] }));
  const opening = openingOf(fact, knowledge, introductions);
  const written = writtenFor(fact, opening, introductions);
  const report = inReport(fact, opening, written, knowledge, (occasion) => writtenFor(fact, occasion, introductions));
  if (report !== null || fact.found?.needsOccasion) return report ?? [];
  const { title } = knowledge.article;
  const names = knowledge.entities.flatMap(({ kind, name, aliases }) => (kind === 'concept' ? [] : [name, ...aliases]));
  const isNews = isOfTheDay(knowledge);
  const isAuthors = knowledge.entities.some(({ id, name }) => id === fact.holder && name === introductions.author);
  // Who says so in which month does not say what of, nor a deed in the news of which day it was.
  // What its author holds in general stands by itself; a sentence of the author's with a gap was written on a matter, and one of
  // its words says on which, or the title does.
  const inTitle = new Set(contentWordsOf(title).map(stemOf));
  const isOnItsMatter = (asked: string): boolean =>
    !asked.includes('“') && wordsOf(asked).some((word) => inTitle.has(stemOf(word)));
  const isAnchored = ({ front, back, kind, loose }: Written): boolean => {
    const asked = opening !== '' && front.startsWith(opening) ? `X ${front.slice(opening.length)}` : front;
    if (loose.length > 0 || (isNews && isUndatedDeed(fact, front))) return false;
    if (isAuthors) return !pointsBack(asked) && (kind !== 'cloze' || isOnItsMatter(`${asked} ${back}`));
    return namesIn(asked).some((name) => name !== 'X') || claimedNumbers(asked).size > 0 || mentions(asked, names);
  };
  const longest = opening === '' ? LONGEST_TITLE : LONGEST_BESIDE;
  const people = knowledge.entities.filter(({ kind }) => kind === 'person').map(({ name }) => name);
  const fits =
    title.split(' ').length <= longest &&
    !title.includes('?') &&
    // What "I" did hangs on the essay it stands in, and its title, however plain, says on which.
    (isTellingTitle(title) ||
      mentions(title, people) ||
      (isAuthors && written.some(({ front }) => front.includes('“'))));
  if (knowledge.article.language !== 'en' || !fits || written.every(isAnchored)) return written;
  const date = monthAndYear(knowledge.article.asOf);
  const isDated = isNews && date !== null && written.some(({ front }) => isUndatedDeed(fact, front));
  const titled = writtenFor(
    fact,
    inArticle(opening === '' && isDated ? `As of ${date}` : opening, title),
    introductions,
  );
  // Where the title leaves no room, the question stands without it.
  return titled.length === written.length && titled[0]?.kind === written[0]?.kind ? titled : written;
}

/** What speaks of yesterday or of Monday is news. */
const isOfTheDay = ({ article, facts }: Knowledge): boolean =>
  article.asOf !== null && facts.some(({ found }) => (found?.meant?.length ?? 0) > 0);

/** "South Korea evacuated 80 people", "The [...] minute": in five years nobody knows on which occasion. */
const isUndatedDeed = ({ type, statement, found }: Fact, front: string): boolean =>
  /^(?:event|number|cause)$/.test(type) &&
  !/\d{4}/.test(front) &&
  (found?.proposition ? isPast(found.proposition) : TELLS_PAST.test(statement));

const isPast = ({ verb: { tense, auxiliaries } }: Proposition): boolean =>
  tense === 'past' || /^(?:was|were|had|did)$/.test(auxiliaries[0] ?? '');
/** Of a sentence with a gap only its words are known. */
const TELLS_PAST = /(?<!\p{L})(?:was|were|had|did|\p{Ll}{2,}(?<!ee)ed)(?!\p{L})/u;

function cardsFor(fact: Fact, knowledge: Knowledge, introductions: Introductions): Proposal[] {
  return anchored(fact, knowledge, introductions).map(({ kind, form, items, loose, missing, ...asked }) => ({
    ...standingOn(fact),
    key: `${fact.id}/${form}`,
    kind,
    front: asked.front,
    back: asked.back,
    items: items ?? null,
    accepted: items ? [] : acceptedFor(asked, fact, knowledge),
    rule: fact.found?.rule ?? '',
    missing,
    loose: loose.filter(({ noun }) => !isNamedByOpening(noun, asked.front, knowledge.article)),
  }));
}

/** The figure of a fact as a gap in its sentence, for where its own card is not good enough. */
function leftFor(fact: Fact, knowledge: Knowledge, introductions: Introductions): Proposal[] {
  const { left, ...found } = fact.found ?? {};
  if (!left) return [];
  const gap = { ...left.gap, hint: null, accepted: [] };
  const own = {
    ...fact,
    statement: left.statement,
    gap,
    found: { ...FOUND, ...found, rule: FIGURE_LEFT, proposition: null },
  };
  return cardsFor(own, knowledge, introductions).map((card) => ({ ...card, key: `${fact.id}/left` }));
}

const FOUND = { because: '' } as const;

function writtenFor(fact: Fact, opening: string, introductions: Introductions): Written[] {
  const { said, loose } = clarifiedFact(fact, introductions);
  const { rule = '', defines } = fact.found ?? {};
  return wordedFor(said, opening).map((written) => {
    const { front, back, unexplained } = tellRelatives(written, introductions.relatives);
    const own = front.startsWith(opening) ? front.slice(opening.length) : front;
    return {
      missing: 0,
      ...written,
      front,
      back,
      loose: [
        ...loose.filter(({ phrase }) => saysPhrase(`${front} ${back}`, phrase)),
        ...unexplained.map((phrase) => ({ phrase, noun: phrase, isCertain: true })),
        // What quoted words and meanings point at, they say themselves.
        ...(isAsSaid(rule) || defines || tellsBefore(fact)
          ? []
          : [
              ...pointersIn(own, back),
              ...strangerIn(`${front} ${written.kind === 'cloze' ? back : ''}`, introductions.people),
            ]),
      ],
    };
  });
}

/** "... We call this culture shock.": what "this" means stands on the card. */
const tellsBefore = ({ found, statement }: Fact): boolean =>
  found?.rule === 'what-it-is-called' && /[.!?]”? \p{Lu}/u.test(statement);

const saysPhrase = (text: string, phrase: string): boolean => text.toLowerCase().includes(phrase.toLowerCase());

/** The fact with names for "the company", as far as the text leaves no doubt. */
function clarifiedFact(fact: Fact, introductions: Introductions): { said: Fact; loose: readonly Loose[] } {
  const { gap, statement, found, evidence } = fact;
  // Quoted words stay as they were said.
  if (isAsSaid(found?.rule) || statement.startsWith('“')) return { said: fact, loose: [] };
  if (gap) {
    const sentence = `${statement.slice(0, gap.start)}${GAP}${statement.slice(gap.end)}`;
    const { said, loose } = clarifySentence(sentence, evidence[0]?.start ?? 0, introductions);
    const start = said.indexOf(GAP);
    const answer = statement.slice(gap.start, gap.end);
    return {
      said: {
        ...fact,
        statement: said.replace(GAP, answer),
        gap: { ...gap, start, end: start + answer.length },
      },
      loose,
    };
  }
  if (!found?.proposition) return { said: fact, loose: [] };
  const { said: proposition, loose } = clarify(found.proposition, introductions);
  return { said: { ...fact, found: { ...found, proposition } }, loose };
}

/** "(Figure [...])", "[[...]]", "130 of the [...] days": a mark of the page, or the whole whose part is the news. */
const isBesideThePoint = (sentence: string): boolean =>
  /\[\[\.\.\.\]|(?<!\p{L})(?:Figure|Fig\.|Table|Chapter|Section|Page|No\.|Version|[A-Z]{2}-[A-Z]{2}) \[\.\.\.\]|\d of (?:the|its|their|his|her) \[\.\.\.\]/u.test(
    sentence,
  );

type Worded = Omit<Written, 'loose' | 'missing'> & Partial<Pick<Written, 'missing'>>;

function wordedFor(fact: Fact, opening: string): Worded[] {
  const { gap, statement } = fact;
  const proposition = fact.found?.proposition ?? null;
  const defines = fact.found?.defines;
  if (defines) return writeDefinition(defines, opening).map((asked) => ({ kind: 'qa', ...asked }));
  const does = fact.found?.does;
  if (does) {
    const asked = writeDoing(does, opening);
    return asked ? [{ kind: 'qa', form: 'qa', ...asked }] : [];
  }
  if (gap) {
    const sentence = capitalise(`${statement.slice(0, gap.start)}${GAP}${statement.slice(gap.end)}`);
    if (isBesideThePoint(sentence) || (!isAsSaid(fact.found?.rule) && isObjectUnnamed(sentence))) return [];
    const front = opening === '' || isAsSaid(fact.found?.rule) ? dated(sentence, opening) : `${opening}: ${sentence}`;
    return [{ kind: 'cloze', form: 'cloze', front, back: statement.slice(gap.start, gap.end) }];
  }
  if (!proposition || isMisread(proposition)) return [];
  if (proposition.verb.isCopula && isUntoldSubject(proposition.subject.text)) return [];
  if (fact.type === 'enumeration') {
    const whole = askForList(proposition, opening);
    return [
      ...(whole ? [{ kind: 'list' as const, form: 'list', ...whole }] : []),
      ...listGaps(proposition, opening).map((asked, index) => ({
        kind: 'cloze' as const,
        form: `member-${index + 1}`,
        ...asked,
      })),
    ];
  }
  if (fact.type === 'number' && isEmptyCount(proposition)) return [];
  const posts = askForPosts(proposition, opening);
  if (posts.length > 0)
    return posts.map((asked, index) => ({ kind: 'qa', form: index === 0 ? 'qa' : `qa-${index + 1}`, ...asked }));
  const plain = askForWhole(proposition, opening) ?? writeQuestion(proposition, opening);
  const inside = fact.found?.inside;
  const question = plain && inside ? askAbout(plain, inside) : plain;
  const asked = question ?? writeCloze(proposition, opening);
  if (!asked || isVagueAnswer(asked.back)) return [];
  const missing = missingIn(asked, opening, proposition, fact.type);
  const kind = question ? 'qa' : 'cloze';
  return [{ kind, form: kind, missing, ...asked }];
}

/** "Ann Lee said in May 2022: “...”": the opening's date moves into the words that lead the quotation in. */
const dated = (sentence: string, opening: string): string => {
  const date = / in (\p{Lu}\p{L}+ \d{4})$/u.exec(opening)?.[1];
  return date === undefined ? sentence : sentence.replace(/ said: “/, ` said in ${date}: “`);
};

const SAYS_PRESENT = /(?<!\p{L})(?:is|are|has|have|does|do|will|can)(?!\p{L})/iu;

const asOf = ({ asOf: day, language }: Knowledge['article']): string => {
  const date = language === 'en' ? monthAndYear(day) : null;
  return date === null ? '' : `As of ${date}`;
};

const SPEAKS_NOW =
  /(?<!\p{L})(?:says|argues|believes|writes|thinks|claims|insists|hopes|fears|warns|maintains|points out|adds|notes|explains|suggests|admits|predicts|expects)(?!\p{L})/iu;

/** Where something lies, and when it was opened, will be so in five years. */
function isLasting({ found, type, date }: Fact, asOf: string | null): boolean {
  const lemma = found?.proposition?.verb.lemma ?? '';
  const isOver = type === 'date' && date !== null && asOf !== null && (date.end ?? date.start) < asOf;
  return isOver || (found?.proposition?.verb.isNegated === false && LIES.test(lemma));
}

const LIES = /^(?:lie|locate|situate|border|bound|surround|adjoin)$/;

/** What is so today may not be so when the card is asked: present and future are dated by the article. */
function openingOf(fact: Fact, { article, entities }: Knowledge, { yearAt, author, called }: Introductions): string {
  // Openings are English; in other languages a sentence stands as it was written.
  if (article.language !== 'en') return '';
  const verb = fact.found?.proposition?.verb;
  const holder = entities.find(({ id }) => id === fact.holder);
  const date = monthAndYear(article.asOf);
  const [evidence] = fact.evidence;
  const isOld =
    article.asOf !== null &&
    evidence !== undefined &&
    !SPEAKS_NOW.test(evidence.exact) &&
    (yearAt(evidence.end) ?? Infinity) < Number(article.asOf.slice(0, 4)) - LIFETIME;
  // Whoever spoke in 1831 did not speak when the article was written.
  const said = fact.found?.saidIn ?? ((isOld && holder?.name !== author) || isFromBook(fact) ? null : date);
  if (holder) {
    const who = `${called(holder)}${said ? whenSaid(said, article.asOf) : ''}`;
    // Whose own words stand on the card need not be told to be according to somebody.
    return fact.gap !== null && holder.name === author && !isAsSaid(fact.found?.rule) ? who : `According to ${who}`;
  }
  if (!date || isLasting(fact, article.asOf)) return '';
  // What a text that nobody signs says of its own day: somebody's words are of that month, and a sentence without a year is so as of then.
  const isOfItsDay = author === null && !isOld && !/\d{4}/.test(`${fact.statement} ${fact.date?.start ?? ''}`);
  if (isOfItsDay && fact.found?.rule === 'spoken' && fact.found.saidIn === undefined) return `In ${date}`;
  const isSaid = (SAYS_PRESENT.test(fact.statement) || isOfItsDay) && !fact.statement.includes(date);
  if (!verb) return isSaid ? `As of ${date}` : '';
  const first = verbText(verb).split(' ')[0] ?? '';
  const isPresent =
    /^(?:is|are|has|have|do|does|can|may|will|shall|must)$/.test(first) || verb.tense?.startsWith('present') === true;
  return isPresent ? `As of ${date}` : '';
}

/** "As Ann Lee observed in her book": when she wrote it, the article does not say. */
const isFromBook = ({ evidence: [evidence] }: Fact): boolean =>
  /(?<!\p{L})in (?:his|her|their|its) (?:[\p{L}\d-]+ ){0,2}(?:books?|essays?|papers?|novels?|memoirs?|poems?|diary|diaries|lectures?|autobiography|treatise|study|studies)(?!\p{L})/iu.test(
    evidence?.exact ?? '',
  );

/** Other names of what is asked for, and the answer without its article. */
function acceptedFor({ back }: Question, fact: Fact, { entities }: Knowledge): string[] {
  const bare = back.replace(/^(?:the|a|an) /i, '');
  const names = entities
    .filter(({ id, name }) => fact.about.includes(id) && bare === name)
    .flatMap(({ aliases }) => aliases);
  return [...new Set([...(bare === back ? [] : [bare]), ...names])].filter((text) => text !== back);
}
