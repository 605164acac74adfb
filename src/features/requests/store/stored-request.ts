import type { Selectable } from 'kysely';
import { requestNumber } from '../../../domain/ids.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { preparedRow } from '../../../store/database/prepared.ts';
import type { Db, Tables } from '../../../store/database/tables.ts';
import type { StoredKind } from '../../../store/streams/stored-kind.ts';
import { never } from '../domain/clock/next-deadline.ts';
import { personal } from '../domain/form/personal.ts';
import { evolve } from '../domain/moves/evolve.ts';
import { openStates, type Request, states } from '../domain/request.ts';
import type { RequestEvent } from '../domain/request-events.ts';
import { isPartnerAsked, smeOf } from '../domain/roles.ts';

/**
 * When it is due follows from the program as well: whoever saves it says so; who takes care of the customer is told by those
 * who keep customers (`store/people/managers.ts`).
 */
type Row = Omit<
  Selectable<Tables['request']>,
  'due_at' | 'customer_number' | 'customer_fm' | 'customer_last_fm' | 'customer_region'
>;
type DueRow = Row & { readonly due_at: Instant };

/** In place of a partner who has not been asked and must not find it. */
const nobody = '';

/** What lists and searches look for and show. */
const rowOf = (request: Request): Row => ({
  number: requestNumber(request.id),
  state: request.state,
  requester: isPartnerAsked(request) ? request.requester.id : nobody,
  fpm: request.fpm,
  sme: smeOf(request),
  partner_id: isPartnerAsked(request) ? request.partner.id : nobody,
  tenant_name: request.form.tenantName,
  topic: request.form.topic,
  workload: request.form.workload,
  partner_name: request.partner.name,
  submitted_at: request.submittedAt,
});

/** A row that is there keeps its date. */
const write = preparedRow((db, row: DueRow) => {
  const { number, due_at, ...columns } = row;
  return db
    .insertInto('request')
    .values({ number, due_at, ...columns })
    .onConflict((conflict) => conflict.column('number').doUpdateSet(columns));
});

type Column = Exclude<keyof DueRow, 'number'>;

/**
 * Writes these columns alone: each index that holds another one stays as it is on the embedded database, which
 * does not look whether a value is new.
 */
const changing = (columns: readonly Column[]) =>
  preparedRow((db, row: DueRow) =>
    db
      .updateTable('request')
      .set(Object.fromEntries(columns.map((column) => [column, row[column]])))
      .where('number', '=', row.number),
  );

/** One statement for each set of columns: an event changes few of them, and the same ones each time. */
const changes = new Map<string, ReturnType<typeof changing>>();

async function saveRow(db: Db, request: Request, before?: Request, due?: Instant): Promise<void> {
  const row = { ...rowOf(request), due_at: due ?? never };
  if (!before) return write.send(db, row);
  const columns = changed(row, rowOf(before), due !== undefined);
  if (columns.length === 0) return;
  const key = columns.join();
  const change = changes.get(key) ?? changing(columns);
  changes.set(key, change);
  await change.send(db, row);
}

function changed(row: DueRow, before: Row, isDueNew: boolean): Column[] {
  const columns = (Object.keys(before) as (keyof Row)[]).filter(
    (column): column is Exclude<keyof Row, 'number'> => row[column] !== before[column],
  );
  return isDueNew ? [...columns, 'due_at'] : columns;
}

/** How the store keeps requests. */
export const storedRequest = {
  name: 'request',
  prefix: 'SME',
  evolve,
  overStates: states.filter((state) => !openStates.includes(state)),
  personal,
  saveRow,
  rowOf,
  rowsIn: (db, above, upTo) =>
    db
      .selectFrom('request')
      .selectAll()
      .where('number', '>', above)
      .where('number', '<=', upTo)
      .execute(),
  partiesOf: (request) => {
    const { requester, fpm, proactive } = request;
    const isOpen = request.state === 'offered' || request.state === 'proposed';
    const expert = isOpen ? proactive?.expert : null;
    return [requester.id, fpm, 'sme' in request ? request.sme : null, expert].flatMap((one) =>
      one ? [one] : [],
    );
  },
} as const satisfies StoredKind<Request, RequestEvent>;
