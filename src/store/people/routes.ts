import type { PersonId } from '../../domain/people/people.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { prepared } from '../database/prepared.ts';
import type { Db } from '../database/tables.ts';

/** In which conversation a person was last heard. */
export interface Route {
  readonly personId: PersonId;
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly tenantId: string;
  /** The channel's own reference, opaque here. */
  readonly reference: unknown;
}

export async function rememberRoute(db: Db, route: Route, at: Instant): Promise<void> {
  const row = {
    conversation_id: route.conversationId,
    reference: JSON.stringify(route.reference),
    service_url: route.serviceUrl,
    tenant_id: route.tenantId,
    at,
  };
  await db
    .insertInto('route')
    .values({ person_id: route.personId, ...row })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(row))
    .execute();
}

const routeByPerson = prepared((db, id: string) =>
  db.selectFrom('route').selectAll().where('person_id', '=', id),
);

export async function loadRoute(db: Db, id: PersonId): Promise<Route | undefined> {
  const [row] = (await routeByPerson(db, id)).rows;
  return (
    row && {
      personId: id,
      conversationId: row.conversation_id,
      serviceUrl: row.service_url,
      tenantId: row.tenant_id,
      reference: JSON.parse(row.reference) as unknown,
    }
  );
}

/** The conversation last heard in this tenant, else in any: by its service a new person is found. */
export async function newestRoute(db: Db, tenantId: string): Promise<Route | undefined> {
  const row = await db
    .selectFrom('route')
    .select('person_id')
    .orderBy((order) => order.case().when('tenant_id', '=', tenantId).then(0).else(1).end())
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && loadRoute(db, row.person_id as PersonId);
}

/** The conversation is closed to the bot (uninstalled, blocked): not to be used again. */
export async function forgetRoute(db: Db, id: PersonId, conversationId: string): Promise<void> {
  await db
    .deleteFrom('route')
    .where('person_id', '=', id)
    .where('conversation_id', '=', conversationId)
    .execute();
}
