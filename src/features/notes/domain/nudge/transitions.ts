import { type To, transitionsOf } from '../../../../domain/decision/moves.ts';
import { type NudgeEvent, type NudgeState, nudgeStates } from './nudge.ts';

interface Row {
  readonly from: readonly NudgeState[];
  readonly verb: string;
  readonly by: readonly string[];
  readonly event: NudgeEvent['kind'];
  readonly to: To<NudgeState>;
}

const rows = [
  { from: ['waiting'], verb: 'summary.notNeeded', by: ['fm'], event: 'not-needed', to: 'same' },
] as const satisfies readonly Row[];

/** What happens without a click on it: to the customer, by a summary, by the clock. */
// biome-ignore format: a table is read by its columns
const byItself = [
  { from: nudgeStates, event: 'noticed',    to: 'waiting' },
  { from: nudgeStates, event: 'summarised', to: 'quiet' },
  { from: ['waiting'], event: 'nudged',     to: 'same' },
] as const satisfies readonly Omit<Row, 'verb' | 'by'>[];

export const nudgeMoves = [...rows, ...byItself] as const;
export type NudgeMove = (typeof nudgeMoves)[number];

export const transitions = transitionsOf(rows);
