import type { Reader } from '../../../domain/people/people.ts';
import { fpmMails } from '../../../domain/program/program.ts';
import { streamNumber } from '../../../domain/stream.ts';
import type { AppContext } from '../../../engine/context.ts';
import { filter, hasWords, isChosen, labelled, said, sorts } from '../../../engine/tab/asked.ts';
import { type Listing, tabPage } from '../../../engine/tab/listing.ts';
import type { TabPart, TabQuery, TabRow } from '../../../engine/tab-part.ts';
import { delegatorsOf } from '../../../store/people/delegations.ts';
import { accessStates, type Registration } from '../domain/registration.ts';
import { decisionDue } from '../domain/timers.ts';
import { type AccessSight, nextRegistrations, registrationsIn } from '../store/lists.ts';
import { accessSightOf } from './other-pages.ts';

/** What nobody but its applicant sees is no choice. */
const choices = accessStates.filter((state) => state !== 'draft' && state !== 'discarded');

/** The registrations in the tab: those that wait for their reader's decision, and all that they keep. */
export const accessTab: TabPart = {
  name: 'access',
  prefix: 'ACC',
  info: (app, { mail }) => {
    const { admins, assignmentTeam } = app.program();
    const keepers = [...admins, ...assignmentTeam.members, ...fpmMails(app.program())];
    if (mail === null || !keepers.includes(mail)) return undefined;
    return {
      ...{ name: 'access', title: said('access-tab.title') },
      filters: [filter('state', 'filter.state', labelled('accessState', choices))],
      sorts: sorts('newest', 'oldest'),
    };
  },
  list: async (app, reader, query) => {
    const sight = await accessSightOf(app, reader);
    return sight ? tabPage(listing(app, reader, sight, query), query) : { rows: [], next: null };
  },
  waiting: async (app, reader, most) => {
    const approvers = await approvesFor(app, reader);
    if (approvers.length === 0) return [];
    const asked = { sight: { approvers }, states: ['asked'] as const, most: most + 1 };
    const found = await registrationsIn(app.store.db, asked);
    return found
      .filter(({ applicant }) => applicant.id !== reader.id)
      .map((registration) => rowOf(app, registration, true));
  },
};

/** In whose place the reader decides; null: the team's. An admin only keeps. */
async function approvesFor(app: AppContext, { mail }: Reader): Promise<(string | null)[]> {
  if (mail === null) return [];
  const { members } = app.program().assignmentTeam;
  const delegators = await delegatorsOf(app.store.db, mail, app.clock());
  return [mail, ...delegators, ...(members.includes(mail) ? [null] : [])];
}

function listing(
  app: AppContext,
  reader: Reader,
  sight: AccessSight,
  { filters: { state }, text }: TabQuery,
): Listing<Registration> {
  return {
    next: (place, most) => nextRegistrations(app.store.db, sight, place, most),
    numberOf: ({ id }) => streamNumber(id),
    // Nobody keeps their own.
    matches: (one) =>
      one.applicant.id !== reader.id &&
      isChosen(state, one.state) &&
      hasWords([one.id, nameIn(one), companyIn(app, one)], text),
    sortedBy: null,
    rows: (registrations) => registrations.map((one) => rowOf(app, one, false)),
  };
}

const nameIn = ({ form, applicant }: Registration): string => form?.fullName ?? applicant.name;

const companyIn = (app: AppContext, { partner, form }: Registration): string =>
  app.program().partners.find(({ id }) => id === partner)?.name ?? form?.companyName ?? '';

function rowOf(app: AppContext, registration: Registration, waiting: boolean): TabRow {
  const { id, state, form } = registration;
  const due = decisionDue(registration, app.program());
  const company = companyIn(app, registration);
  const name = nameIn(registration);
  return {
    ...{ id, list: 'access', waiting, due, late: due !== null && due < app.clock() },
    title: { key: 'access.row', values: { id, name, partner: company } },
    state: { id: state, label: { key: `accessState.${state}` } },
    facts: [company, ...(form?.note ? [form.note] : [])],
  };
}
