import type { Generated } from 'kysely';

export interface JobTable {
  id: Generated<number>;
  kind: string;
  dedupe_key: string;
  /** What the kind needs, as JSON. */
  payload: string;
  /** Jobs of one route are done one after the other. */
  route_key: string;
  state: 'ready' | 'done' | 'dead';
  /** When it may be claimed; while claimed, when the lease ends. */
  due_at: number;
  created_at: number;
  attempts: number;
  fence: number;
  lease_owner: string | null;
  last_error: string | null;
  /** The part of a trace in which it was made; null where nothing is traced. */
  traceparent: string | null;
}
