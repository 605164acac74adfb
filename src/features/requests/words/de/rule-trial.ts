import type { enRuleTrial } from '../en/rule-trial.ts';

/** German for what the rules say when they are tried. */
export const deRuleTrial: Readonly<Record<keyof typeof enRuleTrial, string>> = {
  'rule-trial.due.confirmation': 'Bestätigt bis',
  'rule-trial.due.decision': 'Entschieden bis',
  'rule-trial.due.triage': 'Gesichtet bis',
  'rule-trial.guide': 'Anleitung',
  'rule-trial.limited-language': 'nicht in jeder Sprache',
  'rule-trial.limited-region': 'nicht in jeder Region',
  'rule-trial.missed': 'Regel {{rule}} passt nicht',
  'rule-trial.outcome': 'Was daraus wird',
  'rule-trial.route': 'Weg',
  'rule-trial.rule': 'Regel',
  'rule-trial.wanted.primaryLanguage': 'sie verlangt eine dieser Sprachen: {{wanted}}',
  'rule-trial.wanted.region': 'sie verlangt eine dieser Regionen: {{wanted}}',
  'rule-trial.wanted.seatCount': 'sie verlangt diese Arbeitsplatzanzahl: {{wanted}}',
  'rule-trial.warning': 'Einschränkung',
};
