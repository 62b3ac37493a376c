// What is likely recalled, by article, kind of fact, person and argument; what is remembered least comes first.
import { roundedOf } from '../../../../core/base/rounding';
import type { CardType } from '../../../../core/generation/draft';
import type { MarkOf } from '../../../../shared/contract/behind';
import type { ArgumentRecall, GroupRecall, MemoryFigures } from '../../../../shared/contract/retention';
import { capitalise, count } from '../../../ui/words/count';
import { typeWords } from '../../../ui/words/cardType';
import { boundsWords, numbers, percentWords, shares, toPercent } from './percentWords';
import { countedOr, FEW_TO_COMPARE, type MarkRead, type Reading } from './reading';

export interface GroupMark extends MarkRead {
  readonly name: string;
  /** What is said beside the name: how many cards. */
  readonly n: string;
  /** Shares of the group; null where nothing can be said. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const NAMES = { article: 'article', kind: 'kind of fact', person: 'person' } as const;
const PLURALS = { article: 'articles', kind: 'kinds of facts', person: 'people' } as const;
const OWN_CARDS = 'Cards of your own';

const shareOf = ({ expected, of }: GroupRecall): number => (expected ?? 0) / of;
const shareWords = (group: GroupRecall): string => percentWords(shareOf(group), group.of);

export function readGroups({ groups }: MemoryFigures, by: GroupRecall['by']): Reading<GroupMark> {
  const some = groups.filter((group) => group.by === by).sort((a, b) => shareOf(a) - shareOf(b));
  const named = some.map((group) => ({ group, name: nameOf(group) }));
  return {
    finding: groupFinding(named, by),
    isFew: false,
    isEmpty: named.length === 0,
    marks: named.map(({ group, name }) => {
      const { of, low, high, documentId, id } = group;
      const bounds = { low: (low ?? 0) / of, high: (high ?? of) / of };
      return {
        ...{ id: `${documentId ?? ''}/${id}`, name, value: shareOf(group), ...bounds },
        n: count(of, 'card'),
        label: `${name}: ${shareWords(group)} of ${count(of, 'card')} likely recalled, 95 % between ${boundsWords(bounds, of)}${ratePhrase(group)}`,
        counted: countedOr({
          mark: markOf(group),
          n: of,
          unit: 'card',
        }),
      };
    }),
    figures: {
      columns: [
        { name: by === 'kind' ? 'Kind' : by === 'person' ? 'Person' : 'Article' },
        ...numbers('Cards'),
        ...shares((cells) => Number(cells[1]), 'Likely recalled, %', 'Low, %', 'High, %'),
        // Answers are not counted by person.
        ...(by === 'person'
          ? []
          : [...numbers('Reviews'), ...shares((cells) => Number(cells[5]), 'True retention, %')]),
      ],
      rows: named.map(({ group, name }) => {
        const { of, low, high, rate } = group;
        const recall = [toPercent(shareOf(group)), toPercent((low ?? 0) / of), toPercent((high ?? of) / of)];
        const measured = rate ? [rate.pass + rate.fail, toPercent(rate.rate)] : [null, null];
        return [name, of, ...recall, ...(by === 'person' ? [] : measured)];
      }),
    },
  };
}

function markOf({ by, documentId, id, name }: GroupRecall): MarkOf {
  if (by === 'kind') return { of: 'kind', type: id as CardType };
  return by === 'person' ? { of: 'person', name } : { of: 'article', documentId };
}

const nameOf = ({ by, id, name }: GroupRecall): string =>
  by === 'kind' ? typeWords(id as CardType).label : name === '' ? OWN_CARDS : name;

/** `; measured 88 % of 120 reviews` */
function ratePhrase({ rate }: GroupRecall): string {
  if (rate?.rate == null) return '';
  return `; measured ${percentWords(rate.rate, rate.pass + rate.fail)} of ${count(rate.pass + rate.fail, 'review')}`;
}

function groupFinding(named: readonly { group: GroupRecall; name: string }[], by: GroupRecall['by']): string {
  const [first] = named;
  if (!first) return by === 'person' ? 'No learned card speaks of a person.' : 'Nothing is learned yet.';
  if (named.length === 1) {
    return `One ${NAMES[by]} is learned: ${first.name}, ${shareWords(first.group)} of ${count(first.group.of, 'card')}.`;
  }
  const large = named.filter(({ group }) => group.of >= FEW_TO_COMPARE);
  const [weakest] = large;
  const strongest = large.at(-1);
  if (!weakest || !strongest || large.length === 1) {
    return `Of ${named.length} ${PLURALS[by]} ${weakest ? 'only one' : 'none'} has ${FEW_TO_COMPARE} learned cards or more: too few to compare.`;
  }
  const compared = `${PLURALS[by]}${large.length < named.length ? ` with ${FEW_TO_COMPARE} cards or more` : ''}`;
  const [least, most] = [shareWords(weakest.group), shareWords(strongest.group)];
  if (least === most) {
    const all = large.length === 2 ? 'Both' : `All ${large.length}`;
    return `${all} ${compared} are remembered alike: you would likely recall ${least} of their cards.`;
  }
  if (!areApart(weakest.group, strongest.group)) {
    const from = `${weakest.name} with ${least} of ${count(weakest.group.of, 'card')}`;
    const to = `${strongest.name} with ${most} of ${count(strongest.group.of, 'card')}`;
    return `${large.length} ${compared} do not differ for certain: the least is ${from}, the most ${to}.`;
  }
  const is = weakest.name === OWN_CARDS ? 'are' : 'is';
  return `Of ${large.length} ${compared}, ${weakest.name} ${is} remembered least (${least} of ${count(weakest.group.of, 'card')}), ${strongest.name} best (${most}).`;
}

/** Whether the intervals of two groups leave no doubt which is remembered better. */
const areApart = (weak: GroupRecall, strong: GroupRecall): boolean =>
  (weak.high ?? weak.of) / weak.of < (strong.low ?? 0) / strong.of;

export function readArguments({ arguments: reasoning }: MemoryFigures): Reading<GroupMark> {
  const learned = reasoning
    .filter(({ learned: links }) => links > 0)
    .sort((a, b) => (a.chance ?? 0) - (b.chance ?? 0) || b.learned / b.links - a.learned / a.links);
  return {
    finding: argumentFinding(learned, reasoning.length),
    isFew: false,
    isEmpty: learned.length === 0,
    marks: learned.map((argument) => ({
      ...{ id: `${argument.documentId}/${argument.id}`, name: capitalise(argument.conclusion), value: argument.chance },
      ...{ low: argument.chance, high: argument.chance },
      n: `${argument.learned} of ${count(argument.links, 'link')}`,
      label: `${capitalise(argument.conclusion).replace(/\.$/u, '')}: ${argumentWords(argument)}`,
      counted: countedOr({
        mark: { of: 'argument', documentId: argument.documentId, id: argument.id },
        n: argument.cards,
        unit: 'card',
      }),
    })),
    figures: {
      columns: [
        { name: 'Argument' },
        ...numbers('Links', 'Links learned'),
        ...shares((cells) => Number(cells[1]), 'All recalled, %'),
      ],
      rows: learned.map(({ conclusion, links, learned: known, chance }) => [
        capitalise(conclusion),
        links,
        known,
        toPercent(chance),
      ]),
    },
  };
}

const argumentWords = ({ chance, links, learned }: ArgumentRecall): string =>
  learned < links
    ? `${learned} of ${links} links learned, so it is not known yet`
    : `all ${links} links recalled with a chance of ${percentWords(chance ?? 0, links)}`;

function argumentFinding(learned: readonly ArgumentRecall[], all: number): string {
  if (all === 0) return 'No argument is known of what was learned.';
  const whole = learned.filter(({ links, learned: known }) => known === links);
  const expected = whole.reduce((sum, { chance }) => sum + (chance ?? 0), 0);
  if (learned.length === 0) return `Of ${count(all, 'argument')} no link is learned yet.`;
  return `You would likely rebuild *${roundedOf(expected, all, 1)} of ${count(all, 'argument')}*: an argument is known only when every link of it is recalled. ${whole.length === 0 ? 'None' : whole.length} ${whole.length <= 1 ? 'has' : 'have'} all links learned.`;
}
