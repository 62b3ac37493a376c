// A small article of our own with its knowledge, and a builder of proposals about it, for the tests of this folder.
import { type CuratedProblem } from '../knowledge/curatedFault';
import type { Knowledge } from '../knowledge/model';
import { readCurated } from '../knowledge/readCurated';
import type { Result } from '../base/result';
import type { Document } from '../source/document';
import { findQuote } from '../source/findQuote';
import { parseMarkdown } from '../source/parseMarkdown';
import type { Proposal } from './proposal';

export const ARTICLE = `# Keepers of the Light

By Marta Olesen

3 June 2019

Jonas Berg kept the lamp at Skagen from 1871. Berg was the head keeper, and 9.5 million litres of oil passed through his hands.

## Why the light was kept

Olesen argues that the lamp mattered more than the fog bell. Between 20 and 30 percent of wrecks happened in fog. The Harbour Office counted the wrecks.

The first reason was trade. The second reason was fear of wrecks.
`;

export const KNOWLEDGE = `format: commonplace-knowledge/1
article:
  title: Keepers of the Light
  kind: article
  language: en
  asOf: "2019-06-03"
entities:
  - id: berg
    kind: person
    name: Jonas Berg
    aliases: [Berg]
    role: head keeper of the lamp at Skagen
    importance: 3
    evidence: Berg was the head keeper
  - id: olesen
    kind: person
    name: Marta Olesen
    aliases: [Olesen]
    evidence: Olesen argues
  - id: office
    kind: organisation
    name: the Harbour Office
    role: the body that counted wrecks
    evidence: The Harbour Office counted the wrecks
facts:
  - id: since
    type: date
    statement: Jonas Berg kept the lamp at Skagen from 1871.
    importance: 3
    about: [berg]
    question: From what year did Jonas Berg keep the lamp at Skagen?
    answer: "1871"
    date: { start: 1871, precision: year }
    evidence: Jonas Berg kept the lamp at Skagen from 1871
  - id: fog-wrecks
    type: number
    statement: In 2019 Olesen writes that 20 to 30 percent of wrecks happened in fog.
    about: [office]
    question: What share of wrecks happened in fog, as Olesen wrote in 2019?
    answer: 20 to 30 percent
    accepted: [between 20 and 30 percent]
    quantity: { low: 20, high: 30, unit: percent, bound: eq, measures: wrecks in fog }
    evidence: Between 20 and 30 percent of wrecks happened in fog
  - id: lamp-mattered
    type: claim
    statement: In 2019 Olesen argued that the lamp mattered more than the fog bell.
    holder: olesen
    question: What mattered more than the fog bell, as Olesen argued in 2019?
    answer: the lamp
    evidence: Olesen argues that the lamp mattered more than the fog bell
arguments:
  - id: why-lamp
    kind: reasons
    holder: olesen
    conclusion: lamp-mattered
    premises: [{ fact: fog-wrecks, role: evidence }]
`;

export function valueOf<Value>(result: Result<Value> | Result<Value, CuratedProblem>): Value {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

export const lighthouse = (): { document: Document; knowledge: Knowledge } => {
  const document = valueOf(parseMarkdown(ARTICLE));
  return { document, knowledge: valueOf(readCurated(KNOWLEDGE, document)) };
};

/** A proposal that passes every gate, but for what `changes` breaks. */
export function aProposal(document: Document, changes: Partial<Proposal> = {}): Proposal {
  const search = findQuote(document, 'Jonas Berg kept the lamp at Skagen from 1871');
  if (search.kind !== 'found') throw new Error('The sample article changed.');
  return {
    key: 'since/qa',
    noteKey: 'since',
    kind: 'qa',
    type: 'date',
    front: 'From what year did Jonas Berg keep the lamp at Skagen?',
    back: '1871',
    hint: null,
    items: null,
    accepted: [],
    choices: null,
    tolerance: null,
    evidence: [search.evidence],
    originParagraphs: [],
    from: ['since'],
    rule: 'curated-question',
    importance: 3,
    modality: 'asserted',
    holder: null,
    about: ['berg'],
    counted: null,
    after: [],
    ...changes,
  };
}
