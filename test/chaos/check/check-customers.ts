import type { Intent, Led, Ledger } from './ledger.ts';
import type { Stored, StoredEvent, StoredThing } from './stored.ts';

export interface CustomerFindings {
  /** How many of each kind there are. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly clicks: number;
  readonly lost: string[];
  readonly twice: string[];
  readonly wrong: string[];
}

type Moves = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The checker's own table of moves (process, sections 8 and 9); what is not in it changes no state. */
const moves: Readonly<Record<string, Moves>> = {
  engagement: {
    '': { begun: 'active' },
    active: { 'queue-asked': 'queue-asked', abandoned: 'abandoned' },
    'queue-asked': { queued: 'queued', 'not-queued': 'active', unasked: 'active' },
    queued: { left: 'closed', resumed: 'active' },
  },
  note: {
    '': { begun: 'draft' },
    draft: { published: 'published', discarded: 'discarded' },
    published: { 'next-done': 'settled', 'next-dropped': 'settled', replaced: 'replaced' },
    settled: { replaced: 'replaced' },
  },
  risk: { '': { 'risk-opened': 'open' }, open: { 'risk-closed': 'closed' } },
  order: {
    '': { asked: 'open' },
    open: { answered: 'done', declined: 'declined', withdrawn: 'withdrawn' },
  },
  summary: {
    '': { begun: 'draft' },
    draft: { published: 'published', discarded: 'discarded' },
  },
};

/** The one service of an engagement here. */
const ofService: Moves = {
  onboarding: { used: 'reached' },
  reached: { used: 'reached', prepared: 'prepared' },
  prepared: { talked: 'talked' },
  talked: { finished: 'done' },
};

/** What the event is called that a click on this button leads to. */
const eventOf: Readonly<Record<string, string>> = {
  'customer.begin': 'engaged-with',
  'closing.usage': 'used',
  'closing.prepare': 'prepared',
  'closing.talk': 'talked',
  'closing.finish': 'finished',
  'closing.askQueue': 'queue-asked',
  'closing.queued': 'queued',
  'closing.notQueued': 'not-queued',
  'closing.unask': 'unasked',
  'closing.leave': 'left',
  'closing.resume': 'resumed',
  'closing.abandon': 'abandoned',
  'note.publish': 'published',
  'note.done': 'next-done',
  'note.move': 'next-moved',
  'note.drop': 'next-dropped',
  'risk.close': 'risk-closed',
  'summary.publish': 'published',
  'summary.decline': 'declined',
  'summary.withdraw': 'withdrawn',
};

/** What people were told about customers, and what hangs on them, against what is stored. */
export function checkCustomers(stored: Stored, ledger: Ledger): CustomerFindings {
  const { things } = stored;
  const found: CustomerFindings = {
    kinds: Object.fromEntries(
      [...Map.groupBy(things, ({ kind }) => kind)].map(([kind, some]) => [kind, some.length]),
    ),
    clicks: things.flatMap(({ events }) => events).filter(({ actor }) => actor).length,
    lost: [],
    twice: [],
    wrong: [],
  };
  for (const thing of things) history(thing, found);
  for (const led of ledger.led) known(led, things, ledger, found);
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  for (const intent of ledger.intents()) {
    const thing = byId.get(intent.about);
    if (thing && eventOf[intent.verb]) click(intent, thing, found);
  }
  hangsTogether(things, found);
  return found;
}

/** Each event follows from the one before, none of them twice. */
function history({ id, kind, state, events }: StoredThing, found: CustomerFindings): void {
  const own = moves[kind];
  let now = '';
  let service = 'onboarding';
  for (const [index, event] of events.entries()) {
    if (event.version !== index + 1) found.wrong.push(`${id}: no event ${index + 1}`);
    const what = `${id}: ${event.kind} (version ${event.version})`;
    if (kind === 'engagement' && isIn(ofService, event.kind)) {
      const to = ofService[service]?.[event.kind];
      if (!to) found.twice.push(`${what} while the service is ${service}`);
      service = to ?? service;
    }
    if (!own || !isIn(own, event.kind)) continue;
    const to = own[now]?.[event.kind];
    if (!to) found.twice.push(`${what} while ${now}`);
    now = to ?? now;
    if (event.kind === 'published' && kind === 'note' && !event.body.next) now = 'settled';
  }
  if (own && now !== state) found.wrong.push(`${id} is ${state}, its events say ${now}`);
}

const isIn = (table: Moves, kind: string): boolean =>
  Object.values(table).some((row) => kind in row);

/** A customer that was made known is there, once; so is the engagement that was begun. */
function known(
  { token }: Led,
  things: readonly StoredThing[],
  ledger: Ledger,
  found: CustomerFindings,
): void {
  const these = things.filter(
    ({ kind, events }) => kind === 'customer' && events[0]?.text.includes(token),
  );
  const accepted = (verb: string, about: string): boolean =>
    ledger
      .intents()
      .some((one) => one.verb === verb && one.about === about && one.told.includes('accepted'));
  if (these.length > 1)
    found.twice.push(`${token} was made known as ${these.map(({ id }) => id).join(' and ')}`);
  if (these.length === 0 && accepted('customer.add', token))
    found.lost.push(`${token} (made known)`);
}

function click(
  { token, verb, actor, about, version, told }: Intent,
  { events }: StoredThing,
  found: CustomerFindings,
): void {
  const caused = events.filter(({ text }) => text.includes(token));
  const times = caused.length;
  const what = `${token} (${verb} of ${about} at version ${version} by ${actor})`;
  if (times > 1)
    found.twice.push(
      `${what}: ${caused.map(({ version, text }) => `${version} ${text}`).join('; ')}`,
    );
  const own = events.some((event) => event.kind === eventOf[verb] && event.actor === actor);
  if (told.includes('accepted') && times === 0 && !own)
    found.lost.push(`${what}: told ${told.join(', ')}`);
}

/** What one click does to several things is done to all of them, once. */
function hangsTogether(things: readonly StoredThing[], found: CustomerFindings): void {
  const of = (kind: string) => things.filter((thing) => thing.kind === kind);
  const all = (kind: string, name: string): StoredEvent[] =>
    of(kind).flatMap(({ events }) => events.filter((event) => event.kind === name));
  const once = (what: string, wanted: readonly string[], there: readonly string[]): void => {
    for (const one of wanted) {
      const times = there.filter((text) => text === one).length;
      if (times === 0) found.lost.push(`${what}: ${one}`);
      if (times > 1) found.twice.push(`${what}: ${one}, ${times} times`);
    }
  };
  const customers = of('customer').map(({ body }) => String(body.tenantId));
  for (const tenant of new Set(customers)) once('customer of a tenant', [tenant], customers);
  const begun = all('customer', 'engaged-with').length;
  const engagements = of('engagement');
  if (begun !== engagements.length)
    found.wrong.push(`${begun} engagements were begun, ${engagements.length} are there`);
  const open = engagements.filter(({ state }) => !['closed', 'abandoned'].includes(state));
  for (const [customer, some] of Map.groupBy(open, ({ body }) => body.customer))
    if (some.length > 1) found.twice.push(`${customer} has ${some.length} open engagements`);
  once(
    'note about the latest status',
    all('engagement', 'finished').map(({ body }) => textIn(body.followUp, 'customerStatus')),
    all('note', 'published').map(({ body }) => String(body.text)),
  );
  const unsatisfied = all('engagement', 'talked').filter(
    ({ body }) => textIn(body.talk, 'satisfied') === 'no',
  );
  once(
    'risk of a customer who is not satisfied',
    unsatisfied.map(({ body }) => textIn(body.talk, 'satisfaction')),
    all('risk', 'risk-opened').map(({ body }) => String(body.text)),
  );
  const orders = of('order').filter(({ state }) => state === 'open');
  for (const [whose, some] of Map.groupBy(orders, ({ body }) => `${body.customer} of ${body.rm}`))
    if (some.length > 1) found.twice.push(`${whose}: ${some.length} open orders`);
}

const textIn = (body: unknown, name: string): string =>
  String((body as Readonly<Record<string, unknown>> | undefined)?.[name]);
