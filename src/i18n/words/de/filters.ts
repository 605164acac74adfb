import type { enFilters } from '../en/filters.ts';

/** German for how lists are narrowed and ordered. */
export const deFilters: Readonly<Record<keyof typeof enFilters, string>> = {
  'filter.customer': 'Kunde',
  'filter.due': 'Fälligkeit',
  'filter.due.late': 'Überfällig',
  'filter.due.week': 'Innerhalb von 7 Tagen',
  'filter.state': 'Status',
  'sort.due': 'Zuerst fällige, nur mit Termin',
  'sort.name': 'Nach Name',
  'sort.newest': 'Neueste zuerst',
  'sort.oldest': 'Älteste zuerst',
};
