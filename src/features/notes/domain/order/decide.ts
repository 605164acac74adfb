import type { Decision } from '../../../../domain/decision/decision.ts';
import type { Person } from '../../../../domain/people/people.ts';
import type { Program } from '../../../../domain/program/program.ts';
import type { Customer } from '../../../customers/domain/customer/customer.ts';
import { rolesAround } from '../summary/roles.ts';
import type { OrderCommand, OrderVerb, ParsedOrderCommand } from './commands.ts';
import type { Order, OrderEvent } from './order.ts';
import { type OrderRole, orderRoles, orderRowOf } from './transitions.ts';

/** What is known around an order when somebody acts. */
export interface OrderFacts {
  readonly program: Program;
  readonly customer: Customer;
}

/** The roles of somebody for an order; a person without one is told that there is none. */
export function rolesIn(
  order: Pick<Order, 'rm'>,
  person: Pick<Person, 'mail'>,
  { customer, program }: OrderFacts,
): OrderRole[] {
  const around = rolesAround(customer, person, program);
  const isRm = around.includes('rm');
  const holds: Record<OrderRole, boolean> = {
    fm: around.includes('fm'),
    asker: isRm && order.rm === person.mail,
    rm: isRm,
  };
  return orderRoles.filter((role) => holds[role]);
}

/** In which role this person may do it, whatever its state; undefined: in none. */
export function roleFor(
  verb: OrderVerb,
  order: Pick<Order, 'rm'>,
  person: Pick<Person, 'mail'>,
  facts: OrderFacts,
): OrderRole | undefined {
  const held = rolesIn(order, person, facts);
  return orderRowOf(verb)?.by.find((role) => held.includes(role));
}

/** Whether a command is allowed (process, section 9), and what then has happened. Pure. */
export function decide(
  command: ParsedOrderCommand,
  order: Order,
  actor: Person,
  facts: OrderFacts,
): Decision<OrderEvent, OrderRole> {
  const as = roleFor(command.verb, order, actor, facts);
  if (!as) return { refusal: { code: 'not-yours' } };
  if (order.state !== 'open')
    return {
      refusal: { code: 'because', because: 'order-state', values: { orderState: order.state } },
    };
  if ('errors' in command) return { refusal: { code: 'invalid', errors: command.errors } };
  return { event: eventOf(command), as };
}

function eventOf(command: OrderCommand): OrderEvent {
  switch (command.verb) {
    case 'summary.ask':
      return { kind: 'asked-again', wishedFor: command.wishedFor, reason: command.reason };
    case 'summary.decline':
      return { kind: 'declined', comment: command.comment };
    case 'summary.withdraw':
      return { kind: 'withdrawn' };
  }
}
