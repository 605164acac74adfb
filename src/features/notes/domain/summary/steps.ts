import { type ServiceCode, serviceCodes } from '../../../customers/domain/workloads.ts';
import { lineId } from './fields.ts';

/** The form is asked in steps, since a card holds 28 KB: the lines of all 17 workloads fill two. */
export const steps = ['about', 'lines', 'more-lines', 'preview'] as const;
export type Step = (typeof steps)[number];

export const isStep = (text: unknown): text is Step => steps.some((step) => step === text);

/** So many workloads' lines are asked in one step. */
export const linesInAStep = 8;

type Typed = Readonly<Record<string, string>>;

/** The workloads that were chosen, in the order of the playbook. */
export function chosenIn(typed: Typed): readonly ServiceCode[] {
  const codes = (typed.workloads ?? '').split(',');
  return serviceCodes.filter((code) => codes.includes(code));
}

/** The workloads whose lines this step asks. */
export function codesOf(step: Step, typed: Typed): readonly ServiceCode[] {
  if (step === 'lines') return chosenIn(typed).slice(0, linesInAStep);
  return step === 'more-lines' ? chosenIn(typed).slice(linesInAStep) : [];
}

const about = [
  ...['description', 'engagementStatus', 'deployment', 'relations', 'workloads', 'support'],
  'risks',
];

/** The inputs of a step. */
export const inputsIn = (step: Step, typed: Typed): readonly string[] =>
  step === 'about' ? about : codesOf(step, typed).map(lineId);

/** The steps that there are for what was chosen, in order. */
const stepsFor = (typed: Typed): readonly Step[] =>
  steps.filter((step) => step === 'about' || step === 'preview' || codesOf(step, typed).length > 0);

export function stepAfter(step: Step, typed: Typed): Step {
  const later = steps.slice(steps.indexOf(step) + 1);
  return stepsFor(typed).find((one) => later.includes(one)) ?? 'preview';
}

export function stepBefore(step: Step, typed: Typed): Step {
  const earlier = steps.slice(0, steps.indexOf(step));
  return stepsFor(typed).findLast((one) => earlier.includes(one)) ?? 'about';
}

/** The first step that asks one of these inputs; undefined: none does. */
export const stepOf = (fields: readonly string[], typed: Typed): Step | undefined =>
  stepsFor(typed).find((step) => inputsIn(step, typed).some((field) => fields.includes(field)));

/** What is typed in all, after a step was sent: what the step asks and was left empty is empty. */
export function withStep(typed: Typed, step: Step, sent: Typed): Typed {
  const asked = step === 'about' ? about : inputsIn(step, typed);
  const empty = Object.fromEntries(asked.map((field) => [field, '']));
  const all = { ...typed, ...empty, ...sent };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}
