/**
 * Who may do what to a registration (process, section 2), copied by hand: each verb with those of
 * applicant, approver, delegate, admin who may, and the states in which.
 */
// biome-ignore format: a table is read by its columns
export const accessRights: readonly (readonly [verb: string, by: string, states: string])[] = [
  ['access.open',     'anybody',                   'any'],
  ['access.show',     'applicant approver delegate admin', 'any'],
  ['access.list',     'approver delegate admin',   'any'],
  ['access.submit',   'applicant',                 'draft returned'],
  ['access.discard',  'applicant',                 'draft'],
  ['access.invite',   'approver delegate',         'asked expired'],
  ['access.return',   'approver delegate',         'asked'],
  ['access.deny',     'approver delegate',         'asked invited consented expired'],
  ['access.consent',  'applicant',                 'invited registered'],
  ['access.refuse',   'applicant',                 'invited'],
  ['access.finish',   'applicant',                 'consented'],
  ['access.renew',    'applicant',                 'expired'],
  ['access.withdraw', 'applicant',                 'draft asked returned invited consented expired'],
  ['access.suspend',  'approver delegate admin',   'registered'],
  ['access.restore',  'approver delegate admin',   'suspended'],
  ['access.end',      'applicant approver delegate admin', 'registered suspended'],
  ['access.handOver', 'approver delegate admin',   'asked returned invited consented expired registered suspended'],
  ['access.ask',      'applicant',                 'draft asked returned invited consented expired registered suspended'],
  ['access.answer',   'approver delegate',         'draft asked returned invited consented expired registered suspended'],
  ['access.address',  'applicant',                 'registered'],
];
