// How people ask for an argument a rule found: "Why, according to Lee (2020), should the mill be sold?", and for what nobody in
// particular explains: "Why did the mill stand still?"
import { countWord } from '../../telling';
import { pointsBack } from '../../phrasing/pointsBack';
import type { Argued } from './argued';

/** Words a title may have beside a speaker. */
const LONGEST_TITLE = 12;

const titleOf = ({ argument, claim, telling: { knowledge } }: Argued): string | null => {
  const isOwn = /^(?:own|written)-/.test(argument.found?.rule ?? '');
  const whole = knowledge.article.title;
  // "Walking Like Dinosaurs: Chickens with ...": a long title is known by its first half.
  const title = isOwn && whole.split(' ').length > LONGEST_TITLE ? (whole.split(': ')[0] ?? whole) : whole;
  // "What does Lee oppose?": asked by the text it stands in; what is the best or follows from something names its own matter.
  const isOpen = isOwn && argument.found?.asked?.startsWith('what does *') === true;
  return (isOpen || pointsBack(isOwn ? `${argument.found?.asked ?? ''} ${claim}` : claim)) &&
    title !== '' &&
    title.split(' ').length <= LONGEST_TITLE &&
    !/[?…"“”]/u.test(title)
    ? title
    : null;
};

/** `Ashworth (2022)`, `Ashworth in “Twenty Is Plenty” (2022)`; empty where nobody in particular speaks. */
export function speakerOf(argued: Argued): string {
  const { speaker, telling } = argued;
  if (speaker === null) return '';
  const title = titleOf(argued);
  const year = telling.month?.split(' ').at(-1);
  return [speaker, title === null ? '' : `in “${title}”`, year === undefined ? '' : `(${year})`]
    .filter((part) => part !== '')
    .join(' ');
}

/** Why something is or was so, told by nobody in particular: a cause, and no opinion. */
export const isExplained = ({ argument, speaker }: Argued): boolean => speaker === null && argument.kind === 'cause';

/** What opens a question nobody in particular speaks in. */
function opening(argued: Argued): string {
  const title = titleOf(argued);
  const { argument, telling } = argued;
  const isPast = argument.found?.isPast === true || telling.month === null;
  const when = isPast ? '' : telling.month;
  if (title !== null) return `In “${title}”${when === '' ? '' : ` (${when})`}, `;
  return when === '' ? '' : `As of ${when}, `;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function whyFront(argued: Argued): string {
  const { argument, claim } = argued;
  const asked = argument.found?.asked;
  const by = speakerOf(argued);
  if (argument.found?.rule === 'example')
    return by === ''
      ? capitalised(`${opening(argued)}which example bears out that ${claim}?`)
      : `Which example does ${by} give of this: ${claim}?`;
  if (argument.found?.rule === 'what-does-it' && asked !== undefined)
    return by === '' ? capitalised(`${opening(argued)}what ${asked}?`) : `What, according to ${by}, ${asked}?`;
  if (by === '') {
    const core = isExplained(argued)
      ? asked === undefined
        ? `why is it that ${claim}`
        : `why ${asked}`
      : `what supports the claim that ${claim}`;
    return capitalised(`${opening(argued)}${core}?`);
  }
  return asked === undefined ? `Why is it, according to ${by}, that ${claim}?` : `Why, according to ${by}, ${asked}?`;
}

export function reasonsFront(argued: Argued): string {
  const { argument, claim, labels } = argued;
  const asked = argument.found?.asked;
  const count = countWord(labels.length);
  const by = speakerOf(argued);
  if (by === '') {
    const core =
      asked === undefined
        ? `which ${count} reasons ${isExplained(argued) ? 'explain' : 'are given for the claim'} that ${claim}`
        : `for which ${count} reasons ${asked}`;
    return capitalised(`${opening(argued)}${core}?`);
  }
  return asked === undefined
    ? `Which ${count} reasons does ${by} give for the claim that ${claim}?`
    : `For which ${count} reasons, according to ${by}, ${asked}?`;
}

/** "What does Lee in “Keep the Mill” (2019) think about the mill?" */
export const ownViewFront = (argued: Argued): string =>
  capitalised(`${(argued.argument.found?.asked ?? 'what does * think').replace('*', speakerOf(argued))}?`);

/** "Even in what case ...": what would change nothing. */
export function evenFront(argued: Argued): string {
  const { argument, claim } = argued;
  const by = speakerOf(argued);
  const says = argument.found?.asked ?? `is it so that ${claim}`;
  return by === '' ? `Even in what case ${says}?` : `Even in what case, according to ${by}, ${says}?`;
}

/** "What follows if the court depends on the king?" */
export function ifFront(argued: Argued): string {
  const [condition = ''] = argued.labels;
  const by = speakerOf(argued);
  return capitalised(`${by === '' ? opening(argued) : `according to ${by}, `}what follows if ${condition}?`);
}

/** "Which of the four reasons ... does Lee call the most important?" */
export const foremostFront = (argued: Argued): string =>
  `Which of the ${countWord(argued.labels.length)} reasons for the claim that ${argued.claim} does ${speakerOf(argued)} call the most important?`;

/** "By analogy with what ...": the like case. */
export const likeFront = (argued: Argued): string =>
  argued.speaker === null
    ? `By analogy with what is it argued that ${argued.claim}?`
    : `By analogy with what does ${speakerOf(argued)} argue that ${argued.claim}?`;
