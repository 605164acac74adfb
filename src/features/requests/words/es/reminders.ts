import type { enReminders } from '../en/reminders.ts';

/** Spanish for several reminders in one message. */
export const esReminders: Readonly<Record<keyof typeof enReminders, string>> = {
  'action.reminders': 'Ir a los recordatorios',
  'reminders.next': 'Página siguiente',
  'reminders.note': 'Cada botón abre una solicitud; desde allí puede volver a esta lista.',
  'reminders.page': 'Página {{page}} de {{pages}}',
  'reminders.previous': 'Página anterior',
  'reminders.summary_one': '{{count}} recordatorio: {{ids}}',
  'reminders.summary_other': '{{count}} recordatorios: {{ids}}',
  'reminders.title_one': '{{count}} recordatorio para usted',
  'reminders.title_other': '{{count}} recordatorios para usted',
  'sentence.reminders-over':
    'De estos recordatorios ya no queda ninguno pendiente; todo está resuelto.',
};
