import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { execute } from '../../../src/engine/execute/execute.ts';
import { parseCommand } from '../../../src/features/requests/domain/moves/commands.ts';
import { evolve } from '../../../src/features/requests/domain/moves/evolve.ts';
import type { Request } from '../../../src/features/requests/domain/request.ts';
import { loadHistory, loadRequest } from '../../../src/features/requests/store/requests.ts';
import { streamKey } from '../../../src/store/streams/stream-key.ts';
import { anEngine, program, type TestEngine } from '../../support/app/engine.ts';
import { engines } from '../../support/databases/databases.ts';

const approve = { verb: 'request.approve', comment: null } as const;
const deny = { verb: 'request.deny', reason: 'repeat', comment: null } as const;
const triage = { verb: 'request.triage', comment: null } as const;
const shown = (requestId: string, event: number) => ({
  view: { kind: 'request', streamId: requestId, purpose: 'shown', event },
  refusal: null,
  typed: {},
});
const fifty = Array.from({ length: 50 }, (_, n) => n);
const noFpm = {
  ...program,
  partners: program.partners.map(({ fpm: _, ...partner }) => partner),
  fpms: [],
};

describe.each(engines)('a click on %s', (engine) => {
  let test: TestEngine;
  beforeEach(async () => {
    test = await anEngine(engine);
  });
  afterEach(() => test.stop());
  const kinds = async (id: `SME-${number}`) =>
    (await loadHistory(test.store.db, id)).map(({ kind }) => kind);

  it('delivered fifty times at once is one event, and everybody gets the current card', async () => {
    const id = await test.submitted();
    const answers = await Promise.all(fifty.map(() => test.does('frank', approve, id, 1, 'k1')));
    expect(answers).toEqual(fifty.map(() => shown(id, 1)));
    expect(await kinds(id)).toEqual(['submitted', 'approved']);
  });

  it('made fifty times at once, each a delivery of its own, is one event all the same', async () => {
    const id = await test.submitted();
    const answers = await Promise.all(
      fifty.map((n) => test.does('frank', approve, id, 1, `k${n}`, 'm1')),
    );
    expect(answers.map(({ refusal }) => refusal)).toEqual(fifty.map(() => null));
    expect(await kinds(id)).toEqual(['submitted', 'approved']);
    expect(test.counted.filter((what) => what === 'event approved')).toHaveLength(1);
  });

  it('of the FPM on two devices: the first one counts, the other reads what is so', async () => {
    const id = await test.submitted();
    const answers = await Promise.all([
      test.does('frank', approve, id, 1, 'phone'),
      test.does('frank', deny, id, 1, 'desktop'),
    ]);
    const [, decision, ...more] = await kinds(id);
    expect(more).toEqual([]);
    expect(answers.filter(({ refusal }) => refusal === null)).toHaveLength(1);
    expect(answers.flatMap(({ refusal }) => (refusal ? [refusal] : []))).toEqual([
      { code: 'out-of-date', of: 'SME', event: decision, by: 'Frank Fischer', at: test.now() },
    ]);
  });

  it('with other words than the same person’s last one is not taken for that one', async () => {
    const id = await test.submitted();
    const asks = (question: string, key: string) =>
      test.does('petra', { verb: 'fpm.ask', question }, id, 1, key);
    await asks('When?', 'k1');
    await asks('When?', 'k2');
    expect(await kinds(id)).toEqual(['submitted', 'asked']);
    expect((await asks('And who?', 'k3')).refusal).toBeNull();
    expect(await kinds(id)).toEqual(['submitted', 'asked', 'asked']);
    await test.does('frank', { ...approve, comment: 'Yes.' }, id, 1, 'k4');
    expect((await test.does('frank', approve, id, 1, 'k5')).refusal).toBeNull();
    const other = await test.does('frank', { ...approve, comment: 'By May.' }, id, 1, 'k6');
    expect(other.refusal).toMatchObject({ code: 'out-of-date', of: 'SME', event: 'approved' });
    expect(await kinds(id)).toEqual(['submitted', 'asked', 'asked', 'approved']);
  });

  it('is judged by the stored request, whatever version it claims', async () => {
    const id = await test.submitted();
    for (const version of [0, -1, 2, 999, 2 ** 53]) {
      const { refusal } = await test.does('frank', approve, id, version);
      expect(refusal).toEqual({
        code: 'out-of-date',
        of: 'SME',
        event: 'submitted',
        by: 'Petra Partner',
        at: test.now(),
      });
    }
    expect(await kinds(id)).toEqual(['submitted']);
  });

  it('on a card of a lost request decides none that has its number now', async () => {
    const id = await test.submitted();
    const click = async (key: string | undefined) =>
      execute(test.desk, await test.click('frank'), {
        target: { id, version: 1, key },
        command: approve,
        typed: {},
      });
    for (const other of ['', '0123456789abcdef'])
      expect((await click(other)).refusal).toEqual({ code: 'another-one' });
    expect(await kinds(id)).toEqual(['submitted']);
    expect((await click((await streamKey(test.store.db, id)) ?? '')).refusal).toBeNull();
    expect(await kinds(id)).toEqual(['submitted', 'approved']);
  });

  it('of somebody else on a card that has gone on says who was faster', async () => {
    const id = await test.submitted();
    await test.does('anna', triage, id, 1);
    test.passes(60_000);
    expect(await test.does('adam', triage, id, 1)).toMatchObject({
      refusal: {
        code: 'out-of-date',
        of: 'SME',
        event: 'triaged',
        by: 'Anna Adams',
        at: test.now() - 60_000,
      },
    });
    expect(await test.does('anna', triage, id, 1)).toMatchObject({ refusal: null });
    expect(await kinds(id)).toEqual(['submitted', 'triaged']);
  });

  it('counts on an older card where what happened since is not what it is about', async () => {
    const id = await test.submitted();
    await test.does('anna', triage, id, 1);
    await test.does('petra', { verb: 'fpm.ask', question: 'When?' }, id, 2);
    expect(await test.does('frank', approve, id, 1)).toMatchObject({ refusal: null });
    expect(await test.does('frank', approve, id, 1)).toMatchObject({ refusal: null });
    expect(await kinds(id)).toEqual(['submitted', 'triaged', 'asked', 'approved']);
    const another = await test.submitted();
    await test.does('anna', { verb: 'request.return', questions: 'Which?' }, another, 1);
    expect(await test.does('frank', approve, another, 1)).toMatchObject({
      refusal: { code: 'out-of-date', of: 'SME', event: 'returned' },
    });
  });

  it('of a stranger is answered as if there were no such request', async () => {
    const id = await test.submitted();
    const about = (code: string) => ({
      view: {
        kind: 'sentence',
        say: { code: 'refused', refusal: { code: 'not-found', id: code } },
      },
      refusal: null,
      typed: {},
    });
    expect(await test.does('paula', approve, id, 1)).toEqual(about(id));
    expect(await test.does('paula', approve, 'SME-999999999', 1)).toEqual(about('SME-999999999'));
    expect(await test.does('sam', approve, id, 1)).toEqual(about(id));
    expect(await kinds(id)).toEqual(['submitted']);
  });

  it('that is delivered again after the request went on gets the answer it got', async () => {
    const id = await test.submitted();
    const first = await test.does('anna', triage, id, 1, 'k1', 'm1');
    await test.does('frank', approve, id, 2, 'k2');
    await test.does('anna', { verb: 'request.assign', sme: 'sam@fasttrack.example' }, id, 3);
    const before = await test.dump();
    expect(await test.does('anna', triage, id, 1, 'k1', 'm1')).toEqual(first);
    expect(await test.dump()).toEqual(before);
  });

  it('with something wrong in it keeps what was typed and changes nothing', async () => {
    const id = await test.submitted();
    const before = await test.dump();
    const typed = { denyReason: 'other', comment: '' };
    const wrong = parseCommand('request.deny', { denyReason: 'other' });
    const click = await test.click('frank', 'k1', 'm1');
    const answer = await execute(test.desk, click, {
      target: { id, version: 1 },
      command: wrong,
      typed,
    });
    expect(answer).toMatchObject({
      refusal: { code: 'invalid', errors: [{ field: 'comment', code: 'comment-required' }] },
      typed,
    });
    expect(await test.dump()).toEqual(before);
  });

  it('leaves events that fold to what is stored', async () => {
    const id = await test.submitted();
    await test.does('anna', { verb: 'request.return', questions: 'Which?' }, id, 1);
    await test.does('petra', { verb: 'request.withdraw', comment: 'Solved.' }, id, 2);
    const events = await loadHistory(test.store.db, id);
    expect(events.map(({ kind, as, actor }) => `${kind} ${as} ${actor?.name}`)).toEqual([
      'submitted partner Petra Partner',
      'returned assignmentTeam Anna Adams',
      'withdrawn partner Petra Partner',
    ]);
    const stored = await loadRequest(test.store.db, id);
    expect(events.reduce<Request | undefined>(evolve, undefined)).toEqual(stored);
  });
});

describe.each(engines)('a request without an FPM on %s', (engine) => {
  let test: TestEngine;
  beforeEach(async () => {
    test = await anEngine(engine, noFpm);
  });
  afterEach(() => test.stop());

  it('is decided once by two of the team at once, and the other reads who did it', async () => {
    const id = await test.submitted();
    const [annas, adams] = await Promise.all([
      test.does('anna', approve, id, 1, 'k1'),
      test.does('adam', deny, id, 1, 'k2'),
    ]);
    const events = await loadHistory(test.store.db, id);
    expect(events).toHaveLength(2);
    const annaWon = events[1]?.actor?.name === 'Anna Adams';
    expect((annaWon ? annas : adams).refusal).toBeNull();
    expect((annaWon ? adams : annas).refusal).toEqual({
      code: 'out-of-date',
      of: 'SME',
      event: annaWon ? 'approved' : 'denied',
      by: annaWon ? 'Anna Adams' : 'Adam Adler',
      at: test.now(),
    });
  });

  it('asks each of the team once, though they are team and FPM', async () => {
    const id = await test.submitted();
    const cards = await test.store.db
      .selectFrom('card')
      .select(['slot'])
      .where('slot', 'like', '%:1:%')
      .execute();
    expect(cards).toHaveLength(3);
    expect(cards.filter(({ slot }) => slot.startsWith(`${id}:1:decide:`))).toHaveLength(2);
  });
});
