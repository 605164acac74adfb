import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { RequestId } from '../../src/domain/ids.ts';
import type { Program } from '../../src/domain/program/program.ts';
import type { AppContext } from '../../src/engine/context.ts';
import { loadPage } from '../../src/engine/execute/show/page.ts';
import { cardVerbs } from '../../src/features/requests/domain/moves/commands.ts';
import { listNames } from '../../src/features/requests/domain/pages/lists.ts';
import { loadHistory, loadRequest } from '../../src/features/requests/store/requests.ts';
import type { View } from '../../src/features/views.ts';
import { anEngine, type TestEngine } from '../support/app/engine.ts';
import { program, readerOf, type Who, whos } from './rights/people-around.ts';
import { clicks, fatimaTakesCare, fionaStandsIn, requestIn, words } from './rights/situations.ts';
import { tries } from './tried.ts';

jest.setTimeout(60_000);

let test: TestEngine;
beforeAll(async () => {
  test = await anEngine('sqlite', program);
});
afterAll(() => test.stop());

const clickOf = async (who: Who) => ({
  actor: await readerOf(test.store.db, who),
  deliveryKey: null,
  message: null,
});

/** Every verb that writes an event when this person clicks it now, within this program. */
async function doable(who: Who, id: RequestId, within: Program = program): Promise<string[]> {
  const { version = 0 } = (await loadRequest(test.store.db, id)) ?? {};
  const desk: AppContext = { ...test.desk, program: () => within };
  const did: string[] = [];
  for (const verb of cardVerbs) {
    const data = { ...words, requestId: id, version };
    const { wrote } = await tries(desk, await clickOf(who), verb, data);
    if (wrote.length > 0) did.push(verb);
  }
  return did.sort();
}

const petra = 'petra@contoso.example';
/** Petra holds every role that there is. */
const powerful: Program = {
  ...program,
  partners: program.partners.map((partner) => ({ ...partner, fpm: petra })),
  smes: program.smes.map((sme) => ({ ...sme, mail: petra })),
  assignmentTeam: { ...program.assignmentTeam, members: [petra] },
  admins: [petra],
};

describe('somebody who holds every role', () => {
  it.each([
    ['submitted', ['fpm.ask', 'request.giveTo', 'request.withdraw']],
    ['approved', ['fpm.ask', 'request.giveTo', 'request.withdraw']],
    ['onboarding', ['fpm.ask', 'plan.confirm', 'plan.save', 'request.giveTo']],
    ['completed', ['feedback.send', 'fpm.ask', 'request.giveTo']],
  ] as const)(
    'does with their own %s request what a partner does, nothing else',
    async (state, verbs) => {
      expect(await doable('owner', await requestIn(test, state), powerful)).toEqual(verbs);
    },
  );
});

describe('a role that was taken away after the card was sent', () => {
  const without: readonly (readonly [Who, 'submitted' | 'assigned', Partial<Program>])[] = [
    [
      'fpm',
      'submitted',
      {
        fpms: program.fpms.filter(({ mail }) => !mail.startsWith('frank')),
        partners: program.partners.map(({ fpm: _, ...partner }) => partner),
      },
    ],
    ['team', 'submitted', { assignmentTeam: { ...program.assignmentTeam, members: [] } }],
    ['admin', 'submitted', { admins: [] }],
    ['sme', 'assigned', { smes: program.smes.filter(({ mail }) => !mail.startsWith('sam')) }],
  ];
  it.each(without)(
    '%s: nothing is left to them, and the request is not there',
    async (who, state, less) => {
      const id = await requestIn(test, state);
      expect((await doable(who, id)).length).toBeGreaterThan(0);
      const within = { ...program, ...less };
      expect(await doable(who, id, within)).toEqual([]);
      const desk: AppContext = { ...test.desk, program: () => within };
      const { shows } = await tries(desk, await clickOf(who), 'request.show', { requestId: id });
      expect(shows).toBe('not-found');
    },
  );
});

describe('a request without an FPM', () => {
  it('is decided by the assignment team, and by no FPM', async () => {
    const id = await requestIn(test, 'submitted');
    await test.store.db.updateTable('request').set({ fpm: null }).execute();
    await test.store.db
      .updateTable('stream')
      .set((row) => ({
        body: row.fn('json_set', ['body', row.val('$.fpm'), row.val(null)]),
      }))
      .where('number', '=', Number(id.slice(4)))
      .execute();
    expect(await doable('team', id)).toEqual([
      'fpm.answer',
      'request.approve',
      'request.deny',
      'request.giveTo',
      'request.handOver',
      'request.return',
      'request.triage',
    ]);
    expect([await doable('fpm', id), await doable('otherFpm', id)]).toEqual([[], []]);
  });
});

describe('an id is no way into somebody else’s request', () => {
  const seers: Readonly<Record<Who, number>> = {
    owner: 4,
    fpm: 4,
    delegate: 4,
    team: 4,
    admin: 4,
    sme: 2,
    colleague: 4,
    otherPartner: 0,
    otherFpm: 0,
    earlierSme: 0,
    otherSme: 0,
    customersFm: 4,
    customersRm: 4,
    regionsRm: 4,
    neighbour: 0,
    neighboursRm: 0,
    otherRm: 0,
    leadership: 0,
    nobody: 0,
    ownersTwin: 0,
    fpmsTwin: 0,
    teamsTwin: 0,
    stranger: 0,
  };
  const lists = listNames;
  let own: TestEngine;
  let ids: RequestId[];
  beforeAll(async () => {
    own = await anEngine('sqlite', program);
    await fionaStandsIn(own);
    await fatimaTakesCare(own);
    ids = [];
    for (const state of ['submitted', 'approved', 'assigned', 'completed'] as const)
      ids.push(await requestIn(own, state));
  });
  afterAll(() => own.stop());

  it.each(whos)('%s counts through all numbers and meets only what concerns them', async (who) => {
    const actor = await readerOf(own.store.db, who);
    const click = { actor, deliveryKey: null, message: null };
    const met = new Set<string>();
    for (const verb of ['request.show', 'card.refresh', 'no.such.verb'])
      for (let number = 990; number < 1020; number++) {
        const data = { requestId: `SME-${number}`, version: 1 };
        const { shows } = await tries(own.desk, click, verb, data);
        if (shows !== 'not-found') met.add(data.requestId);
      }
    expect(met.size).toBe(seers[who]);
  });

  it.each(whos)('%s finds in no list what they may not see', async (who) => {
    const actor = await readerOf(own.store.db, who);
    const click = { actor, deliveryKey: null, message: null };
    for (const list of lists)
      for (const page of [0, 1, 1e9]) {
        const tried = await tries(own.desk, click, 'request.list', { list, page });
        const listed = JSON.stringify(tried.page).match(/SME-\d+/g) ?? [];
        expect({ list, hidden: seers[who] === 0 ? listed : [] }).toEqual({ list, hidden: [] });
        for (const id of listed) {
          const { shows } = await tries(own.desk, click, 'request.show', { requestId: id });
          expect({ who, list, id, shows }).toEqual({ who, list, id, shows: 'request' });
        }
      }
  });
});

describe('what cannot be looked up is denied', () => {
  // Each of these is read on the way to a decision: the request, who stands in, the person's cards.
  it.each(['request', 'delegation', 'event'])(
    'with the table "%s" gone, nothing is decided',
    async (table) => {
      const own = await anEngine('sqlite', program);
      const id = await requestIn(own, 'submitted');
      await own.store.db.schema.alterTable(table).renameTo('gone').execute();
      const data = { ...words, requestId: id, version: 2 };
      for (const who of ['fpm', 'team', 'otherFpm', 'nobody'] as const)
        for (const verb of cardVerbs)
          expect(['failed', 'sentence']).toContain(
            await clicks(own, who, verb, { ...data, version: 1 }).then(
              ({ view }) => view.kind,
              () => 'failed',
            ),
          );
      const view: View = { kind: 'request', streamId: id, purpose: 'shown', event: 1 };
      await expect(
        loadPage(own.desk, view, await readerOf(own.store.db, 'nobody')),
      ).rejects.toThrow();
      await own.store.db.schema.alterTable('gone').renameTo(table).execute();
      expect((await loadHistory(own.store.db, id)).map(({ kind }) => kind)).toEqual([
        'submitted',
        'asked',
      ]);
      await own.stop();
    },
  );
});
