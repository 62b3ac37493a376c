// Cards of arguments that rules found. Their claims and premises are whole clauses in the words of the text, so they are asked for
// in other words than a curator's: why, which reasons, which claim a reason supports, what is said against it.
import type { Entity, Fact } from '../../../knowledge/model';
import type { Evidence } from '../../../source/evidence';
import type { Proposal } from '../../proposal';
import { writeQuestion } from '../../phrasing/writeQuestion';
import { countWord, evidenceOf, labelOf, type Telling } from '../../telling';
import { type Argued, arguedIn, ofArgument, reasonsKey } from './argued';

export const proposeFoundArguments = (telling: Telling): Proposal[] =>
  arguedIn(telling).flatMap((argued) =>
    argued.argument.found === undefined ? [] : [...reasons(argued), ...supports(argued), ...counters(argued)],
  );

// --- what it rests on ---

const REBUILT_FROM = 3;

/**
 * Whether its reasons are asked for in their order, by `rebuild`, instead of as a list: whole clauses asked for twice would be one card
 * too many. What the text counts off is asked as the list it is.
 */
export const isRebuilt = ({ argument, labels }: Argued): boolean =>
  argument.found?.rule === 'announced-reasons' && labels.length >= REBUILT_FROM;

function reasons(argued: Argued): Proposal[] {
  const { argument, premises, labels } = argued;
  const [only] = labels;
  if (only === undefined) return [];
  const own = {
    ...ofArgument(argued),
    key: reasonsKey(argued),
    type: 'argument-reasons' as const,
    evidence: bestFirst([...premises, argued.conclusion]),
    from: [argument.id, ...premises.map(({ id }) => id)],
  };
  if (isRebuilt(argued) || isAskedAsFact(argued)) return [];
  if (labels.length === 1) {
    const rule = 'reason-of-a-claim';
    return isExplained(argued)
      ? [{ ...own, ...EXPLAINED, front: whyFront(argued), back: only, rule }]
      : [{ ...own, front: whyFront(argued), back: only, rule }];
  }
  return [
    {
      ...own,
      ...(isExplained(argued) ? EXPLAINED : {}),
      kind: 'list' as const,
      front: reasonsFront(argued),
      back: labels.join('; '),
      items: labels,
      counted: labels.length,
      rule: 'reasons-of-a-claim',
    },
  ];
}

/** Why something is or was so, told by nobody in particular: a cause, and no opinion. */
const isExplained = ({ argument, speaker }: Argued): boolean => speaker === null && argument.kind === 'cause';
const EXPLAINED = { type: 'cause', modality: 'asserted' } as const;

/** The reason stands in one clause with its claim, and the fact it is asks for it more plainly. */
function isAskedAsFact({ argument, conclusion, telling: { knowledge } }: Argued): boolean {
  if (argument.found?.rule !== 'because') return false;
  const [place] = conclusion.evidence;
  return knowledge.facts.some(
    ({ evidence, found }) =>
      found?.rule === 'reason' &&
      evidence[0]?.start === place?.start &&
      found.proposition !== null &&
      writeQuestion(found.proposition) !== null,
  );
}

const whyFront = (argued: Argued): string => {
  const { claim, argument, telling } = argued;
  if (!isExplained(argued)) return whyHeld(argued);
  const when = argument.found?.isPast === true || telling.month === null ? '' : `As of ${telling.month}, w`;
  return `${when === '' ? 'W' : when}hy is it that ${claim}?`;
};

/** "because" and "the reason is" explain what is so; who concludes holds something for a reason. */
const EXPLAINING = /^(?:because|the-reason)$/;

const whyHeld = ({ argument, speaker, when, claim, telling: { month } }: Argued): string =>
  speaker === null
    ? `${month === null ? 'What' : `As of ${month}, what`} supports the claim that ${claim}?`
    : EXPLAINING.test(argument.found?.rule ?? '')
      ? `Why is it, according to ${speaker}${parted(when)}, that ${claim}?`
      : `Why does ${speaker} hold${parted(when)} that ${claim}?`;

function reasonsFront(argued: Argued): string {
  const { speaker, when, claim, labels } = argued;
  const count = countWord(labels.length);
  if (isExplained(argued)) return `Which ${count} reasons explain that ${claim}?`;
  return speaker === null
    ? `Which ${count} reasons are given${parted(when)} for the claim that ${claim}?`
    : `Which ${count} reasons does ${speaker} give${parted(when)} for the claim that ${claim}?`;
}

const parted = (when: string): string => (when === '' ? '' : ` ${when}`);

// --- what it is for ---

/** Read without the claim, it would point at nothing. */
const POINTS_AWAY = /(?<!\p{L})such an? |^“?(?:this|these|those) |^(?:it|he|she|they|its|his|her|their)(?!\p{L})/iu;

/** Asked of the first reason that can be said without the claim beside it. */
function supports(argued: Argued): Proposal[] {
  const { argument, premises, claim, conclusion } = argued;
  const premise = premises.find((fact) => !POINTS_AWAY.test(labelOf(fact)));
  // An analogy is asked for part by part; that a decision was right, only the objections say in so many words; what followed from a
  // cause might be many things.
  if (
    !premise ||
    argument.kind === 'analogy' ||
    argument.kind === 'thesis' ||
    isExplained(argued) ||
    EXPLAINING.test(argument.found?.rule ?? '')
  )
    return [];
  const label = labelOf(premise);
  return [
    {
      ...ofArgument(argued),
      key: `${argument.id}/supports`,
      type: 'argument-supports' as const,
      front: supportsFront(argued, label),
      back: `that ${claim}`,
      accepted: [claim],
      evidence: evidenceOf([conclusion, premise]),
      from: [argument.id, argument.conclusion],
      after: [reasonsKey(argued)],
      rule: 'claim-of-reasons',
    },
  ];
}

function supportsFront({ argument, speaker, when, telling: { month } }: Argued, label: string): string {
  const form = argument.found?.premisesAre ?? 'clause';
  if (speaker === null) {
    const ground = form === 'clause' ? `the fact that ${label}` : label;
    return `${month === null ? 'Which' : `As of ${month}, which`} claim is supported by ${ground}?`;
  }
  const by = form === 'noun' ? `by pointing to ${label}` : `by saying ${form === 'clause' ? 'that ' : ''}${label}`;
  return `Which claim does ${speaker} support${parted(when)} ${by}?`;
}

// --- what speaks against it ---

/** One card for everybody who objects, and one for what is conceded; the first of each is the strongest. */
function counters(argued: Argued): Proposal[] {
  const { argument, conclusion, telling } = argued;
  const seen = new Set<string>();
  return argument.counters.flatMap((counter, index) => {
    const fact = telling.fact(counter.fact);
    const by = objector(fact, argued);
    const whose = `${counter.role}/${by?.id ?? ''}`;
    if (seen.has(whose)) return [];
    seen.add(whose);
    const others = argument.counters.slice(index + 1).map(({ fact: id }) => telling.fact(id));
    if (argument.found?.rule === 'objection') return [answered(fact, argued)];
    return [
      {
        ...ofArgument(argued),
        key: by ? `${argument.id}/counter-${by.id}` : `${argument.id}/counter-${counter.role}`,
        type: 'argument-counter' as const,
        holder: fact.holder,
        front: counterFront(counter.role, by, argued),
        back: labelOf(fact),
        accepted: others.filter(({ holder }) => holder === fact.holder).map(labelOf),
        evidence: evidenceOf([fact, conclusion]),
        from: [argument.id, fact.id],
        after: [reasonsKey(argued)],
        rule: 'counter-to-a-claim',
      },
    ];
  });
}

/** What unnamed people object, and what the text says to it. */
const answered = (fact: Fact, argued: Argued): Proposal => {
  const { argument, claim, conclusion, speaker, when } = argued;
  return {
    ...ofArgument(argued),
    key: `${argument.id}/answer`,
    type: 'argument-counter' as const,
    front: `${speaker === null ? `How is the objection answered${parted(when)}` : `How does ${speaker} answer${parted(when)} the objection`} that ${labelOf(fact)}?`,
    back: claim,
    evidence: evidenceOf([conclusion, fact]),
    from: [argument.id, fact.id],
    rule: 'answer-to-an-objection',
  };
};

/** Whoever speaks against the claim, where it is not its holder. */
const objector = ({ holder }: Fact, { argument, telling: { knowledge } }: Argued): Entity | null =>
  holder === null || holder === argument.holder ? null : (knowledge.entities.find(({ id }) => id === holder) ?? null);

function counterFront(role: string, by: Entity | null, { claim, speaker, when }: Argued): string {
  if (by) return `What does ${by.name} object${parted(when)} to the claim that ${claim}?`;
  if (role === 'exception')
    return `On what condition ${speaker === null ? 'is it said' : `does ${speaker} hold`}${parted(when)} that ${claim}?`;
  return speaker === null
    ? `Which point is conceded${parted(when)} beside the claim that ${claim}?`
    : `What does ${speaker} concede${parted(when)} while holding that ${claim}?`;
}

/** Evidence with the paragraph that holds most of it first: a card shows its first quotation. */
function bestFirst(facts: readonly Pick<Fact, 'evidence'>[]): Evidence[] {
  const all = evidenceOf(facts);
  const weight = ({ paragraph }: Evidence): number =>
    all.filter((other) => other.paragraph === paragraph).reduce((sum, { exact }) => sum + exact.length, 0);
  return all.toSorted((one, other) => weight(other) - weight(one));
}
