import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs a script to its end. */
export async function run(script: string, environment: Environment): Promise<void> {
  const child = start(script, environment);
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${script} ended with ${code}`);
}

/** A bot in a process of its own, listening; `stop` waits until it has ended. */
export async function startBot(script: string, environment: Environment) {
  const port = randomInt(20_000, 32_000);
  const child = start(script, { ...environment, PORT: String(port) });
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; ; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`${script} did not start`);
    const alive = await fetch(`${url}/healthz`).catch(() => undefined);
    if (alive?.ok) break;
    if (attempt === 200) throw new Error(`${script} does not answer`);
    await setTimeout(100);
  }
  return {
    url,
    /** Milliseconds of processor time so far; NaN where the system does not tell. */
    cpu: () => cpuOf(child.pid),
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Linux counts in hundredths of a second: fields 14 and 15 of `stat`, user and system. */
function cpuOf(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}

function start(script: string, environment: Environment): ChildProcess {
  const profile = environment.PROFILE_DIR;
  const flags = profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [];
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', ...flags, script],
    {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const end = (): void => void child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  return child;
}
