import type { Loader } from '../../../../engine/feature.ts';
import { nudgePage } from './nudge-page.ts';
import { orderPage, summariesPage } from './summaries-page.ts';
import { comparisonPage, summaryPage, summaryTextPage } from './summary-page.ts';

/** The pages of executive summaries and their orders, by the kind of the view. */
export const summaryPages: Readonly<Record<string, Loader>> = {
  summary: summaryPage,
  comparison: comparisonPage,
  'summary-text': summaryTextPage,
  summaries: summariesPage,
  order: orderPage,
  nudge: nudgePage,
};
