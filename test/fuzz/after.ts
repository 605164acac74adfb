import { readProgram } from '../../src/config/program/program-file.ts';
import { requestId } from '../../src/domain/ids.ts';
import type { Stream, StreamId } from '../../src/domain/stream.ts';
import { featureTable } from '../../src/engine/feature-table.ts';
import { features } from '../../src/features/index.ts';
import { cardVerbs, parseCommand } from '../../src/features/requests/domain/moves/commands.ts';
import { decide } from '../../src/features/requests/domain/moves/decide.ts';
import { evolve } from '../../src/features/requests/domain/moves/evolve.ts';
import { transitions } from '../../src/features/requests/domain/moves/transitions.ts';
import type { Request } from '../../src/features/requests/domain/request.ts';
import { states } from '../../src/features/requests/domain/states.ts';
import { loadHistory, loadRequest } from '../../src/features/requests/store/requests.ts';
import { openStore } from '../../src/store/database/open.ts';
import type { Db } from '../../src/store/database/tables.ts';
import { readerByMail } from '../../src/store/people/people.ts';
import { loadEvents, loadStream } from '../../src/store/streams/streams.ts';

const { kinds } = featureTable(features);

export interface Left {
  readonly requests: number;
  /** How often each kind of event was recorded. */
  readonly events: Readonly<Record<string, number>>;
  readonly states: Readonly<Record<string, number>>;
  /** What is not as it must be. */
  readonly wrong: readonly string[];
}

/**
 * What the activities left in the store: each thing is what its events make of it, each request loads, is what its events make of it, every
 * move was one of the table's, and whatever anybody tried next would be decided without a fault.
 */
export async function lookAfter(where: Parameters<typeof openStore>[0]): Promise<Left> {
  const program = readProgram('program/fasttrack.yaml');
  const store = await openStore(where);
  const wrong: string[] = [];
  const found: Record<string, number> = {};
  const events: Record<string, number> = {};
  try {
    const people = await Promise.all(
      program.people.map(({ mail }) => readerByMail(store.db, mail)),
    );
    const rows = await store.db
      .selectFrom('stream')
      .select(['number', 'id', 'kind', 'state', 'version'])
      .execute();
    for (const row of rows.filter(({ kind }) => kind !== 'request'))
      wrong.push(...(await faultsOf(store.db, row)));
    for (const row of rows.filter(({ kind }) => kind === 'request')) {
      const id = requestId(row.number);
      const stored = await loadRequest(store.db, id);
      const history = await loadHistory(store.db, id);
      for (const { kind } of history) events[kind] = (events[kind] ?? 0) + 1;
      let made: Request | undefined;
      for (const event of history) {
        const from = made?.state ?? 'draft';
        made = evolve(made, event);
        const to = made.state;
        if (event.actor && !known(from, event.kind))
          wrong.push(`${id}: ${from} → ${to} by ${event.kind}`);
      }
      if (JSON.stringify(made) !== JSON.stringify(stored))
        wrong.push(`${id}: not what its events say`);
      if (!stored || stored.version !== history.length || row.version !== history.length) {
        wrong.push(`${id}: ${history.length} events, version ${row.version}`);
        continue;
      }
      if (!states.includes(stored.state) || row.state !== stored.state) wrong.push(`${id}: state`);
      found[stored.state] = (found[stored.state] ?? 0) + 1;
      for (const person of people)
        for (const verb of cardVerbs)
          if (person)
            wrong.push(
              ...faultIn(stored, () =>
                decide(parseCommand(verb, typed), stored, person, {
                  program,
                  delegate: null,
                  now: stored.changedAt,
                }),
              ),
            );
    }
  } finally {
    await store.close();
  }
  return {
    requests: Object.values(found).reduce((sum, n) => sum + n, 0),
    events,
    states: found,
    wrong,
  };
}

/** Of a thing of any kind: it is what its events make of it. */
async function faultsOf(db: Db, row: { readonly id: string; readonly kind: string }) {
  const kind = kinds.get(row.kind);
  if (!kind) return [`${row.id}: no kind ${row.kind}`];
  const id = row.id as StreamId;
  let made: Stream | undefined;
  for (const event of await loadEvents(db, id)) made = kind.evolve(made, event);
  const isSame = JSON.stringify(made) === JSON.stringify(await loadStream(db, id));
  return isSame ? [] : [`${id}: not what its events say`];
}

const typed = { comment: 'x', questions: 'x', question: 'x' };

const known = (from: string, kind: string): boolean =>
  kind === 'offered' || transitions.some((row) => row.from === from && row.event === kind);

function faultIn(request: Request, attempt: () => ReturnType<typeof decide>): string[] {
  try {
    const decision = attempt();
    if ('refusal' in decision) return [];
    const version = request.version + 1;
    const actor = null;
    const next = evolve(request, {
      ...decision.event,
      streamId: request.id,
      version,
      at: request.changedAt,
      actor,
      as: decision.as,
    });
    return next.version === version ? [] : [`${request.id}: version after ${decision.event.kind}`];
  } catch (error) {
    return [`${request.id}: ${error instanceof Error ? error.message : error}`];
  }
}
