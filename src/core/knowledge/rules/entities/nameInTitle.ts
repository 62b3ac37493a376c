// An article on somebody is often titled with the whole name and says the surname from then on: "Yuen Ren Chao", then "Chao".

const NAME =
  /^(\p{Lu}[\p{L}.'’-]*(?: (?:de|del|della|di|da|van|von|der|den|bin|al|le|la|\p{Lu}[\p{L}.'’-]*)){1,3})(?=$| ?[,:;(–—])/u;

/** The name a title consists of or opens with; null where a word of it is one of the dictionary ("Young Chao", "Why Chao Left"). */
export function nameInTitle(title: string, isOrdinary: (word: string) => boolean): string | null {
  const name = NAME.exec(title.trim())?.[1] ?? null;
  if (name === null || name.split(' ').some((word) => /^\p{Lu}/u.test(word) && word.length > 2 && isOrdinary(word)))
    return null;
  return name;
}
