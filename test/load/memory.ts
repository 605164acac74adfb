import { readFileSync } from 'node:fs';

/** Megabytes that a process has in memory; NaN where the system does not tell. */
export function megabytesOf(pid: number | undefined): number {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes) / 1024;
  } catch {
    return Number.NaN;
  }
}

/** Megabytes that its objects take, as it tells itself. */
export async function heapOf(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const bytes = /^nodejs_heap_size_used_bytes (\S+)$/m.exec(text)?.[1];
  return Number(bytes) / 2 ** 20;
}

/**
 * By how many megabytes the heap has grown from the second quarter of the samples to the last: the least of each is
 * what is left after a collection, and in the first quarter everything is still being loaded.
 */
export function growth(samples: readonly number[]): number {
  const quarter = Math.floor(samples.length / 4);
  if (quarter === 0) return Number.NaN;
  const least = (from: number, to?: number) => Math.min(...samples.slice(from, to));
  return least(-quarter) - least(quarter, 2 * quarter);
}
