import { randomUUID } from 'node:crypto';

type Headers = Readonly<Record<string, string>>;

/** What the tab's page asks its server, as a browser would; `as` says for whom. */
export function tabClient(url: () => string, as: Headers) {
  const origin = () => ({ origin: url() });
  const ask = async (path: string, init: RequestInit & { headers?: Headers } = {}) => {
    const answer = await fetch(`${url()}${path}`, {
      ...init,
      headers: { ...as, ...init.headers },
    });
    const text = await answer.text();
    return { status: answer.status, body: parsed(text), headers: answer.headers };
  };
  return {
    gets: (path: string, headers: Headers = {}) => ask(path, { headers }),
    posts: (body: unknown, headers: Headers = {}, path = '/api/act') =>
      ask(path, {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
        headers: { 'content-type': 'application/json', ...origin(), ...headers },
      }),
    acts(verb: string, data: unknown, key: string = randomUUID()) {
      return this.posts({ verb, data, key });
    },
  };
}

export type TabClient = ReturnType<typeof tabClient>;

/** Somebody of the sample program, where nobody signs in. */
export const demoPerson = (mail: string): Headers => ({ 'x-demo-person': mail });

// biome-ignore lint/suspicious/noExplicitAny: each test knows the answer that it has asked for
function parsed(text: string): any {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return text;
  }
}
