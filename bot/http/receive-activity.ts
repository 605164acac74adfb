import type { Logger } from 'pino';
import type { Request } from 'restify';
import { z } from 'zod';
import type { Adapter } from '../auth/adapter.ts';
import { tenantsOf } from '../incoming/activity-shape.ts';
import { withConversation } from '../incoming/with-conversation.ts';
import type { RawActivity, Turn } from '../sdk/turn.ts';
import type { Gate } from './allow-lists.ts';
import { isTooDeep } from './limits.ts';
import type { Metrics } from './metrics.ts';
import { Forbidden, type HttpAnswer, refusal } from './refused.ts';

/** Where an activity goes, and what it has to pass on its way. */
export interface Receiving {
  readonly adapter: Adapter;
  readonly turn: (turn: Turn) => Promise<void>;
  readonly gate: Gate;
  readonly metrics: Metrics;
  readonly log: Logger;
}

/** The least that an activity is; everything else is looked at in the turn. */
const envelope = z.preprocess(
  withConversation,
  z.looseObject({
    type: z.string().min(1),
    serviceUrl: z.string().min(1),
    conversation: z.looseObject({ id: z.string().min(1) }),
  }),
);

/** The answer to one activity: its sender is checked first, then its tenant and service, then its turn runs. */
export async function receiveActivity(to: Receiving, req: Request): Promise<HttpAnswer> {
  if (isTooDeep(req.body)) return { status: 400, body: { code: 'BadRequest' } };
  const activity = envelope.safeParse(req.body);
  if (!activity.success)
    return { status: 400, body: { code: 'BadRequest', message: wants(activity.error) } };
  try {
    const authorization = String(req.headers.authorization ?? '');
    const raw: RawActivity = activity.data;
    const response = await to.adapter.receive(authorization, raw, (turn) => {
      assertAllowed(to, raw);
      return to.turn(turn);
    });
    return { status: response?.status ?? 200, body: response?.body };
  } catch (error) {
    return refusal(error, to.log, 'turn failed');
  }
}

function assertAllowed({ gate, metrics }: Receiving, activity: RawActivity): void {
  if (!gate.channelAllowed(activity.channelId)) throw new Forbidden('channel');
  if (!gate.tenantsAllowed(tenantsOf(activity))) {
    metrics.refusedTenant();
    throw new Forbidden('tenant');
  }
  if (!gate.serviceAllowed(activity.serviceUrl)) throw new Forbidden('serviceUrl');
}

const wants = (error: z.ZodError): string =>
  `wanted a Bot Framework activity in JSON: ${error.issues.map((issue) => issue.path.join('.') || 'body').join(', ')}`;
