// Reads YAML written by anybody: size, depth and references are bounded before and while the parser runs, and every
// node keeps its place, so that later checks can point at a line. Scalars stay the text that was written.
import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { CuratedFault, CuratedFaultCode } from './curatedFault';

const MAXIMUM_LENGTH = 5 * 1024 * 1024;
/** The format itself nests five deep. The parser recurses, and far beyond this it would exhaust the stack. */
const MAXIMUM_DEPTH = 100;

export type Path = readonly PropertyKey[];

export interface YamlTree {
  /** Maps, lists and strings only. */
  readonly value: unknown;
  /** A fault at the node of `path`, or at the nearest one above it that exists. */
  faultAt(path: Path, code: CuratedFaultCode, message: string): CuratedFault;
  /** A fault at a key rather than at its value. */
  faultAtKey(path: Path, code: CuratedFaultCode, message: string): CuratedFault;
}

export type YamlReading =
  { readonly ok: true; readonly tree: YamlTree } | { readonly ok: false; readonly faults: readonly CuratedFault[] };

export function readYaml(source: string): YamlReading {
  const bound = boundsFault(source);
  if (bound) return { ok: false, faults: [bound] };
  const lines = new LineCounter();
  // `uniqueKeys` compares every key with every other; duplicates are found below in one pass instead.
  const document = parseDocument(source, {
    schema: 'failsafe',
    lineCounter: lines,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  const faultAtOffset = (offset: number, code: CuratedFaultCode, message: string): CuratedFault => {
    const { line, col } = lines.linePos(offset);
    return { code, line, column: Math.max(1, col), message };
  };
  const malformed = (offset: number, message: string): CuratedFault =>
    faultAtOffset(offset, 'knowledge/malformed', message);

  // One slip often makes the parser complain several times; from the second line on the complaints are noise.
  const [error] = document.errors;
  if (error) return { ok: false, faults: [malformed(error.pos[0], explain(error))] };

  const faults: CuratedFault[] = [];
  visit(document, (_, node) => {
    if (isAlias(node)) {
      faults.push(malformed(startOf(node), `\`*${node.source}\` refers to another place; write the text out instead.`));
    } else if (isMap(node)) {
      const seen = new Set<string>();
      for (const { key } of node.items) {
        if (!isScalar(key)) {
          faults.push(malformed(startOf(isNode(key) ? key : node), 'A key must be a single word.'));
          continue;
        }
        const name = String(key.value);
        if (seen.has(name)) faults.push(malformed(startOf(key), `\`${name}\` is given twice.`));
        seen.add(name);
      }
    }
  });
  if (faults.length > 0) return { ok: false, faults };

  const nodeAt = (path: Path): Node | null => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node)) return node;
    }
    return null;
  };
  const keyAt = (path: Path): Node | null => {
    const parent = nodeAt(path.slice(0, -1));
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)))
      : null;
    return isPair(pair) && isNode(pair.key) ? pair.key : null;
  };
  return {
    ok: true,
    tree: {
      value: document.toJS({ maxAliasCount: 0 }) as unknown,
      faultAt: (path, code, message) => faultAtOffset(startOf(nodeAt(path)), code, message),
      faultAtKey: (path, code, message) => faultAtOffset(startOf(keyAt(path) ?? nodeAt(path)), code, message),
    },
  };
}

const startOf = (node: Node | null): number => node?.range?.[0] ?? 0;

function boundsFault(source: string): CuratedFault | null {
  const fault = (code: CuratedFaultCode, message: string, line = 1): CuratedFault => ({
    code,
    line,
    column: 1,
    message,
  });
  if (source.length > MAXIMUM_LENGTH) return fault('knowledge/too-large', 'The file is larger than 5 MB.');
  if (source.trim() === '') return fault('knowledge/malformed', 'The file is empty.');
  const indentations: number[] = [];
  let brackets = 0;
  for (const [index, line] of source.split('\n').entries()) {
    const indentation = line.search(/\S/);
    if (indentation < 0) continue;
    while ((indentations.at(-1) ?? -1) >= indentation) indentations.pop();
    indentations.push(indentation);
    const markers = /^(?:\s*[-?](?=\s|$))*/.exec(line)?.[0].replace(/\s/g, '').length ?? 0;
    for (const character of line) {
      if (character === '[' || character === '{') brackets += 1;
      else if ((character === ']' || character === '}') && brackets > 0) brackets -= 1;
      if (brackets > MAXIMUM_DEPTH) break;
    }
    if (Math.max(indentations.length, markers, brackets) > MAXIMUM_DEPTH) {
      return fault('knowledge/malformed', 'Lists and maps are nested too deeply here.', index + 1);
    }
  }
  return null;
}

/** The parser's complaint in the words of somebody who writes a list of facts, not a YAML parser. */
function explain(error: YAMLError): string {
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'A text with a colon in it must stand in quotation marks: "like this: so".';
    case 'TAB_AS_INDENT':
      return 'A tab stands at the beginning of this line; indent with spaces.';
    case 'MISSING_CHAR':
      return 'A quotation mark, bracket or colon is missing here or above.';
    case 'BAD_SCALAR_START':
      return 'A text cannot begin with this character; put the text in quotation marks.';
    case 'BAD_INDENT':
      return 'The indentation does not fit the lines above, or a bracket is not closed.';
    case 'UNEXPECTED_TOKEN':
      return 'Something stands here that does not belong, often a quotation mark inside a text or a wrong indentation.';
    case 'MULTIPLE_DOCS':
      return 'A line of three dashes begins a second document; a knowledge file is one.';
    default:
      return `This is not readable as YAML: ${error.message}.`;
  }
}
