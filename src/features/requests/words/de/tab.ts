import type { enRequestsTab } from '../en/tab.ts';

/** German for the requests in the tab. */
export const deRequestsTab: Readonly<Record<keyof typeof enRequestsTab, string>> = {
  'requests-tab.due.late': 'Überfällig',
  'requests-tab.due.week': 'Innerhalb von 7 Tagen',
  'requests-tab.filter.customer': 'Kunde',
  'requests-tab.filter.due': 'Fälligkeit',
  'requests-tab.filter.partner': 'Partner',
  'requests-tab.filter.state': 'Status',
  'requests-tab.filter.workload': 'Arbeitsbereich',
  'requests-tab.sort.due': 'Zuerst fällige',
  'requests-tab.sort.newest': 'Neueste zuerst',
  'requests-tab.sort.oldest': 'Älteste zuerst',
  'requests-tab.title': 'Anforderungen',
};
