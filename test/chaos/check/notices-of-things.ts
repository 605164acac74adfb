import { playing } from '../people/cast.ts';
import type { StoredEvent, StoredThing } from './stored.ts';

type To = 'fm' | 'owner' | 'rm' | 'team';
type Row = readonly [kind: string, on: string, to: readonly To[], as?: string];

/** The checker's own copy of who must notice what about customers (process, sections 8 and 9). */
// biome-ignore format: a table is read by its columns
const table: readonly Row[] = [
  ['engagement', 'begun',       ['fm']],
  ['engagement', 'queue-asked', ['team']],
  ['engagement', 'queued',      ['fm']],
  ['engagement', 'not-queued',  ['fm', 'rm']],
  ['engagement', 'resumed',     ['team']],
  ['engagement', 'left',        ['rm']],
  ['note',       'published',   ['owner']],
  ['risk',       'risk-opened', ['rm', 'fm']],
  ['risk',       'risk-closed', ['rm', 'fm']],
  ['order',      'asked',       ['fm']],
  ['order',      'asked-again', ['fm']],
  ['order',      'answered',    ['rm'], 'ordered'],
  ['order',      'declined',    ['rm']],
];

/** In notes and risks nobody hears of what they did themselves. */
const notToWhoActs = ['note', 'risk'];

/** The messages that have to stand in somebody's chat, as their cards' marks name them. */
export function noticesOfThings(things: readonly StoredThing[]): string[] {
  const customers = new Map(things.map((thing) => [thing.id, thing]));
  return things.flatMap((thing) =>
    thing.events.flatMap((event) => {
      const told = rowsOf(thing, event).flatMap(([, , to, as = 'told']) =>
        to
          .flatMap((one) => mailsOf(one, thing, event, customers.get(String(thing.body.customer))))
          .filter((mail) => mail !== event.actor || !notToWhoActs.includes(thing.kind))
          .map((mail) => `${mail} ${thing.id}:${event.version}:${as}:@`),
      );
      return [...new Set(told)];
    }),
  );
}

function rowsOf({ kind }: StoredThing, event: StoredEvent): readonly Row[] {
  if (event.kind === 'next-due')
    return [[kind, event.kind, event.body.step === 1 ? ['owner'] : ['owner', 'fm']]];
  if (event.kind !== 'reminded' || kind !== 'engagement')
    return table.filter(([of, on]) => of === kind && on === event.kind);
  const { of, step } = event.body;
  if (of !== 'queue') return [[kind, event.kind, ['fm']]];
  return [[kind, event.kind, step === 2 ? ['fm', 'team', 'rm'] : ['team']]];
}

/** Who takes care of the customer: the FM who made them known, until that FM has left. */
function fmOf({ events }: StoredThing, at: number): string | undefined {
  const left = events.find(({ kind, body }) => kind === 'disengaged' && body.parked);
  const fm = events[0]?.body.fm;
  return typeof fm === 'string' && (left === undefined || at < left.at) ? fm : undefined;
}

function mailsOf(
  to: To,
  { body, events }: StoredThing,
  { at }: StoredEvent,
  customer: StoredThing | undefined,
): readonly string[] {
  switch (to) {
    case 'fm': {
      const fm = typeof body.fm === 'string' ? body.fm : customer && fmOf(customer, at);
      return fm === undefined ? [] : [fm];
    }
    case 'rm':
      return playing('rm').map(({ mail }) => mail);
    case 'team':
      return playing('team').map(({ mail }) => mail);
    case 'owner': {
      const next = events.find(({ kind }) => kind === 'published')?.body.next;
      const { owner } = (next ?? {}) as { owner?: { mail?: string } };
      return owner?.mail ? [owner.mail] : [];
    }
  }
}
