/** Fails to compile when a case of a union is forgotten, and throws should one arrive all the same. */
export function exhaustive(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
