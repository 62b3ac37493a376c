// "She had asked for a gauge there": a place that only the text before names. Not the "there" of "there is", and not where the front
// itself has named the place, or asks for it.
import type { Knowledge } from '../../knowledge/model';
import { GAP } from '../forms/gap';
import { mentions } from '../names';
import { withoutOpening } from '../worth/front';
import { unquoted } from './text';

const THERE = /(?<!\p{L})[Tt]here(?![\p{L}’'-])/gu;

/** What may stand between "there" and its verb. */
const BETWEEN = '(?: (?:also|still|now|then|never|always|once|only|\\p{Ll}+ly))?';
const AUXILIARY =
  '(?:is|are|was|were|be|been|being|ha(?:s|ve|d|ving) (?:never |always |not |long )?been|will|would|shall|should|can|could|may|might|must|need|needs|used|isn|aren|wasn|weren|won|wouldn)';
/** "there is", "there may be", "there never was", "there seems to be", "there remained" */
const IS_SO_BEHIND = new RegExp(
  `^${BETWEEN} (?:${AUXILIARY}(?!\\p{L})|(?:seem|appear|happen|tend|remain|exist|arise|arose|follow|emerge|occur|c[ao]me|st(?:and|ood)|lie|lay)(?:s|d|ed)?(?!\\p{L}))`,
  'u',
);
/** "is there", "how many locks were there" */
const IS_SO_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${AUXILIARY}|has|have|had|does|do|did)(?: not|n[’']t)? $|(?<!\\p{L})let $|(?<!\\p{L})for $`,
  'iu',
);
/** "here and there", "then and there", "out there" */
const IDIOM_BEFORE = /(?<!\p{L})(?:(?:here|then) and|out) $/iu;
const IDIOM_BEHIND = /^ and then(?!\p{L})/u;

const TIME =
  '(?:spring|summer|autumn|fall|winter|morning|afternoon|evening|night|noon|day|week|month|year|decade|century|time|end|beginning|\\p{Lu}\\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December)(?!\\p{L})';
const NAMED = `(?:\\p{Lu}[\\p{L}.-]*[’']s? )?(?!${TIME})\\p{Lu}\\p{L}`;
/** "there, in Alder", "there beside the mill" */
const NAMED_BEHIND = new RegExp(
  `^,? (?:in|at|on|near|beside|beneath|under|by|behind|above|among) (?:${NAMED}|(?:the|an?) (?!${TIME})\\p{Ll})`,
  'u',
);
/**
 * "to Alder", "at the mill", "to which town"; "in March" and "at the time" are no places, and in "taught at the school there" the school
 * is not the place that is meant.
 */
const NAMED_BEFORE = new RegExp(
  `(?<!\\p{L})(?:[Ii]n|[Aa]t|[Oo]n|[Tt]o|[Ii]nto|[Oo]nto|[Ff]rom|[Nn]ear|[Bb]eside|through|across|towards?|around|via|inside|outside|left|reached|visited|entered) (?:(?:the )?${NAMED}|(?:the|an?|its|his|her|their|which|what) (?!${TIME})\\p{Ll}.*(?:[,;]| (?:and|or|but|that|who|which|because|as|since|if|while|when|where|so|to|after|before) ))`,
  'u',
);
/** "Where did she move, and who taught there?" */
const ASKS_WHERE = /(?<!\p{L})where(?!\p{L})/iu;

export function pointsThere(front: string, back: string, { entities }: Pick<Knowledge, 'entities'>): boolean {
  // "Why did Lee move to Alder?", because the school there was old: the answer is read behind the question.
  const asked = withoutOpening(front);
  const text = unquoted(asked.includes(GAP) ? asked.replace(GAP, back) : `${asked} ${back}`);
  return [...text.matchAll(THERE)].some(({ index, 0: there }) => {
    const [before, behind] = [text.slice(0, index), text.slice(index + there.length)];
    const isExpletive = IS_SO_BEHIND.test(behind) || IS_SO_BEFORE.test(before);
    const isIdiom = IDIOM_BEFORE.test(before) || IDIOM_BEHIND.test(behind);
    const isNamed = [NAMED_BEFORE, ASKS_WHERE].some((told) => told.test(before)) || NAMED_BEHIND.test(behind);
    return !isExpletive && !isIdiom && !isNamed && !namesAPlace(before, entities);
  });
}

/** "Alder has a mill, and Lee worked there." */
const namesAPlace = (text: string, entities: Knowledge['entities']): boolean =>
  entities.some(({ kind, name, aliases }) => kind === 'place' && mentions(text, [name, ...aliases]));
