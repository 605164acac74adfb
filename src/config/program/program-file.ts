import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument, visit } from 'yaml';
import { plainText } from '../../domain/forms/plain-text.ts';
import type { Program } from '../../domain/program/program.ts';
import { ConfigurationError } from '../environment.ts';
import { expandedAliases } from './aliases.ts';
import type { Path } from './program-doubles.ts';
import { type ExtraKeys, withExtra } from './program-keys.ts';
import { unfitIn } from './program-names.ts';
import { wantedOf } from './wanted.ts';

/**
 * Reads and validates the program; throws ConfigurationError with file, line and what was wanted.
 * What a feature's own keys hold is in `extra`, under the feature's name. `alone`: no directory is
 * asked, so that everybody has to be among the people.
 */
export function readProgram(file: string, extra: ExtraKeys = {}, alone = false): Program {
  const lines = new LineCounter();
  const document = parseDocument(textOf(file), { lineCounter: lines });
  visit(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string') scalar.value = plainText(scalar.value);
    },
  });
  const line = (offset: number): number => lines.linePos(offset).line;
  const mistakes = document.errors.map((error) => `line ${line(error.pos[0])}: ${error.message}`);
  if (mistakes.length > 0) throw wrong(file, mistakes);
  const bomb = expandedAliases(document);
  if (bomb !== undefined)
    throw wrong(file, [`line ${line(bomb)}: wanted fewer aliases: written out they are too long`]);
  const parsed = withExtra(extra).safeParse(document.toJS({ maxAliasCount: -1 }), {
    error: wantedOf,
  });
  const at = (path: Path): string => `line ${line(offsetOf(document, path))}`;
  if (!parsed.success)
    throw wrong(
      file,
      parsed.error.issues.map((issue) => {
        const path = issue.path as Path;
        // Of a key that is too many the issue tells where it is too many, not where it stands.
        const [key] = issue.code === 'unrecognized_keys' ? issue.keys : [];
        const place = at(key === undefined ? path : [...path, key]);
        return `${place}: ${path.join('.')}: wanted ${issue.message}`;
      }),
    );
  const unfit = unfitIn(parsed.data, alone);
  if (unfit.length > 0)
    throw wrong(
      file,
      unfit.map(({ path, mistake }) => `${at(path)}: ${mistake}`),
    );
  return parsed.data;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw wrong(file, [`cannot be read: ${error instanceof Error ? error.message : error}`]);
  }
}

/** Where the value is, or the nearest thing around it that is there. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: Path): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range))
      return node.range[0];
  }
  return 0;
}

const wrong = (file: string, mistakes: readonly string[]): ConfigurationError =>
  new ConfigurationError([`The program file ${file} is not right:`, ...mistakes].join('\n  '));
