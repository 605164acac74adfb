import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { auditCommand } from '../../../src/cli/audit.ts';
import { runCommand } from '../../support/app/command.ts';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { dumpOf } from '../../support/databases/database-dump.ts';
import { engines } from '../../support/databases/databases.ts';
import { cast, does, petraAsks, reads } from '../../support/stories/story.ts';
import { days } from '../../support/stories/story-engagement.ts';

jest.setTimeout(60_000);

describe.each(engines)('a request that ended long ago, on %s', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine, environment: { RETENTION_DAYS: '30' } });
  });
  afterEach(() => desk.stop());

  const everything = async (): Promise<string> => {
    if (engine === 'postgres') return JSON.stringify(await dumpOf(desk.databaseUrl));
    const files = readdirSync(desk.directory).filter((name) => name.startsWith('sme-desk.db'));
    return files.map((name) => readFileSync(join(desk.directory, name), 'utf8')).join('\n');
  };
  const typed = ['das noch nie gemacht', 'Conditional Access für Außendienst', 'So nicht, Petra.'];
  const typedIn = (text: string) => typed.filter((words) => text.includes(words));

  it('has lost what people typed after the days that were set, in every byte', async () => {
    const { petra, frank, anna } = cast(desk);
    await petraAsks(desk);
    await does(desk, frank, 'request.deny', { denyReason: 'other', comment: 'So nicht, Petra.' });
    for (const day of Array.from({ length: 30 }).keys()) {
      // Other work in between, and restarts, as in a month's life.
      await desk.passes(days);
      if (day % 10 === 0) await desk.restarts();
    }
    expect(typedIn(await everything())).toEqual(typed);
    await desk.passes(2 * days);
    expect(typedIn(await everything())).toEqual([]);

    // Old cards do nothing, and those who may still look see what happened: the company and the team.
    await petra.says('status SME-1001');
    await desk.settled();
    expect(reads(petra).join(' ')).toContain('Bäckerei Brandl GmbH');
    expect(reads(petra).join(' ')).toMatch(/#[0-9a-f]{8}/);
    expect(typedIn(reads(petra).join(' '))).toEqual([]);
    const paula = desk.person('paula');
    await paula.says('estado SME-1001');
    await desk.settled();
    expect(reads(paula).join(' ')).not.toContain('Brandl');
    await anna.says('status SME-1001');
    await desk.settled();
    expect(reads(anna).join(' ')).toContain('Bäckerei Brandl GmbH');
    expect(reads(anna).join(' ')).toMatch(/#[0-9a-f]{8}/);

    if (engine === 'sqlite') await desk.app().stop();
    const env = { DATA_DIR: desk.directory, DATABASE_URL: desk.databaseUrl ?? '' };
    const audited = await runCommand(auditCommand, [], env);
    expect(audited).toMatchObject({ code: 0, err: '' });
    expect(audited.out).toMatch(/^as written: 1 requests, \d+ events, 1 entries of the ledger\n/);
  });
});
