import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { readAgain } from '../../../src/features/playbook/read-again.ts';

const directory = mkdtempSync(join(tmpdir(), 'sme-desk-test-'));
const written = (name: string, text: string): string => {
  const file = join(directory, name);
  writeFileSync(file, text);
  return file;
};

/** Which files were parsed; a file that says “wrong” cannot be. */
function parser() {
  const parsed: string[] = [];
  const read = readAgain((file) => {
    const text = readFileSync(file, 'utf8');
    parsed.push(text);
    if (text === 'wrong') throw new Error('wrong');
    return { text };
  });
  return { parsed, read };
}

it('a file that says the same as at the last reading is not parsed again', () => {
  const { parsed, read } = parser();
  const files = [written('a', 'one'), written('b', 'two')];
  const [one, two] = read(files);
  written('a', 'one');
  written('b', 'three');
  const again = read(files);
  expect(again).toEqual([{ text: 'one' }, { text: 'three' }]);
  expect(again[0]).toBe(one);
  expect(again[1]).not.toBe(two);
  expect(parsed).toEqual(['one', 'two', 'three']);
});

it('a wrong file is parsed each time, and what was right before stays known', () => {
  const { parsed, read } = parser();
  const files = [written('a', 'one'), written('b', 'two')];
  read(files);
  written('b', 'wrong');
  expect(() => read(files)).toThrow('wrong');
  expect(() => read(files)).toThrow('wrong');
  written('b', 'two');
  expect(read(files)).toEqual([{ text: 'one' }, { text: 'two' }]);
  expect(parsed).toEqual(['one', 'two', 'wrong', 'wrong']);
});

it('a file that is gone is told of by who parses it, and forgotten', () => {
  const { read } = parser();
  const file = written('gone', 'one');
  read([file]);
  rmSync(file);
  expect(() => read([file])).toThrow('ENOENT');
  expect(read([])).toEqual([]);
  written('gone', 'one');
  expect(read([file])).toEqual([{ text: 'one' }]);
});
