// What a check is. Checks are pure and know nothing of each other; gates.ts runs them all on every proposal.
import type { Entity, Knowledge } from '../../knowledge/model';
import type { Document } from '../../source/document';
import { monthOf } from '../months';
import { sourceNames } from '../names';
import { supportedNumbers } from '../numberValues';
import type { Proposal } from '../proposal';

export interface Finding {
  /** True: the card is dropped. False: it carries a warning. */
  readonly isGate: boolean;
  /** Why the check failed, in a sentence. */
  readonly reason: string;
  /** What a person can do about it. */
  readonly fix: string;
}

export interface Check {
  readonly name: string;
  readonly judge: (card: Proposal, source: Source) => Finding | null;
}

/** The article a card is held against, prepared once. */
export interface Source {
  readonly document: Document;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly numbers: ReadonlySet<number>;
  readonly names: ReadonlySet<string>;
  /** The article says when it was written, so cards can say when they were true. */
  readonly isDated: boolean;
}

/** The source is the document with its metadata, and the metadata of the original it retells. */
export function sourceOf(document: Document, knowledge: Knowledge): Source {
  const { article } = knowledge;
  const original = article.original
    ? [article.original.title, article.original.author, article.original.published]
    : [];
  const said = [document.text, document.title, document.author, document.published, ...original, article.asOf]
    .filter((part) => part !== null)
    .join('\n');
  const months = [document.published, article.asOf, article.original?.published].map(monthOf);
  return {
    document,
    entities: new Map(knowledge.entities.map((entity) => [entity.id, entity])),
    numbers: supportedNumbers(said),
    isDated: (article.asOf ?? article.original?.published ?? document.published) !== null,
    names: sourceNames(`${said}\n${months.join('\n')}`),
  };
}

export const gate = (reason: string, fix: string): Finding => ({ isGate: true, reason, fix });

export const warning = (reason: string, fix: string): Finding => ({ isGate: false, reason, fix });
