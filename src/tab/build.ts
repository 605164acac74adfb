import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

/** What a person waits for at first, packed: more takes too long on a phone. */
const mostBytes = 260_000;
/** What comes beside it where it is looked for, such as charts. */
const mostLaterBytes = 150_000;

const here = fileURLToPath(new URL('.', import.meta.url));
const target = process.argv[2] ?? fileURLToPath(new URL('../../dist/tab/', import.meta.url));

/** Builds the tab into `dist/tab`, or the folder that is named; ends with 1 where a part of it has grown too big. */
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
const first = firstPage();
weigh('its first page', first, mostBytes);
for (const file of output)
  if (file.type === 'chunk' && file.isDynamicEntry)
    weigh(
      file.name,
      [...withImports([file.fileName])].filter((name) => !first.has(name)),
      mostLaterBytes,
    );

/** Says how big it is, packed; ends with 1 where that is too much. */
function weigh(what: string, files: Iterable<string>, most: number): void {
  const size = [...files].reduce(
    (sum, name) => sum + gzipSync(readFileSync(join(target, name))).length,
    0,
  );
  process.stdout.write(`The tab is built; ${what}: ${Math.round(size / 1000)} kB.\n`);
  if (size <= most) return;
  process.stderr.write(
    `More than ${most / 1000} kB: move what is not seen at first into a chunk of its own.\n`,
  );
  process.exitCode = 1;
}

/** The page, its script with all that it imports at once, and their styles. */
function firstPage(): ReadonlySet<string> {
  const entries = output.flatMap((file) =>
    file.type === 'chunk' && file.isEntry ? [file.fileName] : [],
  );
  const page = readFileSync(join(target, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:href|src)="\/tab\/([^"]+)"/g)].map(([, name = '']) => name);
  return withImports(['index.html', ...entries, ...named]);
}

/** These files, and what they import at once. */
function withImports(names: readonly string[]): ReadonlySet<string> {
  const needed = new Set<string>();
  const need = (name: string): void => {
    if (needed.has(name)) return;
    needed.add(name);
    const chunk = output.find(({ fileName }) => fileName === name);
    if (chunk?.type === 'chunk') for (const imported of chunk.imports) need(imported);
  };
  for (const name of names) need(name);
  return needed;
}
