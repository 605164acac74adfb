import { type To, transitionsOf } from '../../../../domain/decision/moves.ts';
import { type RiskEvent, type RiskState, riskStates } from './risk.ts';
import type { RiskRole } from './roles.ts';

interface Row {
  readonly from: readonly RiskState[];
  readonly verb: string;
  readonly by: readonly RiskRole[];
  readonly event: RiskEvent['kind'];
  readonly to: To<RiskState>;
}

export const closers = ['fm', 'rm'] as const;

/** The one move of a risk: what was to be feared is over, in one sentence. */
const rows = [
  { from: ['open'], verb: 'risk.close', by: closers, event: 'risk-closed', to: 'closed' },
] as const satisfies readonly Row[];

/** What happens without a click on it: by a note, or by the clock. */
// biome-ignore format: a table is read by its columns
const byItself = [
  { from: ['open'],   event: 'risk-noted',  to: 'same' },
  { from: ['open'],   event: 'risk-quiet',  to: 'same' },
  { from: riskStates, event: 'readdressed', to: 'same' },
] as const satisfies readonly Omit<Row, 'verb' | 'by'>[];

export const riskMoves = [...rows, ...byItself] as const;
export type RiskMove = (typeof riskMoves)[number];

export const transitions = transitionsOf(rows);
