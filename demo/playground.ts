import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mailboxName, type PlaygroundPerson, playgroundConfig } from './playground-config.ts';
import { endPlayground, hasEnded, spawnPlayground, untilReady } from './playground-process.ts';
import { refuseBusyPorts } from './ports.ts';

export interface PlaygroundsOptions {
  people: readonly PlaygroundPerson[];
  /** One for each person, in the same order. */
  ports: readonly number[];
  /** The whole address of the bot's endpoint, `http://127.0.0.1:3978/api/messages`. */
  botUrl: string;
  directory: string;
  log: (line: string) => void;
}

export interface PlaygroundWindow {
  person: PlaygroundPerson;
  url: string;
  /** What the bot finds in `activity.serviceUrl` and `activity.conversation.id`. */
  serviceUrl: string;
  conversationId: string;
}

export interface Playgrounds {
  windows: readonly PlaygroundWindow[];
  /** Tells the bot for each person that it was installed, as an administrator would have Teams do; no page need be open. */
  install(): Promise<void>;
  /** Resolves when no process is left. */
  stop(): Promise<void>;
}

/** Starts one Agents Playground per person on exactly the given ports and resolves when all of them serve; or starts none and says why. */
export async function startPlaygrounds(options: PlaygroundsOptions): Promise<Playgrounds> {
  const { people, ports, botUrl, directory, log } = options;
  await refuseBusyPorts(ports);
  const children: ReturnType<typeof spawnPlayground>[] = [];
  let stopping = false;
  const stop = async () => {
    stopping = true;
    await Promise.all(children.map(endPlayground));
  };
  const startOne = async (person: PlaygroundPerson, index: number): Promise<PlaygroundWindow> => {
    const port = ports[index];
    if (port === undefined) throw new Error(`no port is given for ${person.mail}`);
    const folder = join(directory, mailboxName(person.mail));
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, '.m365agentsplayground.yml'), playgroundConfig(person));
    const start = { folder, port, botUrl, timeZone: person.timeZone };
    const child = spawnPlayground(start);
    children.push(child);
    await untilReady(child, start, person.aadObjectId);
    child.once('exit', () => {
      if (!stopping) log(`${person.name}'s chat window has ended: start the demo again`);
    });
    if (hasEnded(child)) throw new Error(`${person.name}'s chat window ended while starting`);
    const url = `http://127.0.0.1:${port}/`;
    log(`${person.name}, ${person.title}: ${url}`);
    const conversationId = `a:${person.aadObjectId}`;
    return { person, url, serviceUrl: `${url}_connector`, conversationId };
  };
  const started = await Promise.allSettled(people.map(startOne));
  const failed = started.find((result) => result.status === 'rejected');
  if (failed !== undefined) {
    await stop();
    throw failed.reason;
  }
  const windows = started.flatMap((result) =>
    result.status === 'fulfilled' ? [result.value] : [],
  );
  return { windows, stop, install: () => installAll(windows) };
}

async function installAll(windows: readonly PlaygroundWindow[]): Promise<void> {
  await Promise.all(
    windows.map(({ url, conversationId }) =>
      fetch(`${url}_debug/conversation/${encodeURIComponent(conversationId)}/installation`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{}',
      }),
    ),
  );
}
