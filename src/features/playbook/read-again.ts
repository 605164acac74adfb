import { readFileSync } from 'node:fs';

/**
 * Reads some files again and again: one that has the text of the last time is not parsed anew. Only for what a file says by
 * itself; what comes of a file is shared, and must not be changed.
 */
export function readAgain<Read>(
  parse: (file: string) => Read,
): (files: readonly string[]) => Read[] {
  let last: ReadonlyMap<string, { readonly text?: string | undefined; readonly read: Read }> =
    new Map();
  return (files) => {
    const found = files.map((file) => {
      const text = textOf(file);
      const before = last.get(file);
      const isSame = before !== undefined && text !== undefined && before.text === text;
      return [file, { text, read: isSame ? before.read : parse(file) }] as const;
    });
    last = new Map(found);
    return found.map(([, { read }]) => read);
  };
}

/** Undefined: it cannot be read, of which who parses it tells more. */
function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
