// Clauses -> propositions: subjects that were left out or stand as pronouns are filled in, nested clauses become parts,
// and what cannot stand alone is marked.
import type { Part, Proposition, PropositionVerb } from '../proposition';
import type { Quantity } from '../model';
import type { FoundEntity } from './entities/findEntities';
import { genderOfPronoun } from './entities/genders';
import type { NamePlace } from './entities/namePlace';
import { isDemonym } from './entities/kindsOfNames';
import type { Chunk, NounPhrase } from './grammar/chunk';
import type { Clause } from './grammar/clause';
import type { Parts, Slot } from './grammar/parts';
import { tenseOf } from './grammar/verbs';
import type { Word } from './grammar/word';
import { type Memory, pronounKind, type Referent, resolveAcross } from './discourse';
import type { UnitReading } from './readSentence';
import { type Standing, standingOf } from './standing';

export interface Stated {
  readonly reading: UnitReading;
  readonly clause: Clause;
  readonly subject: Part;
  readonly verb: PropositionVerb;
  readonly parts: readonly Part[];
  readonly referent: Referent | null;
  readonly standing: Standing;
  /** Who says so, where somebody other than the writer does. */
  readonly holder: FoundEntity | null;
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
    const standing = standingOf(clause, words);
    const holder = standing.kind === 'reported' ? (referents.get(standing.by)?.entity ?? null) : null;
    stated.push({ reading, clause, subject: found.part, verb, parts: own, referent: found.referent, standing, holder });
    for (const named of identities(found.beside, found.part, verb, own))
      stated.push({ reading, clause, ...named, referent: null, standing, holder });
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
          cast: memory.cast,
        },
  };
}

/** "STS-1, the first mission": a name and what stands beside it between commas make a statement of their own. */
function identities(
  besideSubject: Part | null,
  subject: Part,
  verb: PropositionVerb,
  own: readonly Part[],
): Pick<Stated, 'subject' | 'verb' | 'parts'>[] {
  const isPast =
    verb.tense === 'past' ||
    /^(?:was|were|had|did|would|could)$/.test(verb.auxiliaries[0] ?? (verb.isCopula ? verb.main : ''));
  const be = (isPlural: boolean): PropositionVerb => ({
    auxiliaries: [],
    main: isPast ? (isPlural ? 'were' : 'was') : isPlural ? 'are' : 'is',
    lemma: 'be',
    particle: '',
    adverbs: [],
    tense: null,
    isCopula: true,
    isNegated: false,
    isPassive: false,
  });
  const made: Pick<Stated, 'subject' | 'verb' | 'parts'>[] = [];
  const pair = (name: Part, other: Part): void => {
    if (
      name.kind === 'person' ||
      !name.isName ||
      other.isName ||
      other.isDangling ||
      other.noun === '' ||
      other.quantity ||
      other.date ||
      !/^(?:the|a|an|its|their|his|her|\p{L}+[’']s) /iu.test(other.text)
    )
      return;
    made.push({
      subject: { ...bare(name), role: 'subject' },
      verb: be(name.isPlural),
      parts: [{ ...other, role: 'complement', isFronted: false }],
    });
  };
  if (besideSubject) pair(subject, besideSubject);
  for (const [index, part] of own.entries()) {
    const before = own[index - 1];
    if (part.role === 'apposition' && before) pair(before, part);
  }
  return made;
}

/** A phrase without its preposition. */
const bare = (part: Part): Part => ({
  ...part,
  text:
    part.opener !== '' && part.text.toLowerCase().startsWith(`${part.opener} `)
      ? part.text.slice(part.opener.length + 1)
      : part.text,
  opener: '',
});

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
): { part: Part; referent: Referent | null; beside: Part | null } | null {
  const { words } = reading;
  const { clause, subject } = parts;
  const base: Scope = { reading, names, own: null, outer, memory, block };
  if (subject?.noun) {
    const lower = words[subject.noun.head]?.lower ?? '';
    const kind = subject.noun.isPronoun ? pronounKind(lower) : null;
    if (subject.noun.isPronoun) {
      const referent =
        outer?.kind === kind && !outer.isShared && agrees(outer, lower, memory)
          ? outer
          : clause.parent === null ||
              clause.kind === 'coordinate' ||
              clause.kind === 'complement' ||
              clause.kind === 'subordinate'
            ? clause.parent === null || outer === null
              ? resolveAcross(lower, memory, block)
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
          name: referent.entity?.name ?? '',
          about: referent.entity ? [referent.entity.id] : [],
          isDangling: false,
        },
        referent,
        beside: null,
      };
    }
    const part = partOf(subject, base);
    const apposed = parts.apposition ? partOf(parts.apposition, base) : null;
    const [chosen, beside] =
      apposed?.isName === true && !part.isName ? [{ ...apposed, role: 'subject' as const }, part] : [part, apposed];
    return { part: chosen, referent: referentOf(chosen, names), beside };
  }
  // Left out: "... and was leaked", "which will launch".
  if (clause.kind === 'coordinate' && clause.parent && outer)
    return { part: partOfReferent(outer, reading, clause), referent: outer, beside: null };
  // "founded in 1412", "led by her": what is said of the noun before.
  if (clause.kind === 'participial' && clause.antecedent && parts.verb.form !== 'ing') {
    const slot: Slot = {
      role: 'subject',
      preposition: '',
      noun: clause.antecedent,
      chunks: [clause.antecedent],
      from: clause.antecedent.from,
      to: clause.antecedent.to,
    };
    const part = partOf(slot, base);
    return { part, referent: null, beside: null };
  }
  if (clause.kind === 'relative' && clause.antecedent && /^(?:which|who|that)$/.test(clause.connective)) {
    const slot: Slot = {
      role: 'subject',
      preposition: '',
      noun: clause.antecedent,
      chunks: [clause.antecedent],
      from: clause.antecedent.from,
      to: clause.antecedent.to,
    };
    const part = bare(partOf(slot, base));
    return { part, referent: referentOf(part, names), beside: null };
  }
  return null;
}

const referentOf = (part: Part, names: readonly NamePlace[]): Referent | null => {
  if (part.isDangling) return null;
  const entity = part.isName ? (names.find(({ entity }) => part.about.includes(entity.id))?.entity ?? null) : null;
  const isShared = entity === null && /[’']s? /.test(part.text);
  if (part.isPlural) return { text: part.text, kind: 'plural', entity, isShared };
  return { text: entity?.name ?? part.text, kind: part.kind === 'person' ? 'person' : 'thing', entity, isShared };
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
  name: entity?.name ?? '',
  about: entity ? [entity.id] : [],
  isDangling: false,
  date: null,
  dateText: '',
  quantity: null,
  quantityText: '',
  counted: '',
  members: [],
});

function kindOfEntity(entity: FoundEntity | null): Part['kind'] {
  if (!entity) return 'thing';
  if (entity.isSite) return 'site';
  return entity.kind === 'person' || entity.kind === 'place' || entity.kind === 'organisation' ? entity.kind : 'thing';
}

// --- verbs ---

function verbOf({ verb, clause }: Parts, words: readonly Word[], subject: Part): PropositionVerb {
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
    auxiliaries:
      clause.kind === 'participial' && verb.auxiliaries.length === 0
        ? [subject.isPlural ? 'were' : 'was']
        : verb.auxiliaries.map(text),
    main: main ? (verb.isCopula ? text(verb.main) : main.text.toLowerCase()) : '',
    lemma: main?.lemma ?? '',
    particle: verb.particle === null ? '' : text(verb.particle),
    adverbs: verb.adverbs.map(text).filter((adverb) => !DEICTIC.test(adverb)),
    tense:
      verb.auxiliaries.length > 0 || !main || clause.kind === 'participial' ? null : tenseOf(main, !subject.isPlural),
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
const POINTER = /^(?:this|that|these|those|such|same|there|here|so)$/;

function partsOfClause({ clause, fronted, after }: Parts, clauses: readonly Clause[], scope: Scope): Part[] {
  const { words } = scope.reading;
  const made: Part[] = [];
  for (const slot of fronted) made.push({ ...partOf(slot, scope), isFronted: true });
  for (const slot of after) {
    const isApposed = slot.role === 'object' && words[slot.from - 1]?.text === ',';
    const extended = extend(slot, clause, clauses);
    const part = partOf(extended, scope);
    const last = made.at(-1);
    if (last?.role === 'apposition' && slot.role === 'phrase' && words[slot.from - 1]?.text !== ',') {
      // "Kesten, a town in the valley": the phrase is about the town.
      made.splice(-1, 1, {
        ...last,
        text: `${last.text} ${part.text}`,
        span: { start: last.span.start, end: part.span.end },
        about: [...last.about, ...part.about],
        isDangling: last.isDangling || part.isDangling,
      });
      continue;
    }
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
        (nested.kind === 'participial' &&
          nested.connective === '' &&
          (slot.role !== 'phrase' || nested.verb?.form !== 'ing')) ||
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
    name: named?.entity.name ?? '',
    about: inside.map(({ entity }) => entity.id),
    isDangling: isDangling || noun?.date?.isRelative === true,
    date: noun?.date?.value ?? null,
    dateText: noun?.date?.text ?? '',
    ...amount,
    quantity: amount?.quantity ?? null,
    quantityText: amount?.quantityText ?? '',
    counted: amount?.counted ?? '',
    members: membersOf(slot, scope),
  };
}

/** "coal, salt and wool": what commas and "and" separate, each with what describes it. */
function membersOf(slot: Slot, scope: Scope): string[] {
  const groups: Chunk[][] = [[]];
  for (const chunk of slot.chunks) {
    if (chunk.kind === 'comma' || chunk.kind === 'and') groups.push([]);
    else groups.at(-1)?.push(chunk);
  }
  const members = groups.filter((group) => group.some(({ kind }) => kind === 'np'));
  if (members.length < 3) return [];
  return members.map((chunks, index) => {
    const text = render(
      { ...slot, chunks, noun: null, from: chunks[0]?.from ?? slot.from, to: chunks.at(-1)?.to ?? slot.to },
      scope,
    ).text;
    return index === 0 && slot.preposition !== '' && text.toLowerCase().startsWith(`${slot.preposition} `)
      ? text.slice(slot.preposition.length + 1)
      : text;
  });
}

/** A name, perhaps with an article or a role before it, and nothing behind it. */
function isWholeName(
  slot: Slot,
  noun: NounPhrase | null,
  named: NamePlace,
  words: readonly Word[],
  joined: boolean,
): boolean {
  if (!noun || joined) return false;
  // "the museum in Leeds": a place behind the name only says where it is.
  const behind = slot.chunks.slice(slot.chunks.indexOf(noun) + 1);
  if (
    behind.length > 0 &&
    !(behind.length === 2 && behind[0]?.kind === 'prep' && behind[1]?.kind === 'np' && behind[1].isName)
  )
    return false;
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
  if (!noun || !mention || /^(?:every|each|another)$/.test(words[noun.from]?.lower ?? '')) return null;
  if (mention.low === 1 && mention.high === 1 && /one/i.test(mention.text)) return null;
  const at = words.findIndex(({ start }) => start >= mention.end);
  const behind = at < 0 || at >= noun.to ? '' : unit.text.slice(words[at]?.start ?? 0, words[noun.to - 1]?.end ?? 0);
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
        isFullerName(name, unit.text.slice(word.start, words[name.to - 1]?.end)) &&
        name.entity.name !== unit.text.slice(word.start, words[name.to - 1]?.end) &&
        standsAlone(slot, name, words)
      ) {
        append(name.entity.name, word.start, words[name.to - 1]?.end ?? word.end);
        at = name.to - 1;
        continue;
      }
      const kind = word.pos === 'PRON' || word.pos === 'DET' ? pronounKind(word.lower) : null;
      if (
        kind !== null &&
        slot.noun !== null &&
        at >= slot.noun.to &&
        kind === (slot.noun.isPlural ? 'plural' : 'thing')
      ) {
        // "students who love their school": it is about the noun of this very phrase.
        append(word.text, word.start, word.end);
        continue;
      }
      if (kind !== null) {
        const filled = fill(word, words[at + 1], kind, scope);
        if (filled === KEEP) append(word.text, word.start, word.end);
        else if (filled === null) {
          isDangling = true;
          append(word.text, word.start, word.end);
        } else append(filled, word.start, word.end);
        continue;
      }
      if (
        (word.pos === 'PRON' || word.pos === 'DET' || word.pos === 'ADJ' || word.pos === 'ADV') &&
        POINTER.test(word.lower) &&
        (word.lower !== 'so' || words[at - 1]?.lemma === 'do') &&
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
  at === 0 && (pos !== 'PROPN' || text === 'A') && /^(?:\p{Lu}\p{Ll}|A$)/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;

/** A surname gets its first name and initials their words; a place stays as the sentence has it. */
const isFullerName = ({ entity }: NamePlace, written: string): boolean =>
  entity.kind === 'person' ||
  /^\p{Lu}{2,}$/u.test(written) ||
  (!entity.name.includes(' of ') && entity.name.split(' ').length <= written.split(' ').length + 2);

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

/** "her" is not about a man. */
function agrees({ entity }: Referent, pronoun: string, { cast }: Memory): boolean {
  const gender = genderOfPronoun(pronoun);
  const known = entity ? cast.genders.get(entity.id) : undefined;
  return gender === null || known === undefined || known === gender;
}

/** Leave the pronoun as it is. */
const KEEP = Symbol('keep');

/** KEEP: it refers to the subject of its own clause, which a front names before it. */
function fill(
  word: Word,
  next: Word | undefined,
  kind: NonNullable<ReturnType<typeof pronounKind>>,
  { own, outer, memory, block }: Scope,
): string | typeof KEEP | null {
  const isPossessive =
    /^(?:his|its|their)$/.test(word.lower) ||
    (word.lower === 'her' && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(next?.pos ?? 'PUNCT'));
  if (/self$|selves$/.test(word.lower)) return own ? KEEP : null;
  if (own?.kind === kind && agrees(own, word.lower, memory)) return isPossessive ? KEEP : null;
  const fromOuter = outer?.kind === kind && agrees(outer, word.lower, memory) ? outer : null;
  const fromBefore = own === null || kind === 'person' ? resolveAcross(word.lower, memory, block) : null;
  const referent = fromOuter ?? fromBefore;
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
