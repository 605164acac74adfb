import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { openStore } from '../../../src/store/database/open.ts';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { databaseFor } from '../../support/databases/databases.ts';
import { type SilentProxy, silentProxy } from '../../support/databases/silent-proxy.ts';
import {
  buttonsOf,
  cast,
  does,
  headlines,
  petraAsks,
  readiness,
  reads,
} from '../../support/stories/story.ts';
import type { Person } from '../../support/teams/clients/people.ts';
import { slowly } from '../../support/teams/faults.ts';

/** As in production, but that nobody has to wait for it. */
const patience = { connectMs: 2_500, statementMs: 1_500, answerMs: 2_000 };

let proxy: SilentProxy;
let desk: TestDesk;
beforeEach(async () => {
  proxy = await silentProxy((await databaseFor('postgres', 'falls-silent')) ?? '');
  desk = await startDesk({
    databaseUrl: proxy.url,
    openStore: (options) => openStore({ ...options, patience }),
  });
});
afterEach(async () => {
  await desk.stop();
  await proxy.stop();
}, 60_000);

const sentence = 'I cannot reach my records just now';
const card = 'application/vnd.microsoft.card.adaptive';
const twelve = (person: Person) =>
  Promise.all(Array.from({ length: 12 }, () => person.clicks('request.list', {})));
const approvalsRead = (petra: Person) =>
  headlines(petra).filter((one) => /^Frank Fischer hat SME-\d+ genehmigt/.test(one)).length;
const typesOf = (answers: Awaited<ReturnType<typeof twelve>>) =>
  answers.map(({ body }) => (body as { type?: string }).type);

it('when every connection falls silent each of twelve clicks is answered, and the next twelve work', async () => {
  const { frank } = cast(desk);
  await petraAsks(desk);
  expect(typesOf(await twelve(frank))).toEqual(Array(12).fill(card));
  expect(proxy.falls()).toBeGreaterThan(1);
  for (const { status, body } of await twelve(frank)) {
    expect(status).toBe(200);
    if ((body as { type?: string }).type !== card) expect(JSON.stringify(body)).toContain(sentence);
  }
  expect(typesOf(await twelve(frank))).toEqual(Array(12).fill(card));
  expect((await readiness(desk)).status).toBe(200);
});

it('what Teams takes while every connection falls silent is kept, and the rest is sent after it', async () => {
  const { frank, petra } = cast(desk);
  await petraAsks(desk);
  const strike = desk.teams.fault(
    slowly(() => {
      proxy.falls();
      return 0;
    }),
    { method: 'POST' },
  );
  await does(desk, frank, 'request.approve');
  expect(strike.struck()).toBe(1);
  // Longer than a lease, after which a job that did not end is done again.
  await desk.passes(25_000);
  expect(approvalsRead(petra)).toBe(1);
});

it('an approval whose commit is not answered is in doubt for its sender, and made once', async () => {
  const { frank, petra } = cast(desk);
  await petraAsks(desk);
  const silent = proxy.loses({ after: '"kind":"approved"', answerTo: 'commit' });
  const button = buttonsOf([frank]).find((one) => one.button.verb === 'request.approve');
  const { message: on, button: { data } = {} } = button ?? {};
  // The same delivery twice, as Teams does without an answer.
  const approves = () =>
    frank.clicks('request.approve', { ...(data as object) }, { on, id: 'once' });
  const doubtful = await approves();
  await silent;
  expect(JSON.stringify(doubtful.body)).toContain(sentence);
  expect(typesOf([await approves()])).toEqual([card]);
  await desk.settled();
  expect(reads(frank).join()).toContain('Approved');
  expect(approvalsRead(petra)).toBe(1);
});

it('while new connections hang as well a click gets the sentence, and all works once they do not', async () => {
  const { frank, petra } = cast(desk);
  const id = await petraAsks(desk);
  proxy.falls();
  proxy.newOnesHang(true);
  for (let times = 0; times < 2; times += 1) {
    const { status, body } = await frank.presses('request.approve');
    expect(status).toBe(200);
    expect(JSON.stringify(body)).toContain(sentence);
  }
  expect(await readiness(desk)).toEqual({ status: 503, state: { database: 'unreachable' } });
  proxy.newOnesHang(false);
  await does(desk, frank, 'request.approve');
  expect(reads(frank).join()).toContain(`${id} · Approved`);
  expect(approvalsRead(petra)).toBe(1);
});

it('a stop does not wait for a database that is silent', async () => {
  const { frank } = cast(desk);
  await petraAsks(desk);
  proxy.falls();
  proxy.newOnesHang(true);
  // Whether it is taken before the stop does not matter here.
  const click = frank.presses('request.approve').catch(() => undefined);
  await desk.app().stop();
  await click;
});
