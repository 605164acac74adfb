import { type Erasing, erased } from '../../domain/people/erase.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { evolve } from '../../features/requests/domain/evolve.ts';
import type { RecordedEvent, Request } from '../../features/requests/domain/request.ts';
import { smeOf } from '../../features/requests/domain/roles.ts';
import { chainName, digestOf, newSalt } from '../audit/audit-chain.ts';
import { chainMissing } from '../audit/chain-gaps.ts';
import type { Replaced } from '../audit/ledger.ts';
import { Clash } from '../database/open.ts';
import type { Db } from '../database/tables.ts';

/**
 * Erases personal data from a request and its events: what is replaced loses its salt, the chain
 * stays as it is. Returns what the caller must put into the ledger in the same transaction; throws
 * Clash where the request has moved on meanwhile.
 */
export async function rewriteEvents(
  db: Db,
  number: number,
  erasing: Erasing,
  now: Instant,
): Promise<Replaced[]> {
  await chainMissing(db, number, now);
  const rows = await db
    .selectFrom('event')
    .select(['version', 'body', 'salt'])
    .where('request_number', '=', number)
    .orderBy('version')
    .execute();
  const events = rows.map(({ body }) => JSON.parse(body) as RecordedEvent);
  const after = events.map((event) => erased(event, erasing));
  if (after.every((event, index) => event === events[index])) return [];
  await saveRow(db, number, after);
  const replaced: Replaced[] = [];
  for (const [index, { version, body: was, salt: oldSalt }] of rows.entries()) {
    if (after[index] === events[index]) continue;
    const body = JSON.stringify(after[index]);
    const salt = newSalt();
    await db
      .updateTable('event')
      .set({ body, salt })
      .where('request_number', '=', number)
      .where('version', '=', version)
      .execute();
    const digests = { from: digestOf(oldSalt ?? '', was), to: digestOf(salt, body) };
    replaced.push({ request: chainName(number), version, ...digests });
  }
  return replaced;
}

/** The row as these events make it: whoever has read it before clashes. */
async function saveRow(db: Db, number: number, events: readonly RecordedEvent[]): Promise<void> {
  const made = events.reduce<Request | undefined>(evolve, undefined);
  if (!made) throw new Error(`${chainName(number)} has no events`);
  const { erasures } = await db
    .selectFrom('request')
    .select('erasures')
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  const request: Request = { ...made, erasures: erasures + 1 };
  const { numUpdatedRows } = await db
    .updateTable('request')
    .set({
      erasures: erasures + 1,
      requester: request.requester.id,
      fpm: request.fpm,
      sme: smeOf(request),
      topic: request.form.topic,
      body: JSON.stringify(request),
    })
    .where('number', '=', number)
    .where('version', '=', request.version)
    .where('erasures', '=', erasures)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Clash(request.id);
}
