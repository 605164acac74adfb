import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { dropDatabase, migratedDatabaseFor } from '../../support/databases/databases.ts';
import { headlines } from '../../support/stories/story.ts';
import { agrees, withNora } from '../../support/stories/story-access.ts';

jest.setTimeout(120_000);

describe('a registration on two instances with one PostgreSQL', () => {
  const desks: TestDesk[] = [];
  let databaseUrl: string | undefined;
  beforeEach(async () => {
    databaseUrl = await migratedDatabaseFor('postgres', 'registration-on-two');
  });
  afterEach(async () => {
    for (const desk of desks.splice(0)) await desk.stop();
    await dropDatabase(databaseUrl);
  });

  const anInstance = async (): Promise<TestDesk> => {
    const environment = { INVITATION_KEY: 'known to both of the two instances' };
    const desk = await startDesk({
      ...{ program: withNora, environment },
      ...(databaseUrl ? { databaseUrl } : {}),
    });
    desks.push(desk);
    return desk;
  };

  it('the code that is typed on both counts once, and both know the contact', async () => {
    const one = await anInstance();
    // Before there is another one, which might still be sending when this one has nothing left to do.
    const nora = await agrees(one);
    const other = await anInstance();
    const code = JSON.stringify(nora.lastCard()).match(/[A-Z2-9]{4}-[A-Z2-9]{4}/)?.[0] ?? '';
    expect(code).toHaveLength(9);
    const version = Number(JSON.stringify(nora.lastCard()).match(/"version":(\d+)/)?.[1]);
    const there = other.person('nora');
    await there.says('zugang');
    await other.settled();
    const finish = { accessId: 'ACC-1001', version, code };
    const answers = await Promise.all([
      nora.clicks('access.finish', finish, { id: 'here' }),
      there.clicks('access.finish', finish, { id: 'there' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    // Twice: while the second one settles, the first may still be sending.
    for (const desk of [...desks, ...desks]) await desk.settled();
    const events = await one.app().store.db.selectFrom('event').select('kind').execute();
    const kinds = events.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'registered')).toHaveLength(1);
    expect(kinds).not.toContain('code-wrong');
    const told = desks.flatMap((desk) => headlines(desk.person('fiona')));
    const done = 'Nora Neu is now a contact of Alpenblick GmbH.';
    expect(told.filter((line) => line === done)).toHaveLength(1);
    for (const [desk, person] of [
      [one, nora],
      [other, there],
    ] as const) {
      await person.says('neu');
      await desk.settled();
      expect(person.buttons(person.lastCard())).toContain('form.next');
    }
  });
});
