import type { en } from './en.ts';
import { esCustomerActions } from './es/actions.ts';
import { esCustomerEvents } from './es/events.ts';
import { esCustomersHappened } from './es/happened.ts';
import { esCustomersInsights } from './es/insights.ts';
import { esCustomerLabels } from './es/labels.ts';
import { esCustomerRefusals } from './es/refusals.ts';
import { esCustomersTab } from './es/tab.ts';
import { esCustomerTexts } from './es/texts.ts';

/** Spanish for customers. */
export const es: Readonly<Record<keyof typeof en, string>> = {
  ...esCustomerActions,
  ...esCustomerEvents,
  ...esCustomersHappened,
  ...esCustomerLabels,
  ...esCustomerRefusals,
  ...esCustomersInsights,
  ...esCustomersTab,
  ...esCustomerTexts,
};
