import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';

/** `npm run demo` as its own process, as a person starts it. */
export interface Demo {
  /** The bot's own address. */
  readonly url: string;
  /** Each chat window's address by the person's first name. */
  readonly windows: Readonly<Record<string, string>>;
  /** Presses Ctrl-C; resolves with the exit code when the process is gone. */
  interrupt(): Promise<number | null>;
  /** The processes that it has started and that still run. */
  children(): number[];
}

export interface DemoStart {
  /** The five ports after it are used as well. */
  readonly port: number;
  readonly dataDir: string;
  readonly fresh: boolean;
  /** Whatever else it is to differ in, `PROGRAM_FILE` for instance. */
  readonly environment?: Readonly<Record<string, string>>;
}

const WINDOW = /^ {2}(\w+) .*: (http:\S+)$/;
const PAGE = /^ {2}(http:\S+)\/demo$/;
const ALL = 'All chat windows are there.';

/** Resolves once the demo has printed that every window of the cast is there; rejects with all it said if it ends before. */
export async function startDemo(start: DemoStart): Promise<Demo> {
  const { port, dataDir, fresh, environment } = start;
  const child = spawn(process.execPath, ['demo/main.ts', ...(fresh ? ['--fresh'] : [])], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      PORT: String(port),
      DATA_DIR: dataDir,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.on('data', (chunk) => said.push(String(chunk)));
  const windows: Record<string, string> = {};
  let url = '';
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    const [, person, address] = WINDOW.exec(line) ?? [];
    if (person && address) windows[person] = address;
    url = PAGE.exec(line)?.[1] ?? url;
    if (line === ALL) {
      child.stdout.resume();
      return { url, windows, interrupt: () => interrupt(child), children: () => childrenOf(child) };
    }
  }
  throw new Error(`the demo has ended instead of starting:\n${said.join('\n')}`);
}

/** Whether anything listens there. */
export function isServed(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port) });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** Whether the process still runs. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function interrupt(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = once(child, 'exit');
    child.kill('SIGINT');
    await gone;
  }
  return child.exitCode;
}

function childrenOf({ pid }: ChildProcess): number[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .split('\n')
    .map((row) => row.trim().split(/\s+/).map(Number))
    .flatMap(([child, parent]) => (child !== undefined && parent === pid ? [child] : []));
}
