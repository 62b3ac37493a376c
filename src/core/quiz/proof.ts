// The words that prove an answer. Words a fact stands on may leave out the very thing that is asked for ("With low popular
// support"): then they are shown with their sentence, and with the sentence before that names it.
import { mentions } from '../generation/names';
import { statedNumbers } from '../generation/numberValues';
import { type Document, textOf } from '../source/document';
import { type Evidence, evidenceAt } from '../source/evidence';
import { sentencesOf } from '../source/sentences';
import { isTyped, type Question } from './question';

/** Sentences further back say other things. */
const MOST_BACK = 3;

/** In the order of the text, none overlapping; words the document has no more stay as they are. */
export function proofOf(question: Question, document: Document): readonly Evidence[] {
  const told = toldBy(question);
  const wide = question.evidence.map((one) =>
    told(one.exact) ? one : withSentence(one, document, question.language, told),
  );
  return joined(wide, document);
}

/** Whether words tell what is asked for: a name, a figure, the words of the answer. */
function toldBy(question: Question): (words: string) => boolean {
  if ('names' in question) return (words) => mentions(words, question.names);
  if ('pieces' in question || question.format === 'larger') return (words) => /\d/.test(words);
  const { answer, figures } = question;
  const [about] = figures;
  // Figures are written in many ways: that there are some is enough.
  if (about?.kind !== 'person' && isFigure(answer)) return isFigure;
  // A text that named somebody in full calls them by their last name.
  const surname = about?.kind === 'person' && answer === about.label ? answer.split(' ').slice(-1) : [];
  const answers = [answer, ...surname, ...(isTyped(question) ? question.accepted : [])];
  return (words) => mentions(words, answers);
}

const isFigure = (words: string): boolean => /\d/.test(words) || statedNumbers(words).length > 0;

function withSentence(
  evidence: Evidence,
  document: Document,
  language: string,
  told: (words: string) => boolean,
): Evidence {
  const block = document.blocks.find(({ start, end }) => start <= evidence.start && evidence.end <= end);
  if (!block || textOf(document, evidence) !== evidence.exact) return evidence;
  const sentences = sentencesOf({ ...document, blocks: [block] }, language);
  const first = sentences.findLastIndex(({ start }) => start <= evidence.start);
  const last = sentences.findIndex(({ end }) => end >= evidence.end);
  const spanFrom = (from: number) => ({
    start: Math.min(evidence.start, sentences[from]?.start ?? evidence.start),
    end: Math.max(evidence.end, sentences[last]?.end ?? evidence.end),
  });
  for (let from = first; from >= Math.max(0, first - MOST_BACK); from -= 1) {
    if (told(textOf(document, spanFrom(from)))) return evidenceAt(document, block, spanFrom(from));
  }
  return evidenceAt(document, block, spanFrom(first));
}

function joined(all: readonly Evidence[], document: Document): readonly Evidence[] {
  const apart: Evidence[] = [];
  for (const one of all.toSorted((a, b) => a.start - b.start)) {
    const before = apart.at(-1);
    const block = document.blocks.find(({ start, end }) => start <= one.start && one.end <= end);
    if (before && block && one.start < before.end && before.paragraph === one.paragraph) {
      apart[apart.length - 1] = evidenceAt(document, block, {
        start: before.start,
        end: Math.max(before.end, one.end),
      });
    } else apart.push(one);
  }
  return apart;
}
