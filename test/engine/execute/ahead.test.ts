import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadAhead } from '../../../src/engine/execute/ahead.ts';
import { execute } from '../../../src/engine/execute/execute.ts';
import type { RequestCommand } from '../../../src/features/requests/domain/moves/commands.ts';
import { loadHistory } from '../../../src/features/requests/store/requests.ts';
import { endDelegation, saveDelegation } from '../../../src/store/people/delegations.ts';
import { anEngine, type Name, program, type TestEngine } from '../../support/app/engine.ts';
import { engines } from '../../support/databases/databases.ts';

/** An FPM as well: only such a one can stand in for another. */
const adam = { mail: 'adam@fasttrack.example', regions: [] };
const approve = { verb: 'request.approve', comment: null } as const;
const triage = { verb: 'request.triage', comment: null } as const;
const deny = { verb: 'request.deny', reason: 'repeat', comment: null } as const;

describe.each(engines)('what is loaded before the transaction of a click, on %s', (engine) => {
  let test: TestEngine;
  beforeEach(async () => {
    test = await anEngine(engine, { ...program, fpms: [...program.fpms, adam] });
  });
  afterEach(() => test.stop());
  const kinds = async (id: `SME-${number}`) =>
    (await loadHistory(test.store.db, id)).map(({ kind }) => kind);

  /** A click that has looked already, and acts when it is told to. */
  const looking = async (
    name: Name,
    id: `SME-${number}`,
    key: string,
    verb: string = approve.verb,
  ) => {
    const click = await test.click(name, key);
    const data = { requestId: id, version: 1 };
    const ahead = await loadAhead(test.store.db, test.desk, click.actor.id, click, { verb, data });
    return (command: RequestCommand = approve, desk = test.desk) =>
      execute(
        desk,
        { ...click, ...(ahead && { ahead }) },
        { target: { id, version: 1 }, command, typed: {} },
      );
  };

  it('counts for nothing once somebody else was faster', async () => {
    const id = await test.submitted();
    const acts = await looking('frank', id, 'k1');
    await test.does('frank', deny, id, 1, 'k2');
    expect((await acts()).refusal).toMatchObject({ code: 'out-of-date', event: 'denied' });
    expect(await kinds(id)).toEqual(['submitted', 'denied']);
  });

  it('does not make two of one delivery that has come twice', async () => {
    const id = await test.submitted();
    const [first, again] = [await looking('frank', id, 'k1'), await looking('frank', id, 'k1')];
    expect(await Promise.all([first(), again()])).toEqual([await first(), await first()]);
    expect(await kinds(id)).toEqual(['submitted', 'approved']);
  });

  it('gives nobody a right that was taken away meanwhile', async () => {
    const id = await test.submitted();
    await saveDelegation(test.store.db, {
      ...{ fpm: 'frank@fasttrack.example', delegate: 'adam@fasttrack.example' },
      ...{ startDate: '2026-03-02', endDate: '2026-03-02' },
      ...{ from: test.now(), to: test.now() + 86_400_000 },
    });
    const acts = await looking('adam', id, 'k1');
    await endDelegation(test.store.db, 'frank@fasttrack.example');
    expect((await acts()).refusal).not.toBeNull();
    expect(await kinds(id)).toEqual(['submitted']);
  });

  it('gives no right by a program that is no longer in force', async () => {
    const id = await test.submitted();
    const acts = await looking('anna', id, 'k1', 'request.triage');
    const { assignmentTeam, ...others } = test.desk.program();
    const without = { ...others, assignmentTeam: { ...assignmentTeam, members: [] } };
    const { refusal, view } = await acts(triage, { ...test.desk, program: () => without });
    expect(refusal ?? view).toMatchObject({ kind: 'sentence' });
    expect(await kinds(id)).toEqual(['submitted']);
  });

  it('serves one click, once', async () => {
    const id = await test.submitted();
    const acts = await looking('frank', id, 'k1');
    expect((await acts()).refusal).toBeNull();
    expect((await acts(deny)).view).toMatchObject({ streamId: id, event: 1 });
    expect(await kinds(id)).toEqual(['submitted', 'approved']);
  });

  it('is not asked for where nothing is to be moved', async () => {
    const id = await test.submitted();
    const click = await test.click('frank', 'k1');
    for (const [verb, data] of [
      ['card.refresh', { requestId: id, version: 1 }],
      [approve.verb, { requestId: 'none' }],
      ['no.such.verb', { requestId: id }],
    ] as const)
      expect(
        await loadAhead(test.store.db, test.desk, click.actor.id, click, { verb, data }),
      ).toBeUndefined();
  });
});
