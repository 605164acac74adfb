import type {
  Command,
  Decision,
  Notice,
  Transition,
} from '../../../../src/domain/decision/decision.ts';
import type { Mail, Person, PersonId } from '../../../../src/domain/people/people.ts';
import type { Program } from '../../../../src/domain/program/program.ts';
import type { Recorded, Stream } from '../../../../src/domain/stream.ts';
import type { Instant } from '../../../../src/domain/time/instant.ts';
import type { Timer } from '../../../../src/domain/time/timer.ts';

/** A parcel with material for a partner whose request was approved. */
export interface Parcel extends Stream {
  readonly state: 'ordered' | 'sent';
  readonly request: string;
  readonly to: PersonId;
  readonly orderedAt: Instant;
  readonly tracking: string | null;
}

export type ParcelEvent =
  | { readonly kind: 'ordered'; readonly request: string; readonly to: PersonId }
  | { readonly kind: 'sent'; readonly tracking: string }
  | { readonly kind: 'forgotten'; readonly due: Instant };

export interface SendParcel extends Command {
  readonly verb: 'parcel.send';
  readonly tracking: string | null;
}

export interface ParcelFacts {
  readonly program: Program;
}

export const transitions: readonly Transition[] = [
  { from: 'ordered', verb: 'parcel.send', by: ['packer'], event: 'sent' },
];

/** The keys of the program file that this feature reads. */
const keysOf = (program: Program) =>
  program.extra?.parcels as
    | { readonly packers: readonly Mail[]; readonly daysToPack: number }
    | undefined;

export const packersOf = (program: Program): readonly Mail[] => keysOf(program)?.packers ?? [];

export function evolve(parcel: Parcel | undefined, event: Recorded<ParcelEvent>): Parcel {
  const { streamId: id, version, at } = event;
  if (event.kind === 'ordered') {
    const { request, to } = event;
    return { id, version, state: 'ordered', request, to, orderedAt: at, tracking: null };
  }
  if (!parcel) throw new Error(`${event.kind} before ordered in ${id}`);
  if (event.kind === 'forgotten') return { ...parcel, version };
  return { ...parcel, version, state: 'sent', tracking: event.tracking };
}

export function rolesIn(parcel: Parcel, person: Person, { program }: ParcelFacts): string[] {
  const packs = person.mail !== null && packersOf(program).includes(person.mail);
  return [...(packs ? ['packer'] : []), ...(person.id === parcel.to ? ['recipient'] : [])];
}

export function decide(
  { tracking }: SendParcel,
  parcel: Parcel,
  actor: Person,
  facts: ParcelFacts,
): Decision<ParcelEvent> {
  if (parcel.state === 'sent') return { refusal: { code: 'not-now', state: parcel.state } };
  if (!rolesIn(parcel, actor, facts).includes('packer')) return { refusal: { code: 'not-yours' } };
  if (tracking === null)
    return { refusal: { code: 'invalid', errors: [{ field: 'tracking', code: 'required' }] } };
  return { event: { kind: 'sent', tracking }, as: 'packer' };
}

export function noticesOf(
  parcel: Parcel,
  event: Recorded<ParcelEvent>,
  { program }: ParcelFacts,
): Notice[] {
  const view = { kind: 'parcel', streamId: parcel.id, event: event.version };
  if (event.kind === 'sent') return [{ recipient: parcel.to, purpose: 'sent', view }];
  const purpose = event.kind === 'ordered' ? 'pack' : 'reminder';
  return packersOf(program).map((recipient) => ({ recipient, purpose, view }));
}

export function timersOf(parcel: Parcel, program: Program): Timer[] {
  if (parcel.state !== 'ordered') return [];
  const due = parcel.orderedAt + (keysOf(program)?.daysToPack ?? 1) * 24 * 3_600_000;
  return [{ does: 'remind', of: 'packing', wanted: due, due }];
}
