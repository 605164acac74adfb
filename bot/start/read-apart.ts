import { once } from 'node:events';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ConfigurationError } from '../../src/config/environment.ts';
import type { Program } from '../../src/domain/program/program.ts';
import type { Instant } from '../../src/domain/time/instant.ts';

/** What the thread is told. */
export interface ToRead {
  readonly file: string;
  /** Nobody is looked up in a directory. */
  readonly alone: boolean;
  readonly now: Instant;
}

/** What it answers: the program, or why it is not right. */
export type ReadApart = { readonly program: Program } | { readonly wrong: string };

/** Compiled, the thread's file ends as this one does. */
const reader = new URL(`./program-reader${extname(import.meta.url)}`, import.meta.url);

/**
 * The same as `readProgram` with the keys and folders of the product's own features, in a thread of its own: clicks would
 * wait while a thousand people are parsed.
 */
export async function readApart(toRead: ToRead): Promise<Program> {
  const thread = new Worker(reader, { workerData: toRead });
  // A process that stops waits for no program.
  thread.unref();
  const [answer]: ReadApart[] = await once(thread, 'message');
  if (answer && 'program' in answer) return answer.program;
  throw new ConfigurationError(answer?.wrong ?? 'The program file was not read.');
}
