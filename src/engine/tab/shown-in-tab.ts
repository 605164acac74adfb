import type { GuidancePart } from '../guidance-part.ts';
import type { InsightsPart } from '../insights-part.ts';
import type { RuleTrial, TabPart } from '../tab-part.ts';

/** What a feature shows in the tab. */
export interface ShownInTab {
  /** Its lists in the tab. */
  readonly tab?: readonly TabPart[];
  /** What it knows beside the work, to be asked in the tab; of all features one has it. */
  readonly guidance?: GuidancePart;
  /** Its figures. */
  readonly insights?: InsightsPart;
  /** Its rules, to be tried by an admin. */
  readonly ruleTrial?: RuleTrial;
}
