import { guardOutput } from './command-output.ts';

/** What a command needs to know; the rest of the environment may be wrong. */
export interface CommandEnvironment {
  readonly DATABASE_URL?: string | undefined;
  readonly DATA_DIR?: string | undefined;
  readonly PROGRAM_FILE?: string | undefined;
}

/** What a command gets from its process, and what it tells it. */
export interface Surroundings {
  readonly env: CommandEnvironment;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** An operator's command. Resolves with its exit status: 0 done, 1 refused, 2 used wrongly. */
export type CliCommand = (args: readonly string[], around: Surroundings) => Promise<number>;

/** Runs a command with what this process was started with. */
export async function runAsProcess(name: string, command: CliCommand): Promise<void> {
  guardOutput(name);
  process.exitCode = await command(process.argv.slice(2), {
    env: process.env,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  });
}

/** A sentence of a command, in one line. */
export const refuseCommand = (
  name: string,
  { err }: Surroundings,
  sentence: string,
  status: 1 | 2 = 1,
): number => {
  err(`${name}: ${sentence.replace(/\s*\n\s*/g, ' ')}\n`);
  return status;
};
