import { personId } from '../../src/domain/people/people.ts';
import type { Program } from '../../src/domain/program/program.ts';
import { type ListName, rowsPerPage } from '../../src/features/requests/domain/pages/lists.ts';
import { loadList } from '../../src/features/requests/store/lists/lists.ts';
import type { Store } from '../../src/store/database/open.ts';
import { queueState } from '../../src/store/queue/queue-state.ts';

import { clicker } from '../load/load.ts';
import { contacts, fpms } from '../load/people.ts';
import { few, many } from '../rows/many-requests.ts';

/** Times that each list is read in a round, by the query alone and by a click. */
const reads = 100;
const clicks = 20;

type Looker = (typeof contacts)[number] | Program['people'][number];

interface Look {
  readonly title: string;
  readonly who: Looker;
  readonly list: ListName;
  readonly page: number;
}

/** Who looks at what; of the first one every database holds as many. */
export function looks(program: Program): readonly Look[] {
  const one = (person: Looker | undefined): Looker => {
    if (!person) throw new Error('the program lacks somebody');
    return person;
  };
  const named = (mail: string) => one(program.people.find((person) => person.mail === mail));
  const of = (title: string, who: Looker, list: ListName, page = 0) => ({ title, who, list, page });
  const busy = one(contacts[many.contact]);
  return [
    of(`“my requests”, ${few.requests} of them mine`, one(contacts[few.contact]), 'mine'),
    of('“my requests”, all others mine', busy, 'mine'),
    of('the same, page 100', busy, 'mine', 99),
    of('“requests to me as FPM”', one(fpms[many.contact]), 'fpm'),
    of('“queue of the assignment team”', named('anna@fasttrack.example'), 'assignmentTeam'),
    of('“my assignments” of an SME', named('sam@fasttrack.example'), 'sme'),
  ];
}

/** Milliseconds of each title's query, in no particular order; what it answers is checked. */
export async function readAll(store: Store, program: Program): Promise<Map<string, number[]>> {
  const taken = new Map<string, number[]>();
  const timed = async <T>(title: string, work: () => Promise<T>): Promise<T> => {
    const from = performance.now();
    const result = await work();
    taken.set(title, [...(taken.get(title) ?? []), performance.now() - from]);
    return result;
  };
  for (let index = 0; index < reads; index += 1) {
    for (const { title, who, list, page } of looks(program)) {
      const { tenantId, aadObjectId, name, mail } = who;
      const reader = { id: personId(tenantId, aadObjectId), name, mail };
      const found = await timed(title, () => loadList(store.db, list, reader, page));
      const expected = title.includes(`${few.requests} of`) ? few.requests : found.total;
      if (found.rows.length !== rowsPerPage || found.total !== expected || found.page !== page)
        throw new Error(`${title}: ${JSON.stringify(found)}`);
    }
    const { pending } = await timed(queueTitle, () => queueState(store.db));
    if (pending !== 0) throw new Error(`${pending} deliveries pending`);
  }
  return taken;
}

export const queueTitle = 'state of the queue (`/readyz`, `/metrics`)';

/** Milliseconds of the whole click, from the activity to the answered card. */
export async function clickAll(botUrl: string, serviceUrl: string, program: Program) {
  const { press, close } = clicker(botUrl, serviceUrl);
  const taken = new Map<string, number[]>();
  for (let index = 0; index < clicks; index += 1)
    for (const { title, who, list, page } of looks(program)) {
      const on = { conversationId: `a:${who.aadObjectId}`, activityId: `list-${title}` };
      const from = performance.now();
      const answer = await press(who, on, { verb: 'request.list', data: { list, page } });
      taken.set(title, [...(taken.get(title) ?? []), performance.now() - from]);
      const rows = answer.match(/"SME-\d+ · /g)?.length;
      if (rows !== rowsPerPage) throw new Error(`${title}: ${rows} rows in ${answer}`);
    }
  close();
  return taken;
}
