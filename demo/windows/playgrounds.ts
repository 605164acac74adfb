import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { refuseBusyPorts } from '../ports.ts';
import { mailboxName, type PlaygroundPerson, playgroundConfig } from './config.ts';
import { endPlayground, hasEnded, spawnPlayground, untilReady } from './process.ts';

export interface PlaygroundsOptions {
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
  /** Starts one Agents Playground on exactly this port and resolves when it serves; or says why it does not. */
  open(person: PlaygroundPerson, port: number): Promise<PlaygroundWindow>;
  /** Resolves when no process is left. */
  stop(): Promise<void>;
}

export function createPlaygrounds(options: PlaygroundsOptions): Playgrounds {
  const { botUrl, directory, log } = options;
  const children: ReturnType<typeof spawnPlayground>[] = [];
  let stopping = false;
  return {
    open: async (person, port) => {
      await refuseBusyPorts([port]);
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
    },
    stop: async () => {
      stopping = true;
      await Promise.all(children.map(endPlayground));
    },
  };
}
