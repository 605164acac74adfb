/**
 * Who may do what to a note (process, section 9), copied by hand: each verb with those of writer,
 * owner, fm, rm, fpm, sme who may, and the states in which.
 */
// biome-ignore format: a table is read by its columns
export const noteRights: readonly (readonly [verb: string, by: string, states: string])[] = [
  ['note.open',    'fm writer', 'any'],
  ['note.list',    'writer fm rm fpm sme', 'any'],
  ['note.show',    'writer owner fm rm fpm sme', 'published settled replaced'],
  ['note.text',    'writer owner fm rm fpm sme', 'published settled replaced'],
  ['note.correct', 'writer fm', 'published settled'],
  ['note.publish', 'writer', 'draft'],
  ['note.discard', 'writer', 'draft'],
  ['risk.show',    'fm rm leadership fpm opener', 'open closed'],
  ['risk.open',    'fm writer', 'any'],
  ['risk.close',   'fm rm', 'open'],
  ['note.done',    'owner fm', 'published'],
  ['note.move',    'owner fm', 'published'],
  ['note.drop',    'owner fm', 'published'],
];
