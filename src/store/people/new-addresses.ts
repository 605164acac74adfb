import type { Mail, NewAddress, PersonId } from '../../domain/people/people.ts';
import type { Db } from '../database/tables.ts';

/**
 * Does what gives people their addresses, and returns whose address it has changed. An address that
 * two people had was nobody's in particular: nothing follows from its end.
 */
export async function newAddresses(db: Db, assign: () => Promise<void>): Promise<NewAddress[]> {
  const before = await mailsById(db);
  await assign();
  const now = await mailsById(db);
  const moved: NewAddress[] = [];
  const had = [...before.values()];
  for (const [id, was] of before) {
    const mail = now.get(id);
    if (mail === was) continue;
    await keepFormer(db, id, was);
    if (had.indexOf(was) !== had.lastIndexOf(was)) continue;
    // What was sent to the address before its owner was known follows them.
    await db.updateTable('card').set({ recipient: id }).where('recipient', '=', was).execute();
    if (mail !== undefined) moved.push({ id, was, mail });
  }
  for (const [id, mail] of now)
    if (!before.has(id)) moved.push(...(await backWith(db, id, mail, now)));
  return moved;
}

/** Who was out of the program and is back by another address: it follows the last one that was theirs alone. */
async function backWith(
  db: Db,
  id: PersonId,
  mail: Mail,
  now: ReadonlyMap<PersonId, Mail>,
): Promise<NewAddress[]> {
  const rows = await db
    .selectFrom('person')
    .select(['id', 'former'])
    .where('former', 'is not', null)
    .execute();
  const had = (one: string) => formerIn(rows.find((row) => row.id === one)?.former ?? null);
  const [was] = had(id);
  if (was === undefined || was === mail) return [];
  const others = [...rows.map((row) => row.id), ...now.keys()].filter((one) => one !== id);
  const isShared = others.some((one) => now.get(one as PersonId) === was || had(one).includes(was));
  return isShared ? [] : [{ id, was, mail }];
}

async function mailsById(db: Db): Promise<Map<PersonId, Mail>> {
  const rows = await db
    .selectFrom('person')
    .select(['id', 'mail'])
    .where('mail', 'is not', null)
    .execute();
  return new Map(rows.flatMap(({ id, mail }) => (mail ? [[id as PersonId, mail] as const] : [])));
}

async function keepFormer(db: Db, id: PersonId, was: Mail): Promise<void> {
  const { former } = await db
    .selectFrom('person')
    .select('former')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const addresses = [...new Set([was, ...formerIn(former)])];
  await db
    .updateTable('person')
    .set({ former: JSON.stringify(addresses) })
    .where('id', '=', id)
    .execute();
}

export const formerIn = (former: string | null): readonly Mail[] =>
  former === null ? [] : (JSON.parse(former) as Mail[]);

/** The addresses that somebody once had and that are nobody's now. */
export async function formerMails(db: Db, id: PersonId): Promise<readonly Mail[]> {
  const row = await db
    .selectFrom('person')
    .select('former')
    .where('id', '=', id)
    .executeTakeFirst();
  const former = formerIn(row?.former ?? null);
  if (former.length === 0) return former;
  const taken = await db.selectFrom('person').select('mail').where('mail', 'in', former).execute();
  return former.filter((mail) => !taken.some((one) => one.mail === mail));
}

/** Names of people by the addresses that they once had. */
export async function formerNames(db: Db) {
  const rows = await db
    .selectFrom('person')
    .select(['id', 'name', 'former'])
    .where('former', 'is not', null)
    .execute();
  return rows.flatMap(({ id, name, former }) => {
    const [tenantId = '', aadObjectId = ''] = id.split('/');
    return formerIn(former).map((mail) => ({ mail, name, tenantId, aadObjectId }));
  });
}
