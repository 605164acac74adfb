import type { enRequestsTab } from '../en/tab.ts';

/** Spanish for the requests in the tab. */
export const esRequestsTab: Readonly<Record<keyof typeof enRequestsTab, string>> = {
  'requests-tab.due.late': 'Vencidas',
  'requests-tab.due.week': 'En los próximos 7 días',
  'requests-tab.filter.customer': 'Cliente',
  'requests-tab.filter.due': 'Vencimiento',
  'requests-tab.filter.partner': 'Socio',
  'requests-tab.filter.state': 'Estado',
  'requests-tab.filter.workload': 'Carga de trabajo',
  'requests-tab.sort.due': 'Primero las que vencen antes',
  'requests-tab.sort.newest': 'Más recientes primero',
  'requests-tab.sort.oldest': 'Más antiguas primero',
  'requests-tab.title': 'Solicitudes',
};
