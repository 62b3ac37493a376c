// Bringing an article: from a text to what was found in it, and from there into the Inbox. Nothing is kept before the
// person says so.
import { z } from 'zod';
import type { DocumentId } from '../../core/base/ids';
import { DENSITIES, type Density } from '../../core/generation/density';
import { answers } from './define';
import type { Done } from './history';

export interface FoundSection {
  /** The heading; null before the first one, and in a text without any. */
  readonly title: string | null;
  readonly paragraphs: number;
  readonly facts: number;
  readonly people: number;
  readonly numbers: number;
  readonly cards: number;
}

export interface FoundArticle {
  /** Names it to `import/keep`. */
  readonly id: number;
  readonly title: string;
  readonly author: string | null;
  readonly published: string | null;
  /** BCP 47; `und` where it is not one the rules read. */
  readonly language: string;
  /** What is not attempted with it, in a sentence; null for running text in English and for a curated article. */
  readonly note: string | null;
  readonly knowledgeSource: 'curated' | 'rules';
  readonly paragraphs: number;
  readonly facts: number;
  readonly people: number;
  readonly numbers: number;
  readonly arguments: number;
  readonly sections: readonly FoundSection[];
  /** How many cards each density gives. */
  readonly densities: readonly { readonly density: Density; readonly cards: number }[];
  /** The edition of it the deck holds, and what taking its place would do; null for an article new to the deck. */
  readonly known: {
    readonly title: string;
    readonly published: string | null;
    readonly isChanged: boolean;
    /** Accepted cards, which keep their schedule, and drafts that wait on. */
    readonly kept: number;
    readonly waited: number;
    readonly reworded: number;
    readonly fresh: number;
    readonly vanished: number;
    /** Whether it may be kept beside that edition: its text is another one. */
    readonly canStandBeside: boolean;
  } | null;
}

export interface ImportProgress {
  /** Sentences. */
  readonly done: number;
  readonly of: number;
  readonly section: string | null;
}

export interface KeptArticle extends Done {
  readonly documentId: DocumentId;
  readonly fresh: number;
}

/** Of a file that is dropped, and of a text that is pasted. */
export const MOST_BYTES = 64 * 1024 * 1024;
const nothing = z.strictObject({});

export const importChannels = {
  /** Asks the person for a file; null where they chose none. Problem `import/cancelled` when it is given up. */
  'import/open': answers<FoundArticle | null>().to(nothing),
  'import/text': answers<FoundArticle>().to(
    z.strictObject({ text: z.string().max(MOST_BYTES), format: z.enum(['text', 'markdown']) }),
  ),
  /** A file that was dropped: its name says its format. */
  'import/file': answers<FoundArticle>().to(
    z.strictObject({
      name: z.string().min(1).max(400),
      bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= MOST_BYTES),
    }),
  ),
  /** Reads what was found once more, as of the day the person gives it. Problem `import/gone`. */
  'import/date': answers<FoundArticle>().to(z.strictObject({ id: z.int(), published: z.iso.date() })),
  'import/cancel': answers<null>().to(nothing),
  /** Into the Inbox, as one act. `beside`: as an article of its own, where the deck holds an edition of it. */
  'import/keep': answers<KeptArticle>().to(
    z.strictObject({ id: z.int(), density: z.enum(DENSITIES as [Density, ...Density[]]), beside: z.boolean() }),
  ),
};
