// Which language a text is in, told by its commonest little words: they make up a third of any page of their own language and next to
// nothing of another. A test of our own, because a handful of languages is all the rules know anything of; a text in none of
// them is called undetermined rather than the nearest.

const LITTLE_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in a an is was are were be been for on that with as by at it its from had has have not but or this which he she they his her',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder aber vor zur bis mehr durch man',
  ru: 'и в не на я что с он как это по но они мы все она так его за был от то а о из же к у вы бы для мне было есть еще ее их или когда только был была были чтобы уже до если этого при после',
  uk: 'і в не на що з як це та до за від у але вони він вона про для й його був її були є або коли тільки також після при вже',
  fr: 'le la les de des du et à un une dans est que qui pour en sur pas par plus au avec il elle ne se ce sont été ont mais ou nous leur cette ses aux',
  es: 'el la los las de y en que un una es por con para del se no su al lo como más pero sus le ha o este sí porque esta entre cuando muy sin sobre fue era',
  it: 'il lo la i gli le di e a in che un una è per con del della si non al dei da sono nel come più ma anche alla ha o suo questa dalla fu era delle',
  pt: 'o a os as de e em que um uma é por com para do da se não no na mais mas seu ao dos foi ou também pela nas era sua',
  nl: 'de het een en van in is dat op te voor met zijn niet aan er om ook als bij door naar uit maar werd was hij heeft worden nog over tot zij ze of',
  pl: 'i w nie na się że z do to jest o jak po co ale za od był przez jego dla są czy tylko już może oraz była które ich jej',
};

const SETS = Object.entries(LITTLE_WORDS).map(([language, words]) => [language, new Set(words.split(' '))] as const);
const SAMPLE = 40_000;
/** Below this share no language is meant: tables, code, names. */
const SHARE = 0.14;
/** Of languages with letters of their own, fewer little words are enough. */
const OWN_LETTERS: Readonly<Record<string, RegExp>> = {
  ru: /^(?!.*[іїєґђјљњћџ]).*[ыэё]/isu,
  uk: /^(?!.*[ыэёъ]).*[іїєґ]/isu,
};
const SHARE_WITH_LETTERS = 0.05;

/** With fewer words than these, little words or their lack say nothing. */
const FEWEST_WORDS = 8;

const wordsOf = (text: string): readonly string[] =>
  text
    .slice(0, SAMPLE)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

/** Whether a text whose language could not be told has too few words to tell any by. */
export const isTooShortToTell = (text: string): boolean => wordsOf(text).length < FEWEST_WORDS;

/** ISO 639-1, or `und` where it cannot be told. */
export function detectLanguage(text: string): string {
  const words = wordsOf(text);
  let [best, most] = ['und', 0];
  for (const [language, little] of SETS) {
    const count = words.filter((word) => little.has(word)).length;
    if (
      count > most &&
      count >= words.length * (OWN_LETTERS[language]?.test(text) === true ? SHARE_WITH_LETTERS : SHARE)
    )
      [best, most] = [language, count];
  }
  return best;
}
