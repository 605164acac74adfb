/**
 * Who may do what to a customer and an engagement (process, section 8), copied by hand: each verb
 * with those of fm, rm, team, leadership, admin, neighbour who may, and the states in which.
 */
// biome-ignore format: a table is read by its columns
export const customerRights: readonly (readonly [verb: string, by: string, states: string])[] = [
  ['customer.list',      'fm rm leadership admin neighbour', 'any'],
  ['customer.show',      'fm rm team leadership admin neighbour', 'any'],
  ['customer.add',       'fm rm neighbour', 'any'],
  ['customer.edit',      'fm rm', 'kept'],
  ['customer.take',      'neighbour', 'resting'],
  ['customer.handOver',  'fm rm admin', 'kept'],
  ['customer.correctTenant', 'admin', 'kept resting'],
  ['customer.tellQueue', 'team', 'resting'],
  ['customer.begin',     'fm rm', 'kept'],
  ['closing.show',       'fm rm leadership admin', 'any'],
  ['closing.text',       'fm rm leadership admin', 'any'],
  ['closing.draft',      'fm rm leadership admin', 'any'],
  ['closing.sendMail',   'fm', 'active'],
  ['closing.sentMail',   'fm', 'active'],
  ['closing.setOut',     'fm rm', 'active queue-asked queued'],
  ['closing.addService', 'fm', 'active'],
  ['closing.begin',      'fm', 'active'],
  ['closing.usage',      'fm', 'active'],
  ['closing.prepare',    'fm', 'active'],
  ['closing.talk',       'fm', 'active'],
  ['closing.finish',     'fm', 'active'],
  ['closing.reopen',     'fm', 'active'],
  ['closing.drop',       'fm', 'active'],
  ['closing.askQueue',   'fm', 'active'],
  ['closing.abandon',    'fm rm', 'active'],
  ['closing.queued',     'team', 'queue-asked'],
  ['closing.notQueued',  'team', 'queue-asked'],
  ['closing.unask',      'fm', 'queue-asked'],
  ['closing.leave',      'fm', 'queued'],
  ['closing.resume',     'fm', 'queued'],
  ['closing.nextDone',   'fm team', 'closed'],
  ['closing.nextMove',   'fm team', 'closed'],
];
