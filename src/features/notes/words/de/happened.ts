import type { enNotesHappened } from '../en/happened.ts';

/** German for what has happened, in a timeline: notes, risks, summaries and orders. */
export const deNotesHappened: Readonly<Record<keyof typeof enNotesHappened, string>> = {
  'happened.note.begun': 'Entwurf begonnen',
  'happened.note.discarded': 'Entwurf verworfen',
  'happened.note.next-done': 'Nächste Aktion erledigt',
  'happened.note.next-dropped': 'Nächste Aktion fallen gelassen',
  'happened.note.next-due': 'Erinnerung gesendet',
  'happened.note.next-moved': 'Nächste Aktion verschoben',
  'happened.note.published': 'Veröffentlicht',
  'happened.note.replaced': 'Durch eine Korrektur ersetzt',
  'happened.order.answered': 'Zusammenfassung veröffentlicht',
  'happened.order.asked': 'Bestellt',
  'happened.order.asked-again': 'Bestellung geändert',
  'happened.order.declined': 'Abgelehnt',
  'happened.order.passed-on': 'An andere FM weitergegeben',
  'happened.order.reminded': 'Erinnerung gesendet',
  'happened.order.withdrawn': 'Zurückgezogen',
  'happened.risk.risk-closed': 'Risiko geschlossen',
  'happened.risk.risk-noted': 'Darüber geschrieben',
  'happened.risk.risk-opened': 'Risiko eröffnet',
  'happened.risk.risk-quiet': 'Nach dem Stand gefragt',
  'happened.summary.begun': 'Entwurf begonnen',
  'happened.summary.discarded': 'Entwurf verworfen',
  'happened.summary.published': 'Veröffentlicht',
};
