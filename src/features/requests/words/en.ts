import { enActions } from './en/actions.ts';
import { enCard } from './en/card.ts';
import { enEngagement } from './en/engagement.ts';
import { enEvents } from './en/events.ts';
import { enForm } from './en/form.ts';
import { enHeadlines } from './en/headlines.ts';
import { enRequestsInsights } from './en/insights.ts';
import { enLists } from './en/lists.ts';
import { enRefusals } from './en/refusals.ts';
import { enReminders } from './en/reminders.ts';
import { enRules } from './en/rules.ts';
import { enRequestsTab } from './en/tab.ts';
import { enWaits } from './en/waits.ts';
import type { NeededKey } from './keys.ts';

/** English for requests. src/i18n/words/en.ts says how to add a sentence and a language. */
export const en = {
  ...enActions,
  ...enCard,
  ...enEngagement,
  ...enEvents,
  ...enForm,
  ...enHeadlines,
  ...enLists,
  ...enRefusals,
  ...enReminders,
  ...enRules,
  ...enRequestsTab,
  ...enRequestsInsights,
  ...enWaits,
} as const satisfies Record<NeededKey, string> & Record<string, string>;
