import { ConfigurationError, readEnvironment } from '../src/config/environment.ts';
import { readProgram } from '../src/config/program/program-file.ts';
import { isReadByAll } from '../src/config/secret-files.ts';
import { programFolders, programKeys } from '../src/features/index.ts';
import { StoreFault } from '../src/store/database/store-fault.ts';
import { type App, startApp } from './app.ts';
import { openLog } from './log.ts';
import { neverWaitForOutput } from './log-output.ts';

type Given = Parameters<typeof startApp>[0];

/**
 * The server as a process of its own, configured by the environment, until SIGTERM or SIGINT; what
 * stops the start is told in one message, with exit 1.
 */
export async function run(
  given: Pick<Given, 'now' | 'random'> &
    Partial<Pick<Given, 'pace' | 'clockPatienceMs' | 'startRelay' | 'panelsInDialogs'>>,
): Promise<void> {
  neverWaitForOutput();
  try {
    const environment = readEnvironment(process.env);
    const program = readProgram(environment.programFile, programKeys, !environment.graph, {
      folders: programFolders,
      now: given.now,
    });
    const { log, droppedLines } = openLog(environment.logLevel, 1);
    let app: App | undefined;
    const stop = (): void => {
      // Nothing may hold a stopping process: what is not done by then is done by the next one.
      setTimeout(() => process.exit(0), 9_000).unref();
      void (app?.stop() ?? Promise.resolve()).then(() => process.exit(0));
    };
    // Before the start, which may wait for its database: the first process of a container ends by no
    // signal that it does not listen to.
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
    app = await startApp({ ...given, environment, program, log, droppedLines });
    log.info({ url: app.url }, 'listening');
    if (environment.auth === 'botframework' && isReadByAll('.env'))
      log.warn({ file: '.env' }, 'everybody on this machine may read it: chmod 600 .env');
  } catch (error) {
    const expected = error instanceof ConfigurationError || error instanceof StoreFault;
    process.stderr.write(
      `${expected ? error.message : error instanceof Error ? error.stack : error}\n`,
    );
    process.exit(1);
  }
}
