import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { rememberSender } from '../../../src/engine/execute/remember-sender.ts';
import type { MailDelivery } from '../../../src/engine/outbox/mail/mailer.ts';
import { sendCard } from '../../../src/engine/outbox/notify.ts';
import { isNotice, type View } from '../../../src/features/requests/domain/views.ts';
import { mailJob } from '../../../src/store/cards/card-jobs.ts';
import { toldAbout } from '../../../src/store/cards/mails.ts';
import { undeliverableOf } from '../../../src/store/cards/reachability.ts';
import { claim } from '../../../src/store/queue/claim.ts';
import type { Job } from '../../../src/store/queue/jobs.ts';
import { queueState } from '../../../src/store/queue/queue-state.ts';
import { anEngine, idOf, program, type TestEngine } from '../../support/app/engine.ts';
import { perform } from '../../support/app/perform.ts';
import { engines } from '../../support/databases/databases.ts';
import { mailsInMemory } from '../../support/mail/mails-in-memory.ts';
import { teamsInMemory } from '../../support/teams/teams-in-memory.ts';

const second = 1000;
const minute = 60 * second;
const petra = idOf('petra');

describe.each(engines)('an e-mail on %s', (engine) => {
  let test: TestEngine;
  let teams: ReturnType<typeof teamsInMemory>;
  let mails: ReturnType<typeof mailsInMemory>;
  beforeEach(async () => {
    test = await anEngine(engine);
    await test.met('petra', 'frank', 'anna', 'adam');
    teams = teamsInMemory();
    mails = mailsInMemory();
  });
  afterEach(() => test.stop());

  const next = () =>
    test.store.transaction((db) =>
      claim(db, engine, { owner: 'w', now: test.now(), leaseEnd: test.now() + minute }),
    );
  const delivery = () => ({ ...teams.delivery, mail: true });
  const performs = (job: Job) =>
    perform(test.desk, job, { delivery: delivery(), mail: mails.mail });
  const everything = async () => {
    for (let due = await next(); due; due = await next()) await performs(due);
    return teams.forget();
  };
  /** The mail job of a request that Petra, who has blocked the bot, submits. */
  const aMailJob = async (): Promise<Job> => {
    for (let due = await next(); due; due = await next()) {
      if (due.kind === mailJob) return due;
      await performs(due);
    }
    throw new Error('nobody is mailed');
  };
  const blocked = async () => {
    const id = await test.submitted();
    // Petra's confirmation is the first of the cards.
    teams.plans('blocked');
    return id;
  };
  const petraWrites = () =>
    rememberSender(
      test.desk,
      petra,
      { name: 'Petra', locale: 'de', timeZone: null },
      {
        personId: petra,
        conversationId: 'a:again',
        serviceUrl: 'http://127.0.0.1/',
        tenantId: 't',
        reference: {},
      },
    );

  it('takes the place of a message that Teams does not take, once', async () => {
    const id = await blocked();
    await everything();
    expect(mails.sent()).toEqual(['petra@contoso.example confirmation']);
    expect(mails.letters[0]).toMatchObject({
      from: program.assignmentTeam.mailbox,
      replyTo: program.assignmentTeam.mailbox,
      to: { name: 'Petra Partner' },
      language: 'en',
      thread: 'SME-1001',
    });
    expect(await queueState(test.store.db)).toMatchObject({ pending: 0, undeliverable: 0 });
    expect(await undeliverableOf(test.store.db, id)).toEqual([]);
    expect(await toldAbout(test.store.db, id, (view) => isNotice(view as View))).toEqual(
      expect.arrayContaining([
        {
          event: 1,
          recipient: petra,
          name: 'Petra Partner',
          mailedTo: 'petra@contoso.example',
        },
        { event: 1, recipient: idOf('frank'), name: 'Frank Fischer', mailedTo: null },
      ]),
    );
    // Later changes edit no such card, and opening the chat sends nothing again.
    await test.does('anna', { verb: 'request.triage', comment: null }, id, 1);
    expect((await everything()).some((call) => call.includes('a:petra'))).toBe(false);
    await petraWrites();
    expect(await everything()).toEqual([]);
    await test.does('frank', { verb: 'request.approve', comment: null }, id, 2);
    expect((await everything()).filter((call) => call.includes('a:again'))).toEqual([
      'send a:again news approved',
    ]);
    expect(mails.letters).toHaveLength(1);
  });

  it('is never sent for an edit', async () => {
    const id = await test.submitted();
    await everything();
    await test.does('anna', { verb: 'request.triage', comment: null }, id, 1);
    // Petra gets the news of it; all else is an edit.
    await performs((await next()) as Job);
    teams.plans('blocked', 'blocked', 'blocked', 'blocked');
    await everything();
    expect(mails.letters).toEqual([]);
    expect(await queueState(test.store.db)).toMatchObject({ undeliverable: 4 });
  });

  it('is never sent for an answer in the chat', async () => {
    await test.store.transaction((db) => sendCard(db, test.desk, 'help', petra, { kind: 'help' }));
    teams.plans('blocked');
    await everything();
    expect(mails.letters).toEqual([]);
    expect(await queueState(test.store.db)).toMatchObject({ undeliverable: 1 });
  });

  it('goes to an address in no directory after two minutes, in which it could turn up', async () => {
    const id = await test.submitted();
    await everything();
    await test.store.transaction((db) =>
      sendCard(db, test.desk, 'new', 'sam2@fasttrack.example', {
        kind: 'request',
        purpose: 'decide',
        streamId: id,
        event: 1,
      }),
    );
    const within = test.desk.program;
    const known = { ...program, fpms: [{ mail: 'sam2@fasttrack.example', regions: [] }] };
    await test.store.db
      .updateTable('stream')
      .set((row) => ({
        body: row.fn<string>('replace', [
          'body',
          row.val('frank@fasttrack.example'),
          row.val('sam2@fasttrack.example'),
        ]),
      }))
      .execute();
    const desk = { ...test.desk, program: () => ({ ...within(), fpms: known.fpms }) };
    const all = async () => {
      for (let due = await next(); due; due = await next())
        await perform(desk, due, { delivery: delivery(), mail: mails.mail });
    };
    for (let seconds = 0; seconds < 120; seconds += 2) {
      await all();
      test.passes(2 * second);
    }
    expect(mails.sent()).toEqual([]);
    test.passes(2 * minute);
    await all();
    expect(mails.sent()).toEqual(['sam2@fasttrack.example decide']);
    expect(mails.letters[0]).toMatchObject({
      language: 'en',
      to: { name: 'sam2@fasttrack.example' },
    });
  });

  it.each(['throttled', 'busy', 'unreachable', 'in-doubt', 'unauthorized'] as const)(
    'after %s is tried again, with the same key',
    async (fault) => {
      await blocked();
      const keys: string[] = [];
      mails.plans(fault);
      const job = await aMailJob();
      const noting: MailDelivery = {
        ...mails.mail,
        send: (letter) => {
          keys.push(letter.key);
          return mails.mail.send(letter);
        },
      };
      await perform(test.desk, job, { mail: noting });
      expect(await queueState(test.store.db)).toMatchObject({ pending: 1, undeliverable: 0 });
      test.passes(2 * second - 1);
      expect(await next()).toBeUndefined();
      test.passes(1);
      await perform(test.desk, await aMailJob(), { mail: noting });
      expect(mails.sent()).toEqual(['petra@contoso.example confirmation']);
      expect(keys).toEqual([keys[0], keys[0]]);
    },
  );

  it.each(['no-mailbox', 'rejected'] as const)('that is %s is buried and seen', async (fault) => {
    const id = await blocked();
    mails.plans(fault);
    await everything();
    expect(await queueState(test.store.db)).toMatchObject({ pending: 0, undeliverable: 1 });
    expect(await undeliverableOf(test.store.db, id)).toEqual([
      { recipient: petra, name: 'Petra Partner', reason: `blocked; mail: ${fault}` },
    ]);
    // Once the chat is open again that is where it goes.
    await petraWrites();
    expect(await everything()).toEqual(['send a:again confirmation submitted']);
    expect(await queueState(test.store.db)).toMatchObject({ undeliverable: 0 });
  });

  it('that cannot be written is buried and stops no other', async () => {
    await blocked();
    const broken = {
      ...mails.mail,
      render: () => {
        throw new Error('no words');
      },
    };
    await perform(test.desk, await aMailJob(), { mail: broken });
    expect(await queueState(test.store.db)).toMatchObject({ undeliverable: 1 });
  });

  it('is given up after 72 hours of trying', async () => {
    await blocked();
    const job = await aMailJob();
    test.passes(72 * 60 * minute + 1);
    mails.plans('busy');
    await perform(test.desk, { ...job, attempts: 20 }, { mail: mails.mail });
    expect(await queueState(test.store.db)).toMatchObject({ pending: 0, undeliverable: 1 });
  });

  it('on its way just now is not overtaken by a message when the chat opens', async () => {
    const id = await blocked();
    mails.plans(async () => {
      await petraWrites();
      await test.does('anna', { verb: 'request.triage', comment: null }, id, 1);
    });
    // What happened meanwhile is news of its own, for the chat that is open now.
    expect((await everything()).filter((call) => call.includes('a:again'))).toEqual([
      'send a:again news triaged',
    ]);
    expect(mails.sent()).toEqual(['petra@contoso.example confirmation']);
    await petraWrites();
    expect((await everything()).filter((call) => call.includes('a:again'))).toEqual([]);
  });

  it('that waits is taken back when the chat opens', async () => {
    await blocked();
    mails.plans('unreachable');
    await everything();
    await petraWrites();
    expect(await everything()).toEqual(['send a:again confirmation submitted']);
    // Before the clock's own jobs, which are not done here.
    test.passes(4 * minute);
    await everything();
    expect(mails.letters).toEqual([]);
  });

  it('of a worker that lost its lease writes nothing', async () => {
    await blocked();
    const late = await aMailJob();
    test.passes(minute);
    await performs(await aMailJob());
    const before = await test.dump();
    await performs(late);
    expect(mails.letters).toHaveLength(1);
    expect(await test.dump()).toEqual(before);
  });

  it('of a worker that loses its lease while it sends is repeated with the same key', async () => {
    await blocked();
    const late = await aMailJob();
    mails.plans(async () => {
      test.passes(minute);
      await performs(await aMailJob());
    });
    await expect(performs(late)).rejects.toThrow('lost the lease');
    expect(mails.letters).toHaveLength(2);
    expect(mails.letters[0]?.key).toBe(mails.letters[1]?.key);
  });

  it('of a start without e-mail is buried, and nobody believes it was sent', async () => {
    const id = await blocked();
    await perform(test.desk, await aMailJob());
    expect(await queueState(test.store.db)).toMatchObject({ undeliverable: 1 });
    expect(await undeliverableOf(test.store.db, id)).toEqual([
      { recipient: petra, name: 'Petra Partner', reason: 'blocked' },
    ]);
  });
});
