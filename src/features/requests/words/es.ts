import type { en } from './en.ts';
import { esActions } from './es/actions.ts';
import { esCard } from './es/card.ts';
import { esEngagement } from './es/engagement.ts';
import { esEvents } from './es/events.ts';
import { esForm } from './es/form.ts';
import { esHeadlines } from './es/headlines.ts';
import { esRequestsInsights } from './es/insights.ts';
import { esLists } from './es/lists.ts';
import { esRefusals } from './es/refusals.ts';
import { esReminders } from './es/reminders.ts';
import { esRules } from './es/rules.ts';
import { esRequestsTab } from './es/tab.ts';
import { esWaits } from './es/waits.ts';

/** Spanish for requests. */
export const es: Readonly<Record<keyof typeof en, string>> = {
  ...esActions,
  ...esCard,
  ...esEngagement,
  ...esEvents,
  ...esForm,
  ...esHeadlines,
  ...esLists,
  ...esRefusals,
  ...esReminders,
  ...esRules,
  ...esRequestsTab,
  ...esRequestsInsights,
  ...esWaits,
};
