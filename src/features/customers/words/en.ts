import { enCustomerActions } from './en/actions.ts';
import { enCustomerEvents } from './en/events.ts';
import { enCustomersHappened } from './en/happened.ts';
import { enCustomersInsights } from './en/insights.ts';
import { enCustomerLabels } from './en/labels.ts';
import { enCustomerRefusals } from './en/refusals.ts';
import { enCustomersTab } from './en/tab.ts';
import { enCustomerTexts } from './en/texts.ts';
import type { NeededKey } from './keys.ts';

/** English for customers. src/i18n/words/en.ts says how to add a sentence and a language. */
export const en = {
  ...enCustomerActions,
  ...enCustomerEvents,
  ...enCustomersHappened,
  ...enCustomerLabels,
  ...enCustomerRefusals,
  ...enCustomersInsights,
  ...enCustomersTab,
  ...enCustomerTexts,
} as const satisfies Record<NeededKey, string> & Record<string, string>;
