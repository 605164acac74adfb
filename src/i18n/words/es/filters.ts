import type { enFilters } from '../en/filters.ts';

/** Spanish for how lists are narrowed and ordered. */
export const esFilters: Readonly<Record<keyof typeof enFilters, string>> = {
  'filter.customer': 'Cliente',
  'filter.due': 'Vencimiento',
  'filter.due.late': 'Vencido',
  'filter.due.week': 'En los próximos 7 días',
  'filter.state': 'Estado',
  'sort.due': 'Primero lo que vence, solo con fecha',
  'sort.name': 'Por nombre',
  'sort.newest': 'Lo más reciente primero',
  'sort.oldest': 'Lo más antiguo primero',
};
