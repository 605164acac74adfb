import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { RequestId } from '../../src/domain/ids.ts';
import { features } from '../../src/features/index.ts';
import { states } from '../../src/features/requests/domain/states.ts';
import { loadRequest } from '../../src/features/requests/store/requests.ts';
import { anEngine, type TestEngine } from '../support/app/engine.ts';
import { accessRights } from './rights/access-rights.ts';
import { customerRights } from './rights/customer-rights.ts';
import { noteRights } from './rights/note-rights.ts';
import { program, readerOf, type Who, whos } from './rights/people-around.ts';
import { letters, requestRights, requestSight } from './rights/request-rights.ts';
import { fatimaTakesCare, fionaStandsIn, formOf, requestIn, words } from './rights/situations.ts';
import { summaryRights } from './rights/summary-rights.ts';
import { tries } from './tried.ts';

jest.setTimeout(120_000);

/** What needs no request: one's own form, lists, a proposal, one's own absence. */
// biome-ignore format: a table is read by its columns
const without: Readonly<Record<string, readonly Who[]>> = {
  'form.open':     ['owner', 'colleague', 'otherPartner'],
  'form.next':     ['owner'],
  'form.back':     ['owner'],
  'form.submit':   ['owner'],
  'form.discard':  ['owner'],
  'form.takeGuide': ['owner'],
  'form.askFpm':   ['owner'],
  'proposal.open': ['fpm', 'delegate', 'otherFpm', 'team'],
  'proposal.send': ['fpm', 'delegate', 'otherFpm', 'team'],
  'away.set':      ['fpm', 'delegate', 'otherFpm'],
  'away.end':      [],
  'request.list':  [],
  'list.decide':   [],
  'reminders.show': [],
  'partner.show': [],
  'digest.show': [],
  'digest.set': [],
  // The playbook is for everybody; a question is a message and changes nothing.
  'playbook.open': [],
  'playbook.show': [],
  'playbook.find': [],
  'playbook.rate': [],
  'playbook.ask': [],
};

let test: TestEngine;
beforeAll(async () => {
  test = await anEngine('sqlite', program);
  await fionaStandsIn(test);
  await fatimaTakesCare(test);
});
afterAll(() => test.stop());

const clickOf = async (who: Who) => ({
  actor: await readerOf(test.store.db, who),
  deliveryKey: null,
  message: null,
});

/** The answer with one request's id put for the other's: absent and forbidden are to read alike. */
const asIf = (page: unknown, id: RequestId, other: RequestId): unknown =>
  JSON.parse(JSON.stringify(page).replaceAll(id, other)) as unknown;

it('no verb is without its row', () => {
  const elsewhere = [...customerRights, ...noteRights, ...summaryRights, ...accessRights].map(
    ([verb]) => verb,
  );
  expect([...Object.keys(requestRights), ...Object.keys(without), ...elsewhere].sort()).toEqual(
    features.flatMap(({ verbs = {} }) => Object.keys(verbs)).sort(),
  );
});

describe.each(states)('a request that is %s', (state) => {
  it('is moved by whom the table names, shown to whom it concerns, and is not there for others', async () => {
    const id = await requestIn(test, state);
    const { version = 0 } = (await loadRequest(test.store.db, id)) ?? {};
    const seen: Record<string, Record<string, string>> = {};
    const wanted: Record<string, Record<string, string>> = {};
    for (const who of whos) {
      const click = await clickOf(who);
      for (const verb of Object.keys(requestRights)) {
        const about = async (requestId: RequestId) =>
          tries(test.desk, click, verb, { ...words, requestId, version });
        const there = await about(id);
        const absent = await about('SME-999999');
        const alike =
          JSON.stringify(asIf(there.page, id, 'SME-999999')) === JSON.stringify(absent.page);
        const rest = alike ? 'as if it were not there' : there.shows.replace(/,.*/, '');
        seen[who] = { ...seen[who], [verb]: there.wrote.length > 0 ? 'does it' : rest };
        const letter = letters[state];
        const may = requestRights[verb]?.[who]?.includes(letter) ?? false;
        const sees = requestSight[who]?.includes(letter) ? 'request' : 'as if it were not there';
        const shown = verb === 'request.texts' && sees === 'request' ? 'texts' : sees;
        wanted[who] = { ...wanted[who], [verb]: may ? 'does it' : shown };
      }
    }
    expect(seen).toEqual(wanted);
  });
});

describe('what needs no request', () => {
  it.each(Object.keys(without))('%s is for whom the table names', async (verb) => {
    const form = await formOf(test);
    const did: Who[] = [];
    for (const who of whos) {
      // Nobody stands in for themselves, nor for anybody while they are away.
      const delegate = `${who === 'otherFpm' ? 'fiona' : 'felix'}@fasttrack.example`;
      const data = { ...words, delegate, ...(form as object) };
      const outcome = await tries(test.desk, await clickOf(who), verb, data);
      const opened = outcome.shows === 'proposal' || outcome.shows === 'form';
      if (outcome.wrote.length > 0 || opened) did.push(who);
    }
    expect(did).toEqual(without[verb]);
  });

  it('the form of a returned request is its requester’s alone', async () => {
    const data = await formOf(test, await requestIn(test, 'returned'));
    for (const verb of ['form.next', 'form.back', 'form.submit', 'form.discard', 'card.refresh'])
      for (const who of whos) {
        const { wrote, shows } = await tries(test.desk, await clickOf(who), verb, data);
        if (who !== 'owner')
          expect({ verb, who, wrote, shows }).toEqual({ verb, who, wrote: [], shows: 'old-form' });
        else expect({ verb, who, shows }).not.toMatchObject({ shows: 'old-form' });
      }
  });
});
