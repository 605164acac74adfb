import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { sample } from '../../support/app/desk.ts';
import { demoPerson, tabClient } from '../../support/app/tab/tab-client.ts';
import { startWatching } from '../../support/app/watched-program.ts';
import { customer, need } from '../../support/samples/form.ts';
import { reads } from '../../support/stories/story.ts';
import type { Person } from '../../support/teams/clients/people.ts';

jest.setTimeout(60_000);

const exception = 'Das wäre eine Ausnahme: Das Programm sieht es nicht vor.';
const eligible = 'Dafür kann ein SME zugewiesen werden.';

describe('a program file that is changed while the bot runs', () => {
  let desk: Awaited<ReturnType<typeof startWatching>>;
  let petra: Person;

  beforeEach(async () => {
    desk = await startWatching();
    petra = desk.person('petra');
    await petra.says('neu');
    await desk.app.settled();
    await petra.presses('form.next', need);
    await petra.presses('form.next', { ...customer, seatCount: '150' });
  });
  afterEach(() => desk.stop());

  const looksAgain = async () => {
    await petra.presses('form.back');
    await petra.presses('form.next', { ...customer, seatCount: '150' });
    return reads(petra);
  };

  it('holds without a restart', async () => {
    expect(reads(petra)).toContain(exception);
    expect(await desk.changes("seats: '>150'", "seats: '>100'")).toContain('program file taken');
    expect(await looksAgain()).toContain(eligible);
  });

  it('names in the log who has gained or lost a role, by id', async () => {
    const ada = sample.people.find(({ mail }) => mail.startsWith('ada@'));
    const members = 'members: [anna@fasttrack.example]';
    const more = 'members: [anna@fasttrack.example, ada@fasttrack.example]';
    const changed = await desk.changes(members, more, { logs: 'roles changed' });
    expect(JSON.parse(changed)).toMatchObject({
      person: `${ada?.tenantId}/${ada?.aadObjectId}`,
      before: ['admin'],
      now: ['assignmentTeam', 'admin'],
    });
  });

  it('is refused and logged as long as it is wrong; the one before it stays in force', async () => {
    const refused = await desk.changes("seats: '>150'", "seats: 'plenty'");
    expect(refused).toContain('program file refused, the old one stays in force');
    expect(refused).toContain('seats');
    expect(await looksAgain()).toContain(exception);
    const ada = tabClient(() => desk.app.url, demoPerson('ada@fasttrack.example'));
    const fault = async () => (await ada.gets('/api/admin')).body.programFault;
    expect(await fault()).toEqual({
      at: expect.stringContaining('2026'),
      message: expect.stringMatching(/line \d+: .*seats/),
    });
    expect(await desk.changes("seats: 'plenty'", "seats: '>100'")).toContain('program file taken');
    expect(await fault()).toBeNull();
    expect(await looksAgain()).toContain(eligible);
  });
});
