import { pino } from 'pino';
import type { RequestId } from '../../../src/domain/ids.ts';
import { type PersonId, personId, type Reader } from '../../../src/domain/people/people.ts';
import type { Program } from '../../../src/domain/program/program.ts';
import type { AppContext } from '../../../src/engine/context.ts';
import type { Click } from '../../../src/engine/execute/click.ts';
import { execute } from '../../../src/engine/execute/execute.ts';
import { recordEvent } from '../../../src/engine/execute/record-event.ts';
import { featureTable } from '../../../src/engine/feature-table.ts';
import { features } from '../../../src/features/index.ts';
import type { RequestForm } from '../../../src/features/requests/domain/form/fields/fields.ts';
import type { RequestCommand } from '../../../src/features/requests/domain/moves/commands.ts';
import { submission } from '../../../src/features/requests/domain/moves/decide.ts';
import type { RequestEvent } from '../../../src/features/requests/domain/request-events.ts';
import { request } from '../../../src/features/requests/kind.ts';
import type { Store } from '../../../src/store/database/open.ts';
import { loadReader, personOf } from '../../../src/store/people/people.ts';
import { rememberRoute } from '../../../src/store/people/routes.ts';
import { syncPeople } from '../../../src/store/people/sync-people.ts';
import { nextStreamId } from '../../../src/store/streams/numbers.ts';
import { form, monday } from '../../features/requests/domain/given.ts';
import type { Engine } from '../databases/databases.ts';
import { aStore } from '../databases/stores.ts';
import { program as plain } from '../samples/program.ts';

const tenant = '00000000-0000-4000-8000-00000000f001';
const objectId = (number: number) => `00000000-0000-4000-8000-000000000${number}`;
const someone = (mail: string, name: string, number: number) => ({
  mail,
  name,
  tenantId: tenant,
  aadObjectId: objectId(number),
});

/** The program of the domain's tests with its people in the directory. */
export const program: Program = {
  ...plain,
  people: [
    someone('petra@contoso.example', 'Petra Partner', 101),
    someone('paula@fabrikam.example', 'Paula Socia', 102),
    someone('frank@fasttrack.example', 'Frank Fischer', 201),
    someone('anna@fasttrack.example', 'Anna Adams', 301),
    someone('adam@fasttrack.example', 'Adam Adler', 302),
    someone('sam@fasttrack.example', 'Sam Smith', 401),
  ],
};

export type Name = 'petra' | 'paula' | 'frank' | 'anna' | 'adam' | 'sam';

export const idOf = (name: Name): PersonId => {
  const found = program.people.find(({ mail }) => mail.startsWith(`${name}@`));
  if (!found) throw new Error(`the program has no ${name}`);
  return personId(found.tenantId, found.aadObjectId);
};

export type TestEngine = Awaited<ReturnType<typeof anEngine>>;

/** The engine on a store of its own; the clock stands until it is moved. */
export async function anEngine(engine: Engine, within: Program = program) {
  const test = await aStore(engine);
  await test.store.transaction((db) => syncPeople(db, within));
  let now = monday;
  const counted: string[] = [];
  const deskOn = (store: Store): AppContext => ({
    store,
    features: featureTable(features),
    program: () => within,
    clock: () => now,
    log: pino({ level: 'silent' }),
    wake: () => undefined,
    count: {
      event: (kind) => counted.push(`event ${kind}`),
      refusal: (code) => counted.push(`refusal ${code}`),
      delivery: (outcome) => counted.push(`delivery ${outcome}`),
      directory: (outcome) => counted.push(`directory ${outcome}`),
      installation: (outcome) => counted.push(`installation ${outcome}`),
      unanswered: () => counted.push('unanswered'),
    },
    graph: null,
    peopleChanged: async () => undefined,
  });
  const desk = deskOn(test.store);

  const reader = async (name: Name): Promise<Reader> => {
    const found = await loadReader(desk.store.db, idOf(name));
    if (!found) throw new Error(`${name} is not stored`);
    return found;
  };
  const click = async (name: Name, key: string | null = null, on?: string): Promise<Click> => ({
    actor: await reader(name),
    deliveryKey: key,
    message: on ? { conversationId: `a:${name}`, activityId: on } : null,
  });

  return {
    ...test,
    get store() {
      return test.store;
    },
    desk,
    deskOn,
    counted,
    reader,
    click,
    now: () => now,
    passes: (milliseconds: number) => {
      now += milliseconds;
    },
    /** A request of Petra's as it is after her form was submitted. */
    async submitted(change: Partial<RequestForm> = {}): Promise<RequestId> {
      const partner = within.partners[0];
      const requester = personOf(await reader('petra'));
      const { mail } = requester;
      if (!partner || !mail) throw new Error('the program has no partner');
      const event = submission({ ...form, ...change }, partner, { ...requester, mail }, within);
      const asked = await click('petra');
      return desk.store.transaction(async (db) => {
        const id = await nextStreamId(db, 'SME');
        await recordEvent(db, desk, request, { click: asked, event, as: 'partner', id });
        return id;
      });
    },
    /** What the clock records of it. */
    async clockDoes(id: RequestId, event: RequestEvent): Promise<void> {
      await desk.store.transaction(async (db) => {
        const found = await request.load(db, desk, id);
        if (!found) throw new Error(`there is no ${id}`);
        await recordEvent(db, desk, request, { click: null, event, as: null, before: found.state });
      });
    },
    /** One click through the engine. */
    async does(
      name: Name,
      command: RequestCommand,
      requestId: RequestId,
      version: number,
      key: string | null = null,
      on?: string,
    ) {
      return execute(desk, await click(name, key, on), {
        target: { id: requestId, version },
        command,
        typed: {},
      });
    },
    /** The bot knows how to reach them. */
    async met(...names: readonly Name[]) {
      for (const name of names)
        await rememberRoute(
          desk.store.db,
          {
            personId: idOf(name),
            conversationId: `a:${name}`,
            serviceUrl: 'http://127.0.0.1/',
            tenantId: tenant,
            reference: {},
          },
          now,
        );
    },
  };
}
