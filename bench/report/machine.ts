import { cpus, totalmem } from 'node:os';

/** Where the figures come from, for the line below a table. */
export function machine(): string {
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${memory}, Node ${process.version}`;
}
