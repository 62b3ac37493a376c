// Cards of arguments that rules found. Their claims and premises are whole clauses in the words of the text, so they are asked for
// in other words than a curator's: why, which reasons, which claim a reason supports, what is said against it.
import { fitsFront } from '../../frontLength';
import type { Entity, Fact } from '../../../knowledge/model';
import type { Evidence } from '../../../source/evidence';
import type { Proposal } from '../../proposal';
import { writeQuestion } from '../../phrasing/writeQuestion';
import { evidenceOf, labelOf, type Telling } from '../../telling';
import { type Argued, arguedIn, ofArgument, reasonsKey } from './argued';
import {
  evenFront,
  foremostFront,
  ifFront,
  isExplained,
  likeFront,
  ownViewFront,
  reasonsFront,
  speakerOf,
  whyFront,
} from './wordings';

export const proposeFoundArguments = (telling: Telling): Proposal[] =>
  arguedIn(telling).flatMap((argued) =>
    argued.argument.found === undefined
      ? []
      : [...ownView(argued), ...reasons(argued), ...foremost(argued), ...supports(argued), ...counters(argued)],
  );

// --- what the author holds in so many words ---

function ownView(argued: Argued): Proposal[] {
  const { argument, claim, conclusion, speaker } = argued;
  const rule = argument.found?.rule ?? '';
  if (!rule.startsWith('own-') || speaker === null) return [];
  return [
    {
      ...ofArgument(argued),
      key: `${argument.id}/view`,
      type: rule === 'own-condition' ? ('condition' as const) : ('claim' as const),
      front: ownViewFront(argued),
      back: claim,
      evidence: evidenceOf([conclusion]),
      from: [argument.id, argument.conclusion],
      rule,
    },
  ];
}

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
  // What comes of it is asked by the condition.
  if (argument.found?.rule === 'if-then')
    return [{ ...own, type: 'condition', front: ifFront(argued), back: argued.claim, rule: 'what-follows' }];
  const standing = isExplained(argued) ? EXPLAINED : {};
  if (argument.kind === 'analogy')
    return [{ ...own, type: 'argument-analogy', front: likeFront(argued), back: only, rule: 'like-case' }];
  if (labels.length === 1)
    return [{ ...own, ...standing, front: whyFront(argued), back: only, rule: 'reason-of-a-claim' }];
  return [
    {
      ...own,
      ...standing,
      kind: 'list' as const,
      front: reasonsFront(argued),
      back: labels.join('; '),
      items: labels,
      counted: labels.length,
      rule: 'reasons-of-a-claim',
    },
  ];
}

const EXPLAINED = { type: 'cause', modality: 'asserted' } as const;

/** The reason stands in one clause with its claim, and the fact it is asks for it more plainly. */
function isAskedAsFact({ argument, conclusion, telling: { knowledge } }: Argued): boolean {
  if (!/^because(?:-of)?$/.test(argument.found?.rule ?? '')) return false;
  const [place] = conclusion.evidence;
  return knowledge.facts.some(
    ({ evidence, found }) =>
      found?.rule === 'reason' &&
      evidence[0]?.start === place?.start &&
      found.proposition !== null &&
      writeQuestion(found.proposition) !== null,
  );
}

/** "Third, and most important": which of them weighs most. */
function foremost(argued: Argued): Proposal[] {
  const { argument, premises, labels } = argued;
  const fact = premises.find(({ id }) => id === argument.found?.foremost);
  const by = speakerOf(argued);
  if (!fact || by === '' || labels.length < SHOWN_FROM) return [];
  return [
    {
      ...ofArgument(argued),
      key: `${argument.id}/foremost`,
      type: 'argument-reasons' as const,
      front: foremostFront(argued),
      back: labelOf(fact),
      evidence: bestFirst([fact, argued.conclusion]),
      from: [argument.id, fact.id],
      after: [reasonsKey(argued)],
      rule: 'foremost-reason',
    },
  ];
}

// --- what it is for ---

/** Read without the claim, it would point at nothing. */
const POINTS_AWAY = /(?<!\p{L})such an? |^“?(?:this|these|those) |^(?:it|he|she|they|its|his|her|their)(?!\p{L})/iu;

const SHOWN_FROM = 2;

/** One reason serves many claims; only several together lead to theirs. */
function supports(argued: Argued): Proposal[] {
  const { argument, premises, claim, conclusion } = argued;
  // An analogy is asked for part by part; that a decision was right, only the objections say in so many words; what followed from a
  // cause might be many things.
  if (argument.kind === 'analogy' || argument.kind === 'thesis' || isExplained(argued)) return [];
  const shown = roomFor(
    premises.filter((fact) => !POINTS_AWAY.test(labelOf(fact))),
    (facts) => fitsFront(supportsFront(argued, facts)),
  );
  if (shown.length < SHOWN_FROM) return [];
  return [
    {
      ...ofArgument(argued),
      key: `${argument.id}/supports`,
      type: 'argument-supports' as const,
      front: supportsFront(argued, shown),
      back: `that ${claim}`,
      accepted: [claim],
      evidence: evidenceOf([conclusion, ...shown]),
      from: [argument.id, argument.conclusion],
      after: [reasonsKey(argued)],
      rule: 'claim-of-reasons',
    },
  ];
}

/** As many as there is room for, the shortest before the longer; in the author's order. */
function roomFor(facts: readonly Fact[], fits: (facts: readonly Fact[]) => boolean): Fact[] {
  let kept: Fact[] = [];
  for (const fact of facts.toSorted((one, other) => labelOf(one).length - labelOf(other).length)) {
    const more = facts.filter((other) => other === fact || kept.includes(other));
    if (fits(more)) kept = more;
  }
  return kept;
}

function supportsFront(argued: Argued, shown: readonly Fact[]): string {
  const said = shown.map(labelOf).join('; ');
  const by = speakerOf(argued);
  return by === '' ? `What is concluded from this: ${said}?` : `What does ${by} conclude from this: ${said}?`;
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
        back: argument.found?.rule === 'even-if' ? `if ${labelOf(fact)}` : labelOf(fact),
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
  const { argument, claim, conclusion, when } = argued;
  const by = speakerOf(argued);
  return {
    ...ofArgument(argued),
    key: `${argument.id}/answer`,
    type: 'argument-counter' as const,
    front: `${by === '' ? `How is the objection answered${parted(when)}` : `How does ${by} answer the objection`} that ${labelOf(fact)}?`,
    back: claim,
    evidence: evidenceOf([conclusion, fact]),
    from: [argument.id, fact.id],
    rule: 'answer-to-an-objection',
  };
};

/** Whoever speaks against the claim, where it is not its holder. */
const objector = ({ holder }: Fact, { argument, telling: { knowledge } }: Argued): Entity | null =>
  holder === null || holder === argument.holder ? null : (knowledge.entities.find(({ id }) => id === holder) ?? null);

function counterFront(role: string, by: Entity | null, argued: Argued): string {
  const { claim, when } = argued;
  if (by) return `What does ${by.name} object${parted(when)} to the claim that ${claim}?`;
  const speaker = speakerOf(argued);
  // What is only supposed is conceded by nobody.
  if (argued.argument.found?.rule === 'even-if') return evenFront(argued);
  if (role === 'exception')
    return speaker === ''
      ? `On what condition is it said${parted(when)} that ${claim}?`
      : `On what condition does ${speaker} hold that ${claim}?`;
  return speaker === ''
    ? `Which point is conceded${parted(when)} beside the claim that ${claim}?`
    : `What does ${speaker} concede while holding that ${claim}?`;
}

const parted = (when: string): string => (when === '' ? '' : ` ${when}`);

/** Evidence with the paragraph that holds most of it first: a card shows its first quotation. */
function bestFirst(facts: readonly Pick<Fact, 'evidence'>[]): Evidence[] {
  const all = evidenceOf(facts);
  const weight = ({ paragraph }: Evidence): number =>
    all.filter((other) => other.paragraph === paragraph).reduce((sum, { exact }) => sum + exact.length, 0);
  return all.toSorted((one, other) => weight(other) - weight(one));
}
