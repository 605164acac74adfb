import { describe, expect, it } from '@jest/globals';
import { helpData } from '../../cards/help/help.ts';
import { cardContextFor } from '../../cards/kit/card-context.ts';
import { type AdaptiveCard, template } from '../../cards/kit/template.ts';
import { listData } from '../../cards/list/list.ts';
import { sentenceData } from '../../cards/message/message.ts';
import { newsData } from '../../cards/news/news.ts';
import { proposalData } from '../../cards/proposal/proposal.ts';
import { remindersData } from '../../cards/reminders/reminders.ts';
import { sheetOf } from '../../cards/render-sheet.ts';
import { requestData } from '../../cards/request/request.ts';
import { formData, reviewData } from '../../cards/request-form/form.ts';
import { sharedData } from '../../cards/shared-request/shared-request.ts';
import { traceData } from '../../cards/trace/trace.ts';
import { sampleCustomer } from './cases/cases-customers.ts';
import { canType } from './given/can-type.ts';
import {
  approved,
  formPage,
  listPage,
  newsPage,
  remindersPage,
  requestPage,
  resubmitted,
  returned,
  tracePage,
} from './given/pages.ts';
import { frank, petra, program, readerOf } from './given/sample.ts';
import { kept } from './goldens.ts';
import { complaints } from './kit/renderer.ts';
import { type LayoutName, layouts } from './kit/template/layouts.ts';

const wordsOf = (person: typeof petra) =>
  cardContextFor(readerOf(person, 'en'), program, {
    text: 2000,
    said: 160,
    overlong: 100,
    events: 12,
    repeats: 5,
    lean: false,
  });
const petras = wordsOf(petra);
const franks = wordsOf(frank);

/** What the view functions make of an ordinary page: the designer's data for each template. */
const samples: readonly (readonly [LayoutName, unknown])[] = [
  ['request-form/form', formData(petras, formPage('customer'))],
  ['request-form/form-review', reviewData(petras, formPage('review'))],
  [
    'help/help',
    helpData(petras, {
      ...({ kind: 'help', roles: ['partner'] } as const),
      ...{ commands: canType('new'), openDraft: false, away: null },
    }),
  ],
  ['trace/trace', traceData(petras, tracePage(approved, petra, ['partner']))],
  ['list/list', listData(franks, listPage({ list: 'fpm', lists: ['fpm'] }))],
  ['news/news', newsData(petras, newsPage(returned, petra, ['partner']))],
  [
    'proposal/proposal',
    proposalData(franks, { kind: 'proposal', partners: program.partners, typed: {}, errors: [] }),
  ],
  ['reminders/reminders', remindersData(franks, remindersPage())],
  ['request/request', requestData(franks, requestPage(resubmitted, frank, ['fpm']))],
  [
    'shared-request/shared-request',
    sharedData(petras, {
      kind: 'shared',
      id: 'SME-1042',
      state: 'approved',
      tenantName: 'Fabrikam',
      workload: 'aadp-p1',
      userIds: [],
    }),
  ],
  ['kit/sheet/sheet', sheetOf(franks, sampleCustomer)],
  ['message/message', sentenceData(petras, { code: 'discarded' })],
];

describe.each(samples)('the template %s', (name, data) => {
  const layout = layouts[name];

  it('has a sample for the designer, with the data that the product binds', () => {
    const { now, before } = kept(`../../cards/${name}.sample.json`, data);
    expect(now).toBe(before);
  });

  it('becomes a card that the renderer understands', () => {
    const card: AdaptiveCard = template(name, layout)(data);
    expect(complaints(card)).toEqual([]);
  });

  it('has no words of its own', () => {
    const words = JSON.stringify(layout).match(/"(?:text|title|label|placeholder)":"[^"]*"/g) ?? [];
    expect(words.filter((word) => !/:"(?:[^\p{L}]|\$\{[^}]*\})*"$/u.test(word))).toEqual([]);
  });
});
