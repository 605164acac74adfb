import type { PostgresPool, PostgresPoolClient } from 'kysely';
import { type Column, type Foldable, foldable, folded, goesWith, unfolded } from './fold.ts';

/** The most texts that are looked at, and the most statements that are made of several. */
const [mostTexts, mostFolds] = [2_000, 200];

/** A statement has a place for so many values only; this is far below. */
const mostValues = 10_000;

type Result = {
  readonly command: string;
  readonly rowCount: number | null;
  readonly rows: unknown[];
  readonly fields?: readonly Column[];
};
type Query = (text: string, values: readonly unknown[]) => Promise<Result>;

interface Asked {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly answer: (result: Promise<Result>) => void;
}

/**
 * A pool whose connections send what is asked for at the same moment as one statement, as far as that does the same: see
 * `fold.ts`. A text is sent by itself the first time, when the server tells the types of its answer, and the same texts
 * together go as they are the first time: what happens once is not worth a plan. Where one part of a statement fails all of them do, which in a
 * transaction is so anyway.
 */
export function folding(pool: PostgresPool): PostgresPool {
  const texts = new Map<string, Foldable | undefined>();
  const folds = new Map<string, string>();
  const once = new Set<string>();

  const learn = (text: string, { fields }: Result): void => {
    if (fields && !texts.has(text) && texts.size < mostTexts)
      texts.set(text, foldable(texts.size, text, fields));
  };

  /** Undefined: not now. */
  const foldOf = (parts: readonly Foldable[]): string | undefined => {
    const key = parts.map(({ nth }) => nth).join();
    const known = folds.get(key);
    if (known || folds.size === mostFolds) return known;
    if (!once.delete(key)) {
      if (once.size > 10 * mostFolds) once.clear();
      once.add(key);
      return undefined;
    }
    const made = folded(parts);
    folds.set(key, made);
    return made;
  };

  const alone = async (query: Query, { text, values }: Asked): Promise<Result> => {
    const result = await query(text, values);
    learn(text, result);
    return result;
  };

  function send(query: Query, group: readonly Asked[], parts: readonly Foldable[]): void {
    const text = parts.length > 1 ? foldOf(parts) : undefined;
    if (text === undefined) {
      for (const asked of group) asked.answer(alone(query, asked));
      return;
    }
    const sent = query(
      text,
      group.flatMap(({ values }) => values),
    ).then(({ rows: [row] }) => unfolded(parts, row as Readonly<Record<string, unknown>>));
    for (const [at, { answer }] of group.entries())
      answer(sent.then((results) => results[at] as Result));
  }

  function sendAll(query: Query, all: readonly Asked[]): void {
    let group: Asked[] = [];
    let parts: Foldable[] = [];
    const flush = (): void => {
      if (group.length > 0) send(query, group, parts);
      [group, parts] = [[], []];
    };
    for (const asked of all) {
      const part = texts.get(asked.text);
      if (!part || asked.values.length > mostValues || !goesWith(parts, part)) flush();
      if (part) {
        group.push(asked);
        parts.push(part);
      } else asked.answer(alone(query, asked));
    }
    flush();
  }

  const clientFor = (client: PostgresPoolClient): PostgresPoolClient => {
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
