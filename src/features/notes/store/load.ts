import type { Mail } from '../../../domain/people/people.ts';
import { streamNumber } from '../../../domain/stream.ts';
import type { Now } from '../../../engine/kind.ts';
import type { Db } from '../../../store/database/tables.ts';
import { delegateOf } from '../../../store/people/delegations.ts';
import { loadStream } from '../../../store/streams/streams.ts';
import type { Customer, CustomerId } from '../../customers/domain/customer/customer.ts';
import { requestsAbout } from '../../customers/store/shared.ts';
import type { Note } from '../domain/note/note.ts';
import { type CustomerAround, type NoteFacts, nextOwnerOf } from '../domain/note/roles.ts';
import { withNotes } from './tables.ts';

/** What is known around everything that is about this customer. */
export async function factsOfCustomer(
  db: Db,
  { program }: Now,
  id: CustomerId,
): Promise<CustomerAround | undefined> {
  const customer = await loadStream<Customer>(db, id);
  return customer && { program: program(), customer, requests: await requestsAbout(db, id) };
}

export async function noteFacts(db: Db, now: Now, note: Note): Promise<NoteFacts> {
  const facts = await factsOfCustomer(db, now, note.customer);
  if (!facts) throw new Error(`${note.id} is about ${note.customer}, who is not there`);
  const at = now.clock();
  const instead = async (mail: Mail | null) => (mail === null ? null : delegateOf(db, mail, at));
  const [owner, fm] = [nextOwnerOf(note), facts.customer.fm];
  return {
    ...facts,
    standIns: { owner: await instead(owner), fm: await instead(fm) },
    corrected: (note.replaces && (await loadStream<Note>(db, note.replaces))) ?? null,
  };
}

/** A draft about this customer that its writer has begun and left; undefined: there is none. */
export async function draftOf(db: Db, writer: Mail, customer: CustomerId): Promise<Note[]> {
  const rows = await withNotes(db)
    .selectFrom('note')
    .innerJoin('stream', 'stream.number', 'note.number')
    .select('stream.body')
    .where('note.writer', '=', writer)
    .where('note.state', '=', 'draft')
    .where('note.customer_number', '=', streamNumber(customer))
    .orderBy('note.number', 'desc')
    .execute();
  return rows.map(({ body }) => JSON.parse(body) as Note);
}
