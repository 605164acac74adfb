import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { readProgram } from '../../src/config/program/program-file.ts';

/** The program file that operators begin with. */
export const sample = readFileSync('program/fasttrack.yaml', 'utf8');

/** In which line of it this text is. */
export const lineOf = (text: string): number =>
  sample.split('\n').findIndex((line) => line.includes(text)) + 1;

export const lineWith = (text: string): string => sample.split('\n')[lineOf(text) - 1] ?? '';

/** Reads program files for the tests of a file: the program, or the message about what is wrong. */
export function programFiles() {
  let directory: string;
  const file = () => join(directory, 'program.yaml');
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'sme-desk-program-'));
  });
  afterAll(() => rmSync(directory, { recursive: true }));
  /** `alone`: no directory is asked. */
  const read = (text: string, alone = false): unknown => {
    writeFileSync(file(), text);
    try {
      return readProgram(file(), {}, alone);
    } catch (error) {
      expect(error).toMatchObject({ name: 'ConfigurationError' });
      return (error as Error).message;
    }
  };
  return {
    file,
    read,
    withTypo: (right: string, typo: string): unknown => {
      expect(sample).toContain(right);
      return read(sample.replace(right, typo));
    },
    /** What is said about a mistake in the line near this text, or in this line. */
    mistake: (near: string | number, said: string): string => {
      const line = typeof near === 'number' ? near : lineOf(near);
      return `The program file ${file()} is not right:\n  line ${line}: ${said}`;
    },
  };
}
