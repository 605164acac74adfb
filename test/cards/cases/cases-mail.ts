import type { RemindersPage } from '../../../src/features/requests/domain/pages/reminders.ts';
import type { NewsPage, RequestPage } from '../../../src/features/requests/domain/pages/request.ts';
import type { petra } from '../given/sample.ts';
import { cases } from './cases.ts';

/** Of the cards worth looking at those that can go out as an e-mail. */
export const mailCases: readonly {
  readonly name: string;
  readonly who: typeof petra;
  readonly page: NewsPage | RemindersPage | RequestPage;
}[] = cases.flatMap(({ name, who, page }) =>
  page.kind === 'news' ||
  page.kind === 'reminders' ||
  (page.kind === 'request' && !page.superseded && !page.refusal)
    ? [{ name, who, page }]
    : [],
);
