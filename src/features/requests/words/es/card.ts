import type { enCard } from '../en/card.ts';

/** Spanish for the top of a card: when it is due, the facts, and where the request is on its way. */
export const esCard: Readonly<Record<keyof typeof enCard, string>> = {
  'due.at': '{{day}}, {{time}}',
  'due.end-of': '{{day}}, al final del día',
  'due.label.assign': 'Plazo para asignar un SME',
  'due.label.decision': 'Plazo para la decisión',
  'due.label.triage': 'Plazo para la revisión inicial',
  'facts.amer': 'América',
  'facts.apj': 'APJ',
  'facts.emea': 'EMEA',
  'facts.seats_one': '{{seats}} puesto',
  'facts.seats_other': '{{seats}} puestos',
  'progress.all': 'los tres',
  'progress.answers': 'respuestas',
  'progress.approve': 'aprobación',
  'progress.assign': 'asignación',
  'progress.close': 'cierre',
  'progress.now': '{{step}}: {{who}}',
  'progress.review': 'revisión inicial',
  'progress.submit': 'envío',
  'progress.work': 'colaboración',
  'progress.you': 'usted',
  'progress.your-team': 'su equipo',
  'urgency.due': 'vence {{away}}',
  'urgency.late': 'venció {{away}}',
};
