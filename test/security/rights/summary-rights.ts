/**
 * Who may do what to an executive summary and an order (process, section 9), copied by hand: each
 * verb with those of fm, asker, rm, leadership who may, and the states in which.
 */
// biome-ignore format: a table is read by its columns
export const summaryRights: readonly (readonly [verb: string, by: string, states: string])[] = [
  ['summary.list',     'fm rm leadership', 'any'],
  ['summary.open',     'fm', 'any'],
  ['summary.show',     'fm rm leadership', 'published'],
  ['summary.compare',  'fm rm leadership', 'published'],
  ['summary.text',     'fm rm leadership', 'published'],
  ['summary.next',     'fm', 'draft'],
  ['summary.back',     'fm', 'draft'],
  ['summary.preview',  'fm', 'draft'],
  ['summary.publish',  'fm', 'draft'],
  ['summary.discard',  'fm', 'draft'],
  ['summary.ask',      'rm', 'any'],
  ['summary.order',    'fm rm', 'any'],
  ['summary.decline',  'fm', 'open'],
  ['summary.withdraw', 'asker', 'open'],
  ['summary.notNeeded', 'fm', 'waiting'],
];
