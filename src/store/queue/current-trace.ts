import { AsyncLocalStorage } from 'node:async_hooks';

/** The part of a trace that something is done in. */
export interface Trace {
  /** As W3C Trace Context writes it: version, trace id, span id and flags. */
  readonly traceparent: string;
  /** Writes down something that becomes known on the way; never anything about a person. */
  readonly note: (name: string, value: string | number) => void;
}

const traces = new AsyncLocalStorage<Trace | undefined>();

/** Does work as a part of this trace. */
export const withinTrace = <T>(trace: Trace, work: () => T): T => traces.run(trace, work);

/** The trace of what is done now; undefined where nothing is traced. */
export const currentTrace = (): Trace | undefined => traces.getStore();

/** The same work as a part of the trace of now, no matter who runs it later. */
export function keepingTrace<Given, T>(work: (given: Given) => T): (given: Given) => T {
  const trace = currentTrace();
  return (given) => traces.run(trace, work, given);
}
