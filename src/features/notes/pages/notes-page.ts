import type { CardPage } from '../../../domain/card-view.ts';
import type { Reader } from '../../../domain/people/people.ts';
import type { AppContext } from '../../../engine/context.ts';
import { type Answer, says } from '../../../engine/execute/click.ts';
import { readsNotes } from '../actions/find-customer.ts';
import { nearName } from '../domain/near-name.ts';
import { mayWriteAbout, readersOf } from '../domain/note/roles.ts';
import type { NotesPage } from '../domain/pages.ts';
import { rolesIn } from '../domain/risk/roles.ts';
import { rolesAround } from '../domain/summary/roles.ts';
import type { NotesView } from '../domain/views.ts';
import { customerNames, customersNamed } from '../store/customers.ts';
import { loadNotes, openRisks } from '../store/lists.ts';
import { factsOfCustomer } from '../store/load.ts';

/** The notes about a customer as far as the reader sees them, or the question which customer is meant. */
export async function notesPage(
  app: AppContext,
  { streamId, page: asked, wanted }: NotesView,
  { mail }: Reader,
  { refusal, typed }: Answer,
): Promise<CardPage> {
  const program = app.program();
  if (!readsNotes(app, mail)) return says({ code: 'unknown-action' }).view;
  const { db } = app.store;
  const none = { readsAll: false, mayWrite: false, mayWriteSummary: false };
  const nothing = { total: 0, pages: 1, page: 0, rows: [], risks: [], ...none };
  if (streamId === undefined) {
    const looking = { program, mail, to: 'read' } as const;
    const hits = await customersNamed(db, looking, wanted);
    const near = hits.length > 0 ? null : nearName(await customerNames(db, looking), wanted);
    const page: NotesPage = {
      ...{ kind: 'notes', customer: null, wanted, refusal, typed },
      ...nothing,
      ...{ hits, near },
    };
    return page;
  }
  const facts = await factsOfCustomer(db, app, streamId);
  const readsAll = facts !== undefined && Object.values(readersOf(facts, mail)).some(Boolean);
  const mayWrite = facts !== undefined && mayWriteAbout(facts.customer, mail, program);
  if (!facts || !(readsAll || mayWrite)) return says({ code: 'not-found', id: streamId }).view;
  const writtenBy = readsAll ? null : mail;
  const page: NotesPage = {
    ...{ kind: 'notes', customer: facts.customer, wanted, mayWrite, refusal, typed },
    ...{ hits: [], near: null, readsAll },
    mayWriteSummary: rolesAround(facts.customer, { mail }, program).includes('fm'),
    risks: (await openRisks(db, streamId)).filter(
      (risk) => rolesIn(risk, { mail }, facts).length > 0,
    ),
    ...(await loadNotes(db, { customer: streamId, writtenBy }, asked)),
  };
  return page;
}
