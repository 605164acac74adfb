import type { GraphAnswer } from './answers.ts';

/** What is done to calls instead of answering them; on `path` only, once unless `times` says so. */
export type GraphFaultPlan = {
  readonly does: GraphAnswer | 'hang' | 'reset';
  readonly path?: RegExp;
  readonly times?: number;
};

/** What goes wrong, in the order in which it was asked for, and the calls that hang meanwhile. */
export function createGraphFaults() {
  const planned: { plan: GraphFaultPlan; left: number }[] = [];
  const hanging: (() => void)[] = [];
  const hung = Promise.withResolvers<void>();
  const release = (): void => {
    for (const one of hanging.splice(0)) one();
  };
  return {
    plan(plan: GraphFaultPlan): void {
      planned.push({ plan, left: plan.times ?? 1 });
    },
    /** `unnamed`: also what was asked for on no path. Undefined: nothing. `reset`: the call is cut off, at once or after it was let go. */
    async next(path: string, unnamed = true): Promise<GraphAnswer | 'reset' | undefined> {
      const found = planned.find(
        ({ plan, left }) => left > 0 && (plan.path?.test(path) ?? unnamed),
      );
      if (!found) return undefined;
      found.left -= 1;
      const { does } = found.plan;
      if (does !== 'hang') return does;
      await new Promise<void>((resolve) => {
        hanging.push(resolve);
        hung.resolve();
      });
      return 'reset';
    },
    /** Resolves as soon as a call has begun to hang. */
    hangs: (): Promise<void> => hung.promise,
    clear(): void {
      planned.length = 0;
    },
    release,
  };
}
