// Chunks -> clauses: each with at most one verb, what hangs on it taken out and kept beside it. The scan never guesses
// twice: where two finite verbs meet and nothing says how they are joined, the clause is marked uncertain, and the rules
// that write questions leave it alone.
import { isReportVerb } from '../entities/kindsOfNames';
import type { Chunk, NounPhrase, VerbGroup } from './chunks';
import type { Word } from './word';

export type ClauseKind =
  'main' | 'coordinate' | 'relative' | 'subordinate' | 'complement' | 'participial' | 'parenthesis';

export interface Clause {
  readonly kind: ClauseKind;
  /** The words that open it, lower case: "because", "which", "and", "even if"; empty for a main clause. */
  readonly connective: string;
  readonly parent: Clause | null;
  /** What a relative or participial clause is about. */
  readonly antecedent: NounPhrase | null;
  /** Own chunks in order, connective and nested clauses left out. */
  readonly chunks: readonly Chunk[];
  readonly verb: VerbGroup | null;
  /** Where its first word stands, connective included, and behind its last own word. */
  readonly from: number;
  readonly to: number;
  readonly isUncertain: boolean;
}

class OpenClause {
  readonly chunks: Chunk[] = [];
  verb: VerbGroup | null = null;
  isUncertain = false;
  /** Set where it opened behind a comma: a comma may close it. */
  opensBehindComma = false;
  to: number;
  readonly kind: ClauseKind;
  readonly connective: string;
  readonly parent: OpenClause | null;
  readonly antecedent: NounPhrase | null;
  readonly from: number;
  constructor(
    kind: ClauseKind,
    connective: string,
    parent: OpenClause | null,
    antecedent: NounPhrase | null,
    from: number,
  ) {
    this.kind = kind;
    this.connective = connective;
    this.parent = parent;
    this.antecedent = antecedent;
    this.from = from;
    this.to = from;
  }
}

/** The clauses of one sentence in the order they open; the first main clause comes first. */
export function clausesOf(chunks: readonly Chunk[], words: readonly Word[]): Clause[] {
  const root = new OpenClause('main', '', null, null, 0);
  const all: OpenClause[] = [root];
  let top = root;
  const paused: OpenClause[] = [];

  const open = (
    kind: ClauseKind,
    connective: string,
    antecedent: NounPhrase | null,
    from: number,
    parent = top,
  ): OpenClause => {
    const clause = new OpenClause(kind, connective, parent, antecedent, from);
    clause.opensBehindComma = chunks[indexOfWord(chunks, from) - 1]?.kind === 'comma';
    all.push(clause);
    return clause;
  };
  const put = (chunk: Chunk): void => {
    top.chunks.push(chunk);
    top.to = chunk.to;
  };
  const pop = (): void => {
    top = top.parent ?? root;
  };

  for (const [index, chunk] of chunks.entries()) {
    const next = chunks[index + 1];
    switch (chunk.kind) {
      case 'open': {
        paused.push(top);
        top = open('parenthesis', '', lastNoun(top.chunks), chunk.from);
        break;
      }
      case 'close': {
        const resumed = paused.pop();
        if (resumed) top = resumed;
        break;
      }
      case 'dash': {
        // A pair of dashes is a parenthesis; a single one opens a remark that runs to the end.
        const closing = chunks.findIndex((other, at) => at > index && other.kind === 'dash');
        if (paused.length > 0 && top.kind === 'parenthesis' && top.connective === '—') {
          top = paused.pop() ?? root;
        } else if (closing > 0 || index > 0) {
          paused.push(top);
          top = open('parenthesis', '—', lastNoun(top.chunks), chunk.from);
        }
        break;
      }
      case 'relative': {
        const antecedent = lastNoun(top.chunks);
        const word = words[chunk.from];
        const before = words[chunk.from - 1];
        const isComplement =
          word?.lower === 'that' && (before?.pos === 'ADJ' || before?.pos === 'ADV' || isContentNoun(before));
        top = open(isComplement ? 'complement' : 'relative', word?.lower ?? '', antecedent, chunk.from);
        top.to = chunk.to;
        break;
      }
      case 'subordinator': {
        const connective = connectiveAt(words, chunk.from, chunk.to);
        if (
          top.kind !== 'main' &&
          top.kind !== 'coordinate' &&
          top.verb !== null &&
          chunks[index - 1]?.kind === 'comma'
        )
          pop();
        const isComplement =
          /^(?:that|how|why|what|whether)$/.test(connective) ||
          (connective === 'where' && chunks[index - 1]?.kind !== 'comma' && chunks[index - 1]?.kind !== 'np') ||
          (connective === 'when' && chunks[index - 1]?.kind === 'adverb' && !isTimeNoun(lastNoun(top.chunks), words));
        top = open(
          isComplement ? 'complement' : connective === 'where' ? 'relative' : 'subordinate',
          connective,
          lastNoun(top.chunks),
          chunk.from,
        );
        top.to = chunk.to;
        break;
      }
      case 'comma': {
        if (top.kind === 'parenthesis') {
          put(chunk);
          break;
        }
        while (isOver(top, next, chunks, index)) pop();
        put(chunk);
        break;
      }
      case 'and': {
        const joined = joinedClause(chunks, index);
        if (joined === 'verb' && top.verb) {
          top = open('coordinate', words[chunk.from]?.lower ?? 'and', null, chunk.from);
        } else if (joined === 'clause' && (top.verb || top.kind !== 'main')) {
          while (
            top.parent &&
            top.kind !== 'main' &&
            !(top.kind === 'coordinate') &&
            chunks[index - 1]?.kind === 'comma'
          )
            pop();
          top = open('coordinate', `${words[chunk.from]?.lower ?? 'and'}+`, null, chunk.from);
        } else put(chunk);
        break;
      }
      case 'vg': {
        if (chunk.form === 'ing' || chunk.form === 'participle') {
          const before = chunks[index - 1];
          const isObject =
            before?.kind === 'vg' ||
            before?.kind === 'prep' ||
            before?.kind === 'and' ||
            before?.kind === 'subordinator';
          if (
            top.verb &&
            !isObject &&
            (before?.kind === 'comma' || before?.kind === 'np' || before?.kind === 'adverb')
          ) {
            top = open(
              'participial',
              before.kind === 'comma' ? ',' : '',
              before.kind === 'np' ? before : lastSubject(top),
              chunk.from,
            );
            top.verb = chunk;
            put(chunk);
            break;
          }
          put(chunk);
          break;
        }
        if (chunk.form === 'to') {
          put(chunk);
          break;
        }
        const described = contactRelative(top, words);
        if (described) {
          const subject = top.chunks.pop();
          top = open('relative', '', described, subject?.from ?? chunk.from);
          if (subject) top.chunks.push(subject);
          top.verb = chunk;
          put(chunk);
          break;
        }
        if (top.verb === null) {
          top.verb = chunk;
          put(chunk);
          break;
        }
        if (chunk.form === 'maybe-finite' && chunks[index - 1]?.kind === 'np' && isModifier(chunks, index)) {
          // "talks aimed at ending the war": the clause has its verb, so this one describes the noun.
          top = open('participial', '', chunks[index - 1] as NounPhrase, chunk.from);
          top.verb = chunk;
          put(chunk);
          break;
        }
        if (chunks[index - 1]?.kind === 'comma' && isVerbList(chunks, index)) {
          // "moved away, became a partner and died there"
          while (top.parent && top.kind !== 'main' && top.kind !== 'coordinate') pop();
          top = open('coordinate', ',', null, chunk.from, top.kind === 'coordinate' && top.parent ? top.parent : top);
          top.verb = chunk;
          put(chunk);
          break;
        }
        const unmarked = unmarkedSubject(top, words);
        if (unmarked) {
          top.chunks.splice(top.chunks.indexOf(unmarked));
          top.to = unmarked.from;
          top = open('complement', 'that', null, unmarked.from);
          top.chunks.push(unmarked);
          top.verb = chunk;
          put(chunk);
          break;
        }
        const waiting = waitingParent(top);
        if (waiting) {
          top = waiting;
          top.verb = chunk;
          put(chunk);
          break;
        }
        if (top.verb.form === 'maybe-finite' && top.verb.auxiliaries.length === 0 && top.kind !== 'participial') {
          // "The talks aimed at peace failed": the earlier one was a participle.
          top.verb = chunk;
          put(chunk);
          break;
        }
        top.isUncertain = true;
        root.isUncertain = true;
        put(chunk);
        break;
      }
      default:
        put(chunk);
    }
  }
  const finished = new Map<OpenClause, Clause>();
  for (const clause of all) {
    finished.set(clause, {
      kind: clause.kind,
      connective: clause.connective,
      parent: clause.parent ? (finished.get(clause.parent) ?? null) : null,
      antecedent: clause.antecedent,
      chunks: clause.chunks,
      verb: clause.verb,
      from: clause.from,
      to: clause.to,
      isUncertain: clause.isUncertain,
    });
  }
  return [...finished.values()];
}

const indexOfWord = (chunks: readonly Chunk[], word: number): number =>
  chunks.findIndex((chunk) => chunk.from === word);

const lastNoun = (chunks: readonly Chunk[]): NounPhrase | null =>
  chunks.findLast((chunk): chunk is NounPhrase => chunk.kind === 'np') ?? null;

/** What a participle behind a comma is about: the subject of the clause. */
function lastSubject(clause: OpenClause): NounPhrase | null {
  const at = clause.chunks.findIndex((chunk) => chunk === clause.verb);
  return lastNoun(clause.chunks.slice(0, at < 0 ? undefined : at));
}

/** "the fact that", "reports that": the clause says what the noun is, it does not describe it. */
const isContentNoun = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^(?:fact|claim|report|idea|view|belief|evidence|suggestion|hope|fear|notion|argument|conclusion|position|sign|event|condition|possibility|chance|risk|doubt)s?$/.test(
    word.lower,
  );

const isTimeNoun = (noun: NounPhrase | null, words: readonly Word[]): boolean =>
  noun !== null &&
  (noun.date !== null ||
    /^(?:time|day|year|month|moment|period|era|week|night|morning)s?$/.test(words[noun.head]?.lower ?? ''));

function connectiveAt(words: readonly Word[], from: number, to: number): string {
  const own = words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
  const before = words[from - 1]?.lower ?? '';
  return /^(?:even|only|just|especially|particularly)$/.test(before) &&
    /^(?:if|when|as|because|after|before|though)$/.test(own)
    ? `${before} ${own}`
    : own;
}

/** Whether the comma before `next` closes this clause. */
function isOver(clause: OpenClause, next: Chunk | undefined, chunks: readonly Chunk[], comma: number): boolean {
  if (clause.parent === null || clause.verb === null || clause.kind === 'coordinate' || clause.kind === 'main')
    return false;
  if (clause.parent.verb === null || waitingParent(clause)) return !isListAhead(chunks, comma);
  if (!next) return true;
  if (next.kind === 'vg') return true;
  return clause.opensBehindComma && !isListAhead(chunks, comma);
}

/** ", fertilizers, wood, and oil products": the comma separates members of a list. */
function isListAhead(chunks: readonly Chunk[], comma: number): boolean {
  if (chunks[comma - 1]?.kind !== 'np' || chunks[comma + 1]?.kind !== 'np')
    return chunks[comma + 1]?.kind === 'and' && chunks[comma + 2]?.kind === 'np' && chunks[comma + 3]?.kind !== 'vg';
  for (let at = comma + 2; at < chunks.length && at < comma + 12; at += 1) {
    const kind = chunks[at]?.kind;
    if (kind === 'and') return chunks[at + 1]?.kind === 'np' && chunks[at + 2]?.kind !== 'vg';
    if (kind !== 'np' && kind !== 'comma' && kind !== 'prep' && kind !== 'adjective') return false;
  }
  return false;
}

/** What a conjunction joins: another verb with the same subject, a whole clause, or something smaller. */
function joinedClause(chunks: readonly Chunk[], at: number): 'verb' | 'clause' | 'part' {
  let index = at + 1;
  while (chunks[index]?.kind === 'adverb' || chunks[index]?.kind === 'comma') index += 1;
  const next = chunks[index];
  if (next?.kind === 'vg') return next.form === 'finite' || next.form === 'maybe-finite' ? 'verb' : 'part';
  if (next?.kind === 'subordinator' || next?.kind === 'relative') return 'part';
  // "and [subject] <verb>": up to the verb only what a subject may consist of.
  let seenNoun = false;
  for (; index < chunks.length && index < at + 12; index += 1) {
    const chunk = chunks[index];
    if (!chunk) break;
    if (chunk.kind === 'np') seenNoun = true;
    else if (chunk.kind === 'vg')
      return seenNoun &&
        (chunk.form === 'finite' || chunk.form === 'maybe-finite') &&
        isSubjectBefore(chunks, at, index)
        ? 'clause'
        : 'part';
    else if (
      chunk.kind !== 'prep' &&
      chunk.kind !== 'adverb' &&
      chunk.kind !== 'adjective' &&
      chunk.kind !== 'comma' &&
      chunk.kind !== 'quote'
    )
      return 'part';
  }
  return 'part';
}

/** Before the conjunction a verb has come: "A and B met" joins two subjects, "A met B and C left" two clauses. */
const isSubjectBefore = (chunks: readonly Chunk[], at: number, verb: number): boolean => {
  const before = chunks
    .slice(0, at)
    .findLast(({ kind }) => kind === 'vg' || kind === 'relative' || kind === 'subordinator');
  return before?.kind === 'vg' && before.form !== 'to' && before.form !== 'ing' && chunks[verb - 1]?.kind !== 'prep';
};

/** A form that may be past or participle, behind a noun, before a preposition or the end: a description. */
function isModifier(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at] as VerbGroup;
  if (verb.auxiliaries.length > 0) return false;
  const next = chunks[at + 1];
  return (
    !next ||
    next.kind === 'prep' ||
    next.kind === 'mark' ||
    next.kind === 'comma' ||
    next.kind === 'adverb' ||
    next.kind === 'vg'
  );
}

/** Behind a comma and before "and" with another verb: one of several acts of one subject. */
function isVerbList(chunks: readonly Chunk[], at: number): boolean {
  const and = chunks.findIndex((chunk, index) => index > at && chunk.kind === 'and');
  const next = and < 0 ? undefined : chunks.slice(and + 1).find(({ kind }) => kind !== 'adverb');
  return next?.kind === 'vg' && (next.form === 'finite' || next.form === 'maybe-finite');
}

/** "the sites we have chosen": a pronoun right behind a noun, before the first verb, is the subject of a clause about it. */
function contactRelative(clause: OpenClause, words: readonly Word[]): NounPhrase | null {
  const [noun, pronoun] = clause.chunks.slice(-2);
  if (clause.verb !== null || noun?.kind !== 'np' || pronoun?.kind !== 'np' || noun.isPronoun || noun.date) return null;
  return pronoun.isPronoun &&
    /^(?:i|we|you|he|she|they|it)$/.test(words[pronoun.head]?.lower ?? '') &&
    noun.to === pronoun.from
    ? noun
    : null;
}

/** "it is clear favours won", "she said it rained": the noun between two verbs, where the first may take a clause. */
function unmarkedSubject(clause: OpenClause, words: readonly Word[]): NounPhrase | null {
  const { verb, chunks } = clause;
  const last = chunks.at(-1);
  if (!verb || last?.kind !== 'np' || last.date) return null;
  const between = chunks.slice(chunks.indexOf(verb) + 1, -1);
  const takesClause = verb.isCopula
    ? between.length === 1 &&
      /^(?:clear|true|likely|possible|certain|sure|obvious|evident|lucky|sad|good)$/.test(
        words[between[0]?.from ?? 0]?.lower ?? '',
      )
    : between.length === 0 && isReportVerb(words[verb.main]?.lemma ?? '');
  return takesClause ? last : null;
}

/** The nearest clause around this one that still has no verb. */
function waitingParent(clause: OpenClause): OpenClause | null {
  for (let outer = clause.parent; outer; outer = outer.parent) if (outer.verb === null) return outer;
  return null;
}
