import type { CardPage } from '../../../domain/card-view.ts';
import type { Reader } from '../../../domain/people/people.ts';
import type { AppContext } from '../../../engine/context.ts';
import { type Answer, says } from '../../../engine/execute/click.ts';
import { writesNotes } from '../actions/find-customer.ts';
import { nearName } from '../domain/near-name.ts';
import type { NewNotePage } from '../domain/pages.ts';
import type { NewNoteView } from '../domain/views.ts';
import { customerNames, customersNamed } from '../store/customers.ts';

/** About which customer a note is to be. */
export async function newNotePage(
  app: AppContext,
  { wanted, text }: NewNoteView,
  { mail }: Reader,
  { refusal, typed }: Answer,
): Promise<CardPage> {
  if (!writesNotes(app, mail)) return says({ code: 'unknown-action' }).view;
  const looking = { program: app.program(), mail, to: 'write' } as const;
  const hits = wanted === null ? [] : await customersNamed(app.store.db, looking, wanted);
  const near =
    wanted !== null && hits.length === 0
      ? nearName(await customerNames(app.store.db, looking), wanted)
      : null;
  const page: NewNotePage = { kind: 'new-note', wanted, text, hits, near, refusal, typed };
  return page;
}
