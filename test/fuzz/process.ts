import { fork } from 'node:child_process';
import { childEnvironment } from '../support/app/child-environment.ts';

export interface Ask {
  readonly ask: 'memory' | 'passes' | 'stop';
  readonly milliseconds?: number;
}

export type Told =
  | { readonly tell: 'listening'; readonly url: string }
  | { readonly tell: 'passed' | 'stopped' }
  | {
      readonly tell: 'memory';
      /** The longest that it looked at nothing new, since the last time. */
      readonly blockedMs: number;
      readonly heapUsed: number;
      readonly heapTotal: number;
      readonly external: number;
      readonly rss: number;
      /** The log's lines of level error since the last time. */
      readonly errors: readonly string[];
    };

/** The bot as a process: what it tells, and whether it still lives. */
export async function startBot(dataDir: string, databaseUrl = '') {
  const child = fork('test/fuzz/bot.ts', {
    execArgv: ['--expose-gc'],
    env: { ...childEnvironment(), AUTH: 'none', DATA_DIR: dataDir, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.on('data', (part) => {
    said = `${said}${part}`.slice(-10_000);
  });
  const ended = new Promise<never>((_, reject) => {
    child.once('exit', (code, signal) =>
      reject(new Error(`the bot has ended: ${code ?? signal}\n${said}`)),
    );
  });
  ended.catch(() => undefined);

  const told = <T extends Told['tell']>(what: T): Promise<Extract<Told, { tell: T }>> =>
    Promise.race([
      ended,
      new Promise<Extract<Told, { tell: T }>>((resolve) => {
        const listen = (message: Told): void => {
          if (message.tell !== what) return;
          child.off('message', listen);
          resolve(message as Extract<Told, { tell: T }>);
        };
        child.on('message', listen);
      }),
    ]);
  const ask = <T extends Told['tell']>(question: Ask, what: T) => {
    const answer = told(what);
    child.send(question);
    return answer;
  };

  const { url } = await told('listening');
  return {
    url,
    memory: () => ask({ ask: 'memory' }, 'memory'),
    /** Everything due is done, then time passes, and what became due is done too. */
    passes: (milliseconds: number) => ask({ ask: 'passes', milliseconds }, 'passed'),
    stop: () => ask({ ask: 'stop' }, 'stopped'),
    kill: () => child.kill('SIGKILL'),
  };
}
