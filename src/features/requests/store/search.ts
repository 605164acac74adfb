import type { RequestId } from '../../../domain/ids.ts';
import { requestId } from '../../../domain/ids.ts';
import type { Mail, PersonId } from '../../../domain/people/people.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { Db } from '../../../store/database/tables.ts';
import type { State } from '../domain/states.ts';

/** Whose requests somebody may see; each member is for one role. */
export interface Sight {
  /** Assignment team and admins see every request. */
  readonly all: boolean;
  readonly requester: PersonId;
  /** The FPMs for whom this person acts: themselves, and those whose delegate they are today. */
  readonly fpms: readonly Mail[];
  readonly sme: Mail | null;
  /** Of whose requests this person reads every one, as a contact of the company. */
  readonly partners: readonly string[];
  /** As an FM: themselves. Their customers' requests are read. */
  readonly fm: Mail | null;
  /** As an RM: whose customers' requests are read, also of those whom these FMs have left, and of which regions. */
  readonly fmsLed: readonly Mail[];
  readonly regions: readonly string[];
}

/** What a request is found by, and whom it concerns. */
export interface Found {
  readonly id: RequestId;
  readonly state: State;
  readonly tenantName: string;
  readonly topic: string;
  readonly workload: string;
  readonly partner: string;
  readonly requester: PersonId;
  readonly fpm: Mail | null;
  readonly sme: Mail | null;
  readonly submittedAt: Instant;
}

type FoundRow = Found & { readonly number: number };

/**
 * The next requests in sight below a number, newest first. Each role reads at most `most` from an
 * index of its own, however many requests there are.
 */
export async function requestsInSight(
  db: Db,
  sight: Sight,
  below: number,
  most: number,
): Promise<FoundRow[]> {
  const newest = (query: ReturnType<typeof requests>) =>
    query.where('number', '<', below).orderBy('number', 'desc').limit(most);
  if (sight.all) return (await newest(requests(db)).execute()).map(found);
  const [first, ...others] = ownersIn(sight).map(([column, owner]) =>
    db.selectFrom(newest(requests(db).where(column, '=', owner)).as('one')).selectAll(),
  );
  if (!first) return [];
  const all = others.reduce((sofar, one) => sofar.union(one), first);
  const rows = await db
    .selectFrom(all.as('all'))
    .selectAll()
    .orderBy('number', 'desc')
    .limit(most)
    .execute();
  return rows.map(found);
}

/** Those of these requests that are in sight, newest first. */
export async function requestsByNumber(
  db: Db,
  sight: Sight,
  numbers: readonly number[],
): Promise<FoundRow[]> {
  if (numbers.length === 0) return [];
  const rows = await requests(db)
    .where('number', 'in', [...numbers])
    .orderBy('number', 'desc')
    .execute();
  const owners = ownersIn(sight);
  return rows
    .filter((row) => sight.all || owners.some(([column, owner]) => row[column] === owner))
    .map(found);
}

/** Where a person stands in a request, each by a column of its own. */
export const ownersIn = ({ requester, fpms, sme, partners, fm, fmsLed, regions }: Sight) => [
  ['requester', requester] as const,
  ...fpms.map((fpm) => ['fpm', fpm] as const),
  ...(sme ? [['sme', sme] as const] : []),
  ...partners.map((partner) => ['partner_id', partner] as const),
  ...(fm ? [['customer_fm', fm] as const] : []),
  ...fmsLed.map((led) => ['customer_last_fm', led] as const),
  ...regions.map((region) => ['customer_region', region] as const),
];

const requests = (db: Db) =>
  db
    .selectFrom('request')
    .select(['number', 'state', 'tenant_name', 'topic', 'workload', 'partner_name'])
    .select(['requester', 'fpm', 'sme', 'partner_id', 'submitted_at'])
    .select(['customer_fm', 'customer_last_fm', 'customer_region']);

const found = (row: Awaited<ReturnType<ReturnType<typeof requests>['execute']>>[number]) => ({
  number: row.number,
  id: requestId(row.number),
  state: row.state as State,
  tenantName: row.tenant_name,
  topic: row.topic,
  workload: row.workload,
  partner: row.partner_name,
  requester: row.requester as PersonId,
  fpm: row.fpm,
  sme: row.sme,
  submittedAt: row.submitted_at,
});

/** The channel's ids of these people, as far as they were ever heard; in no order. */
export async function userIdsOf(
  db: Db,
  people: readonly PersonId[],
  mails: readonly Mail[],
): Promise<{ id: PersonId; mail: Mail | null; userId: string }[]> {
  if (people.length + mails.length === 0) return [];
  const rows = await db
    .selectFrom('person')
    .select(['id', 'mail', 'user_id'])
    .where('user_id', 'is not', null)
    .where((row) =>
      row.or([
        ...(people.length > 0 ? [row('id', 'in', [...people])] : []),
        ...(mails.length > 0 ? [row('mail', 'in', [...mails])] : []),
      ]),
    )
    .execute();
  return rows.map((row) => ({
    id: row.id as PersonId,
    mail: row.mail,
    userId: row.user_id ?? '',
  }));
}
