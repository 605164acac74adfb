import type { ActAnswer, ActRequest } from '../../domain/tab/contract.ts';
import type { Host } from '../host/host.ts';
import { Failure, failureIn } from './failure.ts';

export interface Api {
  /** What is there now; the very same value where nothing has changed. Throws Failure. */
  get<T>(path: string): Promise<T>;
  /** A file, as it is: not kept. */
  file(path: string): Promise<Blob>;
  act(asked: Omit<ActRequest, 'key'>): Promise<ActAnswer>;
  /** Asks for what may as well be asked for twice. Throws Failure. */
  post(path: string, body: unknown): Promise<void>;
}

interface Known {
  readonly tag: string;
  readonly value: unknown;
}

/** So many answers are kept to be compared with; the oldest go. */
const mostKnown = 50;

export function createApi(host: Host): Api {
  const known = new Map<string, Known>();

  const ask = async (path: string, init: RequestInit): Promise<Response> => {
    let headers: Readonly<Record<string, string>>;
    try {
      headers = await host.headers();
    } catch {
      throw new Failure('sign-in');
    }
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    try {
      const answer = await fetch(path, {
        ...init,
        cache: 'no-store',
        headers: { ...headers, 'x-locale': host.locale, 'x-time-zone': timeZone, ...init.headers },
      });
      if (!answer.ok && answer.status !== 304) throw await failureIn(answer);
      return answer;
    } catch (error) {
      throw error instanceof Failure ? error : new Failure('unreachable');
    }
  };

  const send = (path: string, body: unknown): Promise<Response> =>
    ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  return {
    async get<T>(path: string): Promise<T> {
      const before = known.get(path);
      const answer = await ask(path, {
        headers: before ? { 'if-none-match': before.tag } : {},
      });
      if (answer.status === 304 && before) return before.value as T;
      const value = (await answer.json()) as T;
      const tag = answer.headers.get('etag');
      known.delete(path);
      if (tag) known.set(path, { tag, value });
      const [oldest] = known.keys();
      if (known.size > mostKnown && oldest !== undefined) known.delete(oldest);
      return value;
    },
    file: async (path) => (await ask(path, {})).blob(),
    async act(asked): Promise<ActAnswer> {
      const body: ActRequest = { ...asked, key: crypto.randomUUID() };
      let answer: Response;
      try {
        answer = await send('/api/act', body);
      } catch (error) {
        // It may have been done all the same: by its key it is done once.
        if (!(error instanceof Failure) || error.reason !== 'unreachable') throw error;
        answer = await send('/api/act', body);
      }
      return (await answer.json()) as ActAnswer;
    },
    async post(path, body): Promise<void> {
      await send(path, body);
    },
  };
}
