import type { CardPage } from '../../../domain/card-view.ts';
import type { Reader } from '../../../domain/people/people.ts';
import { fpmMails, partnersOf } from '../../../domain/program/program.ts';
import type { AppContext } from '../../../engine/context.ts';
import { isLookupPending } from '../../../engine/directory/directory.ts';
import { type Answer, says } from '../../../engine/execute/click.ts';
import { delegatorsOf } from '../../../store/people/delegations.ts';
import type { AccessDoorPage, AccessListPage, MyAccessPage } from '../domain/pages.ts';
import { decisionDue } from '../domain/timers.ts';
import type { AccessDoorView, AccessListView, MyAccessView } from '../domain/views.ts';
import {
  type AccessSight,
  countIn,
  registrationsIn,
  registrationsPerPage,
} from '../store/lists.ts';
import { registrationsOf } from '../store/load.ts';

export async function doorPage(
  app: AppContext,
  _view: AccessDoorView,
  reader: Reader,
  { refusal, typed }: Answer,
): Promise<CardPage> {
  const lookedUp = await isLookupPending(app, reader.id);
  const page: AccessDoorPage = { kind: 'access-door', lookedUp, refusal, typed };
  return page;
}

/** What somebody has by registrations of their own, and by the program file. */
export async function myAccessPage(
  app: AppContext,
  _view: MyAccessView,
  reader: Reader,
  { refusal, typed }: Answer,
): Promise<CardPage> {
  const all = await registrationsOf(app.store.db, reader.id);
  const registrations = all.filter(({ state }) => state === 'registered' || state === 'suspended');
  const own = registrations.map(({ partner }) => partner);
  const byProgram = partnersOf(app.program(), reader.mail)
    .filter(({ id }) => !own.includes(id))
    .map(({ name }) => name);
  const page: MyAccessPage = { kind: 'my-access', registrations, byProgram, refusal, typed };
  return page;
}

/** Whose registrations somebody keeps; undefined: nobody's. */
export async function accessSightOf(
  app: AppContext,
  { mail }: Reader,
): Promise<AccessSight | undefined> {
  const program = app.program();
  if (mail === null) return undefined;
  if (program.admins.includes(mail)) return { approvers: 'all' };
  const delegators = await delegatorsOf(app.store.db, mail, app.clock());
  const fpms = [mail, ...delegators].filter((one) => fpmMails(program).includes(one));
  const team = program.assignmentTeam.members.includes(mail) ? [null] : [];
  const approvers = [...fpms, ...team];
  return approvers.length > 0 ? { approvers } : undefined;
}

export async function accessListPage(
  app: AppContext,
  { page: asked }: AccessListView,
  reader: Reader,
  { refusal, typed }: Answer,
): Promise<CardPage> {
  const sight = await accessSightOf(app, reader);
  if (!sight) return says({ code: 'not-yours' }).view;
  const { db } = app.store;
  const total = await countIn(db, sight);
  const pages = Math.max(1, Math.ceil(total / registrationsPerPage));
  const page = Math.min(asked, pages - 1);
  const skip = page * registrationsPerPage;
  const found = await registrationsIn(db, { sight, skip, most: registrationsPerPage });
  const rows = found
    // Nobody keeps their own.
    .filter(({ applicant }) => applicant.id !== reader.id)
    .map((registration) => ({ registration, due: decisionDue(registration, app.program()) }));
  const list: AccessListPage = {
    ...{ kind: 'access-list', rows, page, pages, total, refusal, typed },
  };
  return list;
}
