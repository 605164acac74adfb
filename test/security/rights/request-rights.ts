import type { State } from '../../../src/features/requests/domain/states.ts';
import type { Who } from './people-around.ts';

/** One letter a state, in the order in which a request goes through them. */
export const letters: Readonly<Record<State, string>> = {
  offered: 'N',
  proposed: 'P',
  submitted: 'S',
  triaged: 'T',
  returned: 'R',
  approved: 'A',
  assigned: 'G',
  onboarding: 'O',
  engaged: 'E',
  completed: 'C',
  closed: 'X',
  denied: 'D',
  withdrawn: 'W',
  refused: 'F',
};

/**
 * Who may do what to a request, and in which of its states: process, sections 2, 5 and 7. Whatever
 * stands nowhere here is refused. Those without a column may nothing, ever: a colleague of the
 * requester's, the FM of the customer and the RMs of the FM and the region (who read), other FMs and RMs, leadership, another partner, another FPM, an SME who declined, another SME, somebody without a
 * role, a stranger, and people of another tenant with the object ids of those who may.
 */
// biome-ignore format: a table is read by its columns
export const requestRights: Readonly<Record<string, Readonly<Partial<Record<Who, string>>>>> = {
  'request.triage':      { team: 'S' },
  'request.return':      { fpm: 'ST', delegate: 'ST', team: 'ST' },
  'request.approve':     { fpm: 'ST', delegate: 'ST' },
  'request.deny':        { fpm: 'ST', delegate: 'ST' },
  'request.withdraw':    { owner: 'STRA' },
  'request.revise':      { owner: 'SR' },
  'request.answer':      { owner: 'R' },
  'form.again':          { owner: 'XDW' },
  'request.assign':      { team: 'A' },
  'request.reassign':    { team: 'G' },
  'assignment.accept':   { sme: 'NG' },
  'assignment.decline':  { sme: 'NG' },
  'plan.save':           { owner: 'O', fpm: 'O', delegate: 'O', sme: 'O' },
  'plan.change':         { owner: 'E', fpm: 'E', delegate: 'E', sme: 'E' },
  'plan.extend':         {},
  // The SME has saved the plan, which was the SME's own confirmation.
  'plan.confirm':        { owner: 'O', fpm: 'O', delegate: 'O' },
  // There is a plan already, the day typed is the plan's own, FTOP is ticked: nothing is left to do.
  'engagement.contact':  {},
  'engagement.complete': { sme: 'E' },
  'engagement.ftop':     {},
  'feedback.send':       { owner: 'CX', sme: 'CX' },
  'request.release':     { fpm: 'GOE', delegate: 'GOE' },
  'request.close':       { fpm: 'C', delegate: 'C' },
  'request.handOver':    { fpm: 'NPSTRAGOEC', delegate: 'NPSTRAGOEC', admin: 'NPSTRAGOEC' },
  'request.giveTo':      { owner: 'PSTRAGOEC', fpm: 'PSTRAGOEC', delegate: 'PSTRAGOEC' },
  'fpm.ask':             { owner: 'PSTRAGOECXDWF', sme: 'NPGOECXF' },
  'fpm.answer':          { fpm: 'NPSTRAGOECXDWF', delegate: 'NPSTRAGOECXDWF' },
  'proposal.accept':     { owner: 'P' },
  'proposal.decline':    { owner: 'P' },
  'proposal.withdraw':   { fpm: 'NP' },
  // By the person who did it last: the team assigned, the FPM did all else.
  'request.undo':        { fpm: 'RADX', team: 'G' },
  'request.show':        {},
  'request.texts':       {},
  'panel.open':          {},
  'card.refresh':        {},
};

/** Who sees a request, whatever they click on it; a partner only what they were asked. */
export const requestSight: Readonly<Partial<Record<Who, string>>> = {
  owner: 'PSTRAGOECXDWF',
  colleague: 'PSTRAGOECXDWF',
  fpm: 'NPSTRAGOECXDWF',
  delegate: 'NPSTRAGOECXDWF',
  sme: 'NPGOECXF',
  team: 'NPSTRAGOECXDWF',
  admin: 'NPSTRAGOECXDWF',
  // What an SME is proposed for without a request is about no customer.
  customersFm: 'STRAGOECXDW',
  customersRm: 'STRAGOECXDW',
  regionsRm: 'STRAGOECXDW',
};
