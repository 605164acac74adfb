/** English for the requests in the tab. */
export const enRequestsTab = {
  'requests-tab.assign': 'Assign',
  'requests-tab.at-work': 'SME at work',
  'requests-tab.filter.end': 'Outcome',
  'requests-tab.filter.ended-from': 'Ended from',
  'requests-tab.filter.ended-to': 'Ended up to',
  'requests-tab.filter.from': 'Submitted from',
  'requests-tab.filter.partner': 'Partner',
  'requests-tab.filter.reason': 'Reason for the denial',
  'requests-tab.filter.region': 'Region',
  'requests-tab.filter.to': 'Submitted up to',
  'requests-tab.filter.until': 'Work lasts at least until',
  'requests-tab.filter.workload': 'Workload',
  'requests-tab.title': 'Requests',
} as const;
