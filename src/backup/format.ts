import { z } from 'zod';

// A backup is gzipped text, one JSON value a line: a head; for each table its name and columns, then
// its rows as arrays; an end with the number of rows and a SHA-256 of all lines before. It is the
// same for both databases.

export const head = z.object({
  format: z.literal('sme-desk backup'),
  version: z.literal(1),
  at: z.string(),
  /** Those that had run, oldest first. */
  migrations: z.array(z.string()).min(1),
});
export type Head = z.infer<typeof head>;

export const tableLine = z.object({ table: z.string(), columns: z.array(z.string()).min(1) });

export type Cell = string | number | null;
export const rowLine = z.array(z.union([z.string(), z.number(), z.null()]));

export const end = z.object({
  end: z.object({ rows: z.record(z.string(), z.number()), sha256: z.string() }),
});

export type RowCounts = Readonly<Record<string, number>>;

/** What is in a backup, for the code that makes or restores it. */
export interface Summary {
  readonly head: Head;
  readonly rows: RowCounts;
}

export function inWords({ rows }: Summary): string {
  const all = Object.values(rows).reduce((sum, count) => sum + count, 0);
  const number = (count: number) => count.toLocaleString('en');
  return `${number(rows.request ?? 0)} requests, ${number(rows.event ?? 0)} events, ${number(all)} rows in all`;
}
