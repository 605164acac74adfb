import { isDeepStrictEqual } from 'node:util';
import type { Command } from '../../domain/decision/decision.ts';
import type { Refusal } from '../../domain/decision/refusal.ts';
import type { Recorded } from '../../domain/stream.ts';
import type { Db } from '../../store/database/tables.ts';
import { loadEvents } from '../../store/streams/streams.ts';
import type { Kind } from '../kind.ts';
import type { Target } from './card-inputs.ts';
import type { Click } from './click.ts';

interface Clicked {
  readonly click: Click;
  readonly target: Target;
  readonly command: Command;
}

/**
 * Why an old card no longer counts; null where it is this actor's own click again. What the click is
 * not about (a reminder, somebody else's part) takes nothing away from a card.
 */
export async function outOfDate(
  db: Db,
  kind: Kind,
  { click, target, command }: Clicked,
): Promise<Refusal | null | 'still-counts'> {
  const events = await loadEvents(db, target.id);
  const since = events.filter((event) => event.version > target.version);
  const caused = kind.transitions
    .filter((row) => row.verb === command.verb)
    .map((row) => row.event);
  const isOwn = (event: Recorded): boolean =>
    event.actor?.id === click.actor.id && caused.includes(event.kind) && isSaid(command, event);
  const matters = (event: Recorded): boolean => !kind.isBeside(command.verb, event.kind);
  const first = since.find((event) => isOwn(event) || matters(event));
  if (first && isOwn(first)) return null;
  if (target.version > 0 && since.length > 0 && !first) return 'still-counts';
  const last = since.findLast(matters) ?? events.findLast(matters);
  if (!last) return { code: 'old-form' };
  const { kind: event, actor, at } = last;
  return { code: 'out-of-date', of: kind.prefix, event, by: actor?.name ?? '', at };
}

/**
 * Whether the event has the words and figures of the command: what somebody types is never taken for said. A whole
 * step of a form is compared as it is stored.
 */
const isSaid = (command: Command, event: Recorded): boolean => {
  const said = event as unknown as Readonly<Record<string, unknown>>;
  return Object.entries(command).every(([name, words]) => {
    const isTyped = typeof words === 'string' || (typeof words === 'object' && words !== null);
    return !isTyped || !(name in said) || isDeepStrictEqual(stored(words), said[name]);
  });
};

const stored = (words: unknown): unknown => JSON.parse(JSON.stringify(words));
