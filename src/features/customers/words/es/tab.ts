import type { enCustomersTab } from '../en/tab.ts';

/** Spanish for customers and engagements in the tab. */
export const esCustomersTab: Readonly<Record<keyof typeof enCustomersTab, string>> = {
  'customers-tab.priority.high': 'prioridad alta',
  'customers-tab.priority.low': 'prioridad baja',
  'customers-tab.priority.medium': 'prioridad media',
  'customers-tab.state.kept': 'atendido',
  'customers-tab.state.resting': 'nadie lo atiende',
  'customers-tab.title': 'Clientes',
  'customers-tab.whose': 'De quién',
  'engagements-tab.filter.reached-from': 'Meta alcanzada desde',
  'engagements-tab.filter.reached-to': 'Meta alcanzada hasta',
  'engagements-tab.title': 'Interacciones',
};
