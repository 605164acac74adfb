import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { readProgram } from '../../src/config/program/program-file.ts';
import { filesAsRead, watchProgram } from '../../src/config/program/program-watch.ts';

it('what is changed between reading the program and watching it is told of', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'sme-desk-watch-'));
  const file = join(directory, 'program.yaml');
  writeFileSync(file, 'people: []');
  const files = filesAsRead(file, {});
  writeFileSync(file, 'people: [nobody, at all]');
  let stop = (): void => undefined;
  const told = await new Promise<unknown>((resolve) => {
    stop = watchProgram(files, { changed: resolve, wrong: resolve }, async () => readProgram(file));
  });
  stop();
  expect(told).toMatchObject({ name: 'ConfigurationError' });
  rmSync(directory, { recursive: true, force: true });
});
