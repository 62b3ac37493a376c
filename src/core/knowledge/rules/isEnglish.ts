// Is a text English? Its commonest little words make up a third of any English page and next to nothing of other languages. The rules
// read English; of anything else they say nothing rather than something wrong.

const COMMON = new Set(
  'the of and to in a an is was are were be been for on that with as by at it its from had has have not but or this which he she they his her'.split(
    ' ',
  ),
);
const SAMPLE = 40_000;
const SHARE = 0.14;

export function isEnglish(text: string): boolean {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.length > 0 && words.filter((word) => COMMON.has(word)).length >= words.length * SHARE;
}
