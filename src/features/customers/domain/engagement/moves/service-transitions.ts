import type { To } from '../../../../../domain/decision/moves.ts';
import { type EngagementEvent, type ServiceState, serviceStates } from '../engagement.ts';
import type { ClosingVerb } from './commands.ts';

interface Row {
  readonly from: readonly ServiceState[];
  readonly verb: ClosingVerb;
  readonly event: EngagementEvent['kind'];
  readonly to: To<ServiceState>;
}

const mailable = ['reached', 'prepared', 'talked', 'done'] as const;
const counted = ['onboarding', 'reached'] as const;
/** What the figures come to; those of an earlier day than the last ones do not count. */
const byFigures = { onboarding: 'onboarding', reached: 'reached', unmoved: 'same' } as const;

/** The moves of one workload of an engagement (process, section 8); who may is a row of the engagement. */
// biome-ignore format: a table is read by its columns
const rows = [
  { from: ['announced'], verb: 'closing.begin',    event: 'service-begun', to: 'onboarding' },
  { from: counted,       verb: 'closing.usage',    event: 'used',          to: byFigures },
  { from: ['reached'],   verb: 'closing.prepare',  event: 'prepared',      to: 'prepared' },
  { from: ['prepared'],  verb: 'closing.talk',     event: 'talked',        to: 'talked' },
  { from: ['talked'],    verb: 'closing.finish',   event: 'finished',      to: 'done' },
  { from: mailable,      verb: 'closing.sendMail', event: 'mailed',        to: 'same' },
  { from: mailable,      verb: 'closing.sentMail', event: 'mailed',        to: 'same' },
  // One step back, for a correction.
  { from: ['reached'],   verb: 'closing.reopen',   event: 'reopened',      to: 'onboarding' },
  { from: ['prepared'],  verb: 'closing.reopen',   event: 'reopened',      to: 'reached' },
  { from: ['talked'],    verb: 'closing.reopen',   event: 'reopened',      to: 'prepared' },
  { from: ['announced', 'onboarding'],
                         verb: 'closing.drop',     event: 'dropped',       to: 'dropped' },
] as const satisfies readonly Row[];

/** A server has not taken the mail. */
const byItself = [{ from: serviceStates, event: 'mail-refused', to: 'same' }] as const;

export const serviceMoves = [...rows, ...byItself] as const;
export type ServiceMove = (typeof serviceMoves)[number];

/** From which states of its service a verb goes on; for the others there is no service. */
export const serviceFrom: Partial<Readonly<Record<ClosingVerb, readonly ServiceState[]>>> =
  Object.fromEntries(
    [...Map.groupBy<ClosingVerb, Row>(rows, ({ verb }) => verb)].map(([verb, own]) => [
      verb,
      own.flatMap(({ from }) => from),
    ]),
  );
