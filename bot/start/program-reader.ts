import { parentPort, workerData } from 'node:worker_threads';
import { ConfigurationError } from '../../src/config/environment.ts';
import { readProgram } from '../../src/config/program/program-file.ts';
import { programParts } from '../../src/features/program-parts.ts';
import type { ReadApart, ToRead } from './read-apart.ts';

/** The thread of `readApart`. */
const { file, alone, now }: ToRead = workerData;

function answer(): ReadApart {
  try {
    const { keys, folders } = programParts;
    return { program: readProgram(file, keys, alone, { folders, now: () => now }) };
  } catch (error) {
    if (error instanceof ConfigurationError) return { wrong: error.message };
    throw error;
  }
}

parentPort?.postMessage(answer());
