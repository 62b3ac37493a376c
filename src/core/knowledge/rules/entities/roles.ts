// What a person is, where the text says it beside the name: before it ("foreign minister Ann Lee"), behind it ("Ann Lee,
// a surgeon from Leeds,"), or as a line of its own ("Ann Lee, surgeon").
import type { FoundEntity } from './findEntities';
import type { UnitReading } from '../readSentence';
import { appositionRole } from './apposition';
import { type NameMention, wordsText } from './nameMentions';
import { isDemonym, isRank, isRoleNoun } from './kindsOfNames';
import { titledOffice } from './titledOffice';
import { plainApposition } from './plainApposition';
import { relationInFront } from './relationInFront';
import { tellsWho, withoutRank } from './roleWords';

export interface Role {
  readonly text: string;
  readonly mention: NameMention;
  readonly because: string;
}

/** The words of a stretch with names for its pronouns; null where one points nobody knows where. */
export type Named = (mention: NameMention, from: number, to: number) => string | null;

/** The roles of a person, those the body of the text gives before those of captions, the fullest first. */
export function rolesOf(
  { mentions }: FoundEntity,
  isBody: (reading: UnitReading) => boolean,
  named: Named = () => null,
): Role[] {
  const roles = mentions.flatMap((mention): Role[] => {
    const before = roleBefore(mention, named) || relationOf(mention, named) || roleInFront(mention);
    const after = roleBehind(mention, named);
    if (before !== '' && after !== '')
      return [{ text: `${before}, ${after}`, mention, because: 'the role stands around the name' }];
    if (before !== '') return [{ text: before, mention, because: 'the role stands before the name' }];
    return after === '' ? [] : [{ text: after, mention, because: 'the role stands behind the name' }];
  });
  const rank = ({ mention, text }: Role): number => (isBody(mention.reading) ? 1000 : 0) + text.length;
  return roles.sort((a, b) => rank(b) - rank(a));
}

/** "foreign minister" of "foreign minister Ann Lee"; "Ann Lee’s father" of "her father Tom Lee". */
function roleBefore(mention: NameMention, named: Named): string {
  const { reading, roleFrom, from } = mention;
  const owned = withOwner(mention);
  const said = HAS_PRONOUN.test(owned) ? (named(mention, roleFrom, from) ?? '') : owned;
  const role = inSentence(withoutRank(said).replace(/^Also /, ''), mention);
  if (HAS_PRONOUN.test(role) || !tellsWho(role) || IS_OTHER_TIME.test(role) || isPlayed(mention)) return '';
  // "the families' solicitor", "the NASA Administrator"
  const isTheirs = /^\p{Ll}[\p{L}-]*s['’] /u.test(role) && reading.words[roleFrom - 1]?.lower === 'the';
  return isTheirs ? `the ${role}` : withArticle(role);
}

/** "Ann Lee’s brother, Tom Berg," */
function relationOf(mention: NameMention, named: Named): string {
  const span = relationInFront(mention);
  if (span === null) return '';
  const { unit, words } = mention.reading;
  const written = wordsText(unit.text, words, span.from, span.to);
  const role = HAS_PRONOUN.test(written) ? (named(mention, span.from, span.to) ?? '') : written;
  return HAS_PRONOUN.test(role) || IS_OTHER_TIME.test(role) || !tellsWho(role) ? '' : role;
}

/** "Head of research at the Kesten mill, Professor Eva Holt, said": the sentence opens with the role, between commas stands the name. */
function roleInFront({ reading: { words, unit }, from, to }: NameMention): string {
  let comma = from - 1;
  while (isRank(words[comma]?.text ?? '') || isRoleNoun(words[comma]?.text ?? '')) comma -= 1;
  if (words[comma]?.text !== ',' || !/^[,.]$/.test(words[to]?.text ?? ',')) return '';
  let start = 0;
  while (/^(?:but|and|however|,)$/.test(words[start]?.lower ?? '')) start += 1;
  const own = words.slice(start, comma);
  const isPhrase = own.every(
    ({ pos, text }) => pos !== 'VERB' && pos !== 'AUX' && (pos !== 'PUNCT' || /^[-–’']$/.test(text)),
  );
  const head = own.findIndex(({ text }, at) => isRoleNoun(text) && !/^(?:NOUN|PROPN)$/.test(own[at + 1]?.pos ?? ''));
  if (!isPhrase || head < 0 || own.slice(0, head).some(({ pos }) => pos === 'ADP')) return '';
  const role = wordsText(unit.text, words, start, comma);
  return HAS_PRONOUN.test(role) || !tellsWho(role)
    ? ''
    : start === 0 && /^(?:The|\p{Lu}\p{Ll}+(?= of ))/u.test(role)
      ? role.charAt(0).toLowerCase() + role.slice(1)
      : role;
}

function roleBehind(mention: NameMention, named: Named): string {
  const { words, unit } = mention.reading;
  const office = titledOffice(words, mention);
  if (office) return office.role;
  const trade = appositionRole(mention);
  const span = trade ?? plainApposition(mention);
  if (span === null) return '';
  const written = wordsText(unit.text, words, span.from, span.to).replace(
    /^(?:himself|herself|itself|then|also) /i,
    '',
  );
  const role = HAS_PRONOUN.test(written) ? (named(mention, span.from, span.to) ?? '') : written;
  if (HAS_PRONOUN.test(role)) return '';
  if (IS_OTHER_TIME.test(role) || isPlayed(mention)) return '';
  return trade === null || tellsWho(role) || /^(?:an? |the )?\p{L}+ (?:from|of|for|at|in) /u.test(role) ? role : '';
}

const IS_OTHER_TIME = /^(?:the |an? )?(?:future|later|subsequent|eventual) /iu;

/** "portrayed Tom Berg, the brother of ...": somebody of a story. */
const isPlayed = ({ reading: { words }, roleFrom }: NameMention): boolean =>
  words
    .slice(Math.max(0, roleFrom - 2), roleFrom)
    .some(({ lemma, pos }) => pos === 'VERB' && /^(?:portray|play)$/.test(lemma));

/** "Former union leader" has its capital from the sentence it opens. */
const inSentence = (role: string, { roleFrom, reading: { words } }: NameMention): string =>
  roleFrom === 0 &&
  words[0]?.pos !== 'PROPN' &&
  role.startsWith(words[0]?.text ?? '') &&
  /^\p{Lu}[^\p{Lu}]+$/u.test(role) &&
  !isDemonym(words[0]?.text ?? '')
    ? role.charAt(0).toLowerCase() + role.slice(1)
    : role;

/** "Mary’s brother" is said with the whole name of the one Mary the text knows. */
export function withFullOwner(role: string, entities: readonly FoundEntity[]): string {
  const owner = /^(\p{Lu}[\p{L}-]+)(?=['’]s )/u.exec(role)?.[1];
  const [only, ...rivals] = entities.filter(
    ({ kind, name, aliases }) => kind === 'person' && (aliases.includes(owner ?? '') || name === owner),
  );
  return owner && only && rivals.length === 0 ? `${only.name}${role.slice(owner.length)}` : role;
}

/** "Lee and her foreign minister Tom Berg": whose minister he is stands right before. */
function withOwner({ role, reading: { words, unit }, roleFrom }: NameMention): string {
  const pronoun = /^(?:his|her) /iu.exec(role)?.[0];
  if (pronoun === undefined) return role;
  const [joint, last] = [words[roleFrom - 1], words[roleFrom - 2]];
  let from = roleFrom - 1;
  while (words[from - 1]?.pos === 'PROPN') from -= 1;
  if (joint?.lower !== 'and' || last?.pos !== 'PROPN') return role;
  return `${wordsText(unit.text, words, from, roleFrom - 1)}’s ${role.slice(pronoun.length)}`;
}

const HAS_PRONOUN = /(?<!\p{L})(?:his|her|its|their|my|our|which)(?!\p{L})/iu;

/** "the NASA Administrator": initials before an office read as one with the article. */
const withArticle = (role: string): string =>
  /^\p{Lu}{2,} /u.test(role) && !/[’']s? /.test(role) ? `the ${role}` : role;
