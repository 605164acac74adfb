import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { tabClient } from '../../support/app/tab/tab-client.ts';
import { engines } from '../../support/databases/databases.ts';
import { graphWith, staff, unlisted } from '../../support/graph/graph-story.ts';
import { personToken } from '../../support/sign-in/person-tokens.ts';
import { type Signing, startSigning, tenants } from '../../support/sign-in/signed.ts';
import { asks, does } from '../../support/stories/story.ts';
import { agrees, withNora } from '../../support/stories/story-access.ts';

jest.setTimeout(120_000);

const nora = withNora.people.find(({ mail }) => mail === 'nora@neu.example');
if (!nora) throw new Error('Nora is missing');
/** Nobody has heard of them. */
const someone = (number: number) => ({
  ...{ aadObjectId: `99999999-0000-4000-8000-00000000000${number}`, name: 'Xenia Fremd' },
  tenantId: tenants.fasttrack,
});
const topic = 'A topic that is nobody else’s business';

describe.each(engines)('who has signed in and has no role (%s)', (engine) => {
  let signing: Signing;
  let desk: TestDesk;
  beforeAll(async () => {
    signing = await startSigning();
    desk = await startDesk({
      ...{ engine, signing, program: withNora },
      environment: {
        PUBLIC_HOST: 'desk.example',
        TAB_OPENID_METADATA_URL: signing.openId.url,
        ALLOWED_TENANTS: [...Object.values(tenants), nora.tenantId].join(),
      },
    });
    await asks(desk, desk.person('petra'), { topic });
  });
  afterAll(async () => {
    await desk.stop();
    await signing.stop();
  });

  const tabOf = async (person: Parameters<typeof personToken>[1], locale: string) =>
    tabClient(() => desk.url(), {
      authorization: `Bearer ${await personToken(signing, person, desk.now())}`,
      'x-locale': locale,
    });

  it.each([
    ['en-us', 'You have no role in SME Desk yet.', 'write “access” in your chat'],
    ['de-de', 'Sie haben in SME Desk noch keine Rolle.', 'schreiben Sie „Zugang“ in Ihren Chat'],
    ['es-es', 'Todavía no tiene ningún rol en SME Desk.', 'escriba «acceso» en su chat'],
  ])('reads so, and what to do: %s', async (locale, title, hint) => {
    const tab = await tabOf(someone(['en-us', 'de-de', 'es-es'].indexOf(locale)), locale);
    const { status, body } = await tab.gets('/api/me');
    expect({ status, title: body.noRole?.title }).toEqual({ status: 200, title });
    expect(body.noRole.hint).toContain(hint);
    expect(body.noRole.hint).toContain(withNora.assignmentTeam.mailbox);
    expect(body.pages).toEqual([]);
  });

  it('is told the same by every route, and nothing of what there is', async () => {
    const tab = await tabOf(nora, 'de-de');
    const { title, hint } = (await tab.gets('/api/me')).body.noRole;
    for (const path of ['work', 'requests', 'requests?text=topic']) {
      const { status, body } = await tab.gets(`/api/${path}`);
      expect({ path, status, rows: body.rows }).toEqual({ path, status: 200, rows: [] });
    }
    const lists = ['customers', 'engagements', 'notes', 'risks', 'summaries', 'orders', 'access'];
    for (const path of [
      ...['requests/1001', 'requests/999', 'requests/x', 'access/1001', 'customers/1', 'notes/1'],
      ...['insights', 'insights/export.csv', 'playbook', 'admin', 'admin/rule', ...lists],
    ]) {
      const { status, body } = await tab.gets(`/api/${path}`);
      const told = { code: 'NotFound', message: `${title} ${hint}` };
      expect({ path, status, body }).toEqual({ path, status: 404, body: told });
    }
    const recipient = { recipient: 'petra@contoso.example' };
    const again = await tab.posts(recipient, {}, '/api/admin/again');
    expect(again).toMatchObject({ status: 404, body: { message: `${title} ${hint}` } });
  });

  it('may do nothing with what is another’s, and reads why', async () => {
    const tab = await tabOf(nora, 'de-de');
    for (const verb of [
      'request.show',
      'request.approve',
      'request.withdraw',
      'request.nonsense',
    ]) {
      const [there, absent] = await Promise.all(
        ['SME-1001', 'SME-9999'].map((requestId) => tab.acts(verb, { requestId, version: 1 })),
      );
      expect({ verb, ...there }).toMatchObject({ verb, status: 200, body: { refused: true } });
      expect(there?.body.why).toMatch(/^.{20,}\.$/);
      const text = JSON.stringify(there?.body);
      expect(text.replaceAll('SME-1001', 'SME-9999')).toBe(JSON.stringify(absent?.body));
      expect(text).not.toContain(topic);
    }
  });

  it('reads it no more once they have a role', async () => {
    for (const name of ['petra', 'frank', 'anna', 'sam', 'ada']) {
      const person = withNora.people.find(({ mail }) => mail.startsWith(`${name}@`));
      const tab = person && (await tabOf(person, 'en-us'));
      expect([name, (await tab?.gets('/api/me'))?.body.noRole]).toEqual([name, null]);
      const { body } = (await tab?.gets('/api/requests/999')) ?? {};
      expect([name, body.code, body.message]).toEqual([name, 'NotFound', expect.any(String)]);
    }
    const person = await agrees(desk);
    await does(desk, person, 'access.finish');
    const tab = await tabOf(nora, 'de-de');
    expect((await tab.gets('/api/me')).body.noRole).toBe(null);
  });
});

it('who is not known yet reads that the directory has not answered, until it does', async () => {
  const [grace, mail] = [{ ...someone(7), name: 'Grace' }, 'grace@fasttrack.example'];
  const found = { id: grace.aadObjectId, displayName: 'Grace', userPrincipalName: mail, mail };
  const { graph, env } = await graphWith([...staff(), found]);
  // By her address she is not found at the start.
  graph.fault({ does: { status: 404 }, path: /grace/, times: 3 });
  const signing = await startSigning();
  const desk = await startDesk({
    ...{ signing, program: { ...unlisted, fpms: [...unlisted.fpms, { mail, regions: [] }] } },
    environment: {
      ...env,
      PUBLIC_HOST: 'desk.example',
      TAB_OPENID_METADATA_URL: signing.openId.url,
    },
  });
  try {
    await desk.settled();
    await graph.down();
    const authorization = `Bearer ${await personToken(signing, grace, desk.now())}`;
    const tab = tabClient(() => desk.url(), { authorization, 'x-locale': 'en-us' });
    const title = async () => (await tab.gets('/api/me')).body.noRole?.title;
    expect(await title()).toBe('SME Desk is still finding out who you are.');
    await graph.up();
    await desk.passes(15 * 60_000);
    await desk.settled();
    expect(await title()).toBeUndefined();
  } finally {
    await desk.stop();
    await signing.stop();
    await graph.stop();
  }
});
