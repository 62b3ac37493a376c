// The handlers of bringing an article: from the person's file or words to the desk, and from there into the deck.
import { BrowserWindow, dialog } from 'electron';
import { fail, type Result, succeed } from '../../core/base/result';
import type { Answer } from '../../shared/contract/index';
import type { FoundArticle } from '../../shared/contract/import';
import { now } from '../clock';
import { type ArticleFile, formatOf, readArticleFile } from '../files/articleFile';
import { decodeText } from '../files/decodeText';
import type { ImportDesk } from '../importer/importDesk';
import type { ImportRequest } from '../importer/messages';
import { foundArticle } from '../operations/foundArticle';
import type { WritableDb } from '../store/sql';
import type { Given } from '../worker/longWork';
import { broadcast } from './broadcast';
import type { Handlers } from './serve';

type Writing = <Value>(work: (db: WritableDb) => Result<Value>) => Promise<Result<Value>>;
type Keeping = (given: Given<'import/keep'>) => Promise<Answer<'import/keep'>>;
type ImportHandlers = Pick<
  Handlers,
  'import/open' | 'import/text' | 'import/file' | 'import/date' | 'import/cancel' | 'import/keep'
>;

/** `keep` brings an article into the deck, off the window's thread. */
export function importHandlers(desk: ImportDesk, writing: Writing, keep: Keeping): ImportHandlers {
  const read = async (request: ImportRequest): Promise<Result<FoundArticle>> => {
    const onDesk = await desk.read(request);
    if (!onDesk.ok) return onDesk;
    return writing((db) => succeed(foundArticle(db, onDesk.value.id, onDesk.value.article, now())));
  };
  const found = async (file: ArticleFile): Promise<Result<FoundArticle>> => {
    const first = await read({ ...file, published: null });
    if (!first.ok || first.value.published !== null) return first;
    // Whoever gave it its date once is not asked again.
    const given = first.value.known?.published ?? null;
    return given === null ? first : read({ ...file, published: given });
  };
  return {
    'import/open': async () => {
      const [window] = BrowserWindow.getAllWindows();
      if (!window) return succeed(null);
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        properties: ['openFile'],
        filters: [{ name: 'Articles', extensions: ['md', 'markdown', 'txt', 'text'] }],
      });
      const [chosen] = filePaths;
      if (canceled || chosen === undefined) return succeed(null);
      // From here on something is read.
      broadcast('import/progress', { done: 0, of: 0, section: null });
      const file = readArticleFile(chosen, { from: 'beside' });
      return file.ok ? found(file.value) : file;
    },
    'import/text': (text) => found({ ...text, knowledge: null }),
    'import/file': ({ name, bytes }) => {
      const format = formatOf(name);
      if (format === undefined) {
        return fail(
          'file/unsupported',
          `${name} cannot be read: text (.txt) and Markdown (.md) can. Nothing was changed.`,
        );
      }
      const decoded = decodeText(bytes);
      if (!decoded.ok) return fail(decoded.problem.code, `${name} could not be read. ${decoded.problem.message}`);
      return found({ text: decoded.value.text, format, knowledge: null });
    },
    'import/date': ({ id, published }) => {
      const onDesk = desk.find(id);
      return onDesk.ok ? read({ ...onDesk.value.request, published }) : onDesk;
    },
    'import/cancel': () => {
      desk.cancel();
      return succeed(null);
    },
    'import/keep': async ({ id, density, beside }) => {
      const onDesk = desk.find(id);
      if (!onDesk.ok) return onDesk;
      const kept = await keep({ article: onDesk.value.article, density, beside });
      if (kept.ok || kept.problem.code === 'import/unchanged') desk.cancel();
      return kept;
    },
  };
}
