/**
 * A command whose output cannot be written says so in one line and ends with 1; its reader may
 * have read enough, which is said to nobody.
 */
export function guardOutput(name: string): void {
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') process.stderr.write(`${name}: its output cannot be written (${code})\n`);
    // Whatever the command itself still makes of its status.
    process.once('exit', () => {
      process.exitCode = 1;
    });
  });
  process.stderr.on('error', () => undefined);
}
