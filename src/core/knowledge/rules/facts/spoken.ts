// What somebody says in a sentence of their own: "“The wheel needs more water,” Ann Lee said", "The wheel, he said, is too small". It is
// asked as what they said about its subject, so that no word of the quotation has to be recalled.
import type { Document } from '../../../source/document';
import { type Fact, UNWORDED } from '../../model';
import type { Part, PropositionVerb } from '../../proposition';
import { statementOf } from '../../statement';
import { sayingOf } from '../arguments/saying';
import { isStatement, type Told } from '../arguments/passage';
import type { FoundEntity } from '../entities/findEntities';
import { type Clause, commentIn } from '../grammar/clause';
import { nameWithArticle } from '../propositions/definite';
import { kindOfEntity, NOTHING_BUT_WORDS } from '../propositions/part';
import type { Stated } from '../propositions/stated';
import type { UnitReading } from '../readSentence';
import { evidenceFor, factId } from './factFrom';

const SAID: PropositionVerb = {
  auxiliaries: [],
  main: 'said',
  lemma: 'say',
  particle: '',
  adverbs: [],
  tense: 'past',
  isCopula: false,
  isNegated: false,
  isPassive: false,
};

/** Words that name nothing to ask about, and those that mean somebody else for each who says them. */
const NO_TOPIC = /^(?:it|there|this|that|these|those|i|we|you|one|he|she|they|what|who|everybody|nobody|anyone)$/;
const OWN_WORDS = /(?<!\p{L})(?:i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours)(?!\p{L})/iu;

/** What a quoted unit, or one with "she said" beside it, says; empty where its words mean nothing without the text. */
export function spoken(told: Told, document: Document): Fact[] {
  const { reading, speaker } = told;
  const holder = reading.unit.isQuoted ? speaker : saidBeside(told.stated);
  const { main, from } = mainOf(reading);
  const subject = reading.parts.find(({ clause }) => clause === main)?.subject;
  if (!holder || !main?.verb || main.isUncertain || !subject?.noun || subject.noun.date) return [];
  const { words, unit } = reading;
  if (isShell(main, reading)) return [];
  if (subject.noun.isPronoun || NO_TOPIC.test(words[subject.from]?.lower ?? '')) return [];
  const comment = commentIn(reading.clauses);
  if (unit.isQuoted ? !isStatement(told) : comment === null || comment.from < subject.to) return [];
  const saying = sayingOf(
    { ...told, speaker: null },
    {
      ...(from === undefined ? {} : { from }),
      ...(comment ? { to: comment.from } : {}),
    },
  );
  const verb = words[main.verb.auxiliaries[0] ?? main.verb.main];
  if (!saying || !verb || OWN_WORDS.test(saying.text)) return [];
  const clause: Part = {
    role: 'clause',
    ...NOTHING_BUT_WORDS,
    kind: 'other',
    opener: 'that',
    text: saying.text,
    span: { start: unit.start, end: unit.end },
    about: told.stated.flatMap(({ subject: { about }, parts }) => [...about, ...parts.flatMap((part) => part.about)]),
  };
  const proposition = { subject: speakerPart(holder, told), verb: SAID, parts: [clause], focus: 0 };
  return [
    {
      id: factId('attribution', holder.name, `${unit.sentence.id}/${unit.start}/spoken`),
      type: 'attribution',
      statement: statementOf(proposition),
      holder: null,
      modality: 'reported',
      importance: 3,
      about: [...new Set([holder.id, ...clause.about])],
      ...UNWORDED,
      quantity: null,
      date: null,
      originParagraphs: [],
      evidence: [evidenceFor(reading, document)],
      found: {
        rule: 'spoken',
        because: `${holder.name} is the one who says it`,
        proposition,
        inside: { verb: verb.text, joint: null },
      },
    },
  ];
}

/** The clause that says it: behind "I think that" the one it opens. */
function mainOf({ clauses, parts, words }: UnitReading): { main: Clause | undefined; from?: number } {
  const [main] = clauses;
  const subject = parts.find(({ clause }) => clause === main)?.subject;
  const isOwn = subject?.noun?.isPronoun === true && /^(?:i|we)$/.test(words[subject.from]?.lower ?? '');
  const opens = /^(?:think|believe|feel|suppose|know)$/.test(words[main?.verb?.main ?? -1]?.lemma ?? '');
  const thought = clauses.find(
    ({ kind, connective, parent }) => kind === 'complement' && connective === 'that' && parent === main,
  );
  if (!isOwn || !opens || !thought || main?.verb?.isNegated === true) return { main };
  return { main: thought, from: thought.from + (words[thought.from]?.lower === 'that' ? 1 : 0) };
}

/** "The truth is that ...": the subject is only the shell of what is said. */
const isShell = (main: Clause, { clauses }: UnitReading): boolean =>
  main.verb?.isCopula === true && clauses.some(({ kind, parent }) => kind === 'complement' && parent === main);

/** The one of ", she said,": what the clause around says is theirs. */
const saidBeside = (stated: readonly Stated[]): FoundEntity | null =>
  stated.find(({ clause: { kind }, standing }) => kind === 'main' && standing.kind === 'reported')?.holder ?? null;

const speakerPart = (holder: FoundEntity, { reading: { unit } }: Told): Part => ({
  role: 'subject',
  ...NOTHING_BUT_WORDS,
  kind: kindOfEntity(holder),
  text: holder.kind === 'person' ? holder.name : nameWithArticle(holder),
  span: { start: unit.start, end: unit.start },
  isName: true,
  name: holder.name,
  sort: holder.sort,
  about: [holder.id],
});
