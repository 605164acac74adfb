import { execFile } from 'node:child_process';
import { childEnvironment } from './child-environment.ts';

/** A command as operators run it: its exit status, and what it prints. */
export const runCommand = (
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', file, ...args],
      { env: { ...childEnvironment(), ...env } },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
