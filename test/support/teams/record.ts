import type { IncomingHttpHeaders } from 'node:http';

/** A request of the bot to the connector; `status` stays undefined while it is unanswered. */
export type Call = {
  readonly order: number;
  /** By `performance.now()`. */
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
  readonly person: string | undefined;
  status: number | 'reset' | 'gone' | undefined;
  activityId: string | undefined;
  fault: string | undefined;
};

/** An activity sent to the bot; `status` stays undefined while it is unanswered. */
export type Delivery = {
  readonly order: number;
  readonly activity: unknown;
  status: number | 'failed' | undefined;
  answer: unknown;
};

type Found<T> = Exclude<T, undefined | null | false | 0 | ''>;
type Waiter = { look(): boolean; fail(reason: string): void };

export type TeamsRecord = ReturnType<typeof createRecord>;

/** Keeps everything that crossed the wire in one order and wakes those who wait for it. */
export function createRecord(patienceMs: number) {
  const calls: Call[] = [];
  const deliveries: Delivery[] = [];
  const waiters = new Set<Waiter>();
  let order = 0;

  const changed = () => {
    for (const waiter of waiters) if (waiter.look()) waiters.delete(waiter);
  };
  const transcript = () =>
    [...calls.map(callLine), ...deliveries.map(deliveryLine)]
      .sort((a, b) => a.order - b.order)
      .map((line) => `${String(line.order).padStart(4)} ${line.text}`)
      .join('\n');

  return {
    calls: calls as readonly Call[],
    deliveries: deliveries as readonly Delivery[],
    changed,
    transcript,
    arrived(call: Pick<Call, 'method' | 'path' | 'headers' | 'body' | 'person'>): Call {
      order += 1;
      const kept: Call = {
        ...call,
        order,
        at: performance.now(),
        status: undefined,
        activityId: undefined,
        fault: undefined,
      };
      calls.push(kept);
      changed();
      return kept;
    },
    sent(activity: unknown): Delivery {
      order += 1;
      const kept: Delivery = { order, activity, status: undefined, answer: undefined };
      deliveries.push(kept);
      changed();
      return kept;
    },
    forget() {
      calls.length = 0;
      deliveries.length = 0;
    },
    until<T>(look: () => T, what = 'what was waited for'): Promise<Found<T>> {
      return new Promise((resolve, reject) => {
        const fail = (reason: string) => {
          clearTimeout(timer);
          waiters.delete(waiter);
          reject(new Error(`${reason}: ${what}\n${transcript() || '   (no traffic)'}`));
        };
        const waiter: Waiter = {
          fail,
          look: () => {
            try {
              const found = look();
              if (!found) return false;
              clearTimeout(timer);
              resolve(found as Found<T>);
            } catch (error) {
              clearTimeout(timer);
              reject(error);
            }
            return true;
          },
        };
        const timer = setTimeout(() => fail(`not seen within ${patienceMs} ms`), patienceMs);
        if (!waiter.look()) waiters.add(waiter);
      });
    },
    close() {
      for (const waiter of [...waiters]) waiter.fail('Teams was stopped before');
    },
  };
}

function callLine({ order, method, path, person, status, fault, activityId, body }: Call) {
  const outcome = [status ?? 'unanswered', fault && `(${fault})`, activityId && `id ${activityId}`];
  return {
    order,
    text: `bot → ${method} ${path} [${person ?? '-'}] ${outcome.filter(Boolean).join(' ')} ${gist(body)}`,
  };
}

function deliveryLine({ order, activity, status, answer }: Delivery) {
  const reply = answer === undefined || answer === '' ? '' : ` ${gist(answer)}`;
  return { order, text: `bot ← ${gist(activity)} ${status ?? 'unanswered'}${reply}` };
}

function gist(value: unknown) {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
