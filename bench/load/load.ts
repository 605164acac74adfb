import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { cardAction, personalActivity } from '../../test/support/teams/clients/activities.ts';
import { fpms } from './people.ts';
import type { Pending } from './prepare.ts';

/** Milliseconds of each click, and how long all of them took together. */
export interface Measured {
  readonly latencies: readonly number[];
  readonly seconds: number;
}

interface Clicking {
  readonly name: string;
  readonly mail: string;
  readonly aadObjectId: string;
  readonly tenantId: string;
}

/** Clicks as Teams sends them, on keep-alive connections; no two clickers share an activity's id. */
export function clicker(botUrl: string, serviceUrl: string, number = 0) {
  const agent = new Agent({ keepAlive: true });
  let id = Date.now();
  const wording = {
    appId: 'bench',
    botName: 'SME Desk',
    serviceUrl: () => serviceUrl,
    nextId: () => `f${number}:${++id}`,
    now: () => new Date(),
  };
  const press = async (
    { name, mail, aadObjectId, tenantId }: Clicking,
    on: { readonly conversationId: string; readonly activityId: string },
    action: { readonly verb: string; readonly data: unknown },
  ) => {
    const member = { id: `29:${aadObjectId}`, name, mail, aadObjectId, tenantId, installed: true };
    const { conversationId } = on;
    const speaker = { member, conversationId, locale: 'en-GB', timeZone: 'Europe/Berlin' };
    const base = personalActivity(wording, speaker, 'invoke');
    const activity = cardAction(base, on.activityId, { ...action, trigger: 'manual' });
    return post(`${botUrl}/api/messages`, agent, JSON.stringify(activity));
  };
  /** "Approve" on a request that waits. */
  const click = async ({ requestId, fpm, ...on }: Pending) => {
    const nobody = { name: '', mail: '', aadObjectId: '', tenantId: '' };
    const data = { requestId, version: 1, comment: 'Approved, good case for shadowing.' };
    return press(fpms[fpm] ?? nobody, on, { verb: 'request.approve', data });
  };
  return { click, press, close: () => agent.destroy() };
}

type Click = (pending: Pending) => Promise<string>;

/** So many at once, for so long or until no request is left. */
export async function inFlight(
  click: Click,
  queue: Pending[],
  at: number,
  seconds: number,
): Promise<Measured> {
  const latencies: number[] = [];
  const started = performance.now();
  const end = started + seconds * 1000;
  const worker = async (): Promise<void> => {
    while (performance.now() < end) {
      const next = queue.shift();
      if (!next) return;
      const from = performance.now();
      await click(next);
      latencies.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: at }, worker));
  return { latencies, seconds: (performance.now() - started) / 1000 };
}

/** One every so often, whether or not earlier ones are answered; late starts count as latency. */
export async function atRate(
  click: Click,
  queue: Pending[],
  perSecond: number,
  seconds: number,
): Promise<Measured> {
  const latencies: number[] = [];
  const started = performance.now();
  const running: Promise<void>[] = [];
  for (let index = 0; index < perSecond * seconds; index += 1) {
    const next = queue.shift();
    if (!next) break;
    const due = started + (index * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await setTimeout(wait);
    running.push(click(next).then(() => void latencies.push(performance.now() - due)));
  }
  await Promise.all(running);
  return { latencies, seconds: (performance.now() - started) / 1000 };
}

async function post(url: string, agent: Agent, body: string): Promise<string> {
  const outgoing = request(url, {
    method: 'POST',
    agent,
    headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
  });
  outgoing.end(body);
  const [response] = await once(outgoing, 'response');
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part);
  const text = Buffer.concat(parts).toString('utf8');
  if (response.statusCode !== 200)
    throw new Error(`a click was answered ${response.statusCode}: ${text}`);
  return text;
}
