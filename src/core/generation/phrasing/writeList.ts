// A list -> one question for all of it, and a gap for each member that shows its neighbours.
import type { Proposition } from '../../knowledge/proposition';
import { isSupposition, statementOf } from '../../knowledge/statement';
import { GAP } from '../forms/gap';
import type { Question } from './questionSentence';
import { writeQuestion } from './writeQuestion';

const MOST_ITEMS = 7;
const LONGEST_ITEM = 12;

export function askForList(
  proposition: Proposition,
  opening: string,
): (Question & { readonly items: readonly string[] }) | null {
  const members = membersOf(proposition);
  if (members.length < 3 || members.length > MOST_ITEMS) return null;
  const asked = writeQuestion(proposition, opening);
  return asked && { front: asked.front, back: members.join('; '), items: members };
}

/** Every member once as the gap, its neighbours as the cue. */
export function listGaps(proposition: Proposition, opening: string): Question[] {
  const { focus, parts, subject } = proposition;
  const part = focus === 'subject' ? subject : parts[focus];
  const members = membersOf(proposition);
  if (!part || members.length < 3 || members.length > MOST_ITEMS) return [];
  return members.flatMap((member) => {
    const at = part.text.indexOf(member);
    if (at < 0) return [];
    const gapped = part.text.slice(0, at) + GAP + part.text.slice(at + member.length);
    const sentence = statementOf(proposition, (other) =>
      other === part
        ? gapped
        : other.role === 'clause' && other.opener !== 'that' && !isSupposition(other)
          ? ''
          : other.text,
    );
    return [{ front: opening === '' ? sentence : `${opening}: ${sentence}`, back: member }];
  });
}

function membersOf({ focus, parts, subject }: Proposition): readonly string[] {
  const part = focus === 'subject' ? subject : parts[focus];
  const members = part?.members ?? [];
  return members.every((member) => member.split(' ').length <= LONGEST_ITEM) ? members : [];
}
