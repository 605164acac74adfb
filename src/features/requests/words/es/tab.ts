import type { enRequestsTab } from '../en/tab.ts';

/** Spanish for the requests in the tab. */
export const esRequestsTab: Readonly<Record<keyof typeof enRequestsTab, string>> = {
  'requests-tab.assign': 'Asignar',
  'requests-tab.at-work': 'Con SME asignado',
  'requests-tab.filter.end': 'Resultado',
  'requests-tab.filter.ended-from': 'Terminada desde',
  'requests-tab.filter.ended-to': 'Terminada hasta',
  'requests-tab.filter.from': 'Enviada desde',
  'requests-tab.filter.partner': 'Socio',
  'requests-tab.filter.reason': 'Motivo del rechazo',
  'requests-tab.filter.region': 'Región',
  'requests-tab.filter.to': 'Enviada hasta',
  'requests-tab.filter.until': 'El trabajo dura al menos hasta',
  'requests-tab.filter.workload': 'Carga de trabajo',
  'requests-tab.title': 'Solicitudes',
};
