import { describe, expect, it } from '@jest/globals';
import { type Card, template } from '../../cards/expand.ts';
import formLayout from '../../cards/form.json' with { type: 'json' };
import { formData, reviewData } from '../../cards/form.ts';
import reviewLayout from '../../cards/form-review.json' with { type: 'json' };
import helpLayout from '../../cards/help.json' with { type: 'json' };
import { helpData } from '../../cards/help.ts';
import listLayout from '../../cards/list.json' with { type: 'json' };
import { listData } from '../../cards/list.ts';
import newsLayout from '../../cards/news.json' with { type: 'json' };
import { newsData } from '../../cards/news.ts';
import proposalLayout from '../../cards/proposal.json' with { type: 'json' };
import { proposalData } from '../../cards/proposal.ts';
import requestLayout from '../../cards/request.json' with { type: 'json' };
import { requestData } from '../../cards/request.ts';
import sentenceLayout from '../../cards/sentence.json' with { type: 'json' };
import { sentenceData } from '../../cards/sentence.ts';
import sharedLayout from '../../cards/shared.json' with { type: 'json' };
import { sharedData } from '../../cards/shared.ts';
import { wordsFor } from '../../cards/words.ts';
import { fieldsOf } from '../../src/domain/form.ts';
import { kept } from './goldens.ts';
import { formPage, listPage, newsPage, requestPage, resubmitted, returned } from './pages.ts';
import { complaints } from './renderer.ts';
import { frank, petra, program, readerOf } from './sample.ts';

const wordsOf = (person: typeof petra) =>
  wordsFor(readerOf(person, 'en'), program, {
    text: 2000,
    said: 160,
    events: 12,
    repeats: 5,
    lean: false,
  });
const petras = wordsOf(petra);
const franks = wordsOf(frank);

/** What the view functions make of an ordinary page: the designer's data for each template. */
const samples: readonly (readonly [string, unknown, unknown])[] = [
  ['form', formLayout, formData(petras, formPage('customer'), fieldsOf.customer)],
  ['form-review', reviewLayout, reviewData(petras, formPage('review'))],
  [
    'help',
    helpLayout,
    helpData(petras, { kind: 'help', roles: ['partner'], openDraft: false, away: null }),
  ],
  ['list', listLayout, listData(franks, listPage({ list: 'fpm', lists: ['fpm'] }))],
  ['news', newsLayout, newsData(petras, newsPage(returned, petra, ['partner']))],
  [
    'proposal',
    proposalLayout,
    proposalData(franks, { kind: 'proposal', partners: program.partners, typed: {}, errors: [] }),
  ],
  ['request', requestLayout, requestData(franks, requestPage(resubmitted, frank, ['fpm']))],
  [
    'shared',
    sharedLayout,
    sharedData(petras, {
      kind: 'shared',
      id: 'SME-1042',
      state: 'approved',
      tenantName: 'Fabrikam',
      workload: 'aadp-p1',
      userIds: [],
    }),
  ],
  ['sentence', sentenceLayout, sentenceData(petras, { code: 'discarded' })],
];

describe.each(samples)('the template %s', (name, layout, data) => {
  it('comes with a sample for the designer that is what the product binds', () => {
    const { now, before } = kept(`../../cards/${name}.sample.json`, data);
    expect(now).toBe(before);
  });

  it('becomes a card that the renderer understands', () => {
    const card: Card = template(name, layout)(data).made;
    expect(complaints(card)).toEqual([]);
  });

  it('holds no words of its own', () => {
    const words = JSON.stringify(layout).match(/"(?:text|title|label|placeholder)":"[^"]*"/g) ?? [];
    expect(words.filter((word) => !/:"(?:[^\p{L}]|\$\{[^}]*\})*"$/u.test(word))).toEqual([]);
  });
});
