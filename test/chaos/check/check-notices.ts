import type { Actor } from '../../support/samples/crowd.ts';
import { isJson, type Json, type Message } from '../../support/teams/chats.ts';
import type { FakeTeams } from '../../support/teams/fake-teams.ts';
import { cast, playing } from '../people/cast.ts';
import { noticesOfThings } from './notices-of-things.ts';
import type { Stored, StoredEvent, StoredRequest } from './stored.ts';

export interface NoticeFindings {
  /** Notices that have to stand in somebody's chat. */
  readonly expected: number;
  readonly missing: string[];
  /** Standing more than once at the end. */
  readonly twice: string[];
  /** Nobody should have got it. */
  readonly unexpected: string[];
  /** Reminders that their deadline overtook before they were sent. */
  readonly overtaken: number;
  /** Messages sent more than once, healed or not, by the reason. */
  readonly sentTwice: ReadonlyMap<string, number>;
  readonly sent: number;
  readonly removed: number;
}

type Row = readonly [on: string, to: 'requester' | 'fpm' | 'team' | 'sme' | 'actors', as: string];

/** The checker's own copy of who must notice what (process, section 5; contract, section 6). */
// biome-ignore format: a table is read by its columns
const table: readonly Row[] = [
  ['submitted',   'requester', 'confirmation'],
  ['submitted',   'fpm',       'decide'],
  ['submitted',   'team',      'triage'],
  ['resubmitted', 'requester', 'confirmation'],
  ['resubmitted', 'fpm',       'decide'],
  ['resubmitted', 'team',      'triage'],
  ['edited',      'fpm',       'decide'],
  ['triaged',     'requester', 'news'],
  ['returned',    'requester', 'news'],
  ['approved',    'requester', 'news'],
  ['approved',    'team',      'assign'],
  ['denied',      'requester', 'news'],
  ['assigned',    'requester', 'plan'],
  ['assigned',    'sme',       'answer'],
  ['assigned',    'fpm',       'news'],
  ['accepted',    'fpm',       'plan'],
  ['declined',    'requester', 'news'],
  ['declined',    'team',      'assign'],
  ['declined',    'fpm',       'news'],
  ['withdrawn',   'fpm',       'news'],
  ['asked',       'fpm',       'question'],
  ['answered',    'requester', 'news'],
  ['reminded',    'actors',    'reminder'],
  ['overdue',     'fpm',       'reminder'],
  ['overdue',     'team',      'reminder'],
  ['overdue',     'requester', 'news'],
  ['unconfirmed', 'fpm',       'news'],
  // Whose turn it is depends on whom Teams had reached by then.
  ['unreached',   'team',      'unreached'],
  ['unreached',   'fpm',       'unreached'],
];

/** Of what a request waits for: who is told at each step and from the last one on, and what ends it. */
// biome-ignore format: a table is read by its columns
const waits: Readonly<Record<string, readonly [steps: readonly (readonly Row[1][])[], ends: readonly string[]]>> = {
  assigned:    [[['sme'], ['sme', 'team']],                            ['accepted', 'declined']],
  again:       [[['team'], ['team', 'fpm']],                           ['assigned', 'withdrawn']],
  contact:     [[['sme'], ['fpm']],                                    ['contacted', 'planned']],
  returned:    [[['requester'], ['requester'], ['requester', 'fpm']],  ['resubmitted', 'withdrawn']],
  question:    [[['fpm'], ['team']],                                   ['answered']],
  late:        [[['fpm', 'team']],                                     ['returned', 'denied', 'withdrawn', 'assigned']],
  latePartner: [[['requester']],                                       ['returned', 'denied', 'withdrawn', 'assigned']],
};

/** The rows for an event of the clock's waits. */
function rowsOf({ kind, body }: StoredEvent): readonly Row[] {
  if (kind !== 'waited') return table.filter(([on]) => on === kind);
  const steps = waits[String(body.of)]?.[0] ?? [];
  const told = steps[Math.min(Number(body.step), steps.length) - 1] ?? [];
  return told.map((to) => [kind, to, 'reminder']);
}

/** What was stored against what stands in people's chats, and what was sent to get there. */
export function checkNotices(stored: Stored, teams: FakeTeams): NoticeFindings {
  const standing = new Map<string, number>();
  for (const chat of teams.chats())
    for (const message of chat.messages.values()) {
      const key = message.deleted ? undefined : keyOf(chat.member.mail, message.activity);
      for (const one of key ? [key, ...toldBy(key, stored)] : [])
        standing.set(one, (standing.get(one) ?? 0) + 1);
    }
  const wanted = new Set<string>();
  const optional = new Set<string>();
  // The run may end before somebody may get the next message of reminders.
  const waiting = new Set(
    stored.lines.flatMap(({ mail, slot, list }) => (list === null ? [`${mail} ${slot}`] : [])),
  );
  for (const request of stored.requests)
    for (const event of request.events)
      for (const { key, moot } of noticesOf(request, event))
        (moot || waiting.has(key) ? optional : wanted).add(key);
  for (const key of noticesOfThings(stored.things)) (waiting.has(key) ? optional : wanted).add(key);
  const missing = [...wanted].filter((key) => !standing.has(key));
  const notices = [...standing.keys()].filter((key) =>
    /^[A-Z]+-\d+:\d+:/.test(key.split(' ')[1] ?? ''),
  );
  return {
    expected: wanted.size,
    missing,
    twice: [...standing].filter(([, times]) => times > 1).map(([key, n]) => `${key} (${n} times)`),
    unexpected: notices.filter((key) => !wanted.has(key) && !optional.has(key)),
    overtaken: [...optional].filter((key) => !standing.has(key)).length,
    ...posts(teams),
  };
}

/** What a message tells besides, where it is a list. */
const toldBy = (key: string, { lines }: Stored): string[] =>
  lines.flatMap(({ mail, slot, list }) => (key === `${mail} ${list}` ? [`${mail} ${slot}`] : []));

/** Who has it, and what the card itself says that it is. */
function keyOf(mail: string, activity: Message['activity'] | Json): string | undefined {
  const [attachment] = (activity.attachments ?? []) as { content?: unknown }[];
  const card = isJson(attachment?.content) ? attachment.content : {};
  const refresh = isJson(card.refresh) ? card.refresh : {};
  const action = isJson(refresh.action) ? refresh.action : {};
  const slot = isJson(action.data) ? action.data.slot : undefined;
  return typeof slot === 'string' ? `${mail} ${slot}` : undefined;
}

function noticesOf(request: StoredRequest, event: StoredEvent) {
  const told = new Set<string>();
  return rowsOf(event).flatMap(([on, to, purpose]) =>
    people(to, request, event).flatMap((mail) => {
      if (told.has(mail)) return [];
      told.add(mail);
      const moot =
        purpose === 'unreached' ||
        (purpose === 'reminder' &&
          (hasMovedOn(request, event) || isToldAgain(request, event, mail)));
      return [{ on, moot, key: `${mail} ${request.id}:${event.version}:${purpose}:@` }];
    }),
  );
}

/** A reminder that is still on its way is dropped for a newer message to the same person about the same request. */
const isToldAgain = (request: StoredRequest, { version }: StoredEvent, mail: string): boolean =>
  request.events.some(
    (later) =>
      later.version > version &&
      rowsOf(later).some(([, to]) => people(to, request, later).includes(mail)),
  );

function people(to: Row[1], request: StoredRequest, event: StoredEvent): string[] {
  const team = playing('team').map(({ mail }) => mail);
  const fpm = cast.find(({ mail }: Actor) => mail === request.requester)?.fpm;
  switch (to) {
    case 'requester':
      return [request.requester];
    case 'fpm':
      return fpm ? [fpm] : team;
    case 'team':
      return team;
    case 'sme':
      return [String(event.body.sme ?? lastSme(request, event))];
    case 'actors':
      return event.body.of === 'triage' || stateAt(request, event) === 'approved'
        ? team
        : [fpm ?? ''];
  }
}

const lastSme = ({ events }: StoredRequest, { version }: StoredEvent): unknown =>
  events.findLast((one) => one.version < version && one.kind === 'assigned')?.body.sme ?? '';

/** Far enough for a reminder: whether an FPM has approved and nobody was assigned yet. */
function stateAt({ events }: StoredRequest, { version }: StoredEvent): string {
  const leading = ['submitted', 'resubmitted', 'triaged', 'returned', 'approved', 'assigned'];
  return events.findLast((one) => one.version < version && leading.includes(one.kind))?.kind ?? '';
}

/** What it reminds of was done, or no longer counts, at some time after it was recorded. */
function hasMovedOn({ events }: StoredRequest, { kind, version, body }: StoredEvent): boolean {
  const ends = [
    ...(waits[String(body.of)]?.[1] ?? ['returned', 'denied', 'withdrawn', 'assigned']),
    ...(body.of === 'triage' ? ['triaged'] : []),
    // Who is reminded of a decision before its time has decided by then.
    ...(kind === 'reminded' || body.of === 'triage' ? ['approved'] : []),
  ];
  return events.some((later) => later.version > version && ends.includes(later.kind));
}

/** Each message that Teams took; of those that it took twice, why the first was not known. */
function posts(teams: FakeTeams) {
  const taken = teams.calls.filter(
    ({ method, path, activityId }) =>
      method === 'POST' && path.includes('/activities') && activityId !== undefined,
  );
  const sentTwice = new Map<string, number>();
  for (const [key, calls] of Map.groupBy(taken, (call) =>
    keyOf(call.person ?? '', call.body as Json),
  )) {
    // Words without a card, said while the database was away: they are meant to be said each time.
    if (key === undefined) continue;
    for (const call of calls.slice(0, -1)) {
      const why = call.fault?.startsWith('accepted')
        ? `Teams took it, then answered with an error or not at all (${call.fault})`
        : call.fault === 'hang' || call.status === 'gone'
          ? 'Teams took it, and its answer found nobody waiting'
          : 'Teams took it and said so to an instance that was killed or frozen';
      sentTwice.set(why, (sentTwice.get(why) ?? 0) + 1);
    }
  }
  const removed = teams.calls.filter(
    ({ method, status }) => method === 'DELETE' && status === 200,
  ).length;
  return { sentTwice, sent: taken.length, removed };
}
