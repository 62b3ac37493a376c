// Clauses -> propositions: subjects that were left out or stand as pronouns are filled in, nested clauses become parts,
// and what cannot stand alone is marked.
import type { Part, Proposition, PropositionVerb } from '../proposition';
import type { Quantity } from '../model';
import type { FoundEntity } from './entities/findEntities';
import { isDemonym } from './entities/kindsOfNames';
import type { NounPhrase } from './grammar/chunk';
import type { Clause } from './grammar/clause';
import type { Parts, Slot } from './grammar/parts';
import { tenseOf } from './grammar/verbs';
import type { Word } from './grammar/word';
import { type Memory, pronounKind, type Referent, resolveAcross } from './discourse';
import type { UnitReading } from './readSentence';

/** Names by their place in a unit. */
export interface NamePlace {
  readonly from: number;
  readonly to: number;
  readonly entity: FoundEntity;
}

export interface Stated {
  readonly reading: UnitReading;
  readonly clause: Clause;
  readonly subject: Part;
  readonly verb: PropositionVerb;
  readonly parts: readonly Part[];
  readonly referent: Referent | null;
}

export interface Resolved {
  readonly stated: readonly Stated[];
  /** What the next sentence may refer to. */
  readonly memory: Memory;
}

export const asProposition = ({ subject, verb, parts }: Stated, focus: Proposition['focus']): Proposition => ({
  subject,
  verb,
  parts,
  focus,
});

export function propositionsOf(reading: UnitReading, names: readonly NamePlace[], memory: Memory): Resolved {
  const { unit, words, clauses } = reading;
  const block = unit.sentence.block.paragraph;
  const referents = new Map<Clause, Referent | null>();
  const stated: Stated[] = [];
  const byClause = new Map(reading.parts.map((parts) => [parts.clause, parts]));
  for (const clause of clauses) {
    const parts = byClause.get(clause);
    if (!parts) continue;
    const outer = clause.parent ? (referents.get(mainOf(clause.parent)) ?? null) : null;
    const found = subjectOf(parts, reading, names, outer, memory, block);
    referents.set(clause, found?.referent ?? null);
    if (!found) continue;
    const scope: Scope = { reading, names, own: found.referent, outer, memory, block };
    const verb = verbOf(parts, words, found.part);
    const own = partsOfClause(parts, clauses, scope);
    stated.push({ reading, clause, subject: found.part, verb, parts: own, referent: found.referent });
  }
  const main = stated.find(({ clause }) => clause.kind === 'main');
  const persons = [
    ...new Map(
      names.filter(({ entity }) => entity.kind === 'person').map(({ entity }) => [entity.id, entity]),
    ).values(),
  ];
  const spoken = unit.isQuoted;
  return {
    stated,
    memory: spoken
      ? memory
      : {
          subject: main?.referent ?? null,
          persons:
            persons.length > 0 ? persons : main?.referent?.entity?.kind === 'person' ? [main.referent.entity] : [],
          block,
        },
  };
}

const mainOf = (clause: Clause): Clause =>
  clause.parent && clause.kind === 'coordinate' ? mainOf(clause.parent) : clause;

interface Scope {
  readonly reading: UnitReading;
  readonly names: readonly NamePlace[];
  readonly own: Referent | null;
  readonly outer: Referent | null;
  readonly memory: Memory;
  readonly block: number;
}

// --- subjects ---

function subjectOf(
  parts: Parts,
  reading: UnitReading,
  names: readonly NamePlace[],
  outer: Referent | null,
  memory: Memory,
  block: number,
): { part: Part; referent: Referent | null } | null {
  const { words } = reading;
  const { clause, subject } = parts;
  const base: Scope = { reading, names, own: null, outer, memory, block };
  if (subject?.noun) {
    const kind = subject.noun.isPronoun ? pronounKind(words[subject.noun.head]?.lower ?? '') : null;
    if (subject.noun.isPronoun) {
      const referent =
        outer?.kind === kind
          ? outer
          : clause.parent === null ||
              clause.kind === 'coordinate' ||
              clause.kind === 'complement' ||
              clause.kind === 'subordinate'
            ? clause.parent === null || outer === null
              ? resolveAcross(kind, memory, block)
              : null
            : null;
      if (!referent) return null;
      const part = partOf(
        { ...subject, chunks: subject.chunks.slice(0, 1), to: subject.noun.to },
        { ...base, own: referent },
      );
      return {
        part: {
          ...part,
          text: referent.text,
          kind: kindOfEntity(referent.entity),
          isName: referent.entity !== null,
          isPlural: referent.kind === 'plural',
          about: referent.entity ? [referent.entity.id] : [],
          isDangling: false,
        },
        referent,
      };
    }
    const part = partOf(subject, base);
    const apposed = parts.apposition && !part.isName ? partOf(parts.apposition, base) : null;
    const chosen = apposed?.isName === true ? { ...apposed, role: 'subject' as const } : part;
    return { part: chosen, referent: referentOf(chosen, names) };
  }
  // Left out: "... and was leaked", "which will launch".
  if (clause.kind === 'coordinate' && clause.parent && outer)
    return { part: partOfReferent(outer, reading, clause), referent: outer };
  if (clause.kind === 'relative' && clause.antecedent && /^(?:which|who|that)$/.test(clause.connective)) {
    const slot: Slot = {
      role: 'subject',
      preposition: '',
      noun: clause.antecedent,
      chunks: [clause.antecedent],
      from: clause.antecedent.from,
      to: clause.antecedent.to,
    };
    const part = partOf(slot, base);
    return { part, referent: referentOf(part, names) };
  }
  return null;
}

const referentOf = (part: Part, names: readonly NamePlace[]): Referent | null => {
  if (part.isDangling) return null;
  const entity = part.isName ? (names.find(({ entity }) => part.about.includes(entity.id))?.entity ?? null) : null;
  if (part.isPlural) return { text: part.text, kind: 'plural', entity };
  return { text: entity?.name ?? part.text, kind: part.kind === 'person' ? 'person' : 'thing', entity };
};

const partOfReferent = ({ text, kind, entity }: Referent, { unit, words }: UnitReading, clause: Clause): Part => ({
  role: 'subject',
  kind: kindOfEntity(entity),
  text,
  opener: '',
  span: { start: unit.start + (words[clause.from]?.start ?? 0), end: unit.start + (words[clause.from]?.end ?? 0) },
  isFronted: false,
  isPlural: kind === 'plural',
  noun: '',
  isName: entity !== null,
  about: entity ? [entity.id] : [],
  isDangling: false,
  date: null,
  dateText: '',
  quantity: null,
  quantityText: '',
  counted: '',
});

function kindOfEntity(entity: FoundEntity | null): Part['kind'] {
  if (!entity) return 'thing';
  if (entity.isSite) return 'site';
  return entity.kind === 'person' || entity.kind === 'place' || entity.kind === 'organisation' ? entity.kind : 'thing';
}

// --- verbs ---

function verbOf({ verb }: Parts, words: readonly Word[], subject: Part): PropositionVerb {
  const main = words[verb.main];
  const text = (index: number): string => {
    const lower = words[index]?.lower ?? '';
    return lower === "n't"
      ? 'not'
      : lower === 'ca'
        ? 'can'
        : lower === 'wo'
          ? 'will'
          : lower === "'ve"
            ? 'have'
            : lower === "'re"
              ? 'are'
              : lower === "'s"
                ? 'is'
                : lower;
  };
  return {
    auxiliaries: verb.auxiliaries.map(text),
    main: main ? (verb.isCopula ? text(verb.main) : main.text.toLowerCase()) : '',
    lemma: main?.lemma ?? '',
    particle: verb.particle === null ? '' : text(verb.particle),
    adverbs: verb.adverbs.map(text).filter((adverb) => !DEICTIC.test(adverb)),
    tense: verb.auxiliaries.length > 0 || !main ? null : tenseOf(main, !subject.isPlural),
    isCopula: verb.isCopula,
    isNegated: verb.isNegated,
    isPassive: verb.isPassive,
  };
}

// --- parts ---

/** Words that point at the moment of writing or at another sentence. */
const DEICTIC =
  /^(?:now|currently|today|yesterday|tomorrow|recently|lately|ago|also|already|still|again|instead|however|moreover|therefore|thus|then|too|yet|even|soon|meanwhile|here|finally)$/;
const RELATIVE_TIME =
  /(?<!\p{L})(?:now|today|yesterday|tomorrow|tonight|ago|recent|recently|current|currently|(?:this|last|next|the past|the coming|coming) (?:week|month|year|decade|century|spring|summer|autumn|fall|winter|time))(?!\p{L})/iu;
const POINTER = /^(?:this|that|these|those|such)$/;

function partsOfClause({ clause, fronted, after }: Parts, clauses: readonly Clause[], scope: Scope): Part[] {
  const { words } = scope.reading;
  const made: Part[] = [];
  for (const slot of fronted) made.push({ ...partOf(slot, scope), isFronted: true });
  for (const slot of after) {
    const isApposed = slot.role === 'object' && words[slot.from - 1]?.text === ',';
    const extended = extend(slot, clause, clauses);
    const part = partOf(extended, scope);
    made.push(isApposed ? { ...part, role: 'apposition' } : part);
  }
  const taken = new Set(after.flatMap((slot) => extendedBy(slot, clause, clauses)));
  for (const nested of clauses) {
    if (nested.parent !== clause || taken.has(nested)) continue;
    if (nested.kind !== 'subordinate' && nested.kind !== 'complement') continue;
    const to = extentOf(nested, clauses);
    const slot: Slot = {
      role: 'adverb',
      preposition: nested.connective,
      noun: null,
      chunks: [{ kind: 'other', from: nested.from, to }],
      from: nested.from,
      to,
    };
    const isFronted = nested.from < (clause.verb?.from ?? 0);
    made.push({ ...partOf(slot, scope), role: 'clause', opener: nested.connective, isFronted });
  }
  return made;
}

/** A restrictive clause belongs to the phrase it follows without a comma: "the locations that would be given ...". */
const extendedBy = (slot: Slot, parent: Clause, clauses: readonly Clause[]): Clause[] =>
  clauses.filter(
    (nested) =>
      nested.parent === parent &&
      nested.from === slot.to &&
      (nested.kind === 'relative' ||
        (nested.kind === 'participial' && nested.connective === '') ||
        (nested.kind === 'complement' && slot.noun !== null)),
  );

function extend(slot: Slot, parent: Clause, clauses: readonly Clause[]): Slot {
  const [nested] = extendedBy(slot, parent, clauses);
  if (!nested) return slot;
  const to = extentOf(nested, clauses);
  return { ...slot, chunks: [...slot.chunks, { kind: 'other', from: nested.from, to }], to };
}

/** Behind the last word of a clause and of all that hangs on it. */
function extentOf(clause: Clause, clauses: readonly Clause[]): number {
  let to = clause.to;
  for (const nested of clauses) {
    if (nested.parent === clause && nested.kind !== 'parenthesis') to = Math.max(to, extentOf(nested, clauses));
  }
  return to;
}

function partOf(slot: Slot, scope: Scope): Part {
  const { reading, names } = scope;
  const { unit, words } = reading;
  const { text, isDangling } = render(slot, scope);
  const inside = names.filter(({ from, to }) => slot.from <= from && to <= slot.to);
  const noun = slot.noun;
  const named = noun ? (inside.find(({ from, to }) => from <= noun.head && noun.head < to) ?? null) : null;
  const [first, last] = [words[slot.from], words[slot.to - 1]];
  const joined = slot.chunks.some(({ kind }) => kind === 'and');
  const amount = amountOf(slot, reading);
  return {
    role: slot.role,
    kind: noun?.date ? 'date' : named ? kindOfEntity(named.entity) : amount ? 'quantity' : noun ? 'thing' : 'other',
    text,
    opener: slot.preposition,
    span: { start: unit.start + (first?.start ?? 0), end: unit.start + (last?.end ?? 0) },
    isFronted: false,
    isPlural: (noun?.isPlural ?? false) || (joined && noun !== null),
    noun: noun && !noun.date ? (words[noun.head]?.lower ?? '') : '',
    isName: named !== null && isWholeName(slot, noun, named, words, joined),
    about: inside.map(({ entity }) => entity.id),
    isDangling: isDangling || (noun?.date?.isRelative === true && noun.date.value === null),
    date: noun?.date?.value ?? null,
    dateText: noun?.date?.text ?? '',
    ...amount,
    quantity: amount?.quantity ?? null,
    quantityText: amount?.quantityText ?? '',
    counted: amount?.counted ?? '',
  };
}

/** A name, perhaps with an article or a role before it, and nothing behind it. */
function isWholeName(
  slot: Slot,
  noun: NounPhrase | null,
  named: NamePlace,
  words: readonly Word[],
  joined: boolean,
): boolean {
  if (!noun || joined || slot.chunks.length > 2) return false;
  if (named.to !== noun.to) return false;
  return words
    .slice(noun.from, named.from)
    .every(
      ({ pos, text }) =>
        pos === 'DET' || pos === 'PROPN' || pos === 'NOUN' || pos === 'ADJ' || isDemonym(text) || pos === 'PART',
    );
}

function amountOf(
  slot: Slot,
  { words, unit }: UnitReading,
): { quantity: Quantity; quantityText: string; counted: string } | null {
  const noun = slot.noun;
  const mention = noun?.quantity;
  if (!noun || !mention) return null;
  if (mention.low === 1 && mention.high === 1 && /one/i.test(mention.text)) return null;
  const at = words.findIndex(({ start }) => start >= mention.end);
  const behind = at < 0 || at >= noun.to ? '' : unit.text.slice(words[at]?.start ?? 0, words[slot.to - 1]?.end ?? 0);
  const counted = behind.replace(/\s+/g, ' ').trim();
  const unitText =
    mention.unit !== '' ? mention.unit : (words.slice(at, noun.to).find(({ pos }) => pos === 'NOUN')?.text ?? '');
  return {
    quantity: { low: mention.low, high: mention.high, bound: mention.bound, unit: unitText, measures: counted },
    quantityText: mention.text.replace(/^(?:all|just|only)(?: of)?(?: the)? /i, ''),
    counted,
  };
}

/** The words of a slot with names for pronouns; `isDangling` where one stays that points outside. */
function render(slot: Slot, scope: Scope): { text: string; isDangling: boolean } {
  const { reading, names } = scope;
  const { words, unit } = reading;
  let text = '';
  let end = -1;
  let isDangling = false;
  const append = (piece: string, start: number, stop: number): void => {
    const gap = end < 0 || start === end || text === '' ? '' : ' ';
    text += gap + piece;
    end = stop;
  };
  for (const { from, to } of slot.chunks) {
    for (let at = from; at < to; at += 1) {
      const word = words[at];
      if (!word) continue;
      const name = names.find((place) => place.from === at && place.to <= to);
      const isWhole = name && name.from >= slot.from && name.to <= slot.to;
      if (
        isWhole &&
        name.entity.name !== unit.text.slice(word.start, words[name.to - 1]?.end) &&
        standsAlone(slot, name, words)
      ) {
        append(name.entity.name, word.start, words[name.to - 1]?.end ?? word.end);
        at = name.to - 1;
        continue;
      }
      const kind = word.pos === 'PRON' || word.pos === 'DET' ? pronounKind(word.lower) : null;
      if (kind !== null) {
        const filled = fill(word, kind, scope);
        if (filled === KEEP) append(word.text, word.start, word.end);
        else if (filled === null) {
          isDangling = true;
          append(word.text, word.start, word.end);
        } else append(filled, word.start, word.end);
        continue;
      }
      if (
        (word.pos === 'PRON' || word.pos === 'DET' || word.pos === 'ADJ') &&
        POINTER.test(word.lower) &&
        !(word.lower === 'that' && at > slot.from)
      )
        isDangling = true;
      append(inSentence(word, at), word.start, word.end);
    }
  }
  const clean = text
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:!?])/g, '$1')
    .replace(/^[,;:.—– ]+|[,;:.—–"“”([ ]+$/gu, '')
    .trim();
  return { text: balance(clean), isDangling: isDangling || RELATIVE_TIME.test(clean) };
}

/** A word that has its capital only because it opens the sentence loses it. */
const inSentence = ({ text, pos }: Word, at: number): string =>
  at === 0 && pos !== 'PROPN' && /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** An alias is replaced by the full name where it is the whole phrase, so that "the Flight Museum's" keeps its grammar. */
const standsAlone = (slot: Slot, name: NamePlace, words: readonly Word[]): boolean => {
  const before = words[name.from - 1];
  const next = words[name.to];
  return (
    slot.noun !== null &&
    slot.noun.to === name.to &&
    (before === undefined || (before.pos !== 'PROPN' && before.pos !== 'NOUN')) &&
    !(next?.pos === 'PART')
  );
};

/** Leave the pronoun as it is. */
const KEEP = Symbol('keep');

/** KEEP: it refers to the subject of its own clause, which a front names before it. */
function fill(
  word: Word,
  kind: NonNullable<ReturnType<typeof pronounKind>>,
  { own, outer, memory, block }: Scope,
): string | typeof KEEP | null {
  const isPossessive =
    (/^(?:his|her|its|their)$/.test(word.lower) && word.pos !== 'PRON') || /^(?:his|its|their)$/.test(word.lower);
  if (/self$|selves$/.test(word.lower)) return own ? KEEP : null;
  if (own?.kind === kind) return isPossessive ? KEEP : null;
  const referent = outer?.kind === kind ? outer : own === null ? resolveAcross(kind, memory, block) : null;
  if (!referent) return null;
  return isPossessive ? possessive(referent.text) : referent.text;
}

export const possessive = (name: string): string => `${name}’s`;

/** A quotation mark or bracket whose partner was left outside is left out too. */
function balance(text: string): string {
  let balanced = text;
  if ((balanced.match(/“/g)?.length ?? 0) !== (balanced.match(/”/g)?.length ?? 0))
    balanced = balanced.replace(/[“”]/g, '');
  if ((balanced.match(/"/g)?.length ?? 0) % 2 === 1) balanced = balanced.replace(/"/g, '');
  if ((balanced.match(/\(/g)?.length ?? 0) !== (balanced.match(/\)/g)?.length ?? 0))
    balanced = balanced.replace(/[()]/g, '');
  return balanced.replace(/\s+/g, ' ').trim();
}
