import { deActions } from './de/actions.ts';
import { deCard } from './de/card.ts';
import { deEngagement } from './de/engagement.ts';
import { deEvents } from './de/events.ts';
import { deForm } from './de/form.ts';
import { deHeadlines } from './de/headlines.ts';
import { deRequestsInsights } from './de/insights.ts';
import { deLists } from './de/lists.ts';
import { deRefusals } from './de/refusals.ts';
import { deReminders } from './de/reminders.ts';
import { deRules } from './de/rules.ts';
import { deRequestsTab } from './de/tab.ts';
import { deWaits } from './de/waits.ts';
import type { en } from './en.ts';

/** German for requests. */
export const de: Readonly<Record<keyof typeof en, string>> = {
  ...deActions,
  ...deCard,
  ...deEngagement,
  ...deEvents,
  ...deForm,
  ...deHeadlines,
  ...deLists,
  ...deRefusals,
  ...deReminders,
  ...deRules,
  ...deRequestsTab,
  ...deRequestsInsights,
  ...deWaits,
};
