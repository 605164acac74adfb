import { deCustomerActions } from './de/actions.ts';
import { deCustomerEvents } from './de/events.ts';
import { deCustomersHappened } from './de/happened.ts';
import { deCustomersInsights } from './de/insights.ts';
import { deCustomerLabels } from './de/labels.ts';
import { deCustomerRefusals } from './de/refusals.ts';
import { deCustomersTab } from './de/tab.ts';
import { deCustomerTexts } from './de/texts.ts';
import type { en } from './en.ts';

/** German for customers. */
export const de: Readonly<Record<keyof typeof en, string>> = {
  ...deCustomerActions,
  ...deCustomerEvents,
  ...deCustomersHappened,
  ...deCustomerLabels,
  ...deCustomerRefusals,
  ...deCustomersInsights,
  ...deCustomersTab,
  ...deCustomerTexts,
};
