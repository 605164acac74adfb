import { readFileSync } from 'node:fs';
import { isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { plainText } from '../../domain/forms/plain-text.ts';
import { ConfigurationError } from '../environment.ts';
import { expandedAliases } from './aliases.ts';
import type { Path, Unfit } from './program-doubles.ts';
import { wantedOf } from './wanted.ts';

export interface ReadFile<Read> {
  readonly read: Read;
  /** Throws ConfigurationError where there is something unfit. */
  readonly refuse: (unfit: readonly Unfit[]) => void;
}

/**
 * Reads and validates a file of the program; throws ConfigurationError with file, line and what was
 * wanted. `what` names the file in the error: “The program file”.
 */
export function readYaml<Read>(file: string, what: string, shape: z.ZodType<Read>): ReadFile<Read> {
  const wrong = (mistakes: readonly string[]): ConfigurationError =>
    new ConfigurationError([`${what} ${file} is not right:`, ...mistakes].join('\n  '));
  const lines = new LineCounter();
  const document = parseDocument(textOf(file, wrong), { lineCounter: lines });
  visit(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string') scalar.value = plainText(scalar.value);
    },
  });
  const line = (offset: number): number => lines.linePos(offset).line;
  const mistakes = document.errors.map((error) => `line ${line(error.pos[0])}: ${error.message}`);
  if (mistakes.length > 0) throw wrong(mistakes);
  const bomb = expandedAliases(document);
  if (bomb !== undefined)
    throw wrong([`line ${line(bomb)}: wanted fewer aliases: written out they are too long`]);
  const parsed = shape.safeParse(document.toJS({ maxAliasCount: -1 }), { error: wantedOf });
  const at = (path: Path): string => {
    const { offset, below } = placeOf(document, path);
    return `line ${line(offset) + below}`;
  };
  if (!parsed.success)
    throw wrong(
      parsed.error.issues.map((issue) => {
        const path = issue.path as Path;
        // For an unknown key the issue tells the object that has it, not the place of the key.
        const [key] = issue.code === 'unrecognized_keys' ? issue.keys : [];
        const place = at(key === undefined ? path : [...path, key]);
        // What is wrong with the file as a whole has no name in it.
        const name = path.length === 0 ? '' : `${path.join('.')}: `;
        return `${place}: ${name}wanted ${issue.message}`;
      }),
    );
  return {
    read: parsed.data,
    refuse: (unfit) => {
      if (unfit.length > 0)
        throw wrong(unfit.map(({ path, mistake }) => `${at(path)}: ${mistake}`));
    },
  };
}

function textOf(file: string, wrong: (mistakes: readonly string[]) => Error): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw wrong([`cannot be read: ${error instanceof Error ? error.message : error}`]);
  }
}

/**
 * Where the value is, or the nearest thing around it that is there; of a text in several lines, of which the shape
 * has made a list, so many lines `below`.
 */
function placeOf(
  document: ReturnType<typeof parseDocument>,
  path: Path,
): { readonly offset: number; readonly below: number } {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (!isNode(node) || !node.range) continue;
    const inText = isScalar(node) && node.type === 'BLOCK_LITERAL' ? path[depth] : undefined;
    return { offset: node.range[0], below: typeof inText === 'number' ? inText + 1 : 0 };
  }
  return { offset: 0, below: 0 };
}
