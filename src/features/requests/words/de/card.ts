import type { enCard } from '../en/card.ts';

/** German for the top of a card: when it is due, the facts, and where the request is on its way. */
export const deCard: Readonly<Record<keyof typeof enCard, string>> = {
  'due.at': '{{day}}, {{time}}',
  'due.end-of': '{{day}}, Tagesende',
  'due.label.assign': 'SME zuzuweisen bis',
  'due.label.decision': 'Entscheidung fällig',
  'due.label.triage': 'Sichtung fällig',
  'facts.amer': 'Amerika',
  'facts.apj': 'APJ',
  'facts.emea': 'EMEA',
  'facts.seats_one': '{{seats}} Arbeitsplatz',
  'facts.seats_other': '{{seats}} Arbeitsplätze',
  'progress.all': 'alle drei',
  'progress.answers': 'Antworten',
  'progress.approve': 'Genehmigung',
  'progress.assign': 'Zuweisung',
  'progress.close': 'Schließen',
  'progress.now': '{{step}}: {{who}}',
  'progress.review': 'Sichtung',
  'progress.submit': 'Übermittlung',
  'progress.work': 'Einsatz',
  'progress.you': 'Sie',
  'progress.your-team': 'Ihr Team',
  'urgency.due': '{{away}} fällig',
  'urgency.late': 'war {{away}} fällig',
};
