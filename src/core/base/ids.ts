// Branded identifiers: a CardId is not a NoteId, and the compiler knows it.
// Generated things have ids derived from their content, so two devices that build one deck agree on every id.
import { v5 as nameBasedUuid } from 'uuid';

declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type DocumentId = Id<'document'>;
export type NoteId = Id<'note'>;
export type CardId = Id<'card'>;

/** Root of every name-based id of this app; changing it would make every deck a stranger to its own history. */
const NAMESPACE = '6f1d7c0a-3b52-5c1e-9a44-0d2f6b7e8c91';

/** The document an article becomes. `fingerprint` says which article it is, see `fingerprintOf` in core/source. */
export const documentIdOf = (fingerprint: string): DocumentId =>
  nameBasedUuid(`document/${fingerprint}`, NAMESPACE) as DocumentId;

/** The note of one knowledge item of an article. */
export const noteIdOf = (fingerprint: string, knowledgeKey: string): NoteId =>
  nameBasedUuid(`note/${fingerprint}/${knowledgeKey}`, NAMESPACE) as NoteId;

/** The card of one knowledge item in one form. `cardKey` is stable over app versions. */
export const cardIdOf = (fingerprint: string, cardKey: string): CardId =>
  nameBasedUuid(`card/${fingerprint}/${cardKey}`, NAMESPACE) as CardId;
