import type { Typed } from '../../../domain/forms/field.ts';
import { parseAll } from '../../../domain/forms/parse.ts';
import { maybeOneOf, needed } from '../../../domain/forms/parsers.ts';
import { regions } from '../../../domain/program/program.ts';
import type { AppContext } from '../../../engine/context.ts';
import { type Click, type Outcome, refuses, says, shows } from '../../../engine/execute/click.ts';
import { recordEvent } from '../../../engine/execute/record-event.ts';
import { bindView } from '../../../store/cards/shown-cards.ts';
import { nextStreamId } from '../../../store/streams/numbers.ts';
import { customer as customers } from '../customer-kind.ts';
import { type Customer, type CustomerEvent, segments } from '../domain/customer/customer.ts';
import { isFm, rmOf } from '../domain/keys.ts';
import { tenantGuid } from '../domain/parse.ts';
import { customerListsOf } from '../pages/sight.ts';
import { customerOfTenant } from '../store/shared.ts';

const fields = {
  tenantId: tenantGuid('tenantId'),
  name: needed('tenantName', 120),
  segment: maybeOneOf('tenantSegment', segments),
  region: maybeOneOf('region', regions),
};

/** A tenant is made known by its GUID; one that is known already is shown as it is. */
export async function addCustomer(app: AppContext, click: Click, inputs: Typed): Promise<Outcome> {
  const program = app.program();
  const { mail } = click.actor;
  const fm = isFm(program, mail);
  if (mail === null || !(fm || rmOf(program, mail))) return says({ code: 'not-yours' });
  const parsed = parseAll(fields, inputs);
  if ('errors' in parsed) {
    const { errors } = parsed;
    const list = customerListsOf(program, mail)[0] ?? 'own';
    const view = { kind: 'customers', list, page: 0, wanted: null };
    return refuses(view, { code: 'invalid', errors }, inputs as Record<string, string>);
  }
  const event: CustomerEvent = {
    ...{ kind: 'met', request: null, fm: fm ? mail : null, ...parsed.value },
  };
  return makeKnown(app, click, event, fm ? 'fm' : 'rm');
}

async function makeKnown(
  app: AppContext,
  click: Click,
  event: Extract<CustomerEvent, { kind: 'met' }>,
  as: string,
): Promise<Outcome> {
  const outcome = await app.store.transaction(async (db) => {
    const known = await customerOfTenant(db, event.tenantId);
    const made: Customer =
      known ??
      (await recordEvent(db, app, customers, {
        ...{ click, event, as, id: await nextStreamId(db, customers.prefix) },
      }));
    const view = customers.shownView(made);
    // A person for whom it is not reads that there is no such customer.
    if (click.message) await bindView(db, click.message, click.actor.id, view);
    return shows(view);
  });
  app.wake();
  return outcome;
}
