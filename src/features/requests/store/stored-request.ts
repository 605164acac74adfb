import type { Selectable } from 'kysely';
import { requestNumber } from '../../../domain/ids.ts';
import type { Tables } from '../../../store/database/tables.ts';
import { ownTable } from '../../../store/streams/own-table.ts';
import type { StoredKind } from '../../../store/streams/stored-kind.ts';
import { never } from '../domain/clock/next-deadline.ts';
import { personal } from '../domain/form/personal.ts';
import { evolve } from '../domain/moves/evolve.ts';
import type { Request } from '../domain/request.ts';
import type { RequestEvent } from '../domain/request-events.ts';
import { isPartnerAsked, smeOf } from '../domain/roles.ts';
import { openStates, states } from '../domain/states.ts';

/**
 * When it is due follows from the program as well: the event that saves it brings the date; who takes care of the customer is told by those
 * who keep customers (`store/people/managers.ts`).
 */
type Row = Omit<
  Selectable<Tables['request']>,
  'due_at' | 'customer_number' | 'customer_fm' | 'customer_last_fm' | 'customer_region'
>;

/** In place of a partner who has not been asked and must not find it. */
export const notAskedYet = '';

/** What lists and searches look for and show. */
const rowOf = (request: Request): Row => ({
  number: requestNumber(request.id),
  state: request.state,
  requester: isPartnerAsked(request) ? request.requester.id : notAskedYet,
  fpm: request.fpm,
  sme: smeOf(request),
  partner_id: isPartnerAsked(request) ? request.partner.id : notAskedYet,
  tenant_name: request.form.tenantName,
  topic: request.form.topic,
  workload: request.form.workload,
  partner_name: request.partner.name,
  submitted_at: request.submittedAt,
});

/** How the store keeps requests. */
export const storedRequest = {
  name: 'request',
  prefix: 'SME',
  evolve,
  overStates: states.filter((state) => !openStates.includes(state)),
  personal,
  ...ownTable('request', rowOf, { nothingDue: never }),
  partiesOf: (request) => {
    const { requester, fpm, proactive } = request;
    const isOpen = request.state === 'offered' || request.state === 'proposed';
    const expert = isOpen ? proactive?.expert : null;
    return [requester.id, fpm, 'sme' in request ? request.sme : null, expert].flatMap((one) =>
      one ? [one] : [],
    );
  },
} as const satisfies StoredKind<Request, RequestEvent>;
