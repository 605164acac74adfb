import type { Program } from '../../domain/program/program.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { readProgram } from './program-file.ts';
import { type ProgramFolders, stateOfFiles } from './program-folders.ts';
import type { ExtraKeys } from './program-keys.ts';

const everyMs = 1_000;

/** The files of the program as they were read. */
export interface ReadFiles {
  readonly file: string;
  readonly folders: ProgramFolders;
  /** By `stateOfFiles`, taken when they were read. */
  readonly state: string;
}

/** Who is told of a changed program file. */
export interface ProgramNews {
  readonly changed: (program: Program) => void;
  readonly wrong: (error: unknown) => void;
}

/** To be called next to where they are read: what changes later is told of. */
export const filesAsRead = (file: string, folders: ProgramFolders): ReadFiles => ({
  ...{ file, folders, state: stateOfFiles(file, folders) },
});

/**
 * Tells of each change of the program file, and of the folders that belong to it, since they were read;
 * of a wrong one as such, and the listener keeps the program that it has. Returns how to stop.
 */
export function watchProgram(
  { file, folders, state }: ReadFiles,
  listener: ProgramNews,
  now: () => Instant,
  extra: ExtraKeys = {},
  alone = false,
): () => void {
  let known = state;
  // Not `watchFile`: a change before its own first look would be lost.
  const looks = setInterval(() => {
    const found = stateOfFiles(file, folders);
    if (found === known) return;
    known = found;
    try {
      listener.changed(readProgram(file, extra, alone, { folders, now }));
    } catch (error) {
      listener.wrong(error);
    }
  }, everyMs);
  looks.unref();
  return () => clearInterval(looks);
}
