import { rowByVerb, type To, transitionsOf } from '../../../../domain/decision/moves.ts';
import type { CustomerVerb } from './commands.ts';
import { customerStates as all, type CustomerEvent, type CustomerState } from './customer.ts';
import type { Standing } from './roles.ts';

interface Row {
  readonly from: readonly CustomerState[];
  readonly verb: CustomerVerb;
  readonly by: readonly Standing[];
  readonly event: CustomerEvent['kind'];
  readonly to: To<CustomerState>;
}

/** Who may do what (process, section 8), in each state: the facts decide the rest. */
// biome-ignore format: a table is read by its columns
const rows = [
  { from: all, verb: 'customer.edit',          by: ['fm', 'rm'],          event: 'described',        to: 'same' },
  { from: all, verb: 'customer.take',          by: ['neighbour'],         event: 'given',            to: 'kept' },
  { from: all, verb: 'customer.handOver',      by: ['fm', 'rm', 'admin'], event: 'given',            to: 'kept' },
  { from: all, verb: 'customer.correctTenant', by: ['admin'],             event: 'tenant-corrected', to: 'same' },
  { from: all, verb: 'customer.tellQueue',     by: ['assignmentTeam'],    event: 'queue-told',       to: 'same' },
  { from: all, verb: 'customer.begin',         by: ['fm', 'rm'],          event: 'engaged-with',     to: 'same' },
] as const satisfies readonly Row[];

/** What happens without anybody's click: by a request, a note, or the end of an engagement. */
// biome-ignore format: a table is read by its columns
const byItself = [
  { from: all, event: 'named-by-request', to: 'same' },
  { from: all, event: 'marked',           to: 'same' },
  { from: all, event: 'unmarked',         to: 'same' },
  { from: all, event: 'disengaged',       to: { inQueue: 'resting', noQueue: 'same' } },
  { from: all, event: 'readdressed',      to: 'same' },
] as const satisfies readonly Omit<Row, 'verb' | 'by'>[];

export const customerMoves = [...rows, ...byItself] as const;
export type CustomerMove = (typeof customerMoves)[number];

export const customerRowOf: (verb: CustomerVerb) => Row | undefined = rowByVerb<Row>(rows);

export const transitions = transitionsOf(rows);
