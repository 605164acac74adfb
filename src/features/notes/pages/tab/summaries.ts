import { nameOf } from '../../../../domain/program/program.ts';
import { filter, labelled, said, sorts } from '../../../../engine/tab/asked.ts';
import { isFm, isLeadership } from '../../../customers/domain/keys.ts';
import type { ExecSummary } from '../../domain/summary/summary.ts';
import { ofFms } from '../../store/customers.ts';
import { summarySightOf } from '../../store/summary/lists.ts';
import { aboutCustomer } from './about-customer.ts';

/** Executive summaries; a draft is the FM's alone. */
export const summariesTab = aboutCustomer<ExecSummary>({
  name: 'summaries',
  prefix: 'SUM',
  happened: {
    words: 'happened.summary',
    kinds: [...['begun', 'published', 'discarded']],
  },
  table: 'note_summary',
  info: (app, { mail }) =>
    summarySightOf(app.program(), mail)
      ? {
          name: 'summaries',
          title: said('summary.list.newest'),
          filters: [
            filter(
              'state',
              'filter.state',
              labelled('summaries-tab.state', ['draft', 'published']),
            ),
            filter('customer', 'filter.customer', null),
          ],
          sorts: sorts('newest', 'oldest'),
        }
      : undefined,
  condition: (app, mail) => (row) => {
    const program = app.program();
    const own = row('customer.fm', '=', isFm(program, mail) ? mail : '');
    const seen = isLeadership(program, mail)
      ? row.lit(true)
      : row.or([own, ...ofFms(row, program, mail)]);
    return row.or([
      row.and([row('about.state', '=', 'published'), seen]),
      row.and([row('about.state', '=', 'draft'), own]),
    ]);
  },
  words: () => [],
  has: ({ state }) => ({ state }),
  row: (app, { thing: { state, published }, customer }) => ({
    title: customer.name,
    state: { id: state, label: said(`summaries-tab.state.${state}`) },
    facts: published
      ? [published.by.mail ? nameOf(app.program(), published.by.mail) : published.by.name]
      : [],
  }),
});
