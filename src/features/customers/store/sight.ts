import type { ExpressionBuilder } from 'kysely';
import type { Mail } from '../../../domain/people/people.ts';
import type { Region } from '../../../domain/program/program.ts';
import type { CustomerTables } from './tables.ts';

/** Whose customers are listed; both empty: everybody's. */
export interface CustomerSight {
  readonly fms: readonly Mail[];
  readonly regions: readonly Region[];
  /** Those of this FM are on a list of their own. */
  readonly without: Mail | null;
  readonly everybody: boolean;
}

/** Whether a customer is in one of these sights. */
export const seenIn = (
  row: ExpressionBuilder<CustomerTables, 'customer'>,
  sights: readonly CustomerSight[],
) => row.or(sights.map((sight) => row.and(conditionsOf(row, sight))));

function conditionsOf(
  row: ExpressionBuilder<CustomerTables, 'customer'>,
  { fms, regions, without, everybody }: CustomerSight,
) {
  const [fm, region] = ['customer.fm', 'customer.region'] as const;
  const oneOf = row.or([
    row(fm, 'in', fms.length > 0 ? [...fms] : ['']),
    // A tenant of an unknown region is everybody's who looks after one.
    ...(regions.length > 0 ? [row(region, 'in', [...regions]), row(region, 'is', null)] : []),
  ]);
  return [
    ...(everybody ? [] : [oneOf]),
    ...(without === null ? [] : [row.or([row(fm, 'is', null), row(fm, '!=', without)])]),
  ];
}
