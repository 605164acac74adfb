import type { CliCommand, CommandEnvironment } from '../../../src/cli/run/command.ts';

/** A command as operators run it, within this process: its exit status, and what it prints. */
export async function runCommand(
  command: CliCommand,
  args: readonly string[],
  env: CommandEnvironment,
): Promise<{ code: number; out: string; err: string }> {
  const printed = { out: '', err: '' };
  const code = await command(args, {
    env,
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
  });
  return { code, ...printed };
}
