// Chunks -> clauses. The scan never guesses twice: where two finite verbs meet and nothing says how they are joined, the clause is
// marked uncertain, and the rules that write questions leave it alone.
import {
  connectiveAt,
  contactRelative,
  isContentNoun,
  isNominative,
  isTimeNoun,
  lastNoun,
  lastSubject,
  spokenSubject,
  unmarkedSubject,
  contactClause,
  nounRightBefore,
} from './beforeVerb';
import { isReportVerb } from '../entities/kindsOfNames';
import type { Chunk, NounPhrase, VerbGroup } from './chunks';
import type { Clause, ClauseKind } from './clause';
import {
  continuesHelping,
  continuesInfinitive,
  continuesLetting,
  isBesideWith,
  isBetweenCommas,
  isModifier,
  isRemark,
  isOver,
  isVerbList,
  joinedClause,
} from './joining';
import { finished, OpenClause, waitingParent } from './openClause';
import { opensWhatIsTold } from './toldThat';
import type { Word } from './word';

/** The clauses of one sentence in the order they open; the first main clause comes first. */
export function clausesOf(chunks: readonly Chunk[], words: readonly Word[]): Clause[] {
  const scan = new Scan(chunks, words);
  for (const index of chunks.keys()) scan.read(index);
  return finished(scan.all);
}

/** "may decide when the others leave" */
const TAKES_QUESTION = /^(?:decide|know|ask|say|tell|see|show|explain|choose|determine|learn|understand|wonder)$/;

class Scan {
  readonly all: OpenClause[];
  private readonly root: OpenClause;
  private top: OpenClause;
  /** Clauses a parenthesis has interrupted. */
  private readonly paused: OpenClause[] = [];
  private readonly chunks: readonly Chunk[];
  private readonly words: readonly Word[];

  constructor(chunks: readonly Chunk[], words: readonly Word[]) {
    this.chunks = chunks;
    this.words = words;
    this.root = new OpenClause('main', '', null, null, 0);
    this.top = this.root;
    this.all = [this.root];
  }

  read(index: number): void {
    const chunk = this.chunks[index];
    if (!chunk) return;
    switch (chunk.kind) {
      case 'open':
        this.paused.push(this.top);
        this.top = this.open(
          'parenthesis',
          this.words[chunk.from]?.text === ',' ? ',' : '',
          lastNoun(this.top.chunks),
          chunk.from,
        );
        return;
      case 'close':
        this.close();
        return;
      case 'dash':
        this.dash(chunk, index);
        return;
      case 'relative':
        this.relative(chunk, index);
        return;
      case 'subordinator':
        this.subordinator(chunk, index);
        return;
      case 'comma':
        while (this.top.kind !== 'parenthesis' && isOver(this.top, this.chunks[index + 1], this.chunks, index))
          this.pop();
        this.put(chunk);
        return;
      case 'and':
        this.conjunction(chunk, index);
        return;
      case 'vg':
        if (chunk.form === 'ing' || chunk.form === 'participle') this.nonFinite(chunk, index);
        else if (
          chunk.form === 'to' ||
          continuesInfinitive(this.chunks, index, this.words) ||
          continuesLetting(this.chunks, index, this.words) ||
          continuesHelping(this.chunks, index, this.words)
        )
          this.put(chunk);
        else this.finite(chunk, index);
        return;
      default:
        this.put(chunk);
    }
  }

  private open(
    kind: ClauseKind,
    connective: string,
    antecedent: NounPhrase | null,
    from: number,
    parent = this.top,
  ): OpenClause {
    const clause = new OpenClause(kind, connective, parent, antecedent, from);
    const at = this.chunks.findIndex((chunk) => chunk.from === from);
    clause.opensBehindComma = this.chunks[at - 1]?.kind === 'comma';
    this.all.push(clause);
    return clause;
  }

  private put(chunk: Chunk): void {
    this.top.chunks.push(chunk);
    this.top.to = chunk.to;
  }

  private pop(): void {
    this.top = this.top.parent ?? this.root;
  }

  /** A verb that is the one of the clause now open. */
  private take(verb: VerbGroup): void {
    this.top.verb = verb;
    this.put(verb);
  }

  /** "(1841 – 1904)": a dash inside ends where its parenthesis does. */
  private close(): void {
    for (let closed = false; !closed && this.paused.length > 0;) {
      closed = !isInDashes(this.top);
      this.top = this.paused.pop() ?? this.top;
    }
  }

  /** A pair of dashes is a parenthesis; a single one opens a remark that runs to the end. */
  private dash(chunk: Chunk, index: number): void {
    if (this.paused.length > 0 && this.top.kind === 'parenthesis' && this.top.connective === '—') {
      this.top = this.paused.pop() ?? this.root;
    } else if (index > 0 || this.chunks.slice(1).some(({ kind }) => kind === 'dash')) {
      this.paused.push(this.top);
      this.top = this.open('parenthesis', '—', lastNoun(this.top.chunks), chunk.from);
    }
  }

  private relative(chunk: Chunk, index: number): void {
    const [word, before] = [this.words[chunk.from], this.words[chunk.from - 1]];
    const isComplement =
      word?.lower === 'that' &&
      (before?.pos === 'ADJ' ||
        before?.pos === 'ADV' ||
        isContentNoun(before) ||
        opensWhatIsTold(this.chunks, index, this.words));
    const ahead = isComplement ? [] : takenAlong(this.top.chunks);
    this.top = this.open(
      isComplement ? 'complement' : 'relative',
      word?.lower ?? '',
      nounRightBefore(this.chunks, index) ?? lastNoun(this.top.chunks),
      ahead[0]?.from ?? chunk.from,
    );
    this.top.to = chunk.to;
  }

  private subordinator(chunk: Chunk, index: number): void {
    const connective = connectiveAt(this.words, chunk.from, chunk.to);
    const before = this.chunks[index - 1]?.kind;
    if (this.top.kind !== 'main' && this.top.kind !== 'coordinate' && this.top.verb !== null && before === 'comma')
      this.pop();
    if (
      before === 'and' &&
      this.top.kind === 'subordinate' &&
      this.top.verb !== null &&
      this.top.connective === connective
    )
      this.endBefore();
    const noun = lastNoun(this.top.chunks);
    const isComplement =
      /^(?:that|how|why|what|whether)$/.test(connective) ||
      (connective === 'where' && before !== 'comma' && before !== 'np') ||
      (connective === 'when' && before === 'adverb' && !isTimeNoun(noun, this.words)) ||
      (connective === 'when' && before === 'vg' && TAKES_QUESTION.test(this.verbBefore(index)));
    // "in months when it used to be clear"
    const describes =
      connective === 'where' ||
      (connective === 'when' && before === 'np' && noun?.date === null && isTimeNoun(noun, this.words));
    const kind = isComplement ? 'complement' : describes ? 'relative' : 'subordinate';
    this.top = this.open(kind, connective, noun, chunk.from);
    this.top.to = chunk.to;
  }

  private verbBefore(index: number): string {
    const verb = this.chunks[index - 1];
    return verb?.kind === 'vg' ? (this.words[verb.main]?.lemma ?? '') : '';
  }

  /** "because A, and because B": the joint belongs to neither. */
  private endBefore(): void {
    const { chunks } = this.top;
    while (/^(?:and|comma)$/.test(chunks.at(-1)?.kind ?? '')) chunks.pop();
    this.top.to = chunks.at(-1)?.to ?? this.top.to;
    this.pop();
  }

  private conjunction(chunk: Chunk, index: number): void {
    const joined = joinedClause(this.chunks, index, this.words);
    const word = this.words[chunk.from]?.lower ?? 'and';
    if (joined === 'verb' && this.top.verb) {
      const { isUncertain, kind } = this.top;
      this.top = this.open('coordinate', word, null, chunk.from);
      this.top.isUncertain = isUncertain && kind === 'coordinate';
    } else if (joined === 'clause' && (this.top.verb || this.top.kind !== 'main')) {
      while (
        this.top.parent &&
        this.top.kind !== 'main' &&
        this.top.kind !== 'coordinate' &&
        this.chunks[index - 1]?.kind === 'comma'
      )
        this.pop();
      this.top = this.open('coordinate', `${word}+`, null, chunk.from);
    } else this.put(chunk);
  }

  /** A form in -ing or a bare participle opens a clause of its own only where it describes a noun. */
  private nonFinite(verb: VerbGroup, index: number): void {
    const before = this.chunks[index - 1];
    // "Lee moved away; leaving the mill to her son": the mark parts them as a comma does.
    const isParted = before?.kind === 'comma' || (before?.kind === 'mark' && this.words[before.from]?.text === ';');
    if (this.top.verb && (isParted || before?.kind === 'np' || before?.kind === 'adverb')) {
      const described = before.kind === 'np' ? before : lastSubject(this.top);
      this.top = this.open('participial', isParted ? ',' : '', described, verb.from);
      this.take(verb);
    } else this.put(verb);
  }

  private finite(verb: VerbGroup, index: number): void {
    const { top, words } = this;
    const before = this.chunks[index - 1];
    const described = contactRelative(top, words);
    const spoken = described ? null : spokenSubject(top, words);
    if (described) {
      const subject = top.chunks.pop();
      this.top = this.open('relative', '', described, subject?.from ?? verb.from);
      if (subject) this.top.chunks.push(subject);
    } else if (spoken) {
      this.unmarked(spoken);
    } else if (top.verb === null && isBetweenCommas(this.chunks, index, this.words) && lastNoun(top.chunks)) {
      // "cores from Greenland, drilled in 1970, ...": it is the subject that is described.
      const [opening] = top.chunks.filter((chunk): chunk is NounPhrase => chunk.kind === 'np');
      this.top = this.open('participial', ',', opening ?? lastNoun(top.chunks), verb.from);
    } else if (isBesideWith(this.chunks, index, words)) {
      // "with the country preoccupied, the time seemed ripe"
      this.put(verb);
      return;
    } else if (top.verb === null) {
      // The verb the clause was waiting for.
    } else if (
      verb.form === 'maybe-finite' &&
      before?.kind === 'np' &&
      !isNominative(before, words) &&
      isModifier(this.chunks, index, this.words)
    ) {
      // "talks aimed at ending the war": the clause has its verb, so this one describes the noun.
      this.top = this.open('participial', '', before, verb.from);
    } else if (before?.kind === 'comma' && verb.form === 'maybe-finite' && isRemark(this.chunks, index, words)) {
      // "She died in 1847, aged 47": behind the comma a participle describes the subject.
      this.top = this.open('participial', ',', lastSubject(top), verb.from);
    } else if (before?.kind === 'comma' && isVerbList(this.chunks, index)) {
      // "moved away, became a partner and died there"
      while (this.top.parent && this.top.kind !== 'main' && this.top.kind !== 'coordinate') this.pop();
      const first = this.top.kind === 'coordinate' && this.top.parent ? this.top.parent : this.top;
      // "He says that the mill burned, lost its roof and closed": whose acts these are, nothing says.
      const isAmongWhatIsSaid = this.all.some(
        ({ kind, connective, to }) => kind === 'complement' && connective === 'that' && to === verb.from - 1,
      );
      this.top = this.open('coordinate', ',', null, verb.from, first);
      this.top.isUncertain = isAmongWhatIsSaid;
    } else {
      const isThere = words[verb.from]?.lower === 'there' && isReportVerb(words[top.verb.main]?.lemma ?? '');
      const reported = unmarkedSubject(top, words);
      const clause = reported ? null : contactClause(top);
      const waiting = waitingParent(top);
      // "The talks aimed at peace failed": the earlier verb was a participle.
      const wasParticiple =
        top.verb.form === 'maybe-finite' &&
        top.verb.auxiliaries.length === 0 &&
        top.kind !== 'participial' &&
        !isNominative(lastSubject(top), words);
      if (reported) this.unmarked(reported);
      else if (isThere) this.top = this.open('complement', 'that', null, verb.from);
      else if (this.describesWhatIsSaid(index)) this.top = top.parent ?? this.root;
      else if (clause) {
        // "the largest strike the city had seen"
        const subject = top.chunks.pop();
        this.top = this.open('relative', '', clause, subject?.from ?? verb.from);
        if (subject) this.top.chunks.push(subject);
      } else if (waiting) this.top = waiting;
      else if (this.opensBehindTime(before)) this.unjoined(before);
      else if (!wasParticiple) {
        top.isUncertain = true;
        this.root.isUncertain = true;
        this.put(verb);
        return;
      }
    }
    this.take(verb);
  }

  /** "he said those living there were poor": the participle describes the subject of what is said, which opens before it. */
  private describesWhatIsSaid(index: number): boolean {
    const { top, words } = this;
    const { parent, antecedent } = top;
    const isBefore = this.chunks[index - 1]?.kind === 'np' || this.chunks[index - 1]?.kind === 'vg';
    if (top.kind !== 'participial' || top.connective !== '' || !parent?.verb || !antecedent || !isBefore) return false;
    const subject = parent.chunks.at(-1) === antecedent ? unmarkedSubject(parent, words) : null;
    if (subject === null) return false;
    this.top = parent;
    this.unmarked(subject);
    top.parent = this.top;
    this.all.splice(this.all.indexOf(top), 0, ...this.all.splice(-1));
    this.top = top;
    return true;
  }

  /** "He sailed, and when the war ended he came home": a pronoun that can only be a subject opens the statement behind "when". */
  private opensBehindTime(before: Chunk | undefined): before is NounPhrase {
    const { top, words } = this;
    return (
      top.kind === 'subordinate' &&
      /^(?:when|after|before|while|since)$/.test(top.connective) &&
      top.parent !== null &&
      top.parent.verb !== null &&
      before?.kind === 'np' &&
      top.chunks.at(-1) === before &&
      /^(?:he|she|they|we|i)$/.test(words[before.head]?.lower ?? '')
    );
  }

  private unjoined(subject: NounPhrase): void {
    const { top } = this;
    top.chunks.pop();
    top.to = subject.from;
    const main = top.parent ?? this.root;
    this.top = this.open('coordinate', 'and+', null, subject.from, main);
    this.top.chunks.push(subject);
    // "when" says when he came home.
    top.parent = this.top;
    this.all.splice(this.all.indexOf(top), 0, ...this.all.splice(-1));
  }

  /** "she said it rained": what is said opens with its subject. */
  private unmarked(subject: NounPhrase): void {
    const { top } = this;
    const own = top.chunks.splice(top.chunks.indexOf(subject));
    top.to = subject.from;
    this.top = this.open('complement', 'that', null, subject.from);
    this.top.chunks.push(...own);
  }
}

/** The nearest parenthesis around is one that a dash opened. */
function isInDashes(clause: OpenClause): boolean {
  let at: OpenClause | null = clause;
  while (at !== null && at.kind !== 'parenthesis') at = at.parent;
  return at?.connective === '—';
}

/** "many of whom", "in which": what stands before the relative belongs to its clause; taken off the clause before. */
function takenAlong(chunks: Chunk[]): Chunk[] {
  const preposition = chunks.at(-1);
  if (preposition?.kind !== 'prep') return [];
  const counted = chunks.at(-2);
  const isCounted =
    counted?.kind === 'adjective' || (counted?.kind === 'np' && (counted.quantity !== null || counted.isPronoun));
  return chunks.splice(isCounted ? -2 : -1);
}
