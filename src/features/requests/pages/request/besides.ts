import { nameOf } from '../../../../domain/program/program.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import type { AppContext } from '../../../../engine/context.ts';
import { directoryState } from '../../../../engine/directory/directory-state.ts';
import { hasArrived } from '../../../../store/cards/cards.ts';
import { toldAbout } from '../../../../store/cards/mails.ts';
import { undeliverableOf } from '../../../../store/cards/reachability.ts';
import { managerAt } from '../../../../store/people/directory/known-people.ts';
import { confirmationSlot } from '../../actions/confirmation.ts';
import type { Reached, RequestPage, Undeliverable } from '../../domain/pages/request.ts';
import type { Request } from '../../domain/request.ts';
import { isUndecided } from '../../domain/states.ts';
import { isNotice, type View } from '../../domain/views.ts';
import { remarksFor } from '../remarks.ts';
import { repeatsFor } from '../repeats.ts';
import type { Seen } from './seen.ts';
import { unknownContact } from './write-to.ts';

type Besides = Pick<
  RequestPage,
  | 'directorySilentSince'
  | 'reached'
  | 'remarks'
  | 'repeats'
  | 'unconfirmed'
  | 'undeliverable'
  | 'writeTo'
>;

/** What the store knows around a request: each only for the readers whom it helps. */
export async function besides(app: AppContext, seen: Seen, historyOpen: boolean): Promise<Besides> {
  const { request, standing, as } = seen;
  const isAdmin = as.includes('admin');
  return {
    repeats: as.includes('fpm') && isUndecided(request) ? await repeats(app, request) : [],
    unconfirmed: await isUnconfirmed(app, seen),
    writeTo: standing.includes('fpm') ? await unknownContact(app, request) : null,
    reached: historyOpen ? await reached(app, request) : [],
    undeliverable: isAdmin ? await undeliverable(app, request) : [],
    ...(as.some((role) => role === 'fpm' || role === 'assignmentTeam')
      ? { remarks: await remarksFor(app, request) }
      : {}),
    directorySilentSince: isAdmin ? await silentSince(app) : null,
  };
}

/** What the partner asked before; it matters while the FPM has to decide. */
async function repeats(app: AppContext, request: Request) {
  const { workload, topic, role } = request.form;
  const about = { partnerId: request.partner.id, workload, topic, role, at: request.submittedAt };
  return repeatsFor(app, about, request.id);
}

async function isUnconfirmed(app: AppContext, { request, history }: Seen): Promise<boolean> {
  if (!history.some((event) => event.kind === 'unconfirmed')) return false;
  return !(await hasArrived(app.store.db, confirmationSlot(request)));
}

const reached = async (app: AppContext, request: Request): Promise<Reached[]> =>
  (await toldAbout(app.store.db, request.id, (view) => isNotice(view as View))).map(
    ({ event, name, recipient, mailedTo }) => ({
      event,
      who: name ?? nameOf(app.program(), recipient),
      mailedTo,
    }),
  );

const undeliverable = async (app: AppContext, request: Request): Promise<Undeliverable[]> =>
  Promise.all(
    (await undeliverableOf(app.store.db, request.id)).map(async ({ recipient, reason, name }) => ({
      recipient: name || nameOf(app.program(), recipient),
      reason: reason ?? '',
      manager: reason === 'left' ? await managerAt(app.store.db, recipient) : null,
    })),
  );

const silentSince = async ({ graph, store }: AppContext): Promise<Instant | null> =>
  graph ? ((await directoryState(store.db)).failing?.since ?? null) : null;
