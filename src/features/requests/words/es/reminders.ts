import type { enReminders } from '../en/reminders.ts';

/** Spanish for what comes as one message: several reminders, and the daily digest. */
export const esReminders: Readonly<Record<keyof typeof enReminders, string>> = {
  'action.digest': 'Resumen diario',
  'action.reminders': 'Ir a los recordatorios',
  'action.to-digest': 'Volver al resumen diario',
  'digest.empty': 'No hay nada para el próximo.',
  'digest.off':
    'Desactivado: cada mensaje llega cuando ocurre algo. Con el resumen diario, lo que puede esperar llega en un solo mensaje, los días laborales a las 09:00 en su zona horaria.',
  'digest.on':
    'Activado: lo que puede esperar llega en un solo mensaje, los días laborales a las 09:00 en su zona horaria. Lo atrasado, lo devuelto y lo que vence ese mismo día sigue llegando de inmediato.',
  'digest.title': 'Su resumen diario',
  'digest.title-news': 'Su resumen diario: novedades de sus solicitudes',
  'digest.title-waiting': 'Su resumen diario: {{waiting}}',
  'digest.turn-off': 'Desactivar el resumen',
  'digest.turn-on': 'Activar el resumen',
  'reminders.next': 'Página siguiente',
  'reminders.note': 'Cada botón abre una solicitud; desde allí puede volver a esta lista.',
  'reminders.page': 'Página {{page}} de {{pages}}',
  'reminders.previous': 'Página anterior',
  'reminders.summary_one': '{{count}} recordatorio: {{ids}}',
  'reminders.summary_other': '{{count}} recordatorios: {{ids}}',
  'reminders.title_one': '{{count}} recordatorio para usted',
  'reminders.title_other': '{{count}} recordatorios para usted',
  'reminders.to-decide_one': '{{count}} solicitud por decidir',
  'reminders.to-decide_other': '{{count}} solicitudes por decidir',
  'sentence.digest-over': 'No queda nada de este resumen; ya se ha resuelto todo.',
  'sentence.reminders-over':
    'De estos recordatorios ya no queda ninguno pendiente; todo está resuelto.',
};
