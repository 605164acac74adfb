import type { enRequestsInsights } from '../en/insights.ts';

/** German for the figures of requests. */
export const deRequestsInsights: Record<keyof typeof enRequestsInsights, string> = {
  'requests-insights.capacity.about':
    'Wie viele Einsätze in den kommenden Wochen laufen und wie viele noch möglich sind, wenn jeder mit seinem Plan endet. Einsätze ohne Plan zählen durchgehend.',
  'requests-insights.capacity.title': 'Kapazität in den kommenden Wochen',
  'requests-insights.column.asked': 'Von Partnern übermittelt',
  'requests-insights.column.at-work': 'Derzeit zugewiesen',
  'requests-insights.column.average': 'Tage im Durchschnitt',
  'requests-insights.column.capacity': 'Kapazität',
  'requests-insights.column.free': 'Frei',
  'requests-insights.column.guided': 'Genutzte Leitfäden',
  'requests-insights.column.late': 'Verspätet',
  'requests-insights.column.left': 'Anforderungen',
  'requests-insights.column.offered': 'Von FastTrack vorgeschlagen',
  'requests-insights.column.on-time': 'Rechtzeitig',
  'requests-insights.column.repeated': 'Wiederholungen',
  'requests-insights.column.repeated-share': 'Anteil an allen Anforderungen',
  'requests-insights.column.requests': 'Anforderungen',
  'requests-insights.column.share': 'Rechtzeitiger Anteil',
  'requests-insights.column.taken': 'Belegt',
  'requests-insights.denials.about':
    'Anforderungen, die in diesem Zeitraum abgelehnt wurden, nach dem angegebenen Grund.',
  'requests-insights.denials.title': 'Warum Anforderungen abgelehnt werden',
  'requests-insights.end.released': 'Einsatz vorzeitig beendet',
  'requests-insights.guides.about':
    'Wie oft ein Partner einen Leitfaden genutzt und keinen SME angefordert hat. Was davor war, ehe SME Desk zu zählen begann, ist nicht bekannt.',
  'requests-insights.guides.title': 'Mit einem Leitfaden gelöst',
  'requests-insights.head.days': 'Zeitraum',
  'requests-insights.head.end': 'Ergebnis',
  'requests-insights.head.reason': 'Grund',
  'requests-insights.head.sme': 'SME',
  'requests-insights.head.state': 'Status',
  'requests-insights.head.step': 'Schritt',
  'requests-insights.load.about':
    'Was jedem SME derzeit zugewiesen ist und wie viel gleichzeitig möglich ist.',
  'requests-insights.load.title': 'Auslastung der SMEs',
  'requests-insights.only-theirs': '{{about}} Was ein anderer FPM bearbeitet, zählt nicht mit.',
  'requests-insights.outcomes.about':
    'Anforderungen und Vorschläge, die in diesem Zeitraum endeten.',
  'requests-insights.outcomes.title': 'Wie Anforderungen enden',
  'requests-insights.repeats.about':
    'Anforderungen zu einem Thema, nach dem derselbe Partner schon einmal gefragt hat; verglichen wird mit seinen letzten zehn zum selben Produkt.',
  'requests-insights.repeats.title': 'Wiederholungen',
  'requests-insights.stages.about':
    'Wie lange Anforderungen in einem Status waren, gezählt beim Verlassen; Nächte und Wochenenden sind enthalten.',
  'requests-insights.stages.title': 'Wo die Zeit bleibt',
  'requests-insights.step.confirmation': 'Bestätigung',
  'requests-insights.step.decision': 'Entscheidung',
  'requests-insights.step.triage': 'Sichtung',
  'requests-insights.timeliness.about':
    'Wie viel bis zur jeweiligen Frist erledigt war, gezählt bei der Erledigung; die Bestätigung zählt mit ihrer Anforderung.',
  'requests-insights.timeliness.title': 'Fristen',
  'requests-insights.volume.about':
    'Jede Anforderung zählt am Tag der ersten Übermittlung, jeder Vorschlag am Tag, an dem er gemacht wurde. Tage gelten in UTC.',
  'requests-insights.volume.title': 'Anforderungen im Zeitverlauf',
};
