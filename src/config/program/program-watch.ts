import { unwatchFile, watchFile } from 'node:fs';
import type { Program } from '../../domain/program/program.ts';
import { readProgram } from './program-file.ts';
import { stateOfFolders, type WithFolders } from './program-folders.ts';
import type { ExtraKeys } from './program-keys.ts';

const everyMs = 1_000;

/**
 * Tells of each changed program file that is right, and of changes in the folders that belong to it;
 * a wrong one is told of as such, and the listener keeps the program that it has. Returns how to stop.
 */
export function watchProgram(
  file: string,
  listener: {
    readonly changed: (program: Program) => void;
    readonly wrong: (error: unknown) => void;
  },
  extra: ExtraKeys = {},
  alone = false,
  besides: WithFolders = { folders: {}, now: () => 0 },
): () => void {
  const look = (): void => {
    try {
      listener.changed(readProgram(file, extra, alone, besides));
    } catch (error) {
      listener.wrong(error);
    }
  };
  watchFile(file, { interval: everyMs, persistent: false }, look);
  let known = stateOfFolders(file, besides);
  const ofFolders = setInterval(() => {
    const found = stateOfFolders(file, besides);
    if (found === known) return;
    known = found;
    look();
  }, everyMs);
  ofFolders.unref();
  return () => {
    clearInterval(ofFolders);
    unwatchFile(file, look);
  };
}
