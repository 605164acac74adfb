import type { enNotesHappened } from '../en/happened.ts';

/** Spanish for what has happened, in a timeline: notes, risks, summaries and orders. */
export const esNotesHappened: Readonly<Record<keyof typeof enNotesHappened, string>> = {
  'happened.note.begun': 'Borrador iniciado',
  'happened.note.discarded': 'Borrador descartado',
  'happened.note.next-done': 'Próxima acción hecha',
  'happened.note.next-dropped': 'Próxima acción descartada',
  'happened.note.next-due': 'Recordatorio enviado',
  'happened.note.next-moved': 'Próxima acción aplazada',
  'happened.note.published': 'Publicada',
  'happened.note.replaced': 'Sustituida por una corrección',
  'happened.order.answered': 'Resumen publicado',
  'happened.order.asked': 'Pedido',
  'happened.order.asked-again': 'Pedido modificado',
  'happened.order.declined': 'Rechazado',
  'happened.order.passed-on': 'Pasado a otro FM',
  'happened.order.reminded': 'Recordatorio enviado',
  'happened.order.withdrawn': 'Retirado',
  'happened.risk.risk-closed': 'Riesgo cerrado',
  'happened.risk.risk-noted': 'Se ha escrito sobre él',
  'happened.risk.risk-opened': 'Riesgo abierto',
  'happened.risk.risk-quiet': 'Se ha preguntado cómo está',
  'happened.summary.begun': 'Borrador iniciado',
  'happened.summary.discarded': 'Borrador descartado',
  'happened.summary.published': 'Publicado',
};
