import type { Entry } from '../../../../domain/forms/pick.ts';
import type { RequestId } from '../../../../domain/ids.ts';
import type { Reader } from '../../../../domain/people/people.ts';
import { type Program, partnersOf, rolesOf } from '../../../../domain/program/program.ts';
import type { AppContext } from '../../../../engine/context.ts';
import { targetIn } from '../../../../engine/execute/card-inputs.ts';
import type { EntryList } from '../../../../engine/feature.ts';
import { personOf } from '../../../../store/people/people.ts';
import { actionsFor } from '../../domain/actions.ts';
import { entriesOf, type Picked, peopleOf } from '../../domain/form/fields/picks.ts';
import { othersToHave, rolesIn } from '../../domain/roles.ts';
import { request } from '../../kind.ts';
import { loadWithFacts } from '../../store/load.ts';

const proposes = (program: Program, { mail }: Reader): boolean => {
  const roles = rolesOf(program, mail);
  return roles.includes('fpm') || roles.includes('assignmentTeam');
};

/** Who proposes an SME chooses from all companies, who asks for one from their own. */
const partnersFor = (program: Program, reader: Reader) =>
  proposes(program, reader) ? program.partners : partnersOf(program, reader.mail);

/** A list of the program, for those whose cards offer it. */
const ofProgram =
  (list: Picked, mayAsk: (program: Program, reader: Reader) => boolean): EntryList =>
  async (app, reader) => {
    const program = app.program();
    if (!mayAsk(program, reader)) return [];
    return entriesOf(list, { ...program, partners: partnersFor(program, reader) });
  };

const hasRole = (program: Program, { mail }: Reader): boolean => rolesOf(program, mail).length > 0;

/** The contacts to whom this reader may give this request now. */
async function othersOf(app: AppContext, reader: Reader, about: string): Promise<readonly Entry[]> {
  const target = targetIn<RequestId>(request, { [request.idKey]: about });
  const found = target && (await loadWithFacts(app.store.db, app, target.id));
  if (!found) return [];
  const person = personOf(reader);
  const standing = rolesIn(found.state, person, found.facts);
  if (!actionsFor(found.state, person, standing).includes('request.giveTo')) return [];
  return peopleOf(app.program(), othersToHave(found.state, app.program()));
}

/** The lists that no card could hold, by their input. */
export const requestLists: Readonly<Record<string, EntryList>> = {
  contact: (app, reader, about) => othersOf(app, reader, about),
  delegate: ofProgram('delegate', (program, { mail }) => rolesOf(program, mail).includes('fpm')),
  fpm: ofProgram('fpm', hasRole),
  partnerName: ofProgram('partnerName', hasRole),
  sme: ofProgram('sme', proposes),
  workload: ofProgram(
    'workload',
    (program, reader) =>
      proposes(program, reader) || rolesOf(program, reader.mail).includes('partner'),
  ),
};
