import { type GraphFault, passes } from '../../graph/graph-fault.ts';

const initialDelayMs = 2_000;
const maxDelayMs = 15 * 60_000;

/**
 * How long to wait before Graph is asked again, in milliseconds: what it asked for where that is
 * longer, else 2 s doubled each time up to 15 min; 15 min at once where only an operator can help.
 */
export function waitAfterGraph(fault: GraphFault, attempts: number): number {
  const doubled = passes(fault)
    ? Math.min(maxDelayMs, initialDelayMs * 2 ** Math.min(attempts - 1, 20))
    : maxDelayMs;
  return Math.max(doubled, fault.retryAfter ?? 0);
}
