/* eslint-disable @typescript-eslint/unbound-method -- its.value and its kind are plain functions, handed over by name */
// The tagger the rules for English use: wink-nlp with its small web model. The model is some megabytes and a tenth of a
// second, so it is a bundle of its own, loaded when the first article is read and kept.
import type { ItemToken, ItsFunction } from 'wink-nlp';
import { lowerOf, type PartOfSpeech, type Tagger, type Word } from '../../core/knowledge/rules/grammar/word';
import { baseForm } from './baseForm';
import { forgetful } from './forgetfulModel';
import { plainLetters } from './plainLetters';

let loading: Promise<Tagger> | null = null;

/** The one tagger of this process. */
export const loadTagger = (): Promise<Tagger> => (loading ??= makeTagger());

async function makeTagger(): Promise<Tagger> {
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ]);
  const load = () => {
    const own = forgetful(model);
    const nlp = winkNLP(own.model, ['pos']);
    return { ...own, nlp, empty: nlp.readDoc('') };
  };
  let loaded = load();
  const { its } = loaded.nlp;
  // The package's own types disagree about the last argument, and do not say that some words ("cannot" before a stop) have no lemma.
  const lemmaOf = (token: ItemToken): string | undefined =>
    token.out(its.lemma as unknown as ItsFunction<string | undefined>);

  function tag(sentence: string): Word[] {
    // The model knows contractions by their straight apostrophe.
    const plain = plainLetters(sentence.replaceAll('’', "'"));
    const words: Word[] = [];
    let from = 0;
    loaded.nlp
      .readDoc(plain)
      .tokens()
      .each((token: ItemToken) => {
        const value = token.out(its.value);
        const start = plain.indexOf(value, from);
        if (start < 0 || value === '') return;
        from = start + value.length;
        const text = sentence.slice(start, from);
        words.push({
          text,
          lower: lowerOf(text),
          pos: partOfSpeech(token.out(its.pos)),
          lemma: baseOf(lemmaOf(token), token.out(its.pos), lowerOf(text)),
          start,
          end: from,
        });
      });
    loaded.forget();
    if (loaded.isFull()) loaded = load();
    return withVersions(withInitials(words, sentence), sentence);
  }

  // The package's dictionary is asked by way of a document; its answer is the word's place, whatever its type says.
  const knows = (word: string): boolean => (loaded.empty.isLexeme(word) as unknown) !== null;

  return { tag, knows };
}

/** "Ph.D." is one word: the model cuts it where it knows neither half. */
function withInitials(words: readonly Word[], sentence: string): Word[] {
  const joined = [...words];
  for (const { index, 0: text } of sentence.matchAll(/(?<![\p{L}\p{N}.])(?:\p{Lu}\p{Ll}{0,2}\.){2,}/gu)) {
    const from = joined.findIndex(({ start }) => start === index);
    const to = joined.findIndex(({ end }) => end === index + text.length);
    if (from < 0 || to <= from) continue;
    const isKind = /^(?:an?|his|her|their|the)$/.test(joined[from - 1]?.lower ?? '');
    joined.splice(from, to - from + 1, {
      text,
      lower: lowerOf(text),
      pos: isKind ? 'NOUN' : 'PROPN',
      lemma: lowerOf(text),
      start: index,
      end: index + text.length,
    });
  }
  return joined;
}

/** "KT-3.5" is one name: the model cuts a version at its point. */
function withVersions(words: readonly Word[], sentence: string): Word[] {
  const joined = [...words];
  for (const { index, 0: text } of sentence.matchAll(
    /(?<![\p{L}\p{N}-])\p{Lu}[\p{L}\p{N}]*-\d+\.\d+(?![\p{L}\p{N}])/gu,
  )) {
    const from = joined.findIndex(({ start }) => start === index);
    const to = joined.findIndex(({ end }) => end === index + text.length);
    if (from < 0 || to <= from) continue;
    const lower = lowerOf(text);
    joined.splice(from, to - from + 1, {
      text,
      lower,
      pos: 'PROPN',
      lemma: lower,
      start: index,
      end: index + text.length,
    });
  }
  return joined;
}

const baseOf = (lemma: string | undefined, tag: string, lower: string): string =>
  lemma === undefined ? lower : tag === 'VERB' ? baseForm(lower, lemma) : lemma;

const partOfSpeech = (tag: string): PartOfSpeech => (tag === 'SPACE' ? 'X' : (tag as PartOfSpeech));
