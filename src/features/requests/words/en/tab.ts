/** English for the requests in the tab. */
export const enRequestsTab = {
  'requests-tab.due.late': 'Overdue',
  'requests-tab.due.week': 'Within 7 days',
  'requests-tab.filter.customer': 'Customer',
  'requests-tab.filter.due': 'Due',
  'requests-tab.filter.partner': 'Partner',
  'requests-tab.filter.state': 'State',
  'requests-tab.filter.workload': 'Workload',
  'requests-tab.sort.due': 'Due first',
  'requests-tab.sort.newest': 'Newest first',
  'requests-tab.sort.oldest': 'Oldest first',
  'requests-tab.title': 'Requests',
} as const;
