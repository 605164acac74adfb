import { type ServiceCode, serviceCodes } from '../../../customers/domain/workloads.ts';
import { lineId } from './fields.ts';

/** The form is asked in steps, since a card holds 28 KB: the lines of all 17 workloads fill two cards. */
export const summarySteps = ['about', 'lines', 'more-lines', 'preview'] as const;
export type SummaryStep = (typeof summarySteps)[number];

/** So many workloads' lines are asked in one step. */
const linesInAStep = 8;

type SummaryInputs = Readonly<Record<string, string>>;

/** The workloads that were chosen, in the order of the playbook. */
export function chosenCodes(typed: SummaryInputs): readonly ServiceCode[] {
  const codes = (typed.workloads ?? '').split(',');
  return serviceCodes.filter((code) => codes.includes(code));
}

/** The workloads whose lines this step asks. */
export function codesOf(step: SummaryStep, typed: SummaryInputs): readonly ServiceCode[] {
  if (step === 'lines') return chosenCodes(typed).slice(0, linesInAStep);
  return step === 'more-lines' ? chosenCodes(typed).slice(linesInAStep) : [];
}

const about = [
  ...['description', 'engagementStatus', 'deployment', 'relations', 'workloads', 'support'],
  'risks',
];

/** The inputs of a step. */
export const inputsOfStep = (step: SummaryStep, typed: SummaryInputs): readonly string[] =>
  step === 'about' ? about : codesOf(step, typed).map(lineId);

/** The steps that what was chosen needs, in order. */
const stepsFor = (typed: SummaryInputs): readonly SummaryStep[] =>
  summarySteps.filter(
    (step) => step === 'about' || step === 'preview' || codesOf(step, typed).length > 0,
  );

export function followingStep(step: SummaryStep, typed: SummaryInputs): SummaryStep {
  const later = summarySteps.slice(summarySteps.indexOf(step) + 1);
  return stepsFor(typed).find((one) => later.includes(one)) ?? 'preview';
}

export function previousStep(step: SummaryStep, typed: SummaryInputs): SummaryStep {
  const earlier = summarySteps.slice(0, summarySteps.indexOf(step));
  return stepsFor(typed).findLast((one) => earlier.includes(one)) ?? 'about';
}

/** The first step that asks one of these inputs; undefined: none does. */
export const stepAsking = (
  fields: readonly string[],
  typed: SummaryInputs,
): SummaryStep | undefined =>
  stepsFor(typed).find((step) => inputsOfStep(step, typed).some((field) => fields.includes(field)));

/** What is typed in all, after a step was sent: what the step asks and was left empty is empty. */
export function withStep(
  typed: SummaryInputs,
  step: SummaryStep,
  sent: SummaryInputs,
): SummaryInputs {
  const asked = step === 'about' ? about : inputsOfStep(step, typed);
  const empty = Object.fromEntries(asked.map((field) => [field, '']));
  const all = { ...typed, ...empty, ...sent };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}
