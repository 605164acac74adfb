import type { Refusal } from '../../../../../src/domain/decision/refusal.ts';
import type { Person } from '../../../../../src/domain/people/people.ts';
import type { Recorded } from '../../../../../src/domain/stream.ts';
import {
  type OrderVerb,
  parseOrder,
} from '../../../../../src/features/notes/domain/order/commands.ts';
import { decide as decideOrder } from '../../../../../src/features/notes/domain/order/decide.ts';
import { evolve as evolveOrder } from '../../../../../src/features/notes/domain/order/evolve.ts';
import type { Order, OrderEvent } from '../../../../../src/features/notes/domain/order/order.ts';
import type { SummaryVerb } from '../../../../../src/features/notes/domain/summary/moves/commands.ts';
import {
  decide,
  type SummaryFacts,
} from '../../../../../src/features/notes/domain/summary/moves/decide.ts';
import { evolve } from '../../../../../src/features/notes/domain/summary/moves/evolve.ts';
import type {
  ExecSummary,
  ShownRisk,
  SummaryEvent,
  SummaryId,
  SummaryInputs,
} from '../../../../../src/features/notes/domain/summary/summary.ts';
import { fatima, nordlicht, program, rita } from '../../../customers/domain/given.ts';
import { monday } from '../../../requests/domain/given.ts';

export const firewall: ShownRisk = { id: 'RISK-1009', text: 'The firewall takes no wildcards.' };
export const summaryFacts: SummaryFacts = { program, customer: nordlicht, risks: [firewall] };

const recorded = <E extends { readonly kind: string }>(
  streamId: Recorded['streamId'],
  event: E,
  { version, at, actor }: { version: number; at: number; actor: Person | null },
): Recorded<E> => ({ ...event, streamId, version, at, actor, as: null });

/** A draft, and what was tried with it. */
export function drafted(
  typed: SummaryInputs = {},
  id: SummaryId = 'SUM-1004',
  last: SummaryId | null = null,
) {
  const begun: SummaryEvent = { kind: 'begun', customer: 'CUS-1001', last, typed };
  return writing(evolve(undefined, recorded(id, begun, { version: 1, at: monday, actor: fatima })));
}

interface Writing {
  readonly summary: ExecSummary;
  readonly refusal: Refusal | null;
  /** What the last command has made happen; null: nothing. */
  readonly event: SummaryEvent | null;
  /** The FM does this at the step to which the draft has come. */
  does(
    verb: SummaryVerb,
    sent?: SummaryInputs,
    more?: { by?: Person; facts?: SummaryFacts },
  ): Writing;
  errors(): string[];
}

function writing(
  summary: ExecSummary,
  refusal: Refusal | null = null,
  event: SummaryEvent | null = null,
): Writing {
  return {
    ...{ summary, refusal, event },
    does(verb, sent = {}, { by = fatima, facts = summaryFacts } = {}) {
      const command = { verb, at: summary.step, sent, language: 'en' as const };
      const decided = decide(command, summary, by, facts);
      if ('refusal' in decided) return writing(summary, decided.refusal);
      const version = summary.version + 1;
      const happened = recorded(summary.id, decided.event, { version, at: monday, actor: by });
      return writing(evolve(summary, happened), null, decided.event);
    },
    errors: () =>
      refusal?.code === 'invalid'
        ? refusal.errors.map(({ field, code }) => `${field}: ${code}`)
        : [],
  };
}

/** An order of Rita's, and what became of it. */
export function ordered(wishedFor: string | null = null, at = monday) {
  const asked: OrderEvent = {
    ...{ kind: 'asked', customer: 'CUS-1001', region: 'emea', rm: 'rita@fasttrack.example' },
    ...{ wishedFor, reason: 'The quarter ends.' },
  };
  return waiting(
    evolveOrder(undefined, recorded('ORD-1003', asked, { version: 1, at, actor: rita })),
  );
}

type Doer = { readonly by: Person; readonly facts?: SummaryFacts };

interface Waiting {
  readonly order: Order;
  readonly refusal: Refusal | null;
  happens(event: OrderEvent, actor?: Person | null): Waiting;
  does(verb: OrderVerb, inputs: SummaryInputs, doer: Doer): Waiting;
}

function waiting(order: Order, refusal: Refusal | null = null): Waiting {
  const happens: Waiting['happens'] = (event, actor = null) =>
    waiting(
      evolveOrder(
        order,
        recorded(order.id, event, { version: order.version + 1, at: monday, actor }),
      ),
    );
  return {
    order,
    refusal,
    happens,
    does(verb, inputs, { by, facts = summaryFacts }) {
      const decided = decideOrder(parseOrder(verb, inputs, '2026-03-02'), order, by, facts);
      return 'refusal' in decided ? waiting(order, decided.refusal) : happens(decided.event, by);
    },
  };
}
