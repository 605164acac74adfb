import type { Reader, Role } from '../domain/people/people.ts';
import { fpmMails, partnersOf, rolesOf } from '../domain/program/program.ts';
import type { AppContext } from '../engine/context.ts';
import { isLookupPending } from '../engine/directory/directory.ts';
import type { Answer } from '../engine/execute/click.ts';
import { personOf } from '../store/people/people.ts';
import { delegationOf, delegatorsOf } from './absences/delegations.ts';
import { sharedPage } from './requests/actions/share.ts';
import type { FieldError } from './requests/domain/form/fields.ts';
import type { ListName } from './requests/domain/pages.ts';
import { formPage } from './requests/pages/form-page.ts';
import { requestPage } from './requests/pages/request-page.ts';
import { openDraftOf } from './requests/store/drafts.ts';
import { loadList } from './requests/store/lists.ts';
import type { AwayForm, Page, View } from './views.ts';

const plain: Answer = { refusal: null, typed: {} };

/** Everything that a view shows this reader now; who may not see it gets a sentence instead. */
export async function loadPage(
  app: AppContext,
  view: View,
  reader: Reader,
  answer: Answer = plain,
): Promise<Page> {
  switch (view.kind) {
    case 'form':
      return formPage(app, view.draftId, reader, answer);
    case 'request':
    case 'news':
      return requestPage(app, view, reader, answer);
    case 'list':
      return listPage(app, view, reader);
    case 'help':
    case 'greeting':
      return helpPage(app, view.kind, reader, answer);
    case 'proposal':
      return {
        kind: 'proposal',
        partners: app.program().partners,
        typed: answer.typed,
        errors: answer.refusal?.code === 'invalid' ? answer.refusal.errors : [],
      };
    case 'shared':
      return sharedPage(app, view.streamId, reader);
    case 'sentence':
      return view;
  }
}

/** The same for a message that stands in a chat: what has nothing more to say shows what is so. */
export async function pageForSentCard(
  app: AppContext,
  view: View,
  reader: Reader,
  answer: Answer = plain,
): Promise<Page> {
  const page = await loadPage(app, view, reader, answer);
  if (page.kind !== 'nothing' || view.kind !== 'request') return page;
  return loadPage(app, { ...view, purpose: 'shown' }, reader, answer);
}

async function helpPage(
  app: AppContext,
  kind: 'help' | 'greeting',
  reader: Reader,
  answer: Answer,
): Promise<Page> {
  const program = app.program();
  const roles = rolesOf(program, reader.mail);
  const draft =
    partnersOf(program, reader.mail).length > 0 &&
    (await openDraftOf(app.store.db, reader.id, null));
  const away = roles.includes('fpm') ? await awayForm(app, reader, answer) : null;
  const lookedUp = roles.length === 0 && (await isLookupPending(app, reader.id));
  return { kind, roles, openDraft: !!draft, away, lookedUp, dialogs: !app.simpleClients };
}

async function awayForm(app: AppContext, { mail }: Reader, answer: Answer): Promise<AwayForm> {
  const set = mail ? await delegationOf(app.store.db, mail) : undefined;
  const standing = set && set.to > app.clock() ? set : undefined;
  const errors: readonly FieldError[] =
    answer.refusal?.code === 'invalid' ? answer.refusal.errors : [];
  return {
    fpms: fpmMails(app.program()).filter((one) => one !== mail),
    delegate: answer.typed.delegate ?? standing?.delegate ?? null,
    startDate: answer.typed.startDate ?? standing?.startDate ?? '',
    endDate: answer.typed.endDate ?? standing?.endDate ?? '',
    errors,
  };
}

const listOf: readonly (readonly [Role, ListName])[] = [
  ['partner', 'mine'],
  ['fpm', 'fpm'],
  ['assignmentTeam', 'assignmentTeam'],
  ['sme', 'sme'],
];

/** The lists that a person's roles give; whoever has none still has their own requests. */
export function listsOf(app: AppContext, reader: Reader): readonly ListName[] {
  const roles = rolesOf(app.program(), reader.mail);
  const lists = listOf.flatMap(([role, list]) => (roles.includes(role) ? [list] : []));
  return lists.length > 0 ? lists : ['mine'];
}

async function listPage(
  app: AppContext,
  view: Extract<View, { kind: 'list' }>,
  reader: Reader,
): Promise<Page> {
  const { db } = app.store;
  const lists = listsOf(app, reader);
  const list = lists.includes(view.list) ? view.list : (lists[0] ?? 'mine');
  const standsInFor = reader.mail ? await delegatorsOf(db, reader.mail, app.clock()) : [];
  const loaded = await loadList(db, list, { ...personOf(reader), standsInFor }, view.page);
  return { kind: 'list', list, lists, ...loaded };
}
