// Turns the schema's complaints about a knowledge file into sentences with a line and a column.
import type { z } from 'zod';
import type { CuratedFault } from './curatedFault';
import type { YamlTree } from './yamlTree';

type Issue = z.core.$ZodIssue;

const KIND_WORDS: Readonly<Record<string, string>> = { string: 'a text', array: 'a list', object: 'a map of keys' };

export const explainShape = (error: z.ZodError, tree: YamlTree): readonly CuratedFault[] =>
  error.issues.flatMap((issue) => explainIssue(issue, tree));

function explainIssue(issue: Issue, tree: YamlTree): readonly CuratedFault[] {
  const { path } = issue;
  const name = nameOf(path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        tree.faultAtKey([...path, key], 'knowledge/invalid', `\`${key}\` is not a key of ${nameOf(path)}.`),
      );
    case 'invalid_type':
    case 'invalid_value':
      if (valueAt(tree.value, path) === undefined) {
        const message = `\`${String(path.at(-1))}\` is missing in ${nameOf(path.slice(0, -1))}.`;
        return [tree.faultAt(path.slice(0, -1), 'knowledge/invalid', message)];
      }
      if (issue.code === 'invalid_type') {
        return [
          tree.faultAt(path, 'knowledge/invalid', `${name} must be ${KIND_WORDS[issue.expected] ?? issue.expected}.`),
        ];
      }
      return [
        tree.faultAt(path, 'knowledge/invalid', `${name} must be one of: ${issue.values.map(String).join(', ')}.`),
      ];
    default:
      return [tree.faultAt(path, 'knowledge/invalid', `${name} ${issue.message}.`)];
  }
}

/** `quantity.low` of `facts[3]`, in words: "`low`", "entry 2 of `about`", "the file". */
function nameOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  return typeof last === 'number' ? `entry ${last + 1} of \`${String(path.at(-2))}\`` : `\`${String(last)}\``;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}
