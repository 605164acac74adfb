import type { enRuleTrial } from '../en/rule-trial.ts';

/** Spanish for what the rules say when they are tried. */
export const esRuleTrial: Readonly<Record<keyof typeof enRuleTrial, string>> = {
  'rule-trial.due.confirmation': 'Confirmada antes de',
  'rule-trial.due.decision': 'Decidida antes de',
  'rule-trial.due.triage': 'Revisión inicial antes de',
  'rule-trial.guide': 'Guía',
  'rule-trial.limited-language': 'no en todos los idiomas',
  'rule-trial.limited-region': 'no en todas las regiones',
  'rule-trial.missed': 'La regla {{rule}} no encaja',
  'rule-trial.outcome': 'Qué pasa con ella',
  'rule-trial.route': 'Ruta',
  'rule-trial.rule': 'Regla',
  'rule-trial.wanted.primaryLanguage': 'exige uno de estos idiomas: {{wanted}}',
  'rule-trial.wanted.region': 'exige una de estas regiones: {{wanted}}',
  'rule-trial.wanted.seatCount': 'exige este número de puestos: {{wanted}}',
  'rule-trial.warning': 'Limitación',
};
