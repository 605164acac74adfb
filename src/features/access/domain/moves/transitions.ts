import { type To, transitionsOf } from '../../../../domain/decision/moves.ts';
import {
  type AccessEvent,
  type AccessState,
  accessStates,
  runningStates as running,
} from '../registration.ts';
import type { AccessRole } from '../roles.ts';
import type { AccessVerb } from './commands.ts';

interface Row {
  readonly from: readonly AccessState[];
  readonly verb: AccessVerb;
  readonly by: readonly AccessRole[];
  readonly event: AccessEvent['kind'];
  readonly to: To<AccessState>;
}

const applicant = ['applicant'] as const;
const approver = ['approver'] as const;
const keeper = ['approver', 'admin'] as const;
const decided = ['invited', 'consented', 'expired'] as const;
const open = ['asked', 'returned', ...decided, 'registered', 'suspended'] as const;
/** A person whom the program names needs no code: they are a contact already. */
const byOrigin = { registration: 'consented', program: 'registered' } as const;

/** The moves of a registration (process, section 2). */
// biome-ignore format: a table is read by its columns
const rows = [
  { from: ['draft', 'returned'], verb: 'access.submit',   by: applicant, event: 'submitted',     to: 'asked' },
  { from: ['draft'],             verb: 'access.discard',  by: applicant, event: 'discarded',     to: 'discarded' },
  { from: ['asked', 'expired'],  verb: 'access.invite',   by: approver,  event: 'invited',       to: 'invited' },
  { from: ['asked'],             verb: 'access.return',   by: approver,  event: 'returned',      to: 'returned' },
  { from: ['asked', ...decided], verb: 'access.deny',     by: approver,  event: 'denied',        to: 'denied' },
  { from: ['invited'],           verb: 'access.consent',  by: applicant, event: 'permissions-accepted', to: byOrigin },
  { from: ['registered'],        verb: 'access.consent',  by: applicant, event: 'permissions-accepted', to: 'same' },
  { from: ['invited'],           verb: 'access.consent',  by: applicant, event: 'expired',       to: 'expired' },
  { from: ['invited'],           verb: 'access.refuse',   by: applicant, event: 'refused',       to: 'withdrawn' },
  { from: ['consented'],         verb: 'access.finish',   by: applicant, event: 'registered',    to: 'registered' },
  { from: ['consented'],         verb: 'access.finish',   by: applicant, event: 'code-wrong',    to: 'same' },
  { from: ['consented'],         verb: 'access.finish',   by: applicant, event: 'expired',       to: 'expired' },
  { from: ['expired'],           verb: 'access.renew',    by: applicant, event: 'renewed',       to: 'asked' },
  { from: running,               verb: 'access.withdraw', by: applicant, event: 'withdrawn',     to: 'withdrawn' },
  { from: ['registered'],        verb: 'access.suspend',  by: keeper,    event: 'suspended',     to: 'suspended' },
  { from: ['suspended'],         verb: 'access.restore',  by: keeper,    event: 'restored',      to: 'registered' },
  { from: ['registered', 'suspended'],
                                 verb: 'access.end',      by: ['applicant', ...keeper], event: 'ended', to: 'ended' },
  { from: open,                  verb: 'access.handOver', by: keeper,    event: 'handed-over',   to: 'same' },
  { from: ['draft', ...open],    verb: 'access.ask',      by: applicant, event: 'help-asked',    to: 'same' },
  { from: ['draft', ...open],    verb: 'access.answer',   by: approver,  event: 'help-answered', to: 'same' },
  { from: ['registered'],        verb: 'access.address',  by: applicant, event: 'address-asked', to: 'same' },
  { from: ['registered'],        verb: 'access.address',  by: applicant, event: 'address-changed', to: 'same' },
  { from: ['registered'],        verb: 'access.address',  by: applicant, event: 'address-wrong', to: 'same' },
] as const satisfies readonly Row[];

/** What happens without anybody's click: by the clock, by another program file, by a lost message. */
// biome-ignore format: a table is read by its columns
const byItself = [
  { from: ['invited', 'consented'],  event: 'expired',  to: 'expired' },
  { from: ['returned', 'expired'],   event: 'lapsed',   to: 'withdrawn' },
  { from: ['draft'],                 event: 'lapsed',   to: 'discarded' },
  // An invitation to a company that is gone leads nowhere: the approver of today invites to another one.
  { from: accessStates,              event: 'moved',    to: { invitedToNone: 'expired', other: 'same' } },
  { from: accessStates,              event: 'missed',   to: 'same' },
  { from: ['asked', 'returned', 'invited', 'consented'], event: 'reminded', to: 'same' },
  { from: ['asked'],                 event: 'overdue',  to: 'same' },
] as const satisfies readonly Omit<Row, 'verb' | 'by'>[];

export const accessMoves = [...rows, ...byItself] as const;
export type AccessMove = (typeof accessMoves)[number];

const byVerb: ReadonlyMap<AccessVerb, readonly Row[]> = Map.groupBy<AccessVerb, Row>(
  rows,
  ({ verb }) => verb,
);
export const accessRowsOf = (verb: AccessVerb): readonly Row[] => byVerb.get(verb) ?? [];

export const transitions = transitionsOf(rows);

const quiet: readonly string[] = ['reminded', 'overdue', 'missed'] satisfies AccessEvent['kind'][];
const asking: readonly string[] = ['help-asked', 'help-answered'] satisfies AccessEvent['kind'][];

/** A reminder takes nothing away from a card, nor does a question to the approver. */
export const isBeside = (_verb: string, event: string): boolean =>
  quiet.includes(event) || asking.includes(event);
