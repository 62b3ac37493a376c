// Which dialog of the shell is open.
import type { CardId, DocumentId } from '../../core/base/ids';
import type { CommandId } from '../../shared/commands/commands';

export type OpenDialog =
  | { readonly name: 'about' }
  | { readonly name: 'newCard' }
  /** What is known of a card. */
  | { readonly name: 'card'; readonly cardId: CardId }
  /** The desired retention of one article. */
  | { readonly name: 'retention'; readonly documentId: DocumentId; readonly title: string }
  | { readonly name: 'shortcuts' }
  | { readonly name: 'history' }
  /** `ready`: what could be done when it was opened. While it is open the screen behind it answers to nothing. */
  | { readonly name: 'palette'; readonly ready: ReadonlySet<CommandId> };
