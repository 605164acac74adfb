import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  chooseLanguage,
  idsByMail,
  loadReader,
  readerByMail,
  rememberPerson,
} from '../../../src/store/people/people.ts';
import {
  forgetRoute,
  loadRoute,
  newestRoute,
  rememberRoute,
} from '../../../src/store/people/routes.ts';
import { syncPeople } from '../../../src/store/people/sync-people.ts';
import { monday } from '../../features/requests/domain/given.ts';
import { engines } from '../../support/databases/databases.ts';
import { aStore, type TestStore } from '../../support/databases/stores.ts';
import { program } from '../../support/samples/program.ts';

const person = (tenantId: string, aadObjectId: string, mail: string, language?: string) => ({
  mail,
  name: mail.split('@')[0] ?? '',
  tenantId,
  aadObjectId,
  language,
});
const route = (id: `${string}/${string}`, conversationId: string, tenantId = 't1') => ({
  personId: id,
  conversationId,
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  tenantId,
  reference: { bot: { id: '28:b' }, user: { id: '29:u', name: 'Ü' } },
});
const seen = (locale: string | null, timeZone: string | null = null) => ({
  name: 'As Teams says',
  locale,
  timeZone,
});

describe.each(engines)('people on %s', (engine) => {
  let test: TestStore;
  beforeEach(async () => {
    test = await aStore(engine);
  });
  afterEach(() => test.stop());
  const sync = (...people: ReturnType<typeof person>[]) =>
    test.store.transaction((db) => syncPeople(db, { ...program, people }));

  it('speak the language they chose, else the program’s, else their client’s, else English', async () => {
    const { db } = test.store;
    const language = async () => (await loadReader(db, 't1/o1'))?.language;
    await sync(person('T1', 'O1', 'petra@contoso.example'));
    expect(await language()).toBe('en');
    await rememberPerson(db, 't1/o1', seen('es-ES'));
    expect(await language()).toBe('es');
    await sync(person('t1', 'o1', 'petra@contoso.example', 'de'));
    expect(await language()).toBe('de');
    await chooseLanguage(db, 't1/o1', 'en');
    expect(await language()).toBe('en');
    await sync(person('t1', 'o1', 'petra@contoso.example', 'de'));
    expect(await language()).toBe('en');
  });

  it('keep the name of the program; locale and zone are those last heard', async () => {
    const { db } = test.store;
    await sync(person('t1', 'o1', 'petra@contoso.example'));
    await rememberPerson(db, 't1/o1', seen('de-DE', 'Europe/Berlin'));
    await rememberPerson(db, 't1/o1', seen(null, null));
    expect(await loadReader(db, 't1/o1')).toEqual({
      id: 't1/o1',
      name: 'petra',
      mail: 'petra@contoso.example',
      language: 'de',
      timeZone: 'Europe/Berlin',
      locale: 'de-DE',
      userId: null,
    });
    await rememberPerson(db, 't1/o1', { ...seen(null, null), userId: '29:1abc' });
    await rememberPerson(db, 't1/o1', seen(null, null));
    expect(await loadReader(db, 't1/o1')).toMatchObject({ userId: '29:1abc' });
    await rememberPerson(db, 't1/unknown', seen('es-MX', 'America/Mexico_City'));
    expect(await loadReader(db, 't1/unknown')).toMatchObject({
      name: 'As Teams says',
      mail: null,
      language: 'es',
    });
  });

  it('who are no longer in the program have no address, and so no role; their language stays chosen', async () => {
    const { db } = test.store;
    await sync(
      person('t1', 'o1', 'petra@contoso.example', 'de'),
      person('t1', 'o2', 'b@c.example'),
    );
    await chooseLanguage(db, 't1/o1', 'es');
    await sync(person('t1', 'o2', 'b@c.example'));
    expect(await loadReader(db, 't1/o1')).toMatchObject({ mail: null, language: 'es' });
    expect(await readerByMail(db, 'petra@contoso.example')).toBeUndefined();
    await sync();
    expect(await loadReader(db, 't1/o2')).toMatchObject({ mail: null });
  });

  it('of two tenants stay two, even with one object id', async () => {
    const { db } = test.store;
    await sync(
      person('t1', 'o1', 'one@a.example', 'de'),
      person('t2', 'o1', 'two@b.example', 'es'),
    );
    await chooseLanguage(db, 't1/o1', 'en');
    await rememberRoute(db, route('t1/o1', 'a:1'), monday);
    expect(await loadReader(db, 't2/o1')).toMatchObject({ mail: 'two@b.example', language: 'es' });
    expect(await loadRoute(db, 't2/o1')).toBeUndefined();
    await rememberRoute(db, route('t2/o1', 'a:2', 't2'), monday);
    await forgetRoute(db, 't1/o1', 'a:1');
    expect(await loadRoute(db, 't1/o1')).toBeUndefined();
    expect(await loadRoute(db, 't2/o1')).toEqual(route('t2/o1', 'a:2', 't2'));
    // Who leaves the program of one tenant stays in that of the other.
    await sync(person('t2', 'o1', 'two@b.example', 'es'));
    expect(await loadReader(db, 't1/o1')).toMatchObject({ mail: null });
    expect(await loadReader(db, 't2/o1')).toMatchObject({ mail: 'two@b.example' });
  });

  it('of two tenants with one address are two, and neither gets what is sent to it', async () => {
    const { db } = test.store;
    await sync(person('t1', 'o1', 'petra@a.example'), person('t2', 'o2', 'petra@a.example'));
    expect(await loadReader(db, 't1/o1')).toMatchObject({ id: 't1/o1', mail: 'petra@a.example' });
    expect(await loadReader(db, 't2/o2')).toMatchObject({ id: 't2/o2', mail: 'petra@a.example' });
    expect(await readerByMail(db, 'petra@a.example')).toBeUndefined();
    expect(await idsByMail(db, ['petra@a.example'])).toEqual(new Map());
    await sync(person('t2', 'o2', 'petra@a.example'));
    expect(await readerByMail(db, 'petra@a.example')).toMatchObject({ id: 't2/o2' });
    expect(await idsByMail(db, ['petra@a.example', 'nobody@a.example'])).toEqual(
      new Map([['petra@a.example', 't2/o2']]),
    );
  });

  it('are reached where they were last heard', async () => {
    const { db } = test.store;
    await rememberRoute(db, route('t1/o1', 'a:1'), monday);
    await rememberRoute(db, route('t1/o1', 'a:2'), monday + 1);
    await test.reopen();
    expect(await loadRoute(test.store.db, 't1/o1')).toEqual(route('t1/o1', 'a:2'));
    await forgetRoute(test.store.db, 't1/o1', 'a:1');
    expect(await loadRoute(test.store.db, 't1/o1')).toBeDefined();
    await forgetRoute(test.store.db, 't1/o1', 'a:2');
    expect(await loadRoute(test.store.db, 't1/o1')).toBeUndefined();
  });

  it('whom the bot has never met are looked for by a neighbour: of their tenant, else the newest', async () => {
    const { db } = test.store;
    expect(await newestRoute(db, 't1')).toBeUndefined();
    await rememberRoute(db, route('t1/o1', 'a:1', 't1'), monday);
    await rememberRoute(db, route('t1/o2', 'a:2', 't1'), monday + 1);
    await rememberRoute(db, route('t2/o3', 'a:3', 't2'), monday + 2);
    expect(await newestRoute(db, 't1')).toMatchObject({ conversationId: 'a:2' });
    expect(await newestRoute(db, 't3')).toMatchObject({ conversationId: 'a:3' });
  });
});
