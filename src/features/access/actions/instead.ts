import type { CardView } from '../../../domain/card-view.ts';
import type { Mail } from '../../../domain/people/people.ts';
import { type Program, partnersOf } from '../../../domain/program/program.ts';
import type { AppContext } from '../../../engine/context.ts';
import type { Errand } from '../../../engine/directory/people-part.ts';
import type { Click } from '../../../engine/execute/click.ts';
import { recordEvent } from '../../../engine/execute/record-event.ts';
import { personOf } from '../../../store/people/people.ts';
import { nextStreamId } from '../../../store/streams/numbers.ts';
import { access } from '../access-kind.ts';
import { accessKeysOf } from '../domain/keys.ts';
import type { AccessEvent, Registration } from '../domain/registration.ts';
import type { AccessDoorView } from '../domain/views.ts';
import { registrationsOf, runningOf } from '../store/load.ts';
import { rememberWish } from '../store/wishes.ts';

/** What somebody sees first who wants something: without a role how to get access, before a request the permissions. */
export async function instead(
  app: AppContext,
  { actor }: Click,
  wanted: Errand,
): Promise<CardView | undefined> {
  const { mail } = actor;
  const view =
    partnersOf(app.program(), mail).length > 0
      ? wanted === 'new' && (await permissionsFirst(app, actor))
      : app.features.rolesOf(app.program(), mail).length === 0 && (await door(app, actor, wanted));
  if (!view) return undefined;
  if (wanted === 'new') await rememberWish(app.store.db, actor.id, wanted, app.clock());
  return view;
}

type Actor = Click['actor'];

/** Their registration as it is now, or how to begin one. */
async function door(app: AppContext, actor: Actor, wanted: Errand): Promise<CardView | undefined> {
  const all = await registrationsOf(app.store.db, actor.id);
  const running = runningOf(all);
  if (running) return access.shownView(running);
  const is = (state: Registration['state']) => all.find((one) => one.state === state);
  // Another instance has let them in, and this one has not heard of it yet.
  if (is('registered')) {
    await app.peopleChanged();
    if (partnersOf(app.program(), actor.mail).length > 0) return undefined;
  }
  const suspended = is('suspended');
  if (suspended) return wanted === 'new' ? access.shownView(suspended) : undefined;
  const view: AccessDoorView = { kind: 'access-door' };
  return view;
}

const isRegistered = ({ partners }: Program, mail: Mail | null): boolean =>
  mail !== null && partners.some(({ registered }) => registered?.includes(mail));

/** A contact who has not agreed to the text as it is now; undefined: nothing has to be done before a request. */
async function permissionsFirst(app: AppContext, actor: Actor): Promise<CardView | undefined> {
  const program = app.program();
  const { programContacts, consentVersion } = accessKeysOf(program);
  if (programContacts === 'registered' && !isRegistered(program, actor.mail)) return undefined;
  const all = await registrationsOf(app.store.db, actor.id);
  // The program file still names them, but somebody has stopped them.
  const stopped = all.find(({ origin, state }) => origin === 'program' && state === 'suspended');
  if (stopped) return access.shownView(stopped);
  const contacts = all.filter(({ state }) => state === 'registered');
  if (contacts.some(({ consent }) => consent?.version === consentVersion)) return undefined;
  const [contact] = contacts;
  if (contact) return access.shownView(contact);
  const asked = all.find(({ origin, state }) => origin === 'program' && state === 'invited');
  return access.shownView(asked ?? (await askForConsent(app, actor)));
}

/** A person whom the program file names is asked to accept the permissions, nothing else. */
async function askForConsent(app: AppContext, actor: Actor): Promise<Registration> {
  const [partner] = partnersOf(app.program(), actor.mail);
  if (!partner) throw new Error('only a contact of a partner is asked');
  const { id: of, fpm: approver = null } = partner;
  return app.store.transaction(async (db) => {
    const event: AccessEvent = {
      ...{ kind: 'consent-asked', applicant: personOf(actor), partner: of, approver },
    };
    const id = await nextStreamId(db, access.prefix);
    const click = { actor, deliveryKey: null, message: null };
    return recordEvent(db, app, access, { click, event, as: 'applicant', id });
  });
}
