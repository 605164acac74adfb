import type { PostgresPool, PostgresPoolClient } from 'kysely';
import { type Column, type Foldable, foldable, folded, goesWith, unfolded } from './fold.ts';

/** The most texts that are looked at, and the most statements that are made of several. */
const [mostTexts, mostFolds] = [1_000, 100];

interface Result {
  readonly command: string;
  readonly rowCount: number | null;
  readonly rows: unknown[];
  readonly fields?: readonly Column[];
}

type Query = (text: string, values: readonly unknown[]) => Promise<Result>;

interface Asked {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly answer: (result: Promise<Result>) => void;
}

/**
 * A pool whose connections send what is asked for at the same moment as one statement, as far as that does the same (`fold.ts`).
 * A text goes by itself the first time, which tells what its answers are made of; and so do texts that have not been asked
 * for together before: what happens once is not worth a plan. Where a part of a statement fails all of them do, as in a
 * transaction they do anyway.
 */
export function folding(pool: PostgresPool): PostgresPool {
  const { partOf, learn, foldOf } = knownStatements();

  const sendAlone = async (query: Query, { text, values }: Asked): Promise<Result> => {
    const result = await query(text, values);
    learn(text, result);
    return result;
  };

  function send(query: Query, group: readonly Asked[], parts: readonly Foldable[]): void {
    const text = foldOf(parts);
    if (text === undefined) {
      for (const asked of group) asked.answer(sendAlone(query, asked));
      return;
    }
    const values = group.flatMap((asked) => asked.values);
    const sent = query(text, values).then(({ rows: [row] }) => unfolded(parts, row as object));
    for (const [at, { answer }] of group.entries())
      answer(sent.then((results) => results[at] as Result));
  }

  function sendAll(query: Query, all: readonly Asked[]): void {
    let group: Asked[] = [];
    let parts: Foldable[] = [];
    for (const asked of all) {
      const part = partOf(asked.text);
      if (!part || !goesWith(parts, part)) {
        send(query, group, parts);
        [group, parts] = [[], []];
      }
      if (part) {
        group.push(asked);
        parts.push(part);
      } else asked.answer(sendAlone(query, asked));
    }
    send(query, group, parts);
  }

  const clientFor = (client: PostgresPoolClient) => {
    const query = client.query.bind(client) as unknown as Query;
    let waiting: Asked[] = [];
    return {
      query: (text: string, values: readonly unknown[]) =>
        new Promise<Result>((answer) => {
          waiting.push({ text, values, answer });
          if (waiting.length > 1) return;
          process.nextTick(() => {
            const all = waiting;
            waiting = [];
            sendAll(query, all);
          });
        }),
      release: client.release.bind(client),
    } as unknown as PostgresPoolClient;
  };

  return {
    options: {},
    connect: async () => clientFor(await pool.connect()),
    end: () => pool.end(),
  };
}

/** What is known of texts, and the statements that were made of them. */
function knownStatements() {
  const texts = new Map<string, Foldable | undefined>();
  const folds = new Map<string, string>();
  const once = new Set<string>();
  return {
    partOf: (text: string): Foldable | undefined => texts.get(text),
    learn(text: string, { fields }: Result): void {
      if (!fields || texts.has(text) || texts.size === mostTexts) return;
      texts.set(text, foldable(texts.size, text, fields));
    },
    /** Undefined: these go one by one. */
    foldOf(parts: readonly Foldable[]): string | undefined {
      if (parts.length < 2) return undefined;
      const key = parts.map(({ nth }) => nth).join();
      const known = folds.get(key);
      if (known || folds.size === mostFolds) return known;
      if (!once.delete(key)) {
        if (once.size === mostTexts) once.clear();
        once.add(key);
        return undefined;
      }
      const made = folded(parts);
      folds.set(key, made);
      return made;
    },
  };
}
