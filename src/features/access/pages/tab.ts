import type { Reader } from '../../../domain/people/people.ts';
import { fpmMails } from '../../../domain/program/program.ts';
import { streamNumber } from '../../../domain/stream.ts';
import type { AppContext } from '../../../engine/context.ts';
import type { Sayable, TabPart, TabRow } from '../../../engine/tab-part.ts';
import { delegatorsOf } from '../../../store/people/delegations.ts';
import { type AccessState, accessStates, type Registration } from '../domain/registration.ts';
import { decisionDue } from '../domain/timers.ts';
import { registrationsIn } from '../store/lists.ts';
import { accessSightOf } from './other-pages.ts';

const said = (key: string): Sayable => ({ key: `access-tab.${key}` });

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
    const states = choices.map((value) => ({ value, label: { key: `accessState.${value}` } }));
    return {
      ...{ name: 'access', title: said('title') },
      filters: [{ id: 'state', label: said('filter.state'), choices: states }],
      sorts: [{ value: 'newest', label: said('sort.newest') }],
    };
  },
  list: async (app, reader, { filters, text, cursor, most }) => {
    const below = cursor === null ? undefined : Number(cursor);
    if (below !== undefined && !Number.isSafeInteger(below)) return undefined;
    const sight = await accessSightOf(app, reader);
    if (!sight) return { rows: [], next: null };
    const asked = filters.state?.split(',');
    const states = asked && choices.filter((state: AccessState) => asked.includes(state));
    const found = await registrationsIn(app.store.db, { sight, states, below, most });
    const last = found.at(-1);
    const rows = found
      .filter(({ applicant }) => applicant.id !== reader.id)
      .map((registration) => rowOf(app, registration, false))
      .filter(({ title }) => isMeant(title, text));
    return { rows, next: last && found.length === most ? String(streamNumber(last.id)) : null };
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

const isMeant = (title: Sayable, text: string): boolean => {
  const said = typeof title === 'string' ? title : Object.values(title.values ?? {}).join(' ');
  return said.toLowerCase().includes(text.toLowerCase());
};

function rowOf(app: AppContext, registration: Registration, waiting: boolean): TabRow {
  const { id, state, form, applicant, partner } = registration;
  const program = app.program();
  const due = decisionDue(registration, program);
  const known = program.partners.find((one) => one.id === partner)?.name;
  const company = known ?? form?.companyName ?? '';
  const name = form?.fullName ?? applicant.name;
  return {
    ...{ id, list: 'access', waiting, due, late: due !== null && due < app.clock() },
    title: { key: 'access.row', values: { id, name, partner: company } },
    state: { id: state, label: { key: `accessState.${state}` } },
    facts: [company, ...(form?.note ? [form.note] : [])],
  };
}
