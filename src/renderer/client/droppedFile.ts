// Which of the files somebody let fall is read. An article is looked at before the next one comes, so it is one.

/** Null where nothing fell that is a file. `tell` says what becomes of the others. */
export function droppedFile(dropped: Pick<DataTransfer, 'files'> | null, tell: (words: string) => void): File | null {
  const files = dropped ? [...dropped.files] : [];
  const [first] = files;
  if (!first) return null;
  if (files.length > 1) tell(oneOf(first.name, files.length - 1));
  return first;
}

const oneOf = (name: string, others: number): string =>
  `Articles come in one at a time: ${name} is read. Drop the other${others === 1 ? '' : ` ${others}`} when it is taken in.`;
