import { readProgram } from '../../src/config/program/program-file.ts';
import { requestId } from '../../src/domain/ids.ts';
import { cardVerbs, parseCommand } from '../../src/features/requests/domain/moves/commands.ts';
import { decide } from '../../src/features/requests/domain/moves/decide.ts';
import { evolve } from '../../src/features/requests/domain/moves/evolve.ts';
import { transitions } from '../../src/features/requests/domain/moves/transitions.ts';
import type { Request } from '../../src/features/requests/domain/request.ts';
import { states } from '../../src/features/requests/domain/request.ts';
import { loadHistory, loadRequest } from '../../src/features/requests/store/requests.ts';
import { openStore } from '../../src/store/database/open.ts';
import { readerByMail } from '../../src/store/people/people.ts';

export interface Left {
  readonly requests: number;
  /** How often each kind of event was recorded. */
  readonly events: Readonly<Record<string, number>>;
  readonly states: Readonly<Record<string, number>>;
  /** What is not as it must be. */
  readonly wrong: readonly string[];
}

/**
 * What the activities left in the store: each request loads, is what its events make of it, every
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
      .select(['number', 'state', 'version'])
      .execute();
    for (const row of rows) {
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
