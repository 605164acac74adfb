import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeProgram } from '../load/people.ts';
import { machine } from '../report/machine.ts';
import { markdown } from '../report/markdown.ts';
import type { Held } from './memory-run.ts';

const most = Number(process.env.BENCH_REQUESTS ?? 100_000);

/** What the process holds after a hundredth, a tenth and all of the requests, garbage collected. */
export async function memory(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'sme-desk-bench-'));
  try {
    const PROGRAM_FILE = join(directory, 'program.yaml');
    const OUT = join(directory, 'held.json');
    writeProgram(PROGRAM_FILE);
    const child = spawn(
      process.execPath,
      ['--expose-gc', '--disable-warning=ExperimentalWarning', 'bench/memory/memory-run.ts'],
      {
        env: { ...process.env, DATA_DIR: directory, PROGRAM_FILE, OUT, COUNT: String(most) },
        stdio: 'inherit',
      },
    );
    const [code] = await once(child, 'exit');
    if (code !== 0) throw new Error(`bench/memory/memory-run.ts ended with ${code}`);
    const held = JSON.parse(readFileSync(OUT, 'utf8')) as Held[];
    const mb = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);
    const rows = held.map(({ requests, rss, heap, outside }, index) => {
      const before = held[index - 1];
      const more = before ? (heap - before.heap) / (requests - before.requests) : Number.NaN;
      const growth = before ? more.toFixed(0) : '–';
      return [String(requests), mb(rss), mb(heap), mb(outside), growth];
    });
    const head = [
      'requests',
      'RSS, MB',
      'heap, MB',
      'outside the heap, MB',
      'heap bytes a request',
    ];
    process.stdout.write(`${markdown(head, rows)}\n\n${machine()}\n`);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
