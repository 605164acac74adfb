import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { auditCommand } from '../../../../src/cli/audit.ts';
import type { Program } from '../../../../src/domain/program/program.ts';
import { runCommand } from '../../../support/app/command.ts';
import { startDesk, type TestDesk } from '../../../support/app/desk.ts';
import { engines } from '../../../support/databases/databases.ts';
import { headlines, reads } from '../../../support/stories/story.ts';
import { begins, does, isQueued, withFms } from '../../../support/stories/story-customers.ts';
import { publishes, withVera } from '../../../support/stories/story-notes.ts';
import { opensSummary, publishesSummary } from '../../../support/stories/story-summaries.ts';

jest.setTimeout(120_000);

const day = 24 * 3_600_000;

const program = withVera(withFms);

/** The program as a text in which every address of the first is one of the second. */
const byAddress = (now: Readonly<Record<string, string>>): Program =>
  JSON.parse(
    Object.entries(now).reduce(
      (text, [was, is]) => text.replaceAll(`"${was}@fasttrack.example"`, `"${is}@new.example"`),
      JSON.stringify(program),
    ),
  ) as Program;

const renamed = byAddress({ fatima: 'fatima.moreau', rita: 'rita.roth', vera: 'vera.voss' });

/** Two people have each other's address. */
const swapped = (one: string, other: string): Program =>
  JSON.parse(
    JSON.stringify(program)
      .replaceAll(`"${one}@`, '"nobody@')
      .replaceAll(`"${other}@`, `"${one}@`)
      .replaceAll('"nobody@', `"${other}@`),
  ) as Program;

describe.each(engines)('people of a customer whose address changes, on %s', (engine) => {
  let desk: TestDesk;
  afterEach(() => desk.stop());

  /** Of everybody, as they are now: by name they are found under their first addresses only. */
  function hearing(): () => readonly number[] {
    const people = ['fatima', 'rita', 'vera', 'felipe'].map((name) => desk.person(name));
    return () => people.map((one) => one.chat().length);
  }

  /** The whole trail, which must be whole. */
  async function audited(): Promise<string> {
    await desk.app().stop();
    const env = { DATA_DIR: desk.directory, DATABASE_URL: desk.databaseUrl ?? '' };
    const file = join(desk.directory, 'trail.csv');
    expect(await runCommand(auditCommand, ['--csv', file], env)).toMatchObject({ code: 0 });
    return readFileSync(file, 'utf8');
  }

  it('keep customer, engagement, notes, risks, orders and summaries; nobody is told', async () => {
    desk = await startDesk({ engine, program });
    const [rita, vera] = [desk.person('rita'), desk.person('vera')];
    const fatima = await begins(desk);
    await publishes(desk, fatima, {
      ...{ alert: 'true', risk: 'Firewall', riskKind: 'problem' },
      ...{ nextActionOwner: 'rita@fasttrack.example', nextActionDate: '2026-03-04' },
    });
    await publishes(desk, vera, { text: 'Training was held for everybody.', noNextAction: 'true' });
    await rita.says('summaries nordlicht');
    await desk.settled();
    await does(desk, rita, 'summary.ask', {});
    await publishesSummary(desk, fatima);
    await rita.says('summaries nordlicht');
    await desk.settled();
    await does(desk, rita, 'summary.ask', { reason: 'once more' });
    const heard = hearing();
    const before = heard();
    await desk.restarts(renamed);
    expect(heard()).toEqual(before);

    // The FM goes on with the engagement, on the card from before and on a new one.
    await does(desk, fatima, 'closing.usage', {
      ...{ licences: '1,200', activeUsers: '112', asOf: '2026-02-26', enablementTaskDone: 'true' },
    });
    await fatima.says('customers');
    await desk.settled();
    expect(reads(fatima).join('\n')).toContain('EXO 100/100 ✓');
    await fatima.says('notes nordlicht');
    await desk.settled();
    expect(reads(fatima).join('\n')).toContain('Network approval was given');
    // The adoption SME corrects what they have written.
    await vera.says('notes nordlicht');
    await desk.settled();
    expect(reads(vera).join('\n')).toContain('Training was held for everybody.');
    // The owner of the next action hears of it, and does it.
    await desk.passes(2 * day);
    expect(headlines(rita).join('\n')).toContain('check bandwidth after the change');
    await does(desk, rita, 'note.done');
    // The RM's order is still theirs: it is answered to them.
    await opensSummary(desk, fatima);
    const told = rita.chat().length;
    await publishesSummary(desk, fatima, { description: 'A hospital' });
    expect(rita.chat().length).toBeGreaterThan(told);
    expect(JSON.stringify(reads(rita))).not.toContain('rita@fasttrack.example');
  });

  it('keep it to the end, and are told of the next action date a year later', async () => {
    desk = await startDesk({ engine, program });
    const fatima = await begins(desk);
    await isQueued(desk, fatima);
    await desk.restarts(renamed);
    await does(desk, fatima, 'closing.leave', { unassignedInFtop: 'true' });
    const back = byAddress({ fatima: 'f.moreau', rita: 'rita.roth', vera: 'vera.voss' });
    await desk.restarts(back);
    const before = fatima.chat().length;
    await desk.passes(670 * day);
    expect(fatima.chat().length).toBeGreaterThan(before);
    await fatima.says('customer nordlicht');
    await desk.settled();
    expect(reads(fatima).join('\n')).toContain('Nordlicht Klinik');
  });

  it('keep what is theirs where two have each other’s address', async () => {
    desk = await startDesk({ engine, program });
    const felipe = desk.person('felipe');
    const fatima = await begins(desk);
    await publishes(desk, fatima);
    const heard = hearing();
    const before = heard();
    await desk.restarts(swapped('fatima', 'felipe'));
    expect(heard()).toEqual(before);
    await does(desk, fatima, 'closing.addService', { newService: 'TEAMS' });
    await felipe.says('notes nordlicht');
    await desk.settled();
    expect(reads(felipe).join('\n')).not.toContain('Network approval');
    const trail = await audited();
    expect(trail).toContain('readdressed');
    expect(trail).not.toMatch(/fm-changed|fm-gone/);
  });

  it('keep their orders where two RMs of one customer have each other’s address', async () => {
    const rms = ['rita', 'felipe'].map((name) => ({
      ...{ mail: `${name}@fasttrack.example`, fms: ['fatima@fasttrack.example'], regions: [] },
    }));
    const keys = { ...(withFms.extra?.customers as object), rms };
    const both: Program = { ...withFms, extra: { ...withFms.extra, customers: keys } };
    const other = JSON.parse(
      JSON.stringify(both)
        .replaceAll('"rita@', '"nobody@')
        .replaceAll('"felipe@', '"rita@')
        .replaceAll('"nobody@', '"felipe@'),
    ) as Program;
    desk = await startDesk({ engine, program: both });
    const fatima = await begins(desk);
    for (const name of ['rita', 'felipe']) {
      const rm = desk.person(name);
      await rm.says('summaries nordlicht');
      await desk.settled();
      await does(desk, rm, 'summary.ask', { reason: `${name} asks` });
    }
    const [rita, felipe] = [desk.person('rita'), desk.person('felipe')];
    await desk.restarts(other);
    await does(desk, rita, 'summary.withdraw');
    const before = [rita, felipe].map((one) => one.chat().length);
    await publishesSummary(desk, fatima);
    expect([rita, felipe].map((one) => one.chat().length)).toEqual([
      before[0],
      (before[1] ?? 0) + 1,
    ]);
  });
});
