import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readProgram } from '../../src/config/program/program-file.ts';
import { migrations } from '../../src/features/index.ts';
import { isHarmless } from '../support/app/harmless.ts';
import { startFakeTeams } from '../support/teams/fake-teams.ts';
import { type Left, lookAfter } from './after.ts';
import { bend } from './bend.ts';
import { activityOf } from './player.ts';
import { startBot } from './process.ts';
import { type Step, stepsOf } from './steps.ts';

export interface Outcome {
  readonly seed: number;
  readonly sent: number;
  readonly seconds: number;
  /** How often each HTTP status came back. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Activities that were answered as none may be: a 5xx, our insides, nothing at all. */
  readonly harmful: readonly string[];
  /** The bot's log, level error. */
  readonly errors: readonly string[];
  readonly slowestMs: number;
  /** Bytes in use after a forced collection, at regular distances. */
  readonly heap: readonly number[];
  readonly left: Left;
}

const atOnce = 8;
const perBlock = 500;
/** Longer than Teams waits: how long an answer takes on a busy machine is not the matter here. */
const answerMs = 60_000;
/** As many messages as a chat keeps: older ones are gone for the bot too. */
const longestChat = 30;
const day = 86_400_000;
/** Who takes the app away while they are being greeted takes that job from its worker. */
const uninstalled = 'lost the lease of job';

/** Sends that many activities to a bot of its own; rejects where that one ends by itself. */
export async function fuzz(options: {
  readonly activities: number;
  readonly seed: number;
  /** Without it the embedded one. */
  readonly databaseUrl?: string | undefined;
  readonly progress?: (line: string) => void;
}): Promise<Outcome> {
  const { activities, seed, databaseUrl } = options;
  const began = performance.now();
  const dataDir = mkdtempSync(join(tmpdir(), 'sme-desk-fuzz-'));
  const bot = await startBot(dataDir, databaseUrl);
  const teams = await startFakeTeams({
    botUrl: `${bot.url}/api/messages`,
    keepAlive: true,
    answerMs,
  });
  const people = readProgram('program/fasttrack.yaml').people.map((person) => teams.person(person));
  const statuses: Record<string, number> = {};
  const harmful: string[] = [];
  const blame = (answer: string, payload: unknown): void => {
    harmful.push(`${answer} ${JSON.stringify(payload)?.slice(0, 3000)}`);
    options.progress?.(harmful.at(-1) ?? '');
  };
  const errors: string[] = [];
  const heap: number[] = [];
  let last: unknown;
  let slowestMs = 0;

  const send = async (step: Step): Promise<void> => {
    const person = people[step.who % people.length];
    if (!person) throw new Error('the program has no people');
    const chat = person.chat();
    const whole = step.again === 0 && last ? last : activityOf(person, chat, step);
    last = whole;
    const payload = step.shape === 'raw' ? broken(whole, step) : bend(whole, step.bends);
    const sentAt = performance.now();
    try {
      const answer = await teams.send(
        payload,
        step.bytes.at % 97 === 0 ? { 'content-type': 'text/plain' } : {},
      );
      slowestMs = Math.max(slowestMs, performance.now() - sentAt);
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
      takeOver(chat, whole, answer.body);
      if (!isHarmless(answer))
        blame(`${answer.status} ${JSON.stringify(answer.body)?.slice(0, 3000)}`, payload);
    } catch (error) {
      blame(String(error), payload);
    }
  };

  try {
    for (let sent = 0; sent < activities; sent += perBlock) {
      const steps = stepsOf(seed, sent, Math.min(perBlock, activities - sent));
      for (let at = 0; at < steps.length; at += atOnce)
        await Promise.all(steps.slice(at, at + atOnce).map(send));
      await bot.passes(sent % (perBlock * 8) === 0 ? day : 0);
      teams.forget();
      for (const { messages } of teams.chats()) {
        for (const message of messages.values())
          message.history.splice(0, message.history.length - 1);
        for (const id of [...messages.keys()].slice(0, -longestChat)) messages.delete(id);
      }
      const memory = await bot.memory();
      heap.push(memory.heapUsed);
      for (const line of memory.errors.filter((one) => !one.includes(uninstalled))) {
        errors.push(line);
        options.progress?.(line);
      }
      options.progress?.(progressOf(sent + steps.length, memory, { harmful, errors, slowestMs }));
    }
    await bot.stop();
    const left = await lookAfter({ dataDir, databaseUrl, migrations });
    const seconds = (performance.now() - began) / 1000;
    return { seed, sent: activities, seconds, slowestMs, statuses, harmful, errors, heap, left };
  } finally {
    bot.kill();
    await teams.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

type Memory = Awaited<ReturnType<Awaited<ReturnType<typeof startBot>>['memory']>>;

function progressOf(
  sent: number,
  { blockedMs, heapUsed, heapTotal, external, rss }: Memory,
  { harmful, errors, slowestMs }: Pick<Outcome, 'harmful' | 'errors' | 'slowestMs'>,
): string {
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(0);
  const memory = `heap ${megabytes(heapUsed)} of ${megabytes(heapTotal)}, external ${megabytes(external)}, rss ${megabytes(rss)} MB`;
  return `${sent} sent, blocked ${blockedMs} ms, slowest ${Math.round(slowestMs)} ms, ${memory}, harmful ${harmful.length}, errors ${errors.length}`;
}

type Chats = ReturnType<Awaited<ReturnType<typeof startFakeTeams>>['chats']>;
type Shown = Chats[number]['messages'] extends Map<string, infer M> ? M : never;

/** The card that answers a click stands in the place of the one clicked on. */
function takeOver(chat: readonly Shown[], activity: unknown, body: unknown): void {
  const { replyToId } = activity as { replyToId?: string };
  const message = chat.find(({ id }) => id === replyToId);
  const { type, value } = (body ?? {}) as { type?: string; value?: Shown['clientCard'] };
  if (message && type === 'application/vnd.microsoft.card.adaptive' && value)
    message.clientCard = value;
}

/** What is no JSON any more, or no text: one byte changed, or the end cut off. */
function broken(activity: unknown, { bytes }: Step): string {
  const text = JSON.stringify(activity);
  const at = bytes.at % text.length;
  return bytes.cut
    ? text.slice(0, at)
    : `${text.slice(0, at)}${String.fromCharCode(bytes.value)}${text.slice(at + 1)}`;
}

/** How much more is in use in the last quarter than in the one before: 0.1 is a tenth. */
export function growth(heap: readonly number[]): number {
  const quarter = Math.floor(heap.length / 4);
  const mean = (some: readonly number[]) => some.reduce((sum, one) => sum + one, 0) / some.length;
  if (quarter === 0) return 0;
  return mean(heap.slice(-quarter)) / mean(heap.slice(-2 * quarter, -quarter)) - 1;
}
