import { describe, expect, it } from '@jest/globals';
import type { CardContext } from '../../../cards/kit/card-context.ts';
import { narrowed, toldApart } from '../../../cards/kit/inputs/choices.ts';
import { formatFor } from '../../../src/i18n/format.ts';
import { translator } from '../../../src/i18n/i18n.ts';

const context = { t: translator('en'), format: formatFor('en', 'UTC') } as CardContext;
const list = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ title: `Person ${at}`, value: `p${at}@x.example` }));

describe('a list of choices', () => {
  it('has people of one name told apart by their addresses', () => {
    const eva = [
      { title: 'Eva Maier', value: 'eva@one.example' },
      { title: 'eva  maier', value: 'eva@two.example' },
      { title: 'Eva Meier', value: 'eva@three.example' },
    ];
    expect(toldApart(eva).map(({ title }) => title)).toEqual([
      'Eva Maier (eva@one.example)',
      'eva  maier (eva@two.example)',
      'Eva Meier',
    ]);
  });

  it('of forty is shown as it is', () => {
    expect(narrowed(context, list(40), '').choices).toHaveLength(40);
  });

  it.each([
    ['', null, ''],
    ['?', null, ''],
    ['nobody', null, 'Nothing fits that. Please type another part of the name or address.'],
    ['person', null, '1,000 fit that. Please type more of the name or address.'],
    ['p77@x.example', 2, ''],
    ['person 99', 2, ''],
    ['99@', 11, 'Several fit that. Please choose one.'],
  ])('of a thousand with %j typed has %j entries', (typed, count, note) => {
    const shown = narrowed(context, list(1000), typed);
    expect([shown.choices?.length ?? null, shown.note]).toEqual([count, note]);
  });

  it('tells somebody apart whose namesake is not among what is offered', () => {
    const all = [...list(100), { title: list(1)[0]?.title ?? '', value: 'other@x.example' }];
    const [first] = narrowed(context, all, '', true).choices ?? [];
    expect(first?.title).toBe(`${all[0]?.title} (${all[0]?.value})`);
    const [typed] = narrowed(context, all, 'other@x.example').choices ?? [];
    expect(typed?.title).toBe(`${all[0]?.title} (other@x.example)`);
  });

  it('that is ranked offers its first entries, and typing', () => {
    const { choices } = narrowed(context, list(300), '', true);
    expect(choices?.map(({ value }) => value).slice(-2)).toEqual(['p39@x.example', '?']);
  });
});
