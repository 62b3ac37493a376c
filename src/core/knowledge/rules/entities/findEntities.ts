// Mentions of names over a whole article -> entities: which mentions name the same thing, what kind of thing it is, and
// what it is called. A short form belongs to a longer one only where there is exactly one longer one it can belong to.
import { digest } from '../../../source/digest';
import type { Document } from '../../../source/document';
import type { EntityKind } from '../../model';
import { isCountry } from './countries';
import { isDemonym, isKin, isRoleNoun, isSite } from './kindsOfNames';
import { bodyNamed, kindOf, type Personal } from './kindOf';
import type { NameMention } from './nameMentions';
import { relationInFront } from './relationInFront';
import {
  acronymsOf,
  bearsTitle,
  calledIn,
  withoutNumber,
  isShortFormOf,
  unmarked,
  withoutEpithet,
  withoutLetters,
  nameWithNumber,
} from './shortForms';

export interface FoundEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly NameMention[];
  /** Bodies one can be at: museums, universities. */
  readonly isSite: boolean;
  /** What it is among its kind, as in "country", where the text or the name tells. */
  readonly sort?: string;
  /** Why this kind, in words. */
  readonly because: string;
}

const NOBODY: Personal = { persons: new Set(), things: new Set() };

interface Group {
  name: string;
  /** His own name, where the article calls him by another: its last word is short for him too. */
  born?: string;
  readonly forms: Map<string, NameMention[]>;
}

export function findEntities(
  mentions: readonly NameMention[],
  { text, title }: Pick<Document, 'text' | 'title'>,
  personal: Personal = NOBODY,
  titleName: string | null = null,
): FoundEntity[] {
  const forms = new Map<string, NameMention[]>();
  for (const mention of mentions) {
    const form = mention.text.replace(/^the /i, '');
    if (isDemonym(form) && mention.isModifier) continue;
    const own = forms.get(form);
    if (own) own.push(mention);
    else forms.set(form, [mention]);
  }
  for (const [form, own] of [...forms]) {
    const bare = withoutLetters(form) ?? withoutEpithet(form, [...forms.keys()]);
    if (bare === null) continue;
    const whole = forms.get(bare);
    // "Anna Maria Lee OBE" in an article on Anna Lee.
    if (whole === undefined && !bearsTitle(bare, title) && !unmarked(title).includes(unmarked(bare))) continue;
    if (whole) whole.push(...own);
    else forms.set(bare, own);
    forms.delete(form);
  }
  const groups: Group[] = [];
  const byLastWord = new Map<string, Group[]>();
  // "Ichiyō" and "Ichiyo": one name, however many of its marks are written.
  const byLetters = new Map<string, Group>();
  const called = calledIn(text);
  const acronyms = new Map([...acronymsOf(text), ...called]);
  // Longer names first, so that shorter ones find them.
  const ordered = [...forms].sort((a, b) => wordCount(b[0]) - wordCount(a[0]) || firstPlace(a[1]) - firstPlace(b[1]));
  for (const [form, own] of ordered) {
    const last =
      withoutNumber(form)
        .split(/[\s-]+/)
        .at(-1) ?? form;
    const longer = acronyms.get(form) ?? null;
    const isOther = isOfSomebody(form, own);
    const candidates = isOther
      ? []
      : longer === null
        ? (byLastWord.get(last) ?? []).filter(
            (group) =>
              isShortFormOf(form, group.name) ||
              (group.born !== undefined && isShortFormOf(form, group.born)) ||
              // "Adrian Berg" looks as if he came from Adria.
              (isDemonym(group.name.split(' ')[0] ?? '') &&
                group.name.endsWith(` ${form}`) &&
                isPerson(group, personal)),
          )
        : groups.filter(({ name }) => name === longer);
    // Of two people with one surname the bare surname is the one the title names.
    const titled = candidates.filter(({ name }) => unmarked(title).includes(unmarked(name)) || bearsTitle(name, title));
    // In an article on Jo Berg, whose father is Karl Berg, "Berg" is Jo, even where the text never has his whole name.
    const isTitles = titleName !== null && titled.length === 0 && isShortFormOf(form, titleName);
    const [only] = isTitles ? [] : candidates.length === 1 ? candidates : titled.length === 1 ? titled : [];
    // What the title consists of is short for nothing but somebody's name.
    const isOwn =
      only !== undefined &&
      unmarked(form) === unmarked(title) &&
      !isPerson(only, personal) &&
      // "Annabel Ann Lee" in an article on Ann Lee.
      (titleName === null || unmarked(titleName) !== unmarked(form));
    const numbered = nameWithNumber(form, title);
    const whole =
      numbered === null
        ? ((isOwn ? undefined : only) ?? byLetters.get(unmarked(form)))
        : groups.find(({ name }) => name === numbered);
    if (whole) {
      whole.forms.set(form, own);
      if (called.has(form) && unmarked(form) === unmarked(titleName ?? title)) {
        // By what the title calls him the article goes on.
        whole.born = whole.name;
        whole.name = form;
        byLastWord.set(last, [...new Set([...(byLastWord.get(last) ?? []), whole])]);
      }
      continue;
    }
    const rest = isTitles || longer !== null ? own : withoutFirstBearer(form, own, candidates, personal);
    if (rest.length === 0) continue;
    // "Johan (“Jo”) Berg" in an article on Jo Berg.
    const isNicknamed = titleName !== null && called.get(titleName) === form && !forms.has(titleName);
    const group: Group = {
      name: isNicknamed ? titleName : form,
      ...(isNicknamed ? { born: form } : {}),
      forms: new Map([[form, rest]]),
    };
    groups.push(group);
    byLetters.set(unmarked(form), group);
    byLastWord.set(last, [...(byLastWord.get(last) ?? []), group]);
  }
  return withFirstNames(groups.map(titledWith(titleName, groups)), personal, title)
    .map((group) => entityOf(group, personal))
    .sort((a, b) => placeOf(a) - placeOf(b));
}

/**
 * A surname two people bear means the one of them, as long as the text has not named the other; from then on it may be either's. Gives
 * him his mentions, and returns those that are left.
 */
function withoutFirstBearer(
  form: string,
  own: readonly NameMention[],
  candidates: readonly Group[],
  personal: Personal,
): NameMention[] {
  if (form.includes(' ') || candidates.length < 2 || !candidates.some((each) => isPerson(each, personal)))
    return [...own];
  const [first, second] = candidates.toSorted((a, b) => firstPlace(mentionsOf(a)) - firstPlace(mentionsOf(b)));
  if (!first || !second) return [...own];
  const [from, to] = [firstPlace(mentionsOf(first)), firstPlace(mentionsOf(second))];
  const isHis = (mention: NameMention): boolean => from < offsetOf(mention) && offsetOf(mention) < to;
  const his = own.filter(isHis);
  if (his.length > 0) first.forms.set(form, his);
  return own.filter((mention) => !isHis(mention));
}

/**
 * The surname of the name in the title is short for it, where the text has no name of its own for it. Of several names somebody bears,
 * the one of the title is the one he is known by, in the letters of the text.
 */
const titledWith =
  (titleName: string | null, groups: readonly Group[]) =>
  (group: Group): Group => {
    if (titleName === null) return group;
    const own = [...group.forms.keys()].find((form) => unmarked(form) === unmarked(titleName));
    if (own !== undefined) return { ...group, name: own };
    const isLonger = titleName.includes(' ') && bearsTitle(group.name, titleName);
    return (isLonger || isShortFormOf(group.name, titleName)) && !groups.some(({ name }) => name === titleName)
      ? { ...group, name: titleName }
      : group;
  };

/** "Ann Maria Lee's grandmother, Maria Lee,": a relation of somebody's is not the same person, whose last names she bears. */
const isOfSomebody = (form: string, own: readonly NameMention[]): boolean =>
  form.includes(' ') &&
  own.some((mention) => {
    const relation = relationInFront(mention);
    const noun = relation ? mention.reading.words[relation.to - 1] : undefined;
    return noun !== undefined && isKin(noun.text);
  });

const mentionsOf = ({ forms }: Group): NameMention[] => [...forms.values()].flat();
const isPerson = (group: Group, personal: Personal): boolean =>
  kindOf(group.name, mentionsOf(group), personal).kind === 'person';

/** "Princess Mary Lee" may be called Mary. */
const withoutRank = (name: string): string => {
  const [first = '', ...others] = name.split(' ');
  return isRoleNoun(first) && others.length > 1 ? others.join(' ') : name;
};

/**
 * "Mary" where the only Mary is Mary Anning: a first name is short for the one person who bears it, whom the text or its title has named
 * before. A monk who was Johan for pages is not the Johan Berg who turns up behind them.
 */
function withFirstNames(groups: readonly Group[], personal: Personal, title: string): Group[] {
  const people = groups.filter((group) => group.name.includes(' ') && isPerson(group, personal));
  return groups.filter((group) => {
    // "Anna Maria" of Anna Maria Lee, too.
    if (!/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(group.name) || isRoleNoun(group.name)) return true;
    const bearers = people.filter(({ name }) => withoutRank(name).startsWith(`${group.name} `));
    const [only] = bearers;
    if (!only || bearers.length > 1 || kindOf(group.name, mentionsOf(group), personal).kind === 'place') return true;
    // "She appeared as Mary": somebody of a story.
    if (mentionsOf(group).some(({ preposition }) => preposition === 'as')) return true;
    const isNamedAhead = unmarked(title).includes(unmarked(only.name));
    if (!isNamedAhead && firstPlace(mentionsOf(group)) < firstPlace(mentionsOf(only))) return true;
    for (const [form, own] of group.forms) only.forms.set(form, own);
    return false;
  });
}

/** The article's author as an entity: one the text names, or one of its own. Several authors are nobody in particular. */
export function authorOf({ author }: Pick<Document, 'author'>, entities: readonly FoundEntity[]): FoundEntity | null {
  if (author === null || /,| and | & |^the /i.test(author) || !/^\p{Lu}\S+ .*\p{Lu}\S+$/u.test(author)) return null;
  const known = entities.find(({ name, kind }) => name === author && (kind === 'person' || kind === 'thing'));
  if (known) return { ...known, kind: 'person' };
  return {
    id: `${slug(author)}-${digest(author).slice(0, 4)}`,
    kind: 'person',
    name: author,
    aliases: [author.split(' ').at(-1) ?? author],
    mentions: [],
    isSite: false,
    because: 'the line above the text names the author',
  };
}

const wordCount = (form: string): number => form.split(' ').length;
const offsetOf = ({ reading, from }: NameMention): number => reading.unit.start + (reading.words[from]?.start ?? 0);
const firstPlace = (mentions: readonly NameMention[]): number => Math.min(...mentions.map(offsetOf));
const placeOf = ({ mentions }: FoundEntity): number => firstPlace(mentions);

function entityOf({ name, forms }: Group, personal: Personal): FoundEntity {
  const mentions = [...forms.values()].flat().sort((a, b) => offsetOf(a) - offsetOf(b));
  const { kind, because } = kindOf(name, mentions, personal);
  const sort = kind === 'place' && isCountry(name) ? 'country' : kind === 'organisation' ? bodyNamed(mentions) : null;
  return {
    id: `${slug(name)}-${digest(name).slice(0, 4)}`,
    kind,
    ...(sort === null ? {} : { sort }),
    name,
    aliases: [...forms.keys()].filter((form) => form !== name),
    mentions,
    isSite: name.split(/[\s-]+/).some(isSite),
    because,
  };
}

export const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 32) || 'x';
