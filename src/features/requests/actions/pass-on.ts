import { setImmediate } from 'node:timers/promises';
import type { Mail } from '../../../domain/people/people.ts';
import type { AppContext } from '../../../engine/context.ts';
import { enqueueTakeOver } from '../../../engine/directory/program-taken.ts';
import { recordEvent } from '../../../engine/execute/record-event.ts';
import type { Occurrence } from '../../../engine/feature.ts';
import { sendCard } from '../../../engine/outbox/notify.ts';
import type { Db } from '../../../store/database/tables.ts';
import { idsByMail } from '../../../store/people/people.ts';
import { leftBehind } from '../domain/holders.ts';
import type { Request } from '../domain/request.ts';
import type { RequestEvent } from '../domain/request-events.ts';
import type { PeopleLeftView } from '../domain/views.ts';
import { request } from '../kind.ts';
import { heldByNobody, holdersIn } from '../store/holders.ts';

/** So few at once that a click in between does not wait. */
const batch = 50;

/** What somebody holds who is not in the program any more goes to others, and all are told once. */
export async function passOn(app: AppContext): Promise<void> {
  while (await app.store.transaction((db) => passSomeOn(db, app))) await setImmediate();
}

/** Whether there may be more. */
async function passSomeOn(db: Db, app: AppContext): Promise<boolean> {
  const who = new Set<Mail>();
  const passed: Request[] = [];
  let isMore = false;
  for (const id of await heldByNobody(db, holdersIn(app.program()), batch)) {
    const before = (await request.load(db, app, id))?.state;
    const event = before && leftBehind(before, app.program());
    if (!event) continue;
    const after = await recordEvent(db, app, request, { click: null, before, event, as: null });
    isMore = true;
    // An offer that has ended has gone to nobody.
    if (event.kind === 'expert-left') continue;
    passed.push(after);
    who.add(event.from);
  }
  const [first] = passed;
  if (first) await tellAdmin(db, app, first, { who: [...who], count: passed.length });
  return isMore;
}

/** One message for all of them. */
async function tellAdmin(
  db: Db,
  app: AppContext,
  { id, version }: Request,
  told: Omit<PeopleLeftView['say'], 'code'>,
): Promise<void> {
  const [admin] = app.program().admins;
  if (!admin) return;
  const recipient = (await idsByMail(db, [admin])).get(admin) ?? admin;
  const view: PeopleLeftView = { kind: 'sentence', say: { code: 'people-left', ...told } };
  await sendCard(db, app, `people-left:${id}:${version}:${recipient}`, recipient, view);
}

/** Somebody has got a request who is not in the program: it goes on from there at once. */
export async function passOnFrom(
  db: Db,
  app: AppContext,
  { state }: Occurrence<Request, RequestEvent>,
): Promise<void> {
  if (leftBehind(state, app.program())) await enqueueTakeOver(db, app);
}
