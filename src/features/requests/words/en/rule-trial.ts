/** English for what the rules say when they are tried. */
export const enRuleTrial = {
  'rule-trial.due.confirmation': 'Confirmed by',
  'rule-trial.due.decision': 'Decided by',
  'rule-trial.due.triage': 'Triaged by',
  'rule-trial.guide': 'Guide',
  'rule-trial.limited-language': 'not in every language',
  'rule-trial.limited-region': 'not in every region',
  'rule-trial.missed': 'Rule {{rule}} does not fit',
  'rule-trial.outcome': 'What becomes of it',
  'rule-trial.route': 'Route',
  'rule-trial.rule': 'Rule',
  'rule-trial.wanted.primaryLanguage': 'it wants one of these languages: {{wanted}}',
  'rule-trial.wanted.region': 'it wants one of these regions: {{wanted}}',
  'rule-trial.wanted.seatCount': 'it wants this many seats: {{wanted}}',
  'rule-trial.warning': 'Restriction',
} as const;
