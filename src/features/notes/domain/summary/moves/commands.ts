import type { Language } from '../../../../../domain/people/people.ts';
import type { SummaryStep } from '../steps.ts';
import type { SummaryInputs } from '../summary.ts';

/** The moves of a draft. `next` and `preview` go on where nothing is wrong, `back` in any case. */
export const summaryVerbs = [
  'summary.next',
  'summary.back',
  'summary.preview',
  'summary.publish',
  'summary.discard',
] as const;
export type SummaryVerb = (typeof summaryVerbs)[number];

/** What somebody wants done to a draft, with what was typed in the step that they see. */
export interface SummaryCommand {
  readonly verb: SummaryVerb;
  /** The step that was sent. */
  readonly at: SummaryStep;
  readonly sent: SummaryInputs;
  readonly language: Language;
}
