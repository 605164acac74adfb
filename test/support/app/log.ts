import { type Logger, pino } from 'pino';

export interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly [key: string]: unknown;
}

/** A log that the test reads: its lines, and all of it as it would stand in a file. */
export function aLog(): {
  readonly log: Logger;
  readonly lines: LogLine[];
  readonly text: () => string;
} {
  const written: string[] = [];
  const lines: LogLine[] = [];
  const log = pino(
    { level: 'trace' },
    {
      write: (line: string) => {
        written.push(line);
        lines.push(JSON.parse(line) as LogLine);
      },
    },
  );
  return { log, lines, text: () => written.join('') };
}
