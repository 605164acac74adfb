/** English for how lists are narrowed and ordered. */
export const enFilters = {
  'filter.customer': 'Customer',
  'filter.due': 'Due',
  'filter.due.late': 'Overdue',
  'filter.due.week': 'Within 7 days',
  'filter.state': 'State',
  'sort.due': 'Due first, only with a date',
  'sort.name': 'By name',
  'sort.newest': 'Newest first',
  'sort.oldest': 'Oldest first',
} as const;
