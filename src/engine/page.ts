import { actionsFor, superseded } from '../domain/actions.ts';
import { candidates } from '../domain/matching.ts';
import { type Reader, type Role, roles } from '../domain/people.ts';
import { partnersOf, rolesOf } from '../domain/program.ts';
import type { Refusal } from '../domain/refusal.ts';
import { relationsTo } from '../domain/relation.ts';
import type { Request } from '../domain/request.ts';
import type { ListName, Page, View } from '../domain/view.ts';
import { undeliverableOf } from '../store/cards.ts';
import { loadDraft, openDraftOf } from '../store/drafts.ts';
import { loadList } from '../store/lists.ts';
import { personOf } from '../store/people.ts';
import { loadEvents, loadRequest, openAssignments } from '../store/requests.ts';
import type { Db } from '../store/tables.ts';
import type { Desk } from './desk.ts';

/** What goes with a view because of a click on it just now. */
export interface Answer {
  readonly refusal: Refusal | null;
  readonly typed: Readonly<Record<string, string>>;
}

const plain: Answer = { refusal: null, typed: {} };

/** Everything that a view shows this reader now; who may not see it gets a sentence instead. */
export async function loadPage(
  desk: Desk,
  view: View,
  reader: Reader,
  answer: Answer = plain,
): Promise<Page> {
  const { db } = desk.store;
  switch (view.kind) {
    case 'form':
      return formPage(db, desk, view.draftId, reader, answer);
    case 'request':
    case 'news':
      return requestPage(db, desk, view, reader, answer);
    case 'list':
      return listPage(db, desk, view, reader);
    case 'help':
    case 'greeting': {
      const draft = await openDraftOf(db, reader.id, null);
      return { kind: view.kind, roles: rolesOf(desk.program(), reader.mail), openDraft: !!draft };
    }
    case 'sentence':
      return view;
  }
}

async function formPage(
  db: Db,
  desk: Desk,
  draftId: string,
  reader: Reader,
  answer: Answer,
): Promise<Page> {
  const draft = await loadDraft(db, draftId);
  if (draft?.owner !== reader.id) return refused({ code: 'old-form' });
  const about = draft.submittedAs ?? (draft.discarded ? draft.requestId : null);
  if (about) {
    const view = { kind: 'request', requestId: about, purpose: 'status', event: 1 } as const;
    return requestPage(db, desk, view, reader, answer);
  }
  if (draft.discarded) return { kind: 'sentence', say: { code: 'discarded' } };
  const request = draft.requestId ? await loadRequest(db, draft.requestId) : undefined;
  const questions =
    request?.state === 'returned'
      ? { by: request.questions.by, text: request.questions.comment }
      : null;
  const { refusal } = answer;
  const errors = refusal?.code === 'invalid' ? refusal.errors : [];
  const { id, step, version, typed, requestId } = draft;
  return {
    kind: 'form',
    draft: { id, step, version, typed, requestId },
    step,
    errors,
    refusal: errors.length > 0 ? null : refusal,
    partners: partnersOf(desk.program(), reader.mail),
    questions,
  };
}

async function requestPage(
  db: Db,
  desk: Desk,
  view: Extract<View, { kind: 'request' | 'news' }>,
  reader: Reader,
  answer: Answer,
): Promise<Page> {
  const program = desk.program();
  const request = await loadRequest(db, view.requestId);
  const person = personOf(reader);
  const as = request ? relationsTo(request, person, program) : [];
  if (!request) return refused({ code: 'not-found', id: view.requestId });
  if (as.length === 0)
    return { kind: 'sentence', say: { code: 'no-longer-yours', id: view.requestId } };
  const actions = actionsFor(request, person, as);
  const history = await loadEvents(db, request.id);
  const event = history.find(({ version }) => version === view.event);
  if (view.kind === 'news' && event && !answer.refusal)
    return { kind: 'news', request, event, as, actions };
  const purpose = view.kind === 'news' ? 'shown' : view.purpose;
  const replaced = superseded(purpose, view.event, history);
  return {
    kind: 'request',
    request,
    purpose,
    as: partnerFirst(as),
    actions: replaced ? [] : actions,
    superseded: replaced,
    refusal: answer.refusal,
    typed: answer.typed,
    candidates: actions.includes('request.assign') ? await candidatesFor(db, desk, request) : [],
    history,
    historyOpen: view.kind === 'request' && view.historyOpen === true,
    undeliverable: as.includes('admin') ? await undeliverable(db, request) : [],
  };
}

const partnerFirst = (as: readonly Role[]): Role[] => roles.filter((role) => as.includes(role));

const candidatesFor = async (db: Db, desk: Desk, request: Request) =>
  candidates(desk.program(), request.form, await openAssignments(db));

const undeliverable = async (db: Db, request: Request) =>
  (await undeliverableOf(db, request.id)).map(({ recipient, reason }) => ({
    recipient,
    reason: reason ?? '',
  }));

const listOf: readonly (readonly [Role, ListName])[] = [
  ['partner', 'mine'],
  ['fpm', 'fpm'],
  ['assignmentTeam', 'assignmentTeam'],
  ['sme', 'sme'],
];

/** The lists that a person's roles give; whoever has none still has their own requests. */
export function listsOf(desk: Desk, reader: Reader): readonly ListName[] {
  const roles = rolesOf(desk.program(), reader.mail);
  const lists = listOf.flatMap(([role, list]) => (roles.includes(role) ? [list] : []));
  return lists.length > 0 ? lists : ['mine'];
}

async function listPage(
  db: Db,
  desk: Desk,
  view: Extract<View, { kind: 'list' }>,
  reader: Reader,
): Promise<Page> {
  const lists = listsOf(desk, reader);
  const list = lists.includes(view.list) ? view.list : (lists[0] ?? 'mine');
  const loaded = await loadList(db, list, personOf(reader), view.page);
  return { kind: 'list', list, lists, ...loaded };
}

const refused = (refusal: Refusal): Page => ({
  kind: 'sentence',
  say: { code: 'refused', refusal },
});
