/** English for customers and engagements in the tab. */
export const enCustomersTab = {
  'customers-tab.priority.high': 'priority high',
  'customers-tab.priority.low': 'priority low',
  'customers-tab.priority.medium': 'priority medium',
  'customers-tab.state.kept': 'looked after',
  'customers-tab.state.resting': 'nobody looks after it',
  'customers-tab.title': 'Customers',
  'customers-tab.whose': 'Whose',
  'engagements-tab.filter.reached-from': 'Milestone reached from',
  'engagements-tab.filter.reached-to': 'Milestone reached up to',
  'engagements-tab.title': 'Customer engagements',
} as const;
