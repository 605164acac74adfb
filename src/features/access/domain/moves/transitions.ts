import type { Transition } from '../../../../domain/decision.ts';
import type { AccessEvent, AccessState } from '../registration.ts';
import type { AccessRole } from '../roles.ts';
import type { AccessVerb } from './commands.ts';

interface Row {
  readonly from: readonly AccessState[];
  readonly verb: AccessVerb;
  readonly by: readonly AccessRole[];
  readonly event: AccessEvent['kind'];
}

const applicant = ['applicant'] as const;
const approver = ['approver'] as const;
const keeper = ['approver', 'admin'] as const;
const running: readonly AccessState[] = [
  'draft',
  'asked',
  'returned',
  'invited',
  'consented',
  'expired',
];
const decided: readonly AccessState[] = ['invited', 'consented', 'expired'];
const open: readonly AccessState[] = ['asked', 'returned', ...decided, 'registered', 'suspended'];

/** The moves of a registration (process, section 2). */
// biome-ignore format: a table is read by its columns
export const accessRows: readonly Row[] = [
  { from: ['draft', 'returned'], verb: 'access.submit',   by: applicant, event: 'submitted' },
  { from: ['draft'],             verb: 'access.discard',  by: applicant, event: 'discarded' },
  { from: ['asked', 'expired'],  verb: 'access.invite',   by: approver,  event: 'invited' },
  { from: ['asked'],             verb: 'access.return',   by: approver,  event: 'returned' },
  { from: ['asked', ...decided], verb: 'access.deny',     by: approver,  event: 'denied' },
  { from: ['invited', 'registered'], verb: 'access.consent', by: applicant, event: 'permissions-accepted' },
  { from: ['invited'],  verb: 'access.consent', by: applicant, event: 'expired' },
  { from: ['invited'],           verb: 'access.refuse',   by: applicant, event: 'refused' },
  { from: ['consented'],         verb: 'access.finish',   by: applicant, event: 'registered' },
  { from: ['consented'],         verb: 'access.finish',   by: applicant, event: 'code-wrong' },
  { from: ['consented'],         verb: 'access.finish',   by: applicant, event: 'expired' },
  { from: ['expired'],           verb: 'access.renew',    by: applicant, event: 'renewed' },
  { from: running,               verb: 'access.withdraw', by: applicant, event: 'withdrawn' },
  { from: ['registered'],        verb: 'access.suspend',  by: keeper,    event: 'suspended' },
  { from: ['suspended'],         verb: 'access.restore',  by: keeper,    event: 'restored' },
  { from: ['registered', 'suspended'], verb: 'access.end', by: ['applicant', ...keeper], event: 'ended' },
  { from: open,                  verb: 'access.handOver', by: keeper,    event: 'handed-over' },
  { from: ['draft', ...open],    verb: 'access.ask',      by: applicant, event: 'help-asked' },
  { from: ['draft', ...open],    verb: 'access.answer',   by: approver,  event: 'help-answered' },
  { from: ['registered'],        verb: 'access.address',  by: applicant, event: 'address-asked' },
  { from: ['registered'],        verb: 'access.address',  by: applicant, event: 'address-changed' },
  { from: ['registered'],        verb: 'access.address',  by: applicant, event: 'address-wrong' },
];

export const transitions: readonly Transition[] = accessRows.flatMap((row) =>
  row.from.map((from) => ({ ...row, from })),
);

const quiet: readonly string[] = ['reminded', 'overdue', 'missed'] satisfies AccessEvent['kind'][];
const asking: readonly string[] = ['help-asked', 'help-answered'] satisfies AccessEvent['kind'][];

/** A reminder takes nothing away from a card, nor does a question to the approver. */
export const isBeside = (_verb: string, event: string): boolean =>
  quiet.includes(event) || asking.includes(event);
