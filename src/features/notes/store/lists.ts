import type { Mail } from '../../../domain/people/people.ts';
import { streamNumber } from '../../../domain/stream.ts';
import type { Db } from '../../../store/database/tables.ts';
import type { CustomerId } from '../../customers/domain/customer/customer.ts';
import type { Note } from '../domain/note/note.ts';
import type { Risk } from '../domain/risk/risk.ts';
import { withNotes } from './tables.ts';

const notesPerPage = 6;

/** Once published, a note stays in the list for ever. */
export const listed = ['published', 'settled', 'replaced'];

/** One page of the notes about a customer, newest first; a page beyond the end is the last one. */
export async function loadNotes(
  db: Db,
  about: { readonly customer: CustomerId; readonly writtenBy: Mail | null },
  asked: number,
) {
  const { customer, writtenBy } = about;
  const all = () => {
    const ofCustomer = withNotes(db)
      .selectFrom('note')
      .where('note.customer_number', '=', streamNumber(customer))
      .where('note.state', 'in', listed);
    return writtenBy === null ? ofCustomer : ofCustomer.where('note.writer', '=', writtenBy);
  };
  const { counted } = await all()
    .select((row) => row.fn.countAll<number>().as('counted'))
    .executeTakeFirstOrThrow();
  const total = Number(counted);
  const pages = Math.max(1, Math.ceil(total / notesPerPage));
  const page = Math.min(Math.max(0, asked), pages - 1);
  const found = await all()
    .innerJoin('stream', 'stream.number', 'note.number')
    .select('stream.body')
    .orderBy('note.published_at', 'desc')
    .orderBy('note.number', 'desc')
    .limit(notesPerPage)
    .offset(page * notesPerPage)
    .execute();
  return { total, pages, page, rows: found.map(({ body }) => JSON.parse(body) as Note) };
}

/** The open risks of a customer, oldest first. */
export async function openRisks(db: Db, customer: CustomerId): Promise<Risk[]> {
  const rows = await withNotes(db)
    .selectFrom('risk')
    .innerJoin('stream', 'stream.number', 'risk.number')
    .select('stream.body')
    .where('risk.customer_number', '=', streamNumber(customer))
    .where('risk.state', '=', 'open')
    .orderBy('risk.number')
    .execute();
  return rows.map(({ body }) => JSON.parse(body) as Risk);
}
