// What a person is, where the text says it beside the name: before it ("foreign minister Ann Lee"), behind it ("Ann Lee,
// a surgeon from Leeds,"), or as a line of its own ("Ann Lee, surgeon").
import type { FoundEntity } from './findEntities';
import { appositionRole } from './findEntities';
import { type NameMention, wordsText } from './nameMentions';

export interface Role {
  readonly text: string;
  readonly mention: NameMention;
  readonly because: string;
}

/** The roles of a person, the fullest first. */
export function rolesOf({ mentions }: FoundEntity): Role[] {
  const roles = mentions.flatMap((mention): Role[] => {
    const found: Role[] = [];
    const { words, unit } = mention.reading;
    if (
      mention.role !== '' &&
      !/^(?:his|her|its|their|my|our)\b/i.test(mention.role) &&
      mention.role.split(' ').length > 1
    ) {
      found.push({ text: mention.role, mention, because: 'the role stands before the name' });
    }
    const behind = appositionRole(mention);
    if (behind) {
      const text = wordsText(unit.text, words, behind.from, behind.to);
      if (!/(?<!\p{L})(?:his|her|its|their|my|our|who|which)(?!\p{L})/iu.test(text))
        found.push({ text, mention, because: 'the role stands behind the name' });
    }
    return found;
  });
  return roles;
}
