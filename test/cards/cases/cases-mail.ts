import type { NewsPage, RequestPage } from '../../../src/features/requests/domain/pages.ts';

import { cases } from './cases.ts';
import type { petra } from './sample.ts';

/** Of the cards worth looking at those that can go out as an e-mail. */
export const mailCases: readonly {
  readonly name: string;
  readonly who: typeof petra;
  readonly page: NewsPage | RequestPage;
}[] = cases.flatMap(({ name, who, page }) =>
  page.kind === 'news' || (page.kind === 'request' && !page.superseded && !page.refusal)
    ? [{ name, who, page }]
    : [],
);
