// wink-nlp keeps each word it meets that its model does not have, and cuts the next text by it: "(Sony's)" makes one word of every later
// "Sony's". What a sentence means must not hang on what was read before it, in this article or another; so the model forgets.
import type { Model } from 'wink-nlp';

/** What the package knows of one property of words; the place of a value in the list is what stands for it elsewhere. */
interface Feature {
  hash: Record<string, number>;
  list: string[];
  index: number;
}
interface Core {
  features: Record<string, Partial<Feature>>;
}

/** Words met and forgotten whose places stay taken, before a new model is worth a tenth of a second: some tens of megabytes. */
const MOST_PLACES = 300_000;

export interface ForgetfulModel {
  readonly model: Model;
  /** To be called when nothing is asked any more of what was read. */
  forget(): void;
  /** Whether so many places are taken that the model should be loaded anew. */
  isFull(): boolean;
}

/** The model, which knows the words it came with and no others. */
export function forgetful(model: Model): ForgetfulModel {
  const core = (model.core as () => Core)();
  const features = Object.entries(core.features).flatMap(([name, feature]) =>
    isFeature(feature) ? [{ name, feature, own: feature.list.length, from: feature.list.length }] : [],
  );
  const forget = (): void => {
    for (const kept of features) {
      const { name, feature, own } = kept;
      for (let place = kept.from; place < feature.list.length; place++)
        Reflect.deleteProperty(feature.hash, feature.list[place] ?? '');
      // The package keeps more of a word by its place, where nobody can take it away: the places of words are not given again.
      if (name === 'lexeme') kept.from = feature.list.length;
      else feature.index = feature.list.length = own;
    }
  };
  const words = features.find(({ name }) => name === 'lexeme');
  return {
    model: { ...model, core: () => core },
    forget,
    isFull: () => words !== undefined && words.feature.list.length - words.own > MOST_PLACES,
  };
}

const isFeature = (feature: Partial<Feature>): feature is Feature =>
  feature.hash !== undefined && feature.list !== undefined && feature.index !== undefined;
