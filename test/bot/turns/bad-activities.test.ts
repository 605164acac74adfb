import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { type Engine, engines } from '../../support/databases/databases.ts';
import { isHarmless, petraAsks } from '../asking.ts';
import { bent } from './bent.ts';

const nested = JSON.parse(`${'{"a":['.repeat(200)}1${']}'.repeat(200)}`);
/** What PostgreSQL cannot store, or index: SQLite takes everything. */
const unstorable: readonly unknown[] = [
  '\u0000',
  'a\u0000b',
  '\ud800',
  'ü'.repeat(4000),
  Array.from({ length: 200 }, (_, n) => createHash('sha256').update(`${n}`).digest('hex')).join(''),
];
const wrongTypes: readonly unknown[] = [undefined, null, -1.5, [], {}];
const rubbish: readonly unknown[] = [
  ...wrongTypes,
  1e308,
  '',
  '{{y}} $t(z) <at>z</at>',
  [null],
  { id: { $ne: 1 } },
  JSON.parse('{"__proto__":{"id":"x"},"constructor":1}'),
  nested,
];
const kinds = ['invoke', 'message', 'conversationUpdate', 'installationUpdate', 'event'];
const valuesFor = (engine: Engine, type: string) => {
  if (engine === 'postgres') return unstorable;
  return type === 'invoke' ? rubbish : wrongTypes;
};

// biome-ignore format: one line a part of the activity
const paths = [
  'id', 'name', 'action', 'text', 'textFormat', 'channelId', 'locale', 'localTimezone', 'timestamp', 'localTimestamp',
  'from', 'from.id', 'from.aadObjectId', 'from.name', 'from.role',
  'conversation.tenantId', 'conversation.conversationType', 'conversation.isGroup', 'conversation.name',
  'recipient', 'recipient.id', 'channelData', 'channelData.tenant', 'channelData.tenant.id',
  'entities', 'attachments', 'membersAdded', 'membersAdded.0', 'membersRemoved', 'replyToId',
  'value', 'value.action', 'value.action.verb', 'value.action.data', 'value.action.data.version', 'value.trigger',
  'callerId', 'deliveryMode', 'relatesTo', 'code', 'expiration', 'importance', 'inputHint', 'valueType', 'unknown',
];

describe.each(engines)('an activity with any part wrong or missing, on %s', (engine) => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await startDesk({ engine, teams: { keepAlive: true } });
    await petraAsks(desk);
  }, 30_000);
  afterAll(() => desk.stop());

  it.each(kinds)(
    '%s: is never our error, and shows nothing of our insides',
    async (type) => {
      // Somebody without a role, so that their messages are nobody's.
      const stranger = desk.teams.person({
        name: 'Stranger',
        mail: 'x@y.example',
        aadObjectId: '00000000-0000-4000-8000-0000000009ff',
        tenantId: '00000000-0000-4000-8000-00000000f001',
      });
      const action = { verb: 'request.approve', data: { requestId: 'SME-1001', version: 1 } };
      const plain = stranger.activity(type, {
        ...(type === 'invoke'
          ? { name: 'adaptiveCard/action', value: { action, trigger: 'manual' }, replyToId: '7' }
          : {}),
        ...(type === 'message' ? { text: 'not a command', type } : {}),
        ...(type === 'installationUpdate' ? { action: 'remove' } : {}),
      });
      const tries = paths.flatMap((path) =>
        valuesFor(engine, type).map((value) => ({ path, value })),
      );
      const harmful: string[] = [];
      const send = async ({ path, value }: (typeof tries)[number], at: number) => {
        const answer = await desk.teams.send(bent({ ...plain, id: `${type}-${at}` }, path, value));
        if (!isHarmless(answer))
          harmful.push(`${path} = ${JSON.stringify(value)?.slice(0, 60)}: ${answer.status}`);
      };
      for (let at = 0; at < tries.length; at += 25)
        await Promise.all(tries.slice(at, at + 25).map((one, n) => send(one, at + n)));
      expect(harmful).toEqual([]);
    },
    120_000,
  );

  it('and afterwards the request is what it was, and the bot works', async () => {
    const ada = desk.person('ada');
    await ada.says('status SME-1001');
    await desk.teams.until(() => ada.chat().length > 0, 'a status for the admin');
    const words = ada.cardTexts(ada.chat()[0]).join('\n');
    expect(words).toContain('Submitted');
    expect(words).toContain('Bäckerei Brandl GmbH');
    expect(words).not.toContain('approved the request');
  }, 30_000);
});
