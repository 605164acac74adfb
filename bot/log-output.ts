import { pino } from 'pino';

/** In bytes: about as many lines as a busy minute has. */
const mostKept = 256 * 1024;
const retryMs = 100;

export interface LogOutput {
  readonly write: (line: string) => void;
  /** How many lines were given up so far. */
  readonly dropped: () => number;
}

/**
 * Where log lines go, to a file or a descriptor. What cannot be written, because the disk is full or
 * nobody reads the pipe, is kept up to a limit and tried again; what comes on top is dropped, whole
 * lines of it, and counted. `recovered` is told how many as soon as the rest is written.
 */
export function logOutput(dest: string | number, recovered: (lines: number) => void): LogOutput {
  // Lines are written at once: the last ones before a crash get out. Nothing waits in a thread
  // either: that would keep the process from ending.
  const out = pino.destination({
    ...{ dest, mkdir: true, sync: true },
    ...{ maxLength: mostKept, retryEAGAIN: () => false },
  });
  let dropped = 0;
  let told = 0;
  let waiting = false;
  const tryAgain = (): void => {
    waiting = false;
    out.write('');
  };
  // In place of pino's own listener, which writes nothing any more once a reader has gone, and ends
  // the process on all other errors.
  out.removeAllListeners('error').on('error', () => {
    if (!waiting) setTimeout(tryAgain, retryMs).unref();
    waiting = true;
  });
  out.on('drop', () => {
    dropped += 1;
  });
  out.on('drain', () => {
    const lines = dropped - told;
    told = dropped;
    if (lines > 0) recovered(lines);
  });
  process.once('exit', tryAgain);
  return { write: (line) => void out.write(line), dropped: () => dropped };
}

/**
 * Makes standard output and standard error what nothing waits for: Node opens pipes and sockets as
 * non-blocking, and what a library prints there and cannot be printed is no reason to end.
 */
export function neverWaitForOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}
