import type { Decision } from '../../../../../domain/decision/decision.ts';
import type { Refusal } from '../../../../../domain/decision/refusal.ts';
import { invalid } from '../../../../../domain/decision/refused.ts';
import type { FieldError } from '../../../../../domain/forms/field-error.ts';
import type { Person } from '../../../../../domain/people/people.ts';
import type { Program } from '../../../../../domain/program/program.ts';
import type { Customer } from '../../../../customers/domain/customer/customer.ts';
import { parseSummary } from '../fields.ts';
import { newestLabels } from '../labels.ts';
import { rolesAround, type SummaryRole } from '../roles.ts';
import {
  followingStep,
  inputsOfStep,
  previousStep,
  type SummaryStep,
  stepAsking,
  withStep,
} from '../steps.ts';
import type {
  ExecSummary,
  ShownRisk,
  SummaryEvent,
  SummaryInputs,
  SummaryState,
} from '../summary.ts';
import type { SummaryCommand } from './commands.ts';

/** What is known around a summary when somebody acts. */
export interface SummaryFacts {
  readonly program: Program;
  readonly customer: Customer;
  /** The risks of the customer that are open. */
  readonly risks: readonly ShownRisk[];
}

/** The roles of somebody for it: nobody but the FM knows of a draft. */
export function rolesIn(
  { state }: Pick<ExecSummary, 'state'>,
  person: Pick<Person, 'mail'>,
  { customer, program }: SummaryFacts,
): SummaryRole[] {
  const roles = rolesAround(customer, person, program);
  return state === 'published' ? roles : roles.filter((role) => role === 'fm');
}

/** Whether a command is allowed (process, section 9), and what then has happened. Pure. */
export function decide(
  command: SummaryCommand,
  summary: ExecSummary,
  actor: Person,
  facts: SummaryFacts,
): Decision<SummaryEvent, SummaryRole> {
  const isFm = rolesIn(summary, actor, facts).includes('fm');
  if (!isFm) return { refusal: { code: 'not-yours' } };
  if (summary.state !== 'draft') return { refusal: overAs[summary.state] };
  const answer = answerTo(command, summary, facts);
  return 'refusal' in answer ? answer : { ...answer, as: 'fm' };
}

const overAs: Readonly<Record<Exclude<SummaryState, 'draft'>, Refusal>> = {
  published: { code: 'because', because: 'summary-published', values: {} },
  discarded: { code: 'because', because: 'summary-discarded', values: {} },
};

type Answer = { readonly event: SummaryEvent } | { readonly refusal: Refusal };

function answerTo(command: SummaryCommand, summary: ExecSummary, facts: SummaryFacts): Answer {
  const { verb, at: step, sent } = command;
  if (verb === 'summary.discard') return { event: { kind: 'discarded' } };
  const typed = withStep(summary.typed, step, sent);
  if (verb === 'summary.back')
    return { event: { kind: 'drafted', step: previousStep(step, typed), typed } };
  const parsed = parseSummary(typed);
  const errors = 'errors' in parsed ? parsed.errors : [];
  const own = errorsIn(step, typed, errors);
  if (own.length > 0) return invalid(...own);
  if (verb === 'summary.next')
    return { event: { kind: 'drafted', step: followingStep(step, typed), typed } };
  // What is missing elsewhere is asked there; what was typed here is kept.
  if ('errors' in parsed) return { event: { kind: 'drafted', step: asking(errors, typed), typed } };
  if (verb === 'summary.preview') return { event: { kind: 'drafted', step: 'preview', typed } };
  const { customer } = facts;
  return {
    event: {
      ...{ kind: 'published', language: command.language, labels: newestLabels },
      ...{ customerName: customer.name, fields: parsed.value, risks: shownRisks(typed, facts) },
    },
  };
}

/** The mistakes in what this step asks, out of all that there are. */
const errorsIn = (step: SummaryStep, typed: SummaryInputs, errors: readonly FieldError[]) =>
  errors.filter(({ field }) => inputsOfStep(step, typed).includes(field));

const asking = (errors: readonly FieldError[], typed: SummaryInputs): SummaryStep =>
  stepAsking(
    errors.map(({ field }) => field),
    typed,
  ) ?? 'about';

/** The risks that were ticked, as far as they are still open. */
export function shownRisks(
  typed: SummaryInputs,
  { risks }: Pick<SummaryFacts, 'risks'>,
): readonly ShownRisk[] {
  const ticked = (typed.risks ?? '').split(',');
  return risks.filter(({ id }) => ticked.includes(id));
}
