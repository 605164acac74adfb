import type { RequestId } from '../../../domain/ids.ts';
import { requestId, requestNumber } from '../../../domain/ids.ts';
import type { Mail, PersonId } from '../../../domain/people/people.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { Clash } from '../../../store/database/open.ts';
import type { Db } from '../../../store/database/tables.ts';
import { mentions } from '../../../store/privacy/identity.ts';
import type { Draft } from '../domain/form/draft.ts';
import type { FormInput } from '../domain/form/fields/fields.ts';
import type { Step } from '../domain/form/fields/form-field.ts';

/** A draft as it is kept, with what became of it. */
export interface StoredDraft extends Draft {
  readonly owner: PersonId;
  readonly lastVerb: string;
  readonly submittedAs: RequestId | null;
  readonly discarded: boolean;
}

export async function insertDraft(db: Db, draft: StoredDraft, at: Instant): Promise<void> {
  await db
    .insertInto('draft')
    .values({ id: draft.id, owner: draft.owner, ...columns(draft, at) })
    .execute();
}

/** How many requests its owner may have submitted since then. */
export interface MostSubmitted {
  readonly most: number;
  readonly since: Instant;
}

/**
 * Throws Clash where the draft has gone on meanwhile, or where its owner has submitted as many others as they may: two that
 * are submitted at the same moment did not see each other when that was looked at.
 */
export async function saveDraft(
  db: Db,
  draft: StoredDraft,
  at: Instant,
  others?: MostSubmitted,
): Promise<void> {
  let saving = db
    .updateTable('draft')
    .set(columns(draft, at))
    .where('id', '=', draft.id)
    .where('version', '=', draft.version - 1);
  if (others) saving = saving.where(countedSince(db, draft.owner, others.since), '<', others.most);
  const { numUpdatedRows } = await saving.executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Clash(draft.id);
}

const columns = (draft: StoredDraft, at: Instant) => ({
  request_number: draft.requestId ? requestNumber(draft.requestId) : null,
  step: draft.step,
  typed: JSON.stringify(draft.typed),
  version: draft.version,
  last_verb: draft.lastVerb,
  submitted_as: draft.submittedAs ? requestNumber(draft.submittedAs) : null,
  discarded: draft.discarded ? 1 : 0,
  again: draft.again ? 1 : 0,
  changed_at: at,
});

export async function loadDraft(db: Db, id: string): Promise<StoredDraft | undefined> {
  const row = await db.selectFrom('draft').selectAll().where('id', '=', id).executeTakeFirst();
  return (
    row && {
      id: row.id,
      owner: row.owner as PersonId,
      requestId: row.request_number === null ? null : requestId(row.request_number),
      step: row.step as Step,
      typed: JSON.parse(row.typed) as FormInput,
      version: row.version,
      lastVerb: row.last_verb,
      submittedAs: row.submitted_as === null ? null : requestId(row.submitted_as),
      discarded: row.discarded === 1,
      again: row.again === 1,
    }
  );
}

/** The person's unfinished draft: of a new request, or of the revision of `requestId`. */
export async function openDraftOf(
  db: Db,
  owner: PersonId,
  revisionOf: RequestId | null,
): Promise<StoredDraft | undefined> {
  const row = await db
    .selectFrom('draft')
    .select('id')
    .where('owner', '=', owner)
    .where('request_number', revisionOf ? '=' : 'is', revisionOf ? requestNumber(revisionOf) : null)
    .where('submitted_as', 'is', null)
    .where('discarded', '=', 0)
    .orderBy('changed_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && loadDraft(db, row.id);
}

/**
 * How many new requests somebody has submitted after an instant: by the forms that they filled in, so
 * that a request counts for the person who submitted it, even after another one took it over, and a proposal for nobody.
 */
export async function submittedSince(db: Db, owner: PersonId, after: Instant): Promise<number> {
  const { counted } = await countedSince(db, owner, after).executeTakeFirstOrThrow();
  return Number(counted);
}

const countedSince = (db: Db, owner: PersonId, after: Instant) =>
  db
    .selectFrom('draft')
    .select((row) => row.fn.countAll<number>().as('counted'))
    .where('owner', '=', owner)
    .where('changed_at', '>', after)
    .where('submitted_as', 'is not', null)
    .where((row) => row.or([row('request_number', 'is', null), row('again', '=', 1)]));

/** Unfinished drafts that hold one of these addresses. */
export async function openDraftsNaming(db: Db, mails: readonly Mail[]): Promise<StoredDraft[]> {
  const rows = await db
    .selectFrom('draft')
    .select('id')
    .where('submitted_as', 'is', null)
    .where('discarded', '=', 0)
    .where(mentions(['typed'], mails))
    .execute();
  const drafts = await Promise.all(rows.map(({ id }) => loadDraft(db, id)));
  return drafts.flatMap((draft) => draft ?? []);
}

/** What was typed, put right from outside: the person who is filling in the form goes on where they are. */
export async function correctDraft(db: Db, id: string, typed: FormInput): Promise<void> {
  await db
    .updateTable('draft')
    .set({ typed: JSON.stringify(typed) })
    .where('id', '=', id)
    .execute();
}
