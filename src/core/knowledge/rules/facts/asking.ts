// A fact that is asked in words of its own: no clause of the text says it, but what stands beside a name does.
import type { Document } from '../../../source/document';
import type { Fact, FactType, Importance } from '../../model';
import type { UnitReading } from '../readSentence';
import { evidenceFor, factId, STATED_OUTRIGHT } from './factFrom';

export interface Asking {
  readonly rule: string;
  readonly because: string;
  readonly type: FactType;
  readonly importance: Importance;
  readonly question: string;
  readonly answer: string;
  readonly statement: string;
  readonly about: readonly string[];
}

export const asking = (
  { rule, because, question, answer, ...told }: Asking,
  reading: UnitReading,
  document: Document,
): Fact => ({
  ...STATED_OUTRIGHT,
  ...told,
  id: factId(told.type, answer, `${reading.unit.sentence.id}/${reading.unit.start}/${rule}/${question}`),
  asks: { question, answer, accepted: [] },
  evidence: [evidenceFor(reading, document)],
  found: { rule, because, proposition: null },
});
