import type { enRequestsTab } from '../en/tab.ts';

/** Spanish for the requests in the tab. */
export const esRequestsTab: Readonly<Record<keyof typeof enRequestsTab, string>> = {
  'requests-tab.assign': 'Asignar',
  'requests-tab.at-work': 'Con SME asignado',
  'requests-tab.filter.from': 'Enviada desde',
  'requests-tab.filter.partner': 'Socio',
  'requests-tab.filter.region': 'Región',
  'requests-tab.filter.to': 'Enviada hasta',
  'requests-tab.filter.until': 'El trabajo dura al menos hasta',
  'requests-tab.filter.workload': 'Carga de trabajo',
  'requests-tab.title': 'Solicitudes',
};
