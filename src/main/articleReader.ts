// What turns the bundled articles into cards, loaded only by a start that has to: parsers, rules and phrasing are the larger
// half of the program, and nearly every start finds a profile that holds this edition already.
import { fail } from '../core/base/result';
import { holdsEdition } from './operations/holdsEdition';
import type { Prepare } from './operations/openProfile';

/** For a profile's folder and the bundled articles; null articles want no reader. */
export async function readerFor(profile: string, articles: string | null): Promise<Prepare> {
  if (articles === null || holdsEdition(profile, articles)) return notNow;
  return (await import('./operations/prepareArticle')).prepareArticle;
}

/** Only asked if the profile or the articles changed since they were compared; another start compares them anew. */
export const notNow: Prepare = () =>
  fail('edition/changed', 'They changed while Commonplace was starting. Your deck is as it was; start the app again.');
