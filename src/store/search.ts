import type { Mail, PersonId } from '../domain/people.ts';
import type { RequestId, State } from '../domain/request.ts';
import { requestId } from './requests.ts';
import type { Db } from './tables.ts';

/** Whose requests somebody may see; each member stands for one role. */
export interface Sight {
  /** Assignment team and admins see every request. */
  readonly all: boolean;
  readonly requester: PersonId;
  /** The FPMs for whom this person acts: themselves, and those whose delegate they are today. */
  readonly fpms: readonly Mail[];
  readonly sme: Mail | null;
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
}

/** The next requests in sight below a number, newest first. */
export async function requestsInSight(
  db: Db,
  sight: Sight,
  below: number,
  most: number,
): Promise<(Found & { readonly number: number })[]> {
  const { all, requester, fpms, sme } = sight;
  const rows = await db
    .selectFrom('request')
    .select(['number', 'state', 'tenant_name', 'topic', 'workload', 'partner_name'])
    .select(['requester', 'fpm', 'sme'])
    .where('number', '<', below)
    .$if(!all, (query) =>
      query.where((row) =>
        row.or([
          row('requester', '=', requester),
          ...(fpms.length > 0 ? [row('fpm', 'in', [...fpms])] : []),
          ...(sme ? [row('sme', '=', sme)] : []),
        ]),
      ),
    )
    .orderBy('number', 'desc')
    .limit(most)
    .execute();
  return rows.map((row) => ({
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
  }));
}

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
