// The model reads letters of English and its neighbours only, and cuts "Dvořák" in three. It is shown the plain letters; each stands for
// exactly one, so that every place in the sentence stays.

const MARKED = /[\u0100-\u024F\u1E00-\u1EFF]/g;
/** Letters that are no plain letter with a mark. */
const OTHER: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ħ: 'h',
  Ħ: 'H',
  ı: 'i',
  ŋ: 'n',
  Ŋ: 'N',
  ŧ: 't',
  Ŧ: 'T',
};

export const plainLetters = (text: string): string =>
  text.replace(MARKED, (letter) => {
    const plain = OTHER[letter] ?? letter.normalize('NFD').charAt(0);
    return /^[A-Za-z]$/.test(plain) ? plain : letter;
  });
