import type { Program } from '../../domain/program/program.ts';
import { readFolders, type WithFolders } from './program-folders.ts';
import { type ExtraKeys, withExtra } from './program-keys.ts';
import { unfitIn } from './program-names.ts';
import { readYaml } from './yaml-file.ts';

/**
 * Reads and validates the program; throws ConfigurationError with file, line and what was wanted.
 * What a feature's own keys hold is in `extra`, and what its folder beside the file holds in
 * `folders`, under the feature's name. `alone`: no directory is asked, so that everybody has to be
 * among the people.
 */
export function readProgram(
  file: string,
  extra: ExtraKeys = {},
  alone = false,
  besides?: WithFolders,
): Program {
  const { read, refuse } = readYaml(file, 'The program file', withExtra(extra));
  refuse(unfitIn(read, alone));
  const program: Program = read;
  return besides ? { ...program, folders: readFolders(file, besides) } : program;
}
