import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { installJob } from '../../../src/engine/directory/install-app.ts';
import { directoryJob } from '../../../src/engine/directory/sync-directory.ts';
import { cardJobs } from '../../../src/engine/outbox/card/deliver-card.ts';
import { copyJobs } from '../../../src/engine/outbox/card/duplicate-messages.ts';
import { groupJobs } from '../../../src/engine/outbox/group-message.ts';
import { mailJobs } from '../../../src/engine/outbox/mail/deliver-mail.ts';
import { retentionJob } from '../../../src/engine/privacy/retention.ts';
import { defineJob, handlersOf, newJob } from '../../../src/engine/queue/job.ts';
import { timerJobs } from '../../../src/engine/timers/fire.ts';
import { rulesJob } from '../../../src/engine/timers/reschedule-all.ts';
import { presenceJob } from '../../../src/features/requests/actions/presence.ts';

const greeted: string[] = [];
const greetJob = defineJob({
  kind: 'greet',
  schema: z.object({ name: z.string() }),
  key: ({ name }: { name: string }) => `greet:${name}`,
  route: () => 'greet',
  handle: async (greeting: string, { name }) => void greeted.push(`${greeting} ${name}`),
});
const stored = (payload: unknown) => ({
  id: 1,
  kind: 'greet',
  payload: JSON.stringify(payload),
  routeKey: 'greet',
  createdAt: 0,
  attempts: 1,
  fence: 1,
  traceparent: null,
});

describe('a kind of job', () => {
  it('gets its payload as its schema reads it', async () => {
    await handlersOf('Hello', [greetJob]).greet?.(stored({ name: 'Ana' }));
    expect(greeted).toEqual(['Hello Ana']);
  });

  it('is not begun with a payload that does not fit, and says what is wrong', async () => {
    const handle = handlersOf('Hello', [greetJob]).greet;
    await expect(handle?.(stored({ name: 7 }))).rejects.toThrow(
      /^the payload of this greet job does not fit: name: /,
    );
    await expect(handle?.(stored(7))).rejects.toThrow(/does not fit: [^:]+: expected object/);
  });

  it('is due at once, unless another time is said', () => {
    expect(newJob(greetJob, { name: 'Ana' }, { now: 5 }).dueAt).toBe(5);
    expect(newJob(greetJob, { name: 'Ana' }, { now: 5, dueAt: 9 }).dueAt).toBe(9);
  });

  it('is stored in the form that version 0.1.0 wrote', () => {
    const now = { now: 5, dueAt: 5 };
    const single = (kind: string) => ({
      kind,
      dedupeKey: kind,
      payload: {},
      routeKey: kind,
      ...now,
    });
    expect(newJob(directoryJob, {}, now)).toEqual(single('directory'));
    expect(newJob(presenceJob, {}, now)).toEqual(single('presence'));
    expect(newJob(installJob, { personId: 't/a' }, now)).toEqual({
      kind: 'install',
      dedupeKey: 'install:t/a',
      payload: { personId: 't/a' },
      routeKey: 'install:t/a',
      ...now,
    });
  });
  it('reads each payload as version 0.1.0 stored it', () => {
    const place = { conversationId: 'a:1', activityId: 'm1' };
    const wait = { does: 'wait', of: 'assigned', since: 0, step: 1 };
    const group = { ...place, personId: 't/a', serviceUrl: 'https://x/', tenantId: 't' };
    const stored: [{ schema: z.ZodType }, unknown][] = [
      [cardJobs, { slot: 'help:t/a' }],
      [mailJobs, { slot: 'help:t/a' }],
      [copyJobs, { ...place, recipient: 'ana@partner.example' }],
      [groupJobs, { group, reader: 't/a', view: { kind: 'sentence', say: { code: 'x' } } }],
      [timerJobs, { does: 'remind', of: 'triage', wanted: 1, due: 2, streamId: 'SME-1001' }],
      [timerJobs, { ...wait, wanted: 1, due: 2, streamId: 'SME-1001' }],
      [rulesJob, { rules: '{}' }],
      [retentionJob, {}],
    ];
    for (const [{ schema }, payload] of stored) expect(schema.parse(payload)).toEqual(payload);
  });

  it('keeps the keys that version 0.1.0 gave', () => {
    const timer = {
      does: 'remind',
      of: 'triage',
      wanted: 1,
      due: 2,
      streamId: 'SME-1001',
    } as const;
    expect(timerJobs.key(timer)).toBe('timer:SME-1001:remind:triage:1:2');
    expect(timerJobs.route(timer)).toBe('SME-1001');
    expect(rulesJob.key({ rules: '{}' })).toBe('rules:RBNvo1WzZ4oRRq0W9-hknpT7T8If536DEMBg9hyq_4o');
    expect([retentionJob.key({}), retentionJob.route({})]).toEqual([
      'housekeeping',
      'housekeeping',
    ]);
  });
});
