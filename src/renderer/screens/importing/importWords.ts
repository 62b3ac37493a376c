// What is said of an article before it is kept.
import type { FoundArticle, ImportProgress } from '../../../shared/contract/import';
import { count, NO_BREAK_SPACE } from '../../ui/words/count';
import { formatPublished } from '../../ui/words/formatDate';

/** `51 facts, 4 people, 20 numbers and 2 arguments, by rules.` */
export function foundSentence(found: FoundArticle): string {
  const { facts, people, numbers, arguments: all } = found;
  if (facts === 0) return 'It was read, and nothing was found in it that a card could ask.';
  const parts = [
    count(facts, 'fact'),
    count(people, 'person', 'people'),
    count(numbers, 'number'),
    all > 0 ? count(all, 'argument') : '',
  ].filter(Boolean);
  const by = found.knowledgeSource === 'curated' ? 'curated, from the file beside it' : 'found by rules';
  const day = found.published === null ? '' : ` Written on ${formatPublished(found.published)}.`;
  return `${parts.join(', ')}, ${by}.${day}`;
}

/** Of a text that bears no date nobody can say later when what it reports was so; whoever brings it may know. */
export const asksForDate = ({ published, knowledgeSource, language, facts }: FoundArticle): boolean =>
  published === null && knowledgeSource === 'rules' && language === 'en' && facts > 0;

/** What taking the place of the edition in the deck would do. */
export function knownSentence({
  isChanged,
  kept,
  waited,
  reworded,
  fresh,
  vanished,
}: NonNullable<FoundArticle['known']>): string {
  if (!isChanged) return 'The deck holds it word for word, and nothing would change.';
  const stays = [
    kept > 0 && `${count(kept, 'card')} ${kept === 1 ? 'keeps its' : 'keep their'} schedule`,
    waited > 0 && `${count(waited, 'draft')} ${waited === 1 ? 'waits' : 'wait'} on in the Inbox`,
  ].filter((part) => part !== false);
  const parts = [
    stays.length > 0 && `${stays.join(' and ')}${reworded > 0 ? `, ${reworded} in new words` : ''}`,
    `${fresh} new ${fresh === 1 ? 'one waits' : 'ones wait'} ${waited > 0 ? 'there' : 'in the Inbox'}`,
    vanished > 0 &&
      `${vanished} ${vanished === 1 ? 'is' : 'are'} not in it any more and ${vanished === 1 ? 'stays' : 'stay'}, marked`,
  ].filter((part) => part !== false);
  return `If it takes that place, ${parts.join('; ')}.`;
}

export function progressSentence(progress: ImportProgress | null): string {
  if (!progress || progress.of === 0) return 'Reading the text.';
  const share = Math.round((progress.done / progress.of) * 100);
  const where = progress.section === null ? '' : `, under “${progress.section}”`;
  return `${progress.done.toLocaleString('en')} of ${count(progress.of, 'sentence')} read (${share}${NO_BREAK_SPACE}%)${where}.`;
}

/** A text with headings is Markdown, whatever it was copied from. */
export const formatOfText = (text: string): 'markdown' | 'text' => (/^#{1,6} \S/m.test(text) ? 'markdown' : 'text');
