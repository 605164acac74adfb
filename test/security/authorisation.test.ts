import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { RequestId } from '../../src/domain/ids.ts';
import { features } from '../../src/features/index.ts';
import { type State, states } from '../../src/features/requests/domain/request.ts';
import { loadRequest } from '../../src/features/requests/store/requests.ts';
import { anEngine, type TestEngine } from '../support/app/engine.ts';
import { accessRights } from './access-rights.ts';
import { customerRights } from './customer-rights.ts';
import { noteRights } from './note-rights.ts';
import { program, readerOf, type Who, whos } from './people-around.ts';
import { fionaStandsIn, formOf, requestIn, words } from './situations.ts';
import { summaryRights } from './summary-rights.ts';
import { tries } from './tried.ts';

jest.setTimeout(120_000);

/** One letter a state, in the order in which a request goes through them. */
const letters: Readonly<Record<State, string>> = {
  offered: 'N',
  proposed: 'P',
  submitted: 'S',
  triaged: 'T',
  returned: 'R',
  approved: 'A',
  assigned: 'G',
  onboarding: 'O',
  engaged: 'E',
  completed: 'C',
  closed: 'X',
  denied: 'D',
  withdrawn: 'W',
  refused: 'F',
};

/**
 * Who may do what to a request, and in which of its states: process, sections 2, 5 and 7. Whatever
 * stands nowhere here is refused. Those without a column may nothing, ever: a colleague of the
 * requester's (who reads), another partner, another FPM, an SME who declined, another SME, somebody without a
 * role, a stranger, and people of another tenant with the object ids of those who may.
 */
// biome-ignore format: a table is read by its columns
const table: Readonly<Record<string, Readonly<Partial<Record<Who, string>>>>> = {
  'request.triage':      { team: 'S' },
  'request.return':      { fpm: 'ST', delegate: 'ST', team: 'ST' },
  'request.approve':     { fpm: 'ST', delegate: 'ST' },
  'request.deny':        { fpm: 'ST', delegate: 'ST' },
  'request.withdraw':    { owner: 'STRA' },
  'request.revise':      { owner: 'SR' },
  'request.answer':      { owner: 'R' },
  'form.again':          { owner: 'XDW' },
  'request.assign':      { team: 'A' },
  'request.reassign':    { team: 'G' },
  'assignment.accept':   { sme: 'NG' },
  'assignment.decline':  { sme: 'NG' },
  'plan.save':           { owner: 'O', fpm: 'O', delegate: 'O', sme: 'O' },
  'plan.change':         { owner: 'E', fpm: 'E', delegate: 'E', sme: 'E' },
  'plan.extend':         {},
  // The SME has saved the plan, which was the SME's own confirmation.
  'plan.confirm':        { owner: 'O', fpm: 'O', delegate: 'O' },
  // There is a plan already, the day typed is the plan's own, FTOP is ticked: nothing is left to do.
  'engagement.contact':  {},
  'engagement.complete': { sme: 'E' },
  'engagement.ftop':     {},
  'feedback.send':       { owner: 'CX', sme: 'CX' },
  'request.release':     { fpm: 'GOE', delegate: 'GOE' },
  'request.close':       { fpm: 'C', delegate: 'C' },
  'request.handOver':    { fpm: 'NPSTRAGOEC', delegate: 'NPSTRAGOEC', admin: 'NPSTRAGOEC' },
  'request.giveTo':      { owner: 'PSTRAGOEC', fpm: 'PSTRAGOEC', delegate: 'PSTRAGOEC' },
  'fpm.ask':             { owner: 'PSTRAGOECXDWF', sme: 'NPGOECXF' },
  'fpm.answer':          { fpm: 'NPSTRAGOECXDWF', delegate: 'NPSTRAGOECXDWF' },
  'proposal.accept':     { owner: 'P' },
  'proposal.decline':    { owner: 'P' },
  'proposal.withdraw':   { fpm: 'NP' },
  // By whoever did it last: the team assigned, the FPM did all else.
  'request.undo':        { fpm: 'RADX', team: 'G' },
  'request.show':        {},
  'request.texts':       {},
  'panel.open':          {},
  'card.refresh':        {},
};

/** Who sees a request, whatever they click on it; a partner only what they were asked. */
const sight: Readonly<Partial<Record<Who, string>>> = {
  owner: 'PSTRAGOECXDWF',
  colleague: 'PSTRAGOECXDWF',
  fpm: 'NPSTRAGOECXDWF',
  delegate: 'NPSTRAGOECXDWF',
  sme: 'NPGOECXF',
  team: 'NPSTRAGOECXDWF',
  admin: 'NPSTRAGOECXDWF',
};

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
  expect([...Object.keys(table), ...Object.keys(without), ...elsewhere].sort()).toEqual(
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
      for (const verb of Object.keys(table)) {
        const about = async (requestId: RequestId) =>
          tries(test.desk, click, verb, { ...words, requestId, version });
        const there = await about(id);
        const absent = await about('SME-999999');
        const alike =
          JSON.stringify(asIf(there.page, id, 'SME-999999')) === JSON.stringify(absent.page);
        const rest = alike ? 'as if it were not there' : there.shows.replace(/,.*/, '');
        seen[who] = { ...seen[who], [verb]: there.wrote.length > 0 ? 'does it' : rest };
        const letter = letters[state];
        const may = table[verb]?.[who]?.includes(letter) ?? false;
        const sees = sight[who]?.includes(letter) ? 'request' : 'as if it were not there';
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
