import { regions } from '../../../domain/program/program.ts';
import type { Remark, TenantTold } from '../../../domain/remark.ts';
import type { AppContext } from '../../../engine/context.ts';
import type { FormInput } from '../domain/form/fields/fields.ts';
import type { Request } from '../domain/request.ts';

/** What other features know of the request's customer; nothing of it is for partners and SMEs. */
export const remarksFor = (app: AppContext, { form }: Request): Promise<Remark[]> =>
  remarksOn(app, {
    ...{ tenantId: form.tenantId, name: form.tenantName },
    ...{ region: form.region, segment: form.tenantSegment },
  });

/** In the form only another name, region or segment is told, of a tenant that the partner names. */
export async function remarksInForm(app: AppContext, typed: FormInput): Promise<Remark[]> {
  const { tenantId = '', tenantName = '', region, tenantSegment } = typed;
  const told: TenantTold = {
    ...{ tenantId, name: tenantName },
    region: regions.find((one) => one === region) ?? null,
    segment: tenantSegment === 'smc' || tenantSegment === 'enterprise' ? tenantSegment : null,
  };
  return (await remarksOn(app, told)).filter(({ code }) => code === 'known-as');
}

async function remarksOn(app: AppContext, told: TenantTold): Promise<Remark[]> {
  const all: Remark[] = [];
  for (const { remarks } of app.features.features)
    all.push(...((await remarks?.(app, told)) ?? []));
  return all;
}
