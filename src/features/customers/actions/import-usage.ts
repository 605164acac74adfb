import type { Refusal } from '../../../domain/decision/refusal.ts';
import type { Typed } from '../../../domain/forms/field.ts';
import { copiedGuid } from '../../../domain/guid.ts';
import type { Person } from '../../../domain/people/people.ts';
import type { AppContext } from '../../../engine/context.ts';
import { recordEvent } from '../../../engine/execute/record-event.ts';
import { todayFor } from '../../../engine/execute/today.ts';
import type { Db } from '../../../store/database/tables.ts';
import { readerByMail } from '../../../store/people/people.ts';
import {
  type Engagement,
  type EngagementEvent,
  type EngagementId,
  serviceOf,
  type Usage,
} from '../domain/engagement/engagement.ts';
import { parseCommand } from '../domain/engagement/moves/commands.ts';
import { isServiceCode, type ServiceCode, serviceCodes, services } from '../domain/workloads.ts';
import { engagement as engagements } from '../engagement-kind.ts';
import { customerOfTenant, openEngagementOf } from '../store/shared.ts';

/** What a report says of one service of one tenant: text as it is written there, by the ids of the inputs. */
export type UsageLine = Typed;

/** What became of a line. */
export type Imported =
  | { readonly kind: 'no-customer' | 'no-engagement' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** These figures were there already: an import that is repeated adds nothing. */
  | { readonly kind: 'known'; readonly id: EngagementId }
  | {
      readonly kind: 'recorded';
      readonly id: EngagementId;
      readonly service: ServiceCode;
      readonly to: 'onboarding' | 'reached';
    };

/** Engagements as they would be after the lines of a dry run so far. */
export type Tried = Map<EngagementId, Engagement>;

/**
 * One line of a report of usage, by the same rules as a click of the engagement's FM. Nobody clicked: the
 * event has no actor, and says that it was imported. With `tried` nothing is written.
 */
export async function importUsage(
  app: AppContext,
  line: UsageLine,
  tried?: Tried,
): Promise<Imported> {
  const imported = await app.store.transaction((db) => importIn(db, app, line, tried));
  if (!tried) app.wake();
  return imported;
}

async function importIn(
  db: Db,
  app: AppContext,
  line: UsageLine,
  tried: Tried | undefined,
): Promise<Imported> {
  const customer = await customerOfTenant(db, copiedGuid(line.tenantId ?? ''));
  if (!customer) return { kind: 'no-customer' };
  const open = await openEngagementOf(db, customer.id);
  if (!open) return { kind: 'no-engagement' };
  const state = tried?.get(open.id) ?? open;
  const inputs = inputsFor(state, line);
  const fm = await readerByMail(db, state.fm);
  const actor: Person = fm ?? { id: `import/${state.fm}`, name: '', mail: state.fm };
  const today = todayFor(app, { timeZone: fm?.timeZone ?? null });
  const command = parseCommand('closing.usage', inputs, { today, program: app.program() });
  const facts = await engagements.factsAbout(db, app, state);
  const decision = engagements.decide(command, state, actor, facts);
  if ('refusal' in decision) return { kind: 'refused', refusal: decision.refusal };
  const { event } = decision;
  const { id } = state;
  if (event.kind !== 'used' || isKnown(state, event)) return { kind: 'known', id };
  await happens(db, app, { state, event, tried });
  return { kind: 'recorded', id, service: event.service, to: event.to };
}

type Used = Extract<EngagementEvent, { kind: 'used' }>;

async function happens(
  db: Db,
  app: AppContext,
  what: {
    readonly state: Engagement;
    readonly event: Used;
    readonly tried: Tried | undefined;
  },
): Promise<void> {
  const { state, event, tried } = what;
  if (!tried) {
    await recordEvent(db, app, engagements, { click: null, event, as: 'import', before: state });
    return;
  }
  const recorded = { streamId: state.id, version: state.version + 1, at: app.clock() };
  tried.set(state.id, engagements.evolve(state, { ...event, ...recorded, actor: null, as: null }));
}

/** A tick that was set once stays: a report knows neither the tasks in FTOP nor what the customer has said. */
function inputsFor(state: Engagement, line: UsageLine): Typed {
  const service = codeOf(line.service ?? '');
  const known = isServiceCode(service) ? serviceOf(state, service)?.usage : null;
  const ticked = line.enablementTaskDone ?? String(known?.enablementTaskDone === true);
  const noBlocker = String(known?.noBlocker === true);
  return { ...line, service, enablementTaskDone: ticked, noBlocker };
}

/** By code or by the product's name, in either case. */
function codeOf(typed: string): string {
  const wanted = typed.toLowerCase();
  const named = (code: ServiceCode): boolean =>
    code.toLowerCase() === wanted || services[code]?.toLowerCase() === wanted;
  return serviceCodes.find(named) ?? typed;
}

function isKnown(state: Engagement, { service, usage }: Used): boolean {
  const known = serviceOf(state, service)?.usage;
  return known !== null && known !== undefined && sameFigures(known, usage);
}

const sameFigures = (one: Usage, other: Usage): boolean =>
  one.licences === other.licences &&
  one.activeUsers === other.activeUsers &&
  one.asOf === other.asOf &&
  one.source === other.source &&
  one.enablementTaskDone === other.enablementTaskDone &&
  one.noBlocker === other.noBlocker;
