import { currentTrace } from '../../src/store/queue/current-trace.ts';

/** One thing that is done, as a trace shows it. Nothing about a person belongs here. */
export interface TracePart {
  readonly name: string;
  /** What came in, what the queue does, or what is asked of another server. */
  readonly kind: 'server' | 'consumer' | 'client';
  /** Of which part of a trace it is a part: what came with it; left out: of what is done now. */
  readonly parent?: string | null | undefined;
  readonly attributes?: Readonly<Record<string, string | number>>;
}

export interface Tracing {
  /** Does work as a part of a trace; what it throws marks the part as failed, by its `reason` or its type. */
  readonly span: <T>(span: TracePart, work: () => Promise<T>) => Promise<T>;
  /** Sends what is left; resolves within two seconds. */
  readonly close: () => Promise<void>;
}

/** Nothing is traced. */
export const noTracing: Tracing = {
  span: (_span, work) => work(),
  close: async () => undefined,
};

/** Writes down something that became known of what is done now. */
export const noteInTrace = (name: string, value: string | number): void =>
  currentTrace()?.note(name, value);
