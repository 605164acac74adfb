import type { StreamId } from '../../../domain/stream.ts';
import type { AppContext } from '../../../engine/context.ts';
import { recordEvent } from '../../../engine/execute/record-event.ts';
import type { Kind } from '../../../engine/kind.ts';
import { enqueueLetters } from '../../../engine/outbox/mail/deliver-letter.ts';
import type { LetterOut } from '../../../engine/outbox/mail/letter-out.ts';
import type { Db } from '../../../store/database/tables.ts';
import { loadReader } from '../../../store/people/people.ts';
import { loadEvents, loadStream } from '../../../store/streams/streams.ts';
import type { AccessLetterPage } from '../domain/pages.ts';
import type { AccessEvent, RecordedAccessEvent, Registration } from '../domain/registration.ts';
import { shownCode } from './code.ts';
import { codeOf } from './secret.ts';

/** In the transaction of an event: the letters that it asks for. */
export async function askForInvitation(
  db: Db,
  app: AppContext,
  { kind, streamId: id, version }: RecordedAccessEvent,
): Promise<void> {
  if (app.mails && (kind === 'invited' || kind === 'address-asked'))
    await enqueueLetters(db, app, { id, version, addresses: 1 });
}

const eventOf = async (db: Db, id: StreamId, version: number) =>
  (await loadEvents<AccessEvent>(db, id)).find((one) => one.version === version);

/** Null: another one has taken its place, or it was taken back. */
async function letterOf(
  db: Db,
  app: AppContext,
  id: StreamId,
  version: number,
): Promise<LetterOut | null> {
  const registration = await loadStream<Registration>(db, id);
  const event = await eventOf(db, id, version);
  if (!registration || !event) return null;
  const { applicant, form, invitation, change, approver } = registration;
  const reader = await loadReader(db, applicant.id);
  const language = form?.language ?? reader?.language ?? 'en';
  const out = { language, replyTo: approver ?? app.program().assignmentTeam.mailbox };
  if (event.kind === 'invited' && invitation?.nonce === event.nonce) {
    const to = form?.alternateEmail ?? reader?.mail ?? applicant.mail;
    const code = shownCode(codeOf(app, registration, event, 'invitation'));
    const page: AccessLetterPage = {
      kind: 'access-letter',
      registration,
      says: 'invitation',
      code,
    };
    return to === null ? null : { ...out, page, to: [to] };
  }
  if (event.kind === 'address-asked' && change?.nonce === event.nonce) {
    const code = codeOf(app, registration, event, 'number');
    const page: AccessLetterPage = { kind: 'access-letter', registration, says: 'number', code };
    return { ...out, page, to: [change.address] };
  }
  return null;
}

/** No server takes it for this address: where the chat does not take it either, the approver hears. */
async function notTaken(
  db: Db,
  app: AppContext,
  id: StreamId,
  { event: version }: { readonly event: number },
): Promise<void> {
  const before = await loadStream<Registration>(db, id);
  const event = await eventOf(db, id, version);
  const kind = app.features.kindOf(id) as Kind<Registration> | undefined;
  if (!before || !kind || event?.kind !== 'invited') return;
  if (before.invitation?.nonce !== event.nonce) return;
  const missed: AccessEvent = { kind: 'missed', way: 'mail', why: 'mail' };
  await recordEvent(db, app, kind, { click: null, event: missed, as: null, before });
}

export const accessLetters = { letterOf, notTaken };
