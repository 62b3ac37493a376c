// "Ann Lee (1841 – 1904) was an English miller who ...", "Alder, also known as Old Alder, is a town on the Orne.", "It is best known for
// its bells.": the sentences in which an article says what its title names. What they say is asked by that name.
import type { FoundEntity } from '../entities/findEntities';
import { isPlaceNoun, isRoleNoun } from '../entities/kindsOfNames';
import { namesTitle } from './namesTitle';
import type { FoundDefinition } from './definition';
import type { Passage } from '../arguments/passage';
import type { UnitReading } from '../readSentence';
import { type Halves, halvesOf, SETS_APART } from './halves';

const MOST_SENTENCES = 6;
const FEWEST_WORDS = 4;
const MOST_WORDS = 34;
/** What an answer should have at most. */
const ENOUGH_WORDS = 15;
const ASIDE = /,? [–—] |; |, (?:during which|which|who|where|whose|with|one of|including) /u;

/** What it is called, and of which others it is one, do not say what it is. */
const NAMES = /^(?:an?|the) (?:\p{Ll}+ )?(?:name|term|word|example|subject|topic|result)(?!\p{L})/u;
const OPENS = /^(?:an?|the|one of|\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*[’']s?) /u;
/** What only the day of writing or another sentence explains. */
const POINTS =
  /(?<!\p{L})(?:this|these|those|such(?! as)|my|me|we|our|you|your|here|now|today|currently|above|below|following|(?<!(?:^|\s)an? )former|latter|another)(?!\p{L})/iu;
/** Not the number of a king. */
const OWN_I = /(?<!\p{Lu}\p{Ll}+ )(?<![\p{L}'’])I(?!\p{L})/u;
const RENOWN =
  /^(?:is|was|are|were) ((?:also |perhaps |particularly |chiefly |mainly |mostly |best |widely |well |most )*(?:known|remembered|noted|famous|renowned)) for (.+)$/u;
const LIES =
  /^(?:is|was|are|were) (?:located |situated |found )?((?:in|on|at|off|near|between|north|south|east|west)(?: |-|ern )(?!(?:many|some|several|all|most|no|part|fact|general|any|every) ).*\p{Lu}.*)$/u;

export function leadIn(passage: Passage, titled: string, entities: readonly FoundEntity[]): FoundDefinition[] {
  // "Rush (band)": what tells it from others of its name is no part of it.
  const title = titled.replace(/ \([^()]*\)$/u, '');
  const found: FoundDefinition[] = [];
  let subject = null as Lead | null;
  for (const { reading } of passage.slice(0, MOST_SENTENCES)) {
    if (reading.unit.isQuoted || /[?!]["”’)]*$/u.test(reading.unit.text)) continue;
    const halves = halvesOf(reading);
    const said = halves && saidIn(halves, title, subject);
    if (!said) continue;
    const isPerson: boolean =
      subject?.isPerson ??
      (said.hasLife || (isOfKind('person', said.name, entities) && !isPlaceNoun(headOf(said.rest))));
    const isPlace = !isPerson && (isOfKind('place', said.name, entities) || isPlaceNoun(headOf(said.rest)));
    subject = { name: said.name, isPerson };
    const told = toldOf(said.rest);
    // "He was a candidate": one thing of many, and not what the article begins with.
    if (!told || (said.isBehind && told.link === 'is') || found.some(({ link }) => link === told.link)) continue;
    found.push(definitionOf(subject.name, said.rest, told, { isPerson, isPlace }, reading));
  }
  return found;
}

const definitionOf = (
  name: string,
  rest: string,
  { link, meaning, adverb }: Meaning,
  kind: { readonly isPerson: boolean; readonly isPlace: boolean },
  reading: UnitReading,
): FoundDefinition => ({
  term: name,
  article: '',
  isPlural: /^(?:are|were) /.test(rest),
  link,
  meaning,
  subject: { ...kind, isPast: /^(?:was|were) /.test(rest), adverb },
  reading,
  rule: 'lead',
  because: `the text says here what ${name} is`,
});

interface Lead {
  readonly name: string;
  readonly isPerson: boolean;
}

interface Said {
  readonly name: string;
  /** From the verb on. */
  readonly rest: string;
  readonly hasLife: boolean;
  /** By a pronoun. */
  readonly isBehind: boolean;
}

/** The subject, where it is what the title names or stands for it, and what the sentence goes on with. */
function saidIn({ opening, rest, hasLife }: Halves, title: string, before: Lead | null): Said | null {
  if (before && /^(?:he|she|it|they)$/i.test(opening)) return { name: before.name, rest, hasLife, isBehind: true };
  const [first = '', ...more] = opening.replace(/(?<!,) (?=(?:also|better) known as )/u, ', ').split(', ');
  if (!more.every((aside) => OTHER_NAMES.test(aside))) return null;
  const name =
    namesTitle(first, title) ??
    calledIn(more, title) ??
    (before === null && isFirstOf(first, title) ? title : null) ??
    (before?.name.split(' ').at(-1) === first ? before.name : null);
  return name === null ? null : { name, rest, hasLife, isBehind: false };
}

/** "Johan" in an article on Johan of Alder. */
const isFirstOf = (name: string, title: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(name) && new RegExp(`^${name} (?:of|the) \\p{Lu}\\p{L}+$`, 'u').test(title);

/** ", known as Emperor Norton,", ", FRS" */
const OTHER_NAMES =
  /^(?:(?:and|also|or|better|sometimes|often|commonly|formerly|officially|known|born|called|nicknamed|née)(?!\p{L})|\p{Lu}{2,}$)/u;

/** "Otto Berg, better known by his stage name Ann Lee," in an article on Ann Lee. */
const calledIn = (asides: readonly string[], title: string): string | null =>
  asides.some((aside) => `${aside} `.includes(` ${title} `) && /(?:known|called) /.test(aside)) ? title : null;

const FEWEST_MENTIONS = 3;
/** A text says what something is where it first speaks of it. */
const MENTIONS_BEFORE = 2;

/** "Orne is a river that ...": places, bodies and works that an article names again and again, where it says what they are. */
export function introducedIn(passage: Passage, entities: readonly FoundEntity[]): FoundDefinition[] {
  const told = new Set<string>();
  return passage.flatMap(({ reading }) => {
    const { unit } = reading;
    if (unit.isQuoted || unit.isTag === true || /[?!]["”’)]*$/u.test(unit.text)) return [];
    const halves = halvesOf(reading);
    const name = halves?.opening.replace(/^The (?=\p{Lu})/u, 'the ') ?? '';
    const own = name.replace(/^the /, '');
    const entity = entities.find(({ name: called, aliases }) => called === own || aliases.includes(own));
    if (!halves || !entity || told.has(entity.id) || !/^(?:place|organisation|work|event)$/.test(entity.kind))
      return [];
    if (entity.mentions.length < FEWEST_MENTIONS) return [];
    const first = entity.mentions.slice(0, MENTIONS_BEFORE).some(({ reading: other }) => other === reading);
    const said = toldOf(halves.rest);
    if (!first || said?.link !== 'is') return [];
    told.add(entity.id);
    const isPlace = entity.kind === 'place' || isPlaceNoun(headOf(halves.rest));
    return [definitionOf(name, halves.rest, said, { isPerson: false, isPlace }, reading)];
  });
}

interface Meaning extends Pick<FoundDefinition, 'link' | 'meaning'> {
  readonly adverb: string;
}

function toldOf(rest: string): Meaning | null {
  const [, adverb = '', reasons = ''] = RENOWN.exec(rest) ?? [];
  if (reasons !== '') return standing({ link: 'is known for', meaning: reasons, adverb }, 2);
  const [, place = ''] = LIES.exec(rest) ?? [];
  if (place !== '') return standing({ link: 'is in', meaning: place, adverb: '' }, 2);
  const meaning = rest.replace(/^(?:is|was|are|were) (?:also )?/u, '');
  if (!OPENS.test(meaning) || NAMES.test(meaning) || !SETS_APART.test(meaning)) return null;
  return standing({ link: 'is', meaning, adverb: '' }, FEWEST_WORDS);
}

function standing<Told extends { readonly meaning: string }>(told: Told, fewest: number): Told | null {
  const meaning = shortened(told.meaning);
  const count = meaning.split(' ').length;
  const isTrade = meaning !== told.meaning && isTradeAlone(meaning);
  return (count < fewest && !isTrade) || count > MOST_WORDS || POINTS.test(meaning) || OWN_I.test(meaning)
    ? null
    : { ...told, meaning };
}

/** Up to an aside that only tells more of it, where it is long. */
function shortened(meaning: string): string {
  if (meaning.split(' ').length <= ENOUGH_WORDS) return meaning;
  const first = ASIDE.exec(meaning)?.index ?? meaning.length;
  const text = meaning.slice(0, first);
  if (first < meaning.length && text.split(' ').length >= FEWEST_WORDS && SETS_APART.test(text)) return text;
  // "a Danish painter active in ...": what somebody is by trade is an answer by itself.
  const [trade = ''] = DESCRIBED.exec(meaning) ?? [];
  return isTradeAlone(trade) ? trade : meaning;
}

const isTradeAlone = (words: string): boolean =>
  words.split(' ').length >= FEWEST_OF_A_TRADE && isRoleNoun(words.split(' ').at(-1) ?? '');

/** Up to a participle or an adjective behind the noun. */
const DESCRIBED = /^.+?(?= \p{Ll}+(?:ed|ive|ous|al|able|born|known) (?:in|for|at|by|during|from|on|with|to|as) )/u;
const FEWEST_OF_A_TRADE = 3;

/** "is a lively town on the Orne": the noun that says of what kind. */
const headOf = (rest: string): string => (rest.split(SETS_APART)[0] ?? '').trim().split(' ').at(-1) ?? '';

const isOfKind = (sort: FoundEntity['kind'], name: string, entities: readonly FoundEntity[]): boolean =>
  entities.some(({ kind, name: own, aliases }) => kind === sort && (own === name || aliases.includes(name)));
