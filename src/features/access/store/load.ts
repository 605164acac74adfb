import type { Mail, PersonId, Reader } from '../../../domain/people/people.ts';
import type { Program } from '../../../domain/program/program.ts';
import type { Now } from '../../../engine/kind.ts';
import type { Db } from '../../../store/database/tables.ts';
import { delegateOf } from '../../../store/people/delegations.ts';
import { hasMailAddress } from '../../../store/people/directory/known-people.ts';
import { loadReader } from '../../../store/people/people.ts';
import { type Registration, runningStates } from '../domain/registration.ts';
import type { AccessFacts } from '../domain/roles.ts';
import { withAccess } from './tables.ts';

/** All registrations of a person, the newest first. */
export async function registrationsOf(db: Db, person: PersonId): Promise<Registration[]> {
  const rows = await withAccess(db)
    .selectFrom('access')
    .innerJoin('stream', 'stream.number', 'access.number')
    .select('stream.body')
    .where('access.person', '=', person)
    .orderBy('access.number', 'desc')
    .execute();
  return rows.map(({ body }) => JSON.parse(body) as Registration);
}

/** The one that is on its way; there is at most one. */
export const runningOf = (all: readonly Registration[]): Registration | undefined =>
  all.find(
    ({ state, origin }) => origin === 'registration' && runningStates.some((one) => one === state),
  );

export async function accessFacts(
  db: Db,
  now: Now,
  { id, applicant, approver }: Registration,
): Promise<AccessFacts> {
  const at = now.clock();
  const all = await registrationsOf(db, applicant.id);
  return {
    ...{ program: now.program(), now: at },
    delegate: approver === null ? null : await delegateOf(db, approver, at),
    others: all.filter((one) => one.id !== id),
    signIn: (await loadReader(db, applicant.id))?.mail ?? applicant.mail,
    hasMail: await hasMailAddress(db, applicant.id),
    isGuest: await isGuest(db, applicant.id),
  };
}

/** The directory knows them as invited from elsewhere. */
async function isGuest(db: Db, person: PersonId): Promise<boolean> {
  const [tenantId = '', objectId = ''] = person.split('/');
  const row = await db
    .selectFrom('directory_key')
    .select('problem')
    .where('tenant_id', '=', tenantId)
    .where('key', '=', objectId)
    .executeTakeFirst();
  return row?.problem === 'guest';
}

/** Who else gives the same address for notices, by name. */
export async function sharersOf(db: Db, { applicant, form }: Registration): Promise<string[]> {
  const address = form?.alternateEmail;
  if (!address) return [];
  const rows = await withAccess(db)
    .selectFrom('access')
    .innerJoin('stream', 'stream.number', 'access.number')
    .select('stream.body')
    .where('access.alternate', '=', address)
    .where('access.person', '<>', applicant.id)
    .execute();
  const owners = await db
    .selectFrom('person')
    .select('name')
    .where('mail', '=', address)
    .where('id', '<>', applicant.id)
    .execute();
  const names = rows.map(({ body }) => (JSON.parse(body) as Registration).applicant.name);
  return [...new Set([...names, ...owners.map(({ name }) => name)])];
}

/** The address for notices that a contact has given, of their newest company. */
export async function notifyAddress(db: Db, { id }: Pick<Reader, 'id'>): Promise<Mail | null> {
  const contacts = (await registrationsOf(db, id)).filter(
    ({ state, notifyMail }) => notifyMail !== null && ['registered', 'suspended'].includes(state),
  );
  return contacts[0]?.notifyMail ?? null;
}

/** The program with the contacts that have registered: they are contacts of their companies like any other. */
export async function withContacts(db: Db, program: Program): Promise<Program> {
  const rows = await withAccess(db)
    .selectFrom('access')
    .innerJoin('person', 'person.id', 'access.person')
    .select(['access.partner', 'person.mail'])
    .where('access.state', '=', 'registered')
    .where('access.origin', '=', 'registration')
    .where('person.mail', 'is not', null)
    .orderBy('access.number')
    .execute();
  if (rows.length === 0) return program;
  const mailsOf = new Map<string, Mail[]>();
  for (const { partner, mail } of rows)
    if (partner !== null && mail !== null)
      mailsOf.set(partner, [...(mailsOf.get(partner) ?? []), mail]);
  const partners = program.partners.map((partner) => {
    const registered = mailsOf.get(partner.id);
    if (!registered) return partner;
    const contacts = [...new Set([...partner.contacts, ...registered])];
    return { ...partner, contacts, registered };
  });
  return { ...program, partners };
}
