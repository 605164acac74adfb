import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { aLog } from '../../support/app/log.ts';
import { dumpOf } from '../../support/databases/database-dump.ts';
import { type Signing, startSigning } from '../../support/sign-in/signed.ts';
import { aSigner, claimsOf, signed } from '../../support/sign-in/tokens.ts';
import { does, petraAsks } from '../../support/stories/story.ts';
import type { Activity } from '../../support/teams/chats.ts';
import { bent } from '../turns/bent.ts';
import type { Case, Right } from './auth-case.ts';
import { refused, taken } from './auth-cases.ts';

jest.setTimeout(60_000);

const { log, lines, text: logged } = aLog();
const table: string[] = [];
let signing: Signing;
let desk: TestDesk;
let right: Right;
let request: string;
/** Every token and header that was sent: none of them may stand in the log. */
const secrets: string[] = [];

beforeAll(async () => {
  signing = await startSigning();
  const [webChat, curve, stranger] = [
    await aSigner(['webchat']),
    await aSigner(['msteams'], 'ES256'),
    await aSigner(),
  ];
  const signer = signing.signer();
  signing.openId.publish(signer.jwk, webChat.jwk, curve.jwk);
  desk = await startDesk({ engine: 'postgres', signing, log });
  request = await petraAsks(desk);
  const claims = claimsOf({
    appId: signing.appId,
    serviceUrl: desk.teams.serviceUrl,
    now: desk.now(),
  });
  right = {
    appId: signing.appId,
    now: desk.now(),
    claims,
    ...{ signer, webChat, curve, stranger },
    token: (changed = {}) => signed({ ...claims, ...changed }, signer),
  };
});
afterAll(async () => {
  await desk.stop();
  await signing.stop();
  process.stdout.write(`\n${table.join('\n')}\n\n`);
});

/** Frank's click that would approve Petra's request, bent as the case wants it. */
async function sends({ header, activity = {} }: Pick<Case, 'header' | 'activity'>) {
  const frank = desk.person('frank');
  const click = frank.activity('invoke', {
    name: 'adaptiveCard/action',
    replyToId: frank.lastCard()?.id,
    value: {
      action: {
        type: 'Action.Execute',
        verb: 'request.approve',
        data: { requestId: request, version: 1 },
      },
      trigger: 'manual',
    },
  } as Partial<Activity>);
  const body = Object.entries(activity).reduce<unknown>(
    (sent, [path, value]) => bent(sent, path, value),
    click,
  );
  const authorization = header ? await header(right) : `Bearer ${await right.token()}`;
  if (authorization && authorization.length > 20) secrets.push(authorization);
  const answer = await fetch(`${desk.url()}/api/messages`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: {
      'content-type': 'application/json',
      ...(authorization === undefined ? {} : { authorization }),
    },
  });
  return { status: answer.status, text: await answer.text() };
}

/** All that is stored, and all that was sent. */
const everything = async () => ({
  stored: await dumpOf(desk.databaseUrl),
  sent: desk.teams.calls.length,
});

const row = (what: string, status: number, reason: string): void => {
  table.push(`  ${what.padEnd(56)} ${status}  ${reason}`);
};

describe.each(refused)('%s', (group, cases) => {
  beforeAll(() => {
    table.push('', `  ${group}`.toUpperCase());
  });
  it.each(cases.map((one) => [one.what, one.status, one] as const))(
    '%s: %i, nothing is stored, nothing is sent',
    async (what, _, wanted) => {
      const before = await everything();
      lines.length = 0;
      const { status, text } = await sends(wanted);
      await desk.settled();
      const warned = lines.filter(({ level }) => level >= 40);
      const reason = warned.map((line) => line.reason).join();
      row(what, status, reason);
      expect({ status, reason }).toEqual({ status: wanted.status, reason: wanted.reason });
      expect(text).not.toMatch(/ {4}at |node_modules|jose|JWT|eyJ/);
      expect(await everything()).toEqual(before);
    },
  );
});

describe('the token of Teams', () => {
  beforeAll(() => {
    table.push('', '  AND WHAT IS RIGHT');
  });
  it.each(taken.map((one) => [one.what, one] as const))('%s: is taken', async (what, one) => {
    const { status } = await sends({ ...one, activity: { type: 'event', ...one.activity } });
    row(what, status, '');
    expect(status).toBe(200);
  });
  it('lets the click in: the request is approved, and everybody is told', async () => {
    const sent = desk.teams.calls.length;
    const { status, text } = await sends({});
    await desk.settled();
    row('the right token, the right activity', status, '');
    expect(status).toBe(200);
    expect(text).toContain('application/vnd.microsoft.card.adaptive');
    expect(desk.teams.calls.length).toBeGreaterThan(sent);
    const petra = desk.person('petra');
    expect(petra.cardTexts(petra.lastCard()).join()).toContain(
      'Frank Fischer hat SME-1001 genehmigt',
    );
  });
});

describe('the log', () => {
  it('holds no token and no secret', async () => {
    await does(desk, desk.person('petra'), 'request.show');
    expect(secrets.length).toBeGreaterThan(40);
    for (const secret of [...secrets, 'the-secret-of-the-registration', 'token-1-for-'])
      expect(logged()).not.toContain(secret.replace('Bearer ', ''));
  });
  it('and the metrics count the tenants that were refused, and tell every status', async () => {
    const metrics = await (await fetch(`${desk.url()}/metrics`)).text();
    expect(metrics).toContain('sme_desk_refused_tenants_total 14');
    expect(metrics).toMatch(/^sme_desk_answer_seconds_count\{status="401"\} 5\d$/m);
    expect(metrics).not.toContain('status="500"');
  });
});
