import type { Program } from '../../domain/program/program.ts';
import { type ProgramFolders, stateOfFiles } from './program-folders.ts';

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
 * of a wrong one as such, and the listener keeps the program that it has. They are read one after the other: of changes
 * in between the last one is told. Returns how to stop.
 */
export function watchProgram(
  { file, folders, state }: ReadFiles,
  listener: ProgramNews,
  read: () => Promise<Program>,
): () => void {
  let known = state;
  let isReading = false;
  let hasEnded = false;
  const look = async (): Promise<void> => {
    const found = stateOfFiles(file, folders);
    if (isReading || found === known) return;
    known = found;
    isReading = true;
    const tell = await read().then(
      (program) => () => listener.changed(program),
      (error: unknown) => () => listener.wrong(error),
    );
    isReading = false;
    if (!hasEnded) tell();
  };
  // Not `watchFile`: a change before its own first look would be lost.
  const looks = setInterval(() => void look(), everyMs);
  looks.unref();
  return () => {
    hasEnded = true;
    clearInterval(looks);
  };
}
