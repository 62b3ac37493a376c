// "Provided, of course, that the roof holds.": a sentence of its own that limits the claim before it.
import type { FoundArgument } from './found';
import type { Passage } from './passage';
import { sayingOf } from './saying';

const PROVISO = /^(?:provided|assuming|unless|except|always supposing)(?:, [^,]{2,20},)?(?: that| if| when)? /iu;

/** The argument with the proviso that follows its claim, if one does. */
export function provisos(argument: FoundArgument, passage: Passage): FoundArgument {
  const next = passage[passage.indexOf(argument.claim.told) + 1];
  const match = next && PROVISO.exec(next.reading.unit.text);
  // A verb of its own makes it a sentence: "Provided they win, they will ..."
  const verb = next?.reading.clauses[0]?.verb;
  if (!next || !match || (verb && verb.main > 0)) return argument;
  const from = next.reading.words.findIndex(({ start }) => start >= match[0].length);
  return { ...argument, proviso: from < 0 ? null : sayingOf(next, { from }) };
}
