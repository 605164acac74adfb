import { type Entry, havingIn } from '../../../../domain/forms/pick.ts';
import type { Reader } from '../../../../domain/people/people.ts';
import { type Program, partnersOf, rolesOf } from '../../../../domain/program/program.ts';
import { entriesOf, isPicked } from '../../domain/form/fields/picks.ts';

/** Which entries of a list somebody looks for while they type. */
export interface WantedEntries {
  /** The input, by its id: whatever a client sends. */
  readonly dataset: string;
  readonly typed: string;
  readonly skip: number;
  readonly top: number;
}

/**
 * The entries of the list that this input offers this reader, in its order: those that have what was
 * typed. A reader whose cards do not offer the input gets none.
 */
export function entriesFor(
  program: Program,
  reader: Pick<Reader, 'mail'>,
  { dataset, typed, skip, top }: WantedEntries,
): readonly Entry[] {
  if (!isPicked(dataset)) return [];
  const roles = rolesOf(program, reader.mail);
  const proposes = roles.includes('fpm') || roles.includes('assignmentTeam');
  const mayAsk = {
    // Two contacts are told apart by their request, of which the client tells nothing.
    contact: false,
    delegate: roles.includes('fpm'),
    fpm: roles.length > 0,
    partnerName: roles.length > 0,
    sme: proposes,
    workload: proposes || roles.includes('partner'),
  };
  if (!mayAsk[dataset]) return [];
  // Who proposes an SME chooses from all companies, who asks for one from their own.
  const partners = proposes ? program.partners : partnersOf(program, reader.mail);
  const all = entriesOf(dataset, { ...program, partners });
  return havingIn(all, typed).slice(skip, skip + top);
}
