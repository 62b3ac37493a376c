// An argument with its facts at hand, and what its cards have in common. Only an argument whose conclusion is worded as a
// clause (`claim`) is asked for.
import { fitsFront } from '../../frontLength';
import type { Argument, Fact } from '../../../knowledge/model';
import { PLAIN } from '../../proposal';
import { inWords, labelOf, originOf, type Telling } from '../../telling';

export interface Argued {
  readonly argument: Argument;
  readonly claim: string;
  readonly conclusion: Fact;
  readonly premises: readonly Fact[];
  /** Of the premises, in the author's order. */
  readonly labels: readonly string[];
  /** `in June 2019`; empty where nobody knows. */
  readonly when: string;
  /** Who argues, as a question calls them; null for nobody in particular. */
  readonly speaker: string | null;
  readonly telling: Telling;
}

export const arguedIn = (telling: Telling): Argued[] =>
  telling.knowledge.arguments.flatMap((argument) => {
    const { claim, holder } = argument;
    if (claim === null) return [];
    const premises = argument.premises.map(({ fact }) => telling.fact(fact));
    return [
      {
        argument,
        claim,
        conclusion: telling.fact(argument.conclusion),
        premises,
        labels: premises.map(labelOf),
        when: telling.month === null ? '' : `in ${telling.month}`,
        speaker: holder === null ? null : telling.speaker(holder),
        telling,
      },
    ];
  });

/** Arguments a person worded: their premises are labels, a few words each. */
export const curatedIn = (telling: Telling): Argued[] =>
  arguedIn(telling).filter(({ argument }) => argument.found === undefined);

/** Of every card of an argument. */
export const ofArgument = ({ argument, conclusion, premises }: Argued) => ({
  ...PLAIN,
  noteKey: argument.id,
  kind: 'qa' as const,
  importance: argument.importance,
  // What is argued is somebody's view, however firmly it is said.
  modality: 'reported' as const,
  holder: argument.holder,
  about: [...new Set([conclusion, ...premises].flatMap(({ about }) => about))],
  originParagraphs: originOf([argument, ...premises, conclusion]),
});

/** The key of the card that asks for the reasons, which the others build on. */
export const reasonsKey = ({ argument }: Argued): string => `${argument.id}/reasons`;

/** `Olesen holds in June 2019`, `it is held in June 2019`. */
export const holds = ({ speaker, when }: Argued): string =>
  [speaker === null ? 'it is held' : `${speaker} holds`, when].filter(Boolean).join(' ');

/** `does Olesen hold in June 2019`, `is it held in June 2019`. */
export const doesHold = ({ speaker, when }: Argued): string =>
  [speaker === null ? 'is it held' : `does ${speaker} hold`, when].filter(Boolean).join(' ');

/** The front with as many of the labels as it has room for, at least the first. */
export function withRoom(labels: readonly string[], write: (labels: string) => string): string {
  for (let count = labels.length; ; count -= 1) {
    const text = write(inWords(labels.slice(0, count)));
    if (count <= 1 || fitsFront(text)) return text;
  }
}
