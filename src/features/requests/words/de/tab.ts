import type { enRequestsTab } from '../en/tab.ts';

/** German for the requests in the tab. */
export const deRequestsTab: Readonly<Record<keyof typeof enRequestsTab, string>> = {
  'requests-tab.assign': 'Zuweisen',
  'requests-tab.at-work': 'SME im Einsatz',
  'requests-tab.filter.end': 'Ausgang',
  'requests-tab.filter.ended-from': 'Beendet ab',
  'requests-tab.filter.ended-to': 'Beendet bis',
  'requests-tab.filter.from': 'Übermittelt ab',
  'requests-tab.filter.partner': 'Partner',
  'requests-tab.filter.reason': 'Grund der Ablehnung',
  'requests-tab.filter.region': 'Region',
  'requests-tab.filter.to': 'Übermittelt bis',
  'requests-tab.filter.until': 'Einsatz dauert mindestens bis',
  'requests-tab.filter.workload': 'Arbeitsbereich',
  'requests-tab.title': 'Anforderungen',
};
