import type { Region } from './program/program.ts';

/** What somebody says of a customer's tenant. */
export interface TenantTold {
  readonly tenantId: string;
  readonly name: string;
  readonly region: Region | null;
  readonly segment: 'smc' | 'enterprise' | null;
}

/** What is known of the tenant besides. Nothing is refused for it. */
export type Remark =
  /** It is known by another name, of another region or segment. */
  | ({ readonly code: 'known-as' } & Omit<TenantTold, 'tenantId'>)
  /** It rests in a queue since its last engagement was closed; ISO dates. */
  | {
      readonly code: 'parked';
      readonly customer: string;
      readonly queue: string;
      readonly until: string;
    };
