import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const top = readdirSync('.').filter((name) => !['node_modules', '.git', 'dist'].includes(name));
const files = top.flatMap((name) => [name, ...within(name)]);
const documents = files.filter((path) => /^(docs\/.*|[A-Z]+)\.md$/.test(path));

/** Files and folders under it, with forward slashes. */
function within(name: string): string[] {
  try {
    const found = readdirSync(name, { recursive: true, encoding: 'utf8' });
    return found.map((path) => `${name}/${path.replaceAll('\\', '/')}`);
  } catch {
    return [];
  }
}

/** What stands in backquotes and looks like a file of the repository, or a folder. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`(?:…\/)?([\w.{},<>*/-]+(?:\.(?:ts|json|md|yaml|yml)|\/))(?:`| ›)/g)]
    .flatMap(([, path]) => path ?? [])
    // Made by a command, or the end of a name alone.
    .filter((path) => !/^(dist|build|\.)/.test(path));

/** `{a,b}` stands for each, `<name>` and `*` for any; the folders before may be left out. */
function isThere(path: string): boolean {
  const [, before, choices, after] = /^([^{]*)\{([^}]*)\}(.*)$/.exec(path) ?? [];
  if (choices !== undefined)
    return choices.split(',').every((one) => isThere(`${before}${one}${after}`));
  const pattern = path
    .replace(/\/$/, '')
    .split(/<[^>]*>|\*/)
    .map((part) => part.replaceAll(/[.\\+^$()[\]|]/g, '\\$&'))
    .join('[^/]*');
  const wanted = new RegExp(`(^|/)${pattern}$`);
  return files.some((file) => wanted.test(file));
}

describe('the documents', () => {
  it.each(documents)('%s names only files and folders that are there', (document) => {
    const gone = pathsIn(readFileSync(document, 'utf8')).filter((path) => !isThere(path));
    expect(gone).toEqual([]);
  });

  it('name enough of them for this to mean something', () => {
    const named = new Set(documents.flatMap((one) => pathsIn(readFileSync(one, 'utf8'))));
    expect(named.size).toBeGreaterThan(80);
    expect(isThere('src/engine/no-such-file.ts')).toBe(false);
    expect(isThere('src/features/requests/words/{en,xx}/form.ts')).toBe(false);
    expect(isThere('src/features/<name>/feature.ts')).toBe(true);
  });
});
