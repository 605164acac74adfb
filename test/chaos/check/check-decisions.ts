import type { Asked, Intent, Ledger } from './ledger.ts';
import type { Stored, StoredEvent, StoredRequest } from './stored.ts';

export interface DecisionFindings {
  readonly requests: number;
  readonly decisions: number;
  readonly lost: string[];
  readonly twice: string[];
  readonly wrong: string[];
}

/** The checker's own table of moves (process, section 5), as far as people here go. */
const moves: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  submitted: {
    triaged: 'triaged',
    returned: 'returned',
    approved: 'approved',
    denied: 'denied',
    withdrawn: 'withdrawn',
  },
  triaged: {
    returned: 'returned',
    approved: 'approved',
    denied: 'denied',
    withdrawn: 'withdrawn',
  },
  returned: { resubmitted: 'submitted', withdrawn: 'withdrawn' },
  approved: { assigned: 'assigned', withdrawn: 'withdrawn' },
  assigned: { accepted: 'onboarding', declined: 'approved' },
};
const besides = ['asked', 'answered', 'reminded', 'overdue', 'unconfirmed', 'waited', 'unreached'];

/** What the event is called that a click on this button leads to. */
const eventOf: Readonly<Record<string, string>> = {
  'request.triage': 'triaged',
  'request.return': 'returned',
  'request.approve': 'approved',
  'request.deny': 'denied',
  'request.assign': 'assigned',
  'request.withdraw': 'withdrawn',
  'assignment.accept': 'accepted',
  'assignment.decline': 'declined',
  'fpm.ask': 'asked',
  'fpm.answer': 'answered',
};

/** What people were told against what is stored. */
export function checkDecisions(stored: Stored, ledger: Ledger): DecisionFindings {
  const found: DecisionFindings = {
    requests: stored.requests.length,
    decisions: stored.requests.flatMap(({ events }) => events).filter(({ actor }) => actor).length,
    lost: [],
    twice: [],
    wrong: [],
  };
  const byId = new Map(stored.requests.map((one) => [one.id, one]));
  for (const request of stored.requests) history(request, found);
  for (const asked of ledger.asked) submission(asked, stored, byId, found);
  for (const intent of ledger.intents())
    if (intent.about.startsWith('SME-')) click(intent, byId.get(intent.about), found);
  const all = stored.requests.flatMap(({ events }) => events.map(({ text }) => text)).join('\n');
  for (const token of ledger.forged)
    if (all.includes(token)) found.wrong.push(`${token} was stored although not theirs to click`);
  return found;
}

/** Each event follows from the one before, none of them twice. */
function history({ id, state, version, events }: StoredRequest, found: DecisionFindings): void {
  let now = 'submitted';
  for (const [index, event] of events.entries()) {
    if (event.version !== index + 1) found.wrong.push(`${id}: no event ${index + 1}`);
    if (index === 0 && event.kind === 'submitted') continue;
    if (besides.includes(event.kind)) continue;
    const to = moves[now]?.[event.kind];
    if (!to) found.twice.push(`${id}: ${event.kind} (version ${event.version}) while ${now}`);
    now = to ?? now;
  }
  if (now !== state || version !== events.length)
    found.wrong.push(`${id} is ${state} at ${version}, its events say ${now} at ${events.length}`);
}

function submission(
  { token, requester, submits, requestId }: Asked,
  stored: Stored,
  byId: ReadonlyMap<string, StoredRequest>,
  found: DecisionFindings,
): void {
  const these = stored.requests.filter(({ topic }) => topic === token);
  if (these.length > 1)
    found.twice.push(`${token} was stored as ${these.map(({ id }) => id).join(' and ')}`);
  if (submits.includes('accepted') && these.length === 0) found.lost.push(`${token} (submission)`);
  if (!requestId) return;
  const told = byId.get(requestId);
  if (told?.topic !== token || told.requester !== requester)
    found.lost.push(`${token}: ${requester} was told ${requestId}, which is ${told?.topic}`);
}

function click(
  { token, verb, actor, about, version, told }: Intent,
  request: StoredRequest | undefined,
  found: DecisionFindings,
): void {
  const events = request?.events ?? [];
  const times = events.filter(({ text }) => text.includes(token)).length;
  const what = `${token} (${verb} of ${about} at version ${version} by ${actor})`;
  if (times > 1) found.twice.push(`${what}: ${times} events`);
  if (times > 0 && told.length > 0 && told.every((one) => one === 'refused'))
    found.wrong.push(`${what} was refused, and stored`);
  if (told.includes('accepted') && times === 0 && !own(events, verb, actor, version))
    found.lost.push(`${what}: told ${told.join(', ')}`);
}

/** The same decision by the same person, by this or by another click on the same state of things. */
const own = (events: readonly StoredEvent[], verb: string, actor: string, version: number) => {
  const isOwn = ({ kind, actor: by }: StoredEvent) => kind === eventOf[verb] && by === actor;
  const isBeside = ({ kind }: StoredEvent) => [...besides, 'triaged'].includes(kind);
  const next = events.find(
    (event) => event.version > version && (isOwn(event) || !isBeside(event)),
  );
  return next !== undefined && isOwn(next);
};
