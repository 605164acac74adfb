import type { enCustomersInsights } from '../en/insights.ts';

/** German for the figures of customers. */
export const deCustomersInsights: Record<keyof typeof enCustomersInsights, string> = {
  'customers-insights.about':
    'Wie viele Dienste von Kunden in diesem Zeitraum den jeweiligen Schritt gemacht haben. Ein korrigierter Schritt zählt nicht.',
  'customers-insights.head': 'Dienst',
  'customers-insights.step.begun': 'Begonnen',
  'customers-insights.step.done': 'Abgeschlossen',
  'customers-insights.step.dropped': 'Aufgegeben',
  'customers-insights.step.reached': 'Meilenstein erreicht',
  'customers-insights.title': 'Meilensteine',
};
