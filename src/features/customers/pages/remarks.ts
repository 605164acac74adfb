import { isGuid } from '../../../domain/guid.ts';
import type { Remark, TenantTold } from '../../../domain/remark.ts';
import type { AppContext } from '../../../engine/context.ts';
import type { Customer } from '../domain/customer/customer.ts';
import { hasFms } from '../domain/keys.ts';
import { customerOfTenant } from '../store/shared.ts';

/** What is known of the tenant that a request names; of a tenant that was never heard of: nothing. */
export async function remarksOn(app: AppContext, told: TenantTold): Promise<Remark[]> {
  const tenantId = told.tenantId.toLowerCase();
  if (!hasFms(app.program())) return [];
  const customer = isGuid(tenantId) && (await customerOfTenant(app.store.db, tenantId));
  if (!customer) return [];
  const { name, region, segment, parked, id } = customer;
  return [
    ...(differs(customer, told) ? [{ code: 'known-as', name, region, segment } as const] : []),
    ...(parked
      ? [
          {
            ...({ code: 'parked', customer: id, queue: parked.queue } as const),
            until: parked.nextActionDate,
          },
        ]
      : []),
  ];
}

/** What is not known, or not said, is no difference; nor is another case. */
function differs(customer: Customer, told: TenantTold): boolean {
  const other = (known: string | null, said: string | null): boolean =>
    known !== null && said !== null && said !== '' && known.toLowerCase() !== said.toLowerCase();
  return (
    other(customer.name, told.name.trim()) ||
    other(customer.region, told.region) ||
    other(customer.segment, told.segment)
  );
}
