// A curated knowledge file + the document it is about -> Knowledge. The file is taken at its word for nothing: shape,
// references and every quotation are checked, and all faults come back together with their lines.
import { type Result, succeed } from '../base/result';
import type { Document } from '../source/document';
import { curatedFormat, FORMAT_NAME, FORMAT_VERSION } from './curatedFormat';
import { type CuratedFault, type CuratedProblem, curatedProblem } from './curatedFault';
import { explainShape } from './explainShape';
import type { Knowledge } from './model';
import { checkReferences } from './references';
import { resolve } from './resolve';
import { readYaml, type YamlTree } from './yamlTree';

/** Reads `yaml` (the text of a `.knowledge.yaml` file); its evidence must be found in `document`. */
export function readCurated(yaml: string, document: Document): Result<Knowledge, CuratedProblem> {
  const failed = (faults: readonly CuratedFault[]) => ({ ok: false as const, problem: curatedProblem(faults) });
  const reading = readYaml(yaml.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  if (!reading.ok) return failed(reading.faults);
  const { tree } = reading;

  const formatFault = checkFormatLine(tree);
  if (formatFault) return failed([formatFault]);
  const parsed = curatedFormat.safeParse(tree.value);
  if (!parsed.success) return failed(explainShape(parsed.error, tree));

  const faults = [...checkReferences(parsed.data, tree)];
  const knowledge = resolve(parsed.data, document, tree, faults);
  return faults.length > 0 ? failed(faults) : succeed(knowledge);
}

/** Before anything else: a file of a newer format would only produce misleading complaints. */
function checkFormatLine(tree: YamlTree): CuratedFault | null {
  const { value } = tree;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return tree.faultAt(
      [],
      'knowledge/invalid',
      'A knowledge file is a map: `format`, `article`, `entities`, `facts`, `arguments`.',
    );
  }
  const expected = `${FORMAT_NAME}/${FORMAT_VERSION}`;
  const format = 'format' in value ? value.format : undefined;
  if (format === expected) return null;
  const version = typeof format === 'string' ? new RegExp(`^${FORMAT_NAME}/(\\d+)$`).exec(format)?.[1] : undefined;
  if (version !== undefined && Number(version) > FORMAT_VERSION) {
    const message = `This file is in format ${version}, made for a newer Commonplace; this one reads format ${FORMAT_VERSION}. Update the app.`;
    return tree.faultAt(['format'], 'knowledge/unsupported-version', message);
  }
  return tree.faultAt(['format'], 'knowledge/invalid', `The file must say \`format: ${expected}\`.`);
}
