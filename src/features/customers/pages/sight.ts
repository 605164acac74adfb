import type { Mail, Reader } from '../../../domain/people/people.ts';
import { type Program, rolesOf } from '../../../domain/program/program.ts';
import type { AppContext } from '../../../engine/context.ts';
import { isFm, isLeadership, keysOf, rmOf } from '../domain/keys.ts';
import type { CustomerList } from '../domain/views.ts';
import type { CustomerSight } from '../store/sight.ts';

/** The lists that the roles of a person give, the nearest first. */
export function customerListsOf(program: Program, mail: Mail | null): CustomerList[] {
  if (mail === null) return [];
  const fm = isFm(program, mail);
  const has: Record<CustomerList, boolean> = {
    own: fm,
    region: fm,
    ours: rmOf(program, mail) !== undefined,
    all: isLeadership(program, mail) || isAdminOfCustomers(program, mail),
  };
  return (Object.keys(has) as CustomerList[]).filter((list) => has[list]);
}

/** Whether somebody has customers in sight: for nobody else are there such words. */
export const hasCustomers = (app: AppContext, { mail }: Pick<Reader, 'mail'>): boolean =>
  customerListsOf(app.program(), mail).length > 0;

/** Where there are no FMs there are no customers to look at. */
const isAdminOfCustomers = (program: Program, mail: Mail): boolean =>
  keysOf(program).fms.length > 0 && rolesOf(program, mail).includes('admin');

export function customerSightOf(program: Program, mail: Mail, list: CustomerList): CustomerSight {
  const fm = keysOf(program).fms.find((one) => one.mail === mail);
  const rm = rmOf(program, mail);
  const nobody = { fms: [], regions: [], without: null, everybody: false };
  switch (list) {
    case 'own':
      return { ...nobody, fms: [mail] };
    case 'region':
      return { ...nobody, regions: fm?.regions ?? [], without: mail };
    case 'ours':
      return { ...nobody, fms: rm?.fms ?? [], regions: rm?.regions ?? [] };
    case 'all':
      return { ...nobody, everybody: true };
  }
}
