import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Instant } from '../../domain/time/instant.ts';
import { utcDateAt } from '../../domain/time/utc-date.ts';

/** A folder of files that belong to the program. */
export interface ProgramFolder {
  /** Beside the program file; where there is none, the one that comes with the product. */
  readonly folder: string;
  /** Throws ConfigurationError with file, line and what was wanted. `today` is an ISO date. */
  readonly read: (files: readonly string[], today: string) => unknown;
}

/** By the feature that reads it. */
export type ProgramFolders = Readonly<Record<string, ProgramFolder>>;

/** What is read besides the program file, and by which clock. */
export interface WithFolders {
  readonly folders: ProgramFolders;
  readonly now: () => Instant;
}

export function readFolders(programFile: string, { folders, now }: WithFolders) {
  const today = utcDateAt(now());
  const read = (one: ProgramFolder): unknown => one.read(filesOf(programFile, one), today);
  return Object.fromEntries(Object.entries(folders).map(([feature, one]) => [feature, read(one)]));
}

/** What changes whenever the program file does, or one of the files of its folders. */
export const stateOfFiles = (programFile: string, folders: ProgramFolders): string =>
  [programFile, ...Object.values(folders).flatMap((one) => filesOf(programFile, one))]
    .map((file) => `${file} ${stampOf(file)}`)
    .join('\n');

/** In the order of their names. */
function filesOf(programFile: string, { folder }: ProgramFolder): string[] {
  const beside = join(dirname(programFile), folder);
  const place = existsSync(beside) ? beside : join('program', folder);
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => join(place, name));
}

function stampOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? `${found.mtimeMs} ${found.size}` : '';
}
