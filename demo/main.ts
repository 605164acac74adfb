import { neverWaitForOutput } from '../bot/log-output.ts';
import { ConfigurationError } from '../src/config/environment.ts';
import { StoreFault } from '../src/store/database/store-fault.ts';
import { startDemo } from './demo.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

neverWaitForOutput();
try {
  const demo = await startDemo(say, process.argv.includes('--fresh'));
  const end = (): void => {
    process.exitCode = 0;
    setTimeout(() => process.exit(0), 9_000).unref();
    void demo.stop().then(() => process.exit(0));
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  await demo.allWindows;
} catch (error) {
  const expected =
    error instanceof ConfigurationError ||
    error instanceof StoreFault ||
    (error instanceof Error && ('syscall' in error || /already in use/.test(error.message)));
  process.stderr.write(
    `${expected ? error.message : error instanceof Error ? error.stack : error}\n`,
  );
  process.exit(1);
}
