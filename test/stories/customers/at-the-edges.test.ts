import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { migrations } from '../../../src/features/index.ts';
import { openStore } from '../../../src/store/database/open.ts';
import { loadEvents } from '../../../src/store/streams/streams.ts';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { petraAsks, reads } from '../../support/stories/story.ts';
import { begins, does, tenant, withFms } from '../../support/stories/story-customers.ts';
import type { Person } from '../../support/teams/clients/people.ts';

jest.setTimeout(120_000);

const usage = {
  ...{ licences: '1,200', activeUsers: '112', asOf: '2026-02-26', enablementTaskDone: 'true' },
};
const team = {
  ...{ accountTeamKnown: 'yes', accountManaged: 'yes', teamChecked: 'true' },
  accountTeam: 'anna@ms.example',
};

describe.each(engines)('at the edges of an engagement (%s)', (engine) => {
  let desk: TestDesk;
  let fatima: Person;
  beforeEach(async () => {
    desk = await startDesk({ engine, program: withFms });
    fatima = await begins(desk);
  });
  afterEach(() => desk.stop());

  const eventsOf = async (id: `${string}-${number}`): Promise<string[]> => {
    await desk.app().stop();
    const { databaseUrl, directory: dataDir } = desk;
    const store = await openStore({ databaseUrl, dataDir, migrations });
    const events = await loadEvents(store.db, id);
    await store.close();
    return events.map(({ kind }) => kind);
  };

  it('figures that are below the milestone again say so, and the steps done stay in sight', async () => {
    await does(desk, fatima, 'closing.usage', usage);
    await does(desk, fatima, 'closing.prepare', { ...team, atuMailSentOn: '2026-02-27' });
    await does(desk, fatima, 'closing.reopen', { comment: 'The team was another one.' });
    await does(desk, fatima, 'closing.usage', {
      ...{ ...usage, activeUsers: '90', asOf: '2026-03-01', comment: 'Seasonal staff has left.' },
    });
    const card = reads(fatima).join('\n');
    expect(card).toContain('90 of 100 active users');
    expect(card).toMatch(/no longer met/);
    expect(card).toContain('✓ Account team mailed');
  });

  it('a figure that cannot be is kept beside what is wrong with it', async () => {
    await does(desk, fatima, 'closing.usage', { ...usage, licences: 'viele' });
    expect(reads(fatima).join('\n')).toContain('whole number');
    expect(JSON.stringify(fatima.lastCard())).toContain('"value":"viele"');
    expect(await eventsOf('ENG-1002')).toEqual(['begun']);
  });

  it('no card says that nothing is lost where a text is longer than any card', async () => {
    await does(desk, fatima, 'closing.usage', { ...usage, source: 'ß'.repeat(20_000) });
    expect(reads(fatima)).toContain(
      'Please correct the fields that have a note beside them. What you typed into the others is kept.',
    );
    await does(desk, fatima, 'closing.usage', { ...usage, source: 'ß'.repeat(61) });
    expect(reads(fatima).join('\n')).toContain('Nothing you have typed is lost.');
    expect(JSON.stringify(fatima.lastCard())).toContain('ß'.repeat(61));
  });

  it('a service that is not chosen is missed beside its list', async () => {
    await does(desk, fatima, 'closing.addService');
    const read = reads(fatima);
    expect(read).toContain('Please fill this in.');
    await does(desk, fatima, 'closing.addService', { newService: 'EXO' });
    expect(reads(fatima).join('\n')).toContain('already');
    expect(await eventsOf('ENG-1002')).toEqual(['begun']);
  });

  it('what is missing is said in so many words: how many users, which service, which motion', async () => {
    const few = { ...usage, licences: '999', activeUsers: '99' };
    await does(desk, fatima, 'closing.usage', few);
    expect(reads(fatima).join('\n')).toContain('99 of 100 active users; 1 is missing');
    await does(desk, fatima, 'closing.usage', { ...few, activeUsers: '100' });
    await does(desk, fatima, 'closing.addService', { newService: 'TEAMS' });
    const click = async (verb: string, inputs: object) => {
      const version = Number(JSON.stringify(fatima.lastCard()).match(/"version":(\d+)/)?.[1]);
      await fatima.clicks(verb, { engagementId: 'ENG-1002', version, ...inputs });
      await desk.settled();
      return reads(fatima);
    };
    await does(desk, fatima, 'closing.prepare', { ...team, atuMailSentOn: '2026-02-27' });
    const talk = { ...{ activities: 'All mailboxes.', nextWorkload: 'no', knowsEnd: 'true' } };
    await does(desk, fatima, 'closing.talk', { ...talk, satisfied: 'yes', heldOn: '2026-03-02' });
    await does(desk, fatima, 'closing.finish', {
      ...{ customerMailSentOn: '2026-03-02', customerContacts: 'it@nordlicht.example' },
      ...{ customerStatus: 'all in use', serviceStatus: 'adoption', task4058: 'true' },
    });
    expect(fatima.cardWith('closing.askQueue')).toBeUndefined();
    const ticks = { notesUpToDate: 'true', nextActionSet: 'true' };
    expect(await click('closing.askQueue', ticks)).toContain(
      'Teams is not finished yet. The FM stays until the last service.',
    );
    await does(desk, fatima, 'closing.setOut', { motion: 'proactive' });
    expect(await click('closing.prepare', { service: 'TEAMS' })).toContain(
      'This closing process is for the motion RFA. This customer engagement is proactive.',
    );
  });

  it('today is the date where the FM is', async () => {
    const third = { ...usage, asOf: '2026-03-03' };
    await desk.passes(Date.parse('2026-03-02T22:30:00Z') - desk.now());
    await does(desk, fatima, 'closing.usage', third);
    expect(reads(fatima).join('\n')).toContain('a day that is not in the future');
    // In London it is still the second.
    await desk.passes(3_600_000);
    await does(desk, fatima, 'closing.usage', third);
    expect(reads(fatima).join('\n')).toContain('3 March 2026, LYNX');
  });

  it('a talk before the milestone does not close it, and an odd address is asked about', async () => {
    await does(desk, fatima, 'closing.usage', usage);
    const odd = { ...team, accountTeam: 'ina@nordlicht.example', atuMailSentOn: '2026-02-27' };
    await does(desk, fatima, 'closing.prepare', odd);
    const talk = { ...{ activities: 'All mailboxes.', nextWorkload: 'no', knowsEnd: 'true' } };
    const early = { ...talk, satisfied: 'yes', heldOn: '2026-02-25' };
    await does(desk, fatima, 'closing.talk', early);
    expect(reads(fatima)).toContain(
      'The milestone was recorded for 26 February 2026; a talk before that does not close the customer engagement.',
    );
    await does(desk, fatima, 'closing.talk', { ...early, heldOn: '2026-03-02' });
    await does(desk, fatima, 'closing.finish', {
      ...{ customerMailSentOn: '2026-03-02', customerContacts: 'it@nordlicht.example' },
      ...{ customerStatus: 'all in use', serviceStatus: 'adoption', task4058: 'true' },
    });
    await does(desk, fatima, 'closing.show', { service: 'EXO' });
    expect(reads(fatima)).toContain(
      'ina@nordlicht.example: named as account team, but with the domain of the customer. Is that right?',
    );
  });

  it('figures that two clicks give at once are both kept, and the newer date counts', async () => {
    const card = fatima.cardWith('closing.usage');
    if (!card) throw new Error('the step is open');
    await Promise.all(
      ['2026-02-26', '2026-02-27'].map((asOf, index) =>
        fatima.presses(
          'closing.usage',
          { ...usage, asOf, activeUsers: String(120 + index) },
          { on: card, id: `click-${index}` },
        ),
      ),
    );
    await desk.settled();
    await fatima.says('status ENG-1002');
    await desk.settled();
    expect(reads(fatima).join('\n')).toContain('27 February 2026');
    expect(await eventsOf('ENG-1002')).toEqual(['begun', 'used', 'used']);
  });

  it('without e-mail nothing is offered to be sent; that it was sent by oneself is enough', async () => {
    await does(desk, fatima, 'closing.usage', usage);
    await does(desk, fatima, 'closing.draft');
    expect(fatima.buttons(fatima.lastCard())).toContain('closing.sentMail');
    expect(fatima.buttons(fatima.lastCard())).not.toContain('closing.sendMail');
    const sent = { mailTo: 'anna@ms.example', mailSentOn: '2026-02-27' };
    await does(desk, fatima, 'closing.sentMail', sent);
    await does(desk, fatima, 'closing.prepare', { ...team, atuMailSentOn: '2026-02-27' });
    expect(reads(fatima).join('\n')).toContain('prepared');
  });

  it('of a request that is denied for a repeat nothing stays on the tenant', async () => {
    await petraAsks(desk, { tenantId: tenant });
    const before = fatima.chat().length;
    await does(desk, desk.person('frank'), 'request.deny', { denyReason: 'repeat' });
    expect(fatima.chat()).toHaveLength(before);
    expect(await eventsOf('CUS-1001')).toEqual(['met', 'engaged-with', 'named-by-request']);
  });

  it('a name that is typed wrong is asked about', async () => {
    await fatima.says('notes Nordlucht Klinik');
    await desk.settled();
    expect(reads(fatima).join('\n')).toContain('Did you mean "Nordlicht Klinik"?');
  });
});
