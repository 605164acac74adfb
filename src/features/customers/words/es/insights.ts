import type { enCustomersInsights } from '../en/insights.ts';

/** Spanish for the figures of customers. */
export const esCustomersInsights: Record<keyof typeof enCustomersInsights, string> = {
  'customers-insights.about':
    'Cuántos servicios de clientes dieron cada paso en este periodo. Un paso corregido no cuenta.',
  'customers-insights.head': 'Servicio',
  'customers-insights.step.begun': 'Iniciado',
  'customers-insights.step.done': 'Terminado',
  'customers-insights.step.dropped': 'Abandonado',
  'customers-insights.step.reached': 'Meta alcanzada',
  'customers-insights.title': 'Metas',
};
