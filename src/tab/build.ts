import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

/** What a person waits for at first, packed: more takes too long on a phone. */
const mostBytes = 260_000;

const here = fileURLToPath(new URL('.', import.meta.url));
const target = process.argv[2] ?? fileURLToPath(new URL('../../dist/tab/', import.meta.url));

/** Builds the tab into `dist/tab`, or the folder that is named; ends with 1 where its first page has grown too big. */
const built = await build({
  root: here,
  base: '/tab/',
  configFile: false,
  // Fluent's files say of themselves what only a server that renders would read: thousands of warnings.
  logLevel: 'error',
  oxc: { jsx: { runtime: 'automatic' } },
  build: {
    outDir: target,
    emptyOutDir: true,
    // Nothing but files of ours: the page's policy lets in nothing else.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
const size = packed(output);
process.stdout.write(`The tab is built; its first page is ${Math.round(size / 1000)} kB.\n`);
if (size > mostBytes) {
  process.stderr.write(
    `More than ${mostBytes / 1000} kB: move what is not seen at first into a chunk of its own.\n`,
  );
  process.exitCode = 1;
}

/** The page, its script with all that it imports at once, and their styles. */
function packed(files: Rolldown.RolldownOutput['output']): number {
  const needed = new Set(['index.html']);
  const need = (name: string): void => {
    if (needed.has(name)) return;
    needed.add(name);
    const chunk = files.find(({ fileName }) => fileName === name);
    if (chunk?.type === 'chunk') for (const imported of chunk.imports) need(imported);
  };
  for (const file of files) if (file.type === 'chunk' && file.isEntry) need(file.fileName);
  const page = readFileSync(join(target, 'index.html'), 'utf8');
  for (const [, name = ''] of page.matchAll(/(?:href|src)="\/tab\/([^"]+)"/g)) need(name);
  return [...needed].reduce(
    (sum, name) => sum + gzipSync(readFileSync(join(target, name))).length,
    0,
  );
}
