import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { childEnvironment } from '../../support/app/child-environment.ts';
import type { Random } from '../random.ts';

export type Fleet = ReturnType<typeof createFleet>;

interface Instance {
  readonly index: number;
  readonly port: number;
  process: ChildProcess | undefined;
  state: 'starting' | 'ready' | 'frozen' | 'down';
  /** Whether its end is our doing. */
  meant: boolean;
}

/** The server's processes, as many as share the database: started, killed, frozen, started again. */
export function createFleet(options: {
  readonly entry: string;
  readonly count: number;
  readonly env: Readonly<Record<string, string>>;
  readonly directory: string;
  readonly port: number;
  readonly random: Random;
}) {
  const { entry, env, directory, random } = options;
  const counts = { kills: 0, killsWhileStarting: 0, freezes: 0, starts: 0 };
  const endedAlone: string[] = [];
  let stopping = false;
  const instances = Array.from(
    { length: options.count },
    (_, index): Instance => ({
      index,
      port: options.port + index,
      process: undefined,
      state: 'down',
      meant: true,
    }),
  );
  /** Whether they cannot live at all: there is nothing more to be seen then. */
  const hopeless = () => endedAlone.length >= 10;
  const until = async (enough: () => boolean): Promise<void> => {
    while (!enough()) {
      if (hopeless()) throw new Error(endedAlone.at(-1));
      await setTimeout(50);
    }
  };
  const logOf = ({ index }: Instance) => join(directory, `instance-${index}.log`);
  const urlOf = ({ port }: Instance) => `http://127.0.0.1:${port}`;

  const start = (instance: Instance): void => {
    if (stopping) return;
    const log = openSync(logOf(instance), 'a');
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', entry], {
      env: { ...childEnvironment(), ...env, PORT: String(instance.port) },
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    counts.starts += 1;
    instance.process = child;
    instance.state = 'starting';
    instance.meant = false;
    child.once('exit', (code, signal) => {
      if (instance.process !== child) return;
      instance.state = 'down';
      if (instance.meant || stopping) return;
      const tail = readFileSync(logOf(instance), 'utf8').slice(-2000);
      endedAlone.push(`instance ${instance.index} ended with ${code ?? signal}\n${tail}`);
      if (!hopeless()) start(instance);
    });
    void becomesReady(instance, child);
  };

  const becomesReady = async (instance: Instance, child: ChildProcess): Promise<void> => {
    while (instance.process === child && instance.state === 'starting') {
      const answer = await ask(instance, '/readyz', 1_000);
      if (answer?.ok && instance.state === 'starting') instance.state = 'ready';
      else await setTimeout(50);
    }
  };

  const ask = (instance: Instance, path: string, patience: number, body?: unknown) =>
    fetch(`${urlOf(instance)}${path}`, {
      signal: AbortSignal.timeout(patience),
      ...(body === undefined
        ? {}
        : {
            method: 'POST',
            body: JSON.stringify(body),
            headers: { 'content-type': 'application/json' },
          }),
    }).catch(() => undefined);

  const ready = () => instances.filter(({ state }) => state === 'ready');

  return {
    counts,
    /** What no process may do: end without being asked to. */
    endedAlone,
    start: () => instances.forEach(start),
    ready,
    /** As a load balancer that looks every second: mostly one that lives. */
    anyUrl(): string {
      const lives = random.chance(0.98) ? ready() : instances;
      const chosen = random.one(lives) ?? instances[0];
      return `${chosen ? urlOf(chosen) : ''}/api/messages`;
    },
    /** `kill -9`, and a new process after a while. */
    async kill(pauseMs: number): Promise<void> {
      const mortal = instances.filter(({ state }) => state === 'ready' || state === 'starting');
      const victim = random.one(random.chance(0.9) ? ready() : mortal);
      if (!victim?.process) return;
      if (victim.state === 'ready') counts.kills += 1;
      else counts.killsWhileStarting += 1;
      const { process: child } = victim;
      victim.meant = true;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
      await setTimeout(pauseMs);
      start(victim);
    },
    /** SIGSTOP; as a zombie it goes on where it was when it is woken. */
    async freeze(ms: number): Promise<void> {
      await until(() => ready().length > 0);
      const victim = random.one(ready());
      if (!victim?.process) return;
      counts.freezes += 1;
      const { process: child } = victim;
      victim.state = 'frozen';
      child.kill('SIGSTOP');
      await setTimeout(ms);
      child.kill('SIGCONT');
      if (victim.state === 'frozen') victim.state = 'ready';
    },
    /** Asks one that is ready; undefined where none answers in time. */
    async ask(path: string, patience: number, body?: unknown): Promise<unknown> {
      const chosen = random.one(ready());
      const answer = chosen && (await ask(chosen, path, patience, body));
      return answer?.ok ? answer.json().catch(() => undefined) : undefined;
    },
    any: (): Promise<void> => until(() => ready().length > 0),
    all: (): Promise<void> => until(() => ready().length === instances.length),
    /** SIGTERM to all; the exit codes. */
    async stop(): Promise<(number | null)[]> {
      stopping = true;
      return Promise.all(
        instances.map(async ({ process: child }) => {
          if (!child || child.exitCode !== null || child.signalCode !== null) return null;
          const ended = once(child, 'exit');
          child.kill('SIGTERM');
          const [code] = await ended;
          return code as number | null;
        }),
      );
    },
    /** On the way out, whatever happened. */
    end(): void {
      stopping = true;
      for (const { process: child } of instances) child?.kill('SIGKILL');
    },
  };
}
