import type { enCustomersTab } from '../en/tab.ts';

/** German for customers and engagements in the tab. */
export const deCustomersTab: Readonly<Record<keyof typeof enCustomersTab, string>> = {
  'customers-tab.priority.high': 'Priorität hoch',
  'customers-tab.priority.low': 'Priorität niedrig',
  'customers-tab.priority.medium': 'Priorität mittel',
  'customers-tab.state.kept': 'betreut',
  'customers-tab.state.resting': 'unbetreut',
  'customers-tab.title': 'Kunden',
  'customers-tab.whose': 'Wessen',
  'engagements-tab.filter.reached-from': 'Meilenstein erreicht ab',
  'engagements-tab.filter.reached-to': 'Meilenstein erreicht bis',
  'engagements-tab.title': 'Beteiligungen',
};
