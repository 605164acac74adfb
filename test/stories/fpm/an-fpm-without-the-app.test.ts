import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { failing, throttled } from '../../support/graph/answers.ts';
import type { FakeGraph } from '../../support/graph/fake-graph.ts';
import { graphWith, staff, unlisted } from '../../support/graph/graph-story.ts';
import type { User } from '../../support/graph/people.ts';
import { does, headlines, petraAsks, readiness, reads } from '../../support/stories/story.ts';
import type { Person } from '../../support/teams/clients/people.ts';

jest.setTimeout(60_000);

const hour = 3_600_000;
const asked = 'Please decide: Petra Partner (Contoso Consulting) is asking for an SME.';

describe.each(engines)(
  'an FPM whom nobody has listed and who has not got the app (%s)',
  (engine) => {
    let desk: TestDesk;
    let graph: FakeGraph;
    let frank: Person;
    afterEach(async () => {
      await desk.stop();
      await graph.stop();
    });

    const start = async (
      more: Readonly<Record<string, Partial<User>>> = {},
      users = staff(more),
    ) => {
      const made = await graphWith(users, async () => void (await frank.installs()));
      graph = made.graph;
      desk = await startDesk({ engine, program: unlisted, environment: made.env });
      frank = desk.person('frank', { installed: false });
      await desk.settled();
    };
    const installations = () =>
      graph.calls.filter(({ method, path }) => method === 'POST' && path.includes('installedApps'));

    it('is found in the directory, gets the app and the request, and decides', async () => {
      await start({ anna: { preferredLanguage: 'es-MX' } });
      const petra = desk.person('petra');
      await petraAsks(desk);
      await desk.settled();
      expect(headlines(frank)).toEqual(
        expect.arrayContaining(['Hello Frank Fischer, I am SME Desk.', asked]),
      );
      expect(frank.chat()).toHaveLength(2);
      expect(installations()).toHaveLength(1);
      await does(desk, frank, 'request.approve');
      expect(headlines(petra).at(-1)).toBe(
        'Frank Fischer hat SME-1001 genehmigt; das Assignment Team sucht einen SME.',
      );
      // Never seen, so the directory's word counts for her language.
      expect(headlines(desk.person('anna'))).toContain(
        'Asigne un SME: Frank Fischer ha aprobado la solicitud.',
      );
    });

    it.each([
      [
        'whom a policy keeps from the app',
        { teams: 'blocked' },
        'A policy of the organisation blocks',
      ],
      ['who has no licence', { teams: 'unlicensed' }, 'The person has no licence for Teams'],
      ['who never used Teams', { teams: 'unknown' }, 'The person has no licence for Teams'],
      ['whose account is disabled', { accountEnabled: false }, 'no longer exists or is disabled'],
    ] as const)('%s is told of to the admin, and not asked for again', async (_, user, words) => {
      await start({ frank: { ...user, manager: { displayName: 'Maria', mail: 'm@x.example' } } });
      await petraAsks(desk);
      await desk.settled();
      const ada = desk.person('ada');
      await ada.says('status SME-1001');
      await desk.settled();
      expect(reads(ada).join('\n')).toContain(words);
      const tried = installations().length;
      await desk.passes(12 * hour);
      expect(installations()).toHaveLength(tried);
      expect(frank.chat()).toEqual([]);
      expect(await readiness(desk)).toMatchObject({
        status: 200,
        state: { relay: { pending: 0, undeliverable: 1 }, directory: { state: 'ok' } },
      });
    });

    it('whose manager the admin reads of, once the account is gone', async () => {
      await start({
        frank: {
          accountEnabled: false,
          manager: { displayName: 'Maria Manager', mail: 'm@x.example' },
        },
      });
      await petraAsks(desk);
      const ada = desk.person('ada');
      await ada.says('status SME-1001');
      await desk.settled();
      expect(reads(ada).join('\n')).toContain('The manager is Maria Manager.');
    });

    it.each([
      ['several people have the address', 'Several people in the directory have this address'],
      ['nobody has it', 'The directory does not know this address'],
      ['a guest has it', 'The address belongs to a guest'],
    ])('is told of to the admin where %s', async (why, words) => {
      const others = staff().filter(({ mail }) => mail !== 'frank@fasttrack.example');
      const frankly = (id: string, more: Partial<User>): User => ({
        id: `00000000-0000-4000-8000-00000000${id}`,
        displayName: 'Some Frank',
        userPrincipalName: `${id}@fasttrack.example`,
        mail: 'frank@fasttrack.example',
        ...more,
      });
      const franks: Readonly<Record<string, User[]>> = {
        'several people have the address': [frankly('9001', {}), frankly('9002', {})],
        'nobody has it': [],
        'a guest has it': [frankly('9003', { userType: 'Guest' })],
      };
      await start({}, [...others, ...(franks[why] ?? [])]);
      await petraAsks(desk);
      await desk.settled();
      const ada = desk.person('ada');
      await ada.says('status SME-1001');
      await desk.settled();
      expect(reads(ada).join('\n')).toContain(words);
      expect(installations()).toEqual([]);
    });

    it('who took the app away does not get it back by itself', async () => {
      await start();
      await petraAsks(desk);
      await desk.settled();
      await frank.uninstalls();
      await petraAsks(desk, { topic: 'Something else altogether' });
      await desk.passes(hour);
      expect(installations()).toHaveLength(1);
      const ada = desk.person('ada');
      await ada.says('status SME-1002');
      await desk.settled();
      expect(reads(ada).join('\n')).toContain('The person has blocked or removed the bot.');
      await frank.installs();
      await desk.settled();
      expect(headlines(frank).filter((text) => text === asked)).toHaveLength(2);
    });

    it.each([
      ['Graph asks to wait', throttled(90), 89_000],
      ['Graph is overloaded', failing(503), 1_999],
      ['a proxy forbids it', { status: 403, body: '<html>no</html>', text: true }, 1_999],
      ['a proxy finds nobody', { status: 404, body: '<html>no</html>', text: true }, 1_999],
    ])('gets the app later when %s, and not before', async (_, does, tooEarly) => {
      await start();
      graph.fault({ does, path: /installedApps/ });
      await petraAsks(desk);
      await desk.settled();
      await desk.passes(tooEarly);
      expect(installations()).toHaveLength(1);
      expect(frank.chat()).toEqual([]);
      await desk.passes(2_000);
      await desk.settled();
      expect(installations()).toHaveLength(2);
      expect(headlines(frank)).toContain(asked);
    });

    it('gets the app after a restart in the middle', async () => {
      await start();
      graph.fault({ does: failing(503), path: /installedApps/ });
      await petraAsks(desk);
      await desk.settled();
      await desk.restarts();
      await desk.passes(3_000);
      await desk.settled();
      expect(headlines(frank)).toContain(asked);
    });

    it('is waited for while Teams does not know yet what Graph has installed, but not for ever', async () => {
      await start({ frank: { teams: 'installed' } });
      await petraAsks(desk);
      await desk.settled();
      await desk.passes(5_000);
      expect(await readiness(desk)).toMatchObject({
        state: { relay: { pending: 1, undeliverable: 0 } },
      });
      await desk.passes(hour / 4);
      expect(await readiness(desk)).toMatchObject({
        state: { relay: { pending: 0, undeliverable: 1 } },
      });
      expect(installations()).toHaveLength(1);
      await frank.installs();
      await desk.settled();
      expect(headlines(frank)).toContain(asked);
    });
  },
);
