import { rolesOf } from '../../../../domain/program/program.ts';
import { filter, labelled, said, sorts } from '../../../../engine/tab/asked.ts';
import { hasFms, isAdoptionSme, isFm, isLeadership, rmOf } from '../../../customers/domain/keys.ts';
import { riskKinds } from '../../domain/note/note.ts';
import { type Risk, riskStates } from '../../domain/risk/risk.ts';
import { risksReadable } from '../../store/customers.ts';
import { aboutCustomer } from './about-customer.ts';

/** The risks of customers, for who sees all of a customer's; an SME sees those that they have opened. */
export const risksTab = aboutCustomer<Risk>({
  name: 'risks',
  prefix: 'RISK',
  happened: {
    words: 'happened.risk',
    kinds: [...['risk-opened', 'risk-closed', 'risk-noted', 'risk-quiet']],
  },
  table: 'risk',
  info: (app, { mail }) => {
    const program = app.program();
    const sees =
      mail !== null &&
      hasFms(program) &&
      (isFm(program, mail) ||
        isLeadership(program, mail) ||
        rmOf(program, mail) !== undefined ||
        isAdoptionSme(program, mail) ||
        rolesOf(program, mail).includes('fpm'));
    if (!sees) return undefined;
    return {
      name: 'risks',
      title: said('risks-tab.title'),
      filters: [
        filter('state', 'filter.state', labelled('riskState', riskStates)),
        filter('customer', 'filter.customer', null),
        filter('kind', 'note.field.riskKind', labelled('riskKind', riskKinds)),
      ],
      sorts: sorts('newest', 'oldest'),
    };
  },
  condition: (app, mail) => (row) => {
    const program = app.program();
    if (isLeadership(program, mail)) return row.lit(true);
    const opened = isAdoptionSme(program, mail) ? [row('about.opened_by', '=', mail)] : [];
    return row.or([...risksReadable(row, program, mail), ...opened]);
  },
  words: ({ text }) => [text],
  has: ({ state, riskKind }) => ({ state, kind: riskKind }),
  row: (_app, { thing: { state, text, riskKind }, customer }) => ({
    title: { key: 'risks-tab.row', values: { customer: customer.name, text } },
    state: { id: state, label: said(`riskState.${state}`) },
    facts: [said(`riskKind.${riskKind}`)],
  }),
});
