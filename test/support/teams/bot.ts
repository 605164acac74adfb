import { once } from 'node:events';
import { Agent, type IncomingHttpHeaders, request } from 'node:http';

export type Answer = {
  readonly status: number;
  readonly body: unknown;
  readonly headers: IncomingHttpHeaders;
};

export type BotLink = {
  readonly url: () => string;
  readonly authorization: (() => string | Promise<string>) | undefined;
  /** One connection after another for many activities: for benchmarks. */
  readonly keepAlive: boolean;
  readonly patienceMs: number;
};

/** Posts to the bot as Teams does; a string goes out as it is, everything else as JSON. */
export function createBotLink({ url, authorization, keepAlive, patienceMs }: BotLink) {
  const agent = new Agent({ keepAlive });
  return {
    async post(payload: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
      const token = await authorization?.();
      const body = Buffer.from(typeof payload === 'string' ? payload : JSON.stringify(payload));
      const outgoing = request(url(), {
        method: 'POST',
        agent,
        signal: AbortSignal.timeout(patienceMs),
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'content-length': body.length,
          'user-agent': 'Microsoft-SkypeBotApi (Microsoft-BotFramework/3.0)',
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...headers,
        },
      });
      outgoing.end(body);
      const [response] = await once(outgoing, 'response');
      const parts: Buffer[] = [];
      for await (const part of response) parts.push(part);
      const text = Buffer.concat(parts).toString('utf8');
      return { status: response.statusCode, headers: response.headers, body: parsed(text) };
    },
    close: () => agent.destroy(),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
