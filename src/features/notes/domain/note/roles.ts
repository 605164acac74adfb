import type { Mail, Person } from '../../../../domain/people/people.ts';
import { type Program, rolesOf } from '../../../../domain/program/program.ts';
import type { Customer } from '../../../customers/domain/customer/customer.ts';
import { isFm, rmsFor } from '../../../customers/domain/keys.ts';
import type { Request } from '../../../requests/domain/request.ts';
import { smeOf } from '../../../requests/domain/roles.ts';
import { endStates, isAtWork } from '../../../requests/domain/states.ts';
import type { Note } from './note.ts';

/** What is known around a note when somebody acts. */
export interface NoteFacts {
  readonly program: Program;
  readonly customer: Customer;
  /** The newest requests about the customer. */
  readonly requests: readonly Request[];
  /** Who stands in today for the owner of the next action, and for the customer's FM. */
  readonly standIns: NoteStandIns;
  /** The note that this one corrects. */
  readonly corrected: Note | null;
}

/** What is known around everything that is about one customer. */
export type CustomerAround = Omit<NoteFacts, 'corrected' | 'standIns'>;

export interface NoteStandIns {
  readonly owner: Mail | null;
  readonly fm: Mail | null;
}

const noteRoles = ['writer', 'owner', 'fm', 'rm', 'fpm', 'sme'] as const;
export type NoteRole = (typeof noteRoles)[number];

/**
 * The roles of a person for a note; a person without one is told that there is none. A draft is its writer's
 * alone. An FM who has handed the customer on no longer sees what they wrote; who stands in for
 * somebody who is away has their part (process, section 9).
 */
export function rolesIn(note: Note, { mail }: Pick<Person, 'mail'>, facts: NoteFacts): NoteRole[] {
  if (mail === null) return [];
  const writes = note.writer === mail && mayWriteAbout(facts.customer, mail, facts.program);
  if (note.state === 'draft' || note.state === 'discarded') return writes ? ['writer'] : [];
  const reads = readersOf(facts, mail);
  const { standIns } = facts;
  const holds: Record<NoteRole, boolean> = {
    ...reads,
    writer: writes,
    owner: [nextOwnerOf(note), standIns.owner].includes(mail),
    fm: reads.fm || standIns.fm === mail,
  };
  return noteRoles.filter((role) => holds[role]);
}

/** Whom the bot can tell of the next action; null: nobody. */
export function nextOwnerOf({ published }: Pick<Note, 'published'>): Mail | null {
  const owner = published?.next?.owner;
  return owner && 'mail' in owner ? owner.mail : null;
}

/** Who writes notes about a customer: the FM, and an SME who helps with adoption in the region. */
export function mayWriteAbout(
  { fm, region }: Pick<Customer, 'fm' | 'region'>,
  mail: Mail,
  program: Program,
): boolean {
  return (isFm(program, mail) && fm === mail) || isAdoptionSmeOf(program, mail, region);
}

/** Where the region is not known every one of them may help. */
const isAdoptionSmeOf = (program: Program, mail: Mail, region: Customer['region']): boolean =>
  program.smes.some(
    (sme) =>
      sme.mail === mail &&
      sme.roles.includes('adoption') &&
      (region === null || sme.regions.includes(region)),
  );

/** Who reads all notes about a customer (process, section 9). */
export function readersOf({ program, customer, requests }: CustomerAround, mail: Mail) {
  const roles = rolesOf(program, mail);
  return {
    fm: isFm(program, mail) && customer.fm === mail,
    rm: rmsFor(program, customer.fm, customer.region).includes(mail),
    fpm: roles.includes('fpm') && requests.some((one) => one.fpm === mail && isOpenRequest(one)),
    sme: roles.includes('sme') && requests.some((one) => isAtWork(one) && smeOf(one) === mail),
  };
}

export const isOpenRequest = ({ state }: Request): boolean =>
  !endStates.some((one) => one === state);
