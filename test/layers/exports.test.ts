import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const imported =
  /(?:import|export)\s+(?:type\s+)?(?:\w+\s*,\s*)?(\{[^}]*\}|\*(?:\s+as\s+\w+)?)\s+from\s+['"](\.[^'"]+)['"]/g;
const importedWhole = /import\(\s*['"`](\.[^'"`]+)['"`]/g;
const exported = /^export (?:async |abstract )?(?:const|function\*?|class|enum) +(\w+)/gm;

const folders = ['bot', 'cards', 'src', 'demo', 'bench', 'licences', 'manifest', 'test'];
const files = folders.flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`));
const source = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

/** What some file takes, as `file name`; `file *` where it takes all. */
const taken = new Set(
  [...source].flatMap(([file, text]) => {
    const fileAt = (path = '') => join(dirname(file), path);
    return [
      ...[...text.matchAll(imported)].flatMap(([, names = '', path]) =>
        names.startsWith('*')
          ? [`${fileAt(path)} *`]
          : [...names.matchAll(/(?:^\{|,)\s*(?:type\s+)?(\w+)/g)].map(
              ([, name]) => `${fileAt(path)} ${name}`,
            ),
      ),
      ...[...text.matchAll(importedWhole)].map(([, path]) => `${fileAt(path)} *`),
    ];
  }),
);

describe('what a file exports', () => {
  it('is a value that another file imports', () => {
    const unused = [...source]
      // In place of a library, with all that it has.
      .filter(([file]) => !taken.has(`${file} *`) && file !== 'test/support/jest/globals.ts')
      .flatMap(([file, text]) => [...text.matchAll(exported)].map(([, name]) => `${file} ${name}`))
      .filter((one) => !taken.has(one));
    expect(unused).toEqual([]);
  });

  it('is found in the whole source', () => {
    expect(taken.size).toBeGreaterThan(3_000);
    expect(taken).toContain('src/domain/people/people.ts languages');
    expect(taken).not.toContain('src/domain/people/people.ts no-such-name');
  });
});
