import { describe, expect, it } from '@jest/globals';
import { parseOrder } from '../../../../../src/features/notes/domain/order/commands.ts';
import { noticesOf } from '../../../../../src/features/notes/domain/order/notices.ts';
import type { RecordedOrderEvent } from '../../../../../src/features/notes/domain/order/order.ts';
import { calendarFor, timersOf } from '../../../../../src/features/notes/domain/order/timers.ts';
import { petra } from '../../../../support/samples/program.ts';
import { fatima, lena, nordlicht, program, rita } from '../../../customers/domain/given.ts';
import { ordered, summaryFacts } from '../summary/given.ts';

const calendar = calendarFor('emea', program);
const may = Date.parse('2026-05-18T08:00:00Z');
const timesOf = (wishedFor: string | null, at = may) =>
  timersOf(ordered(wishedFor, at).order, calendar).map(({ tells, wanted }) => [
    tells,
    new Date(wanted).toISOString(),
  ]);

describe('an order of a summary', () => {
  it.each([
    ['2026-03-03', []],
    ['2026-05-31', []],
    ['2026-03-02', ['wishedFor: not-within-days']],
    ['2026-06-01', ['wishedFor: not-within-days']],
    ['soon', ['wishedFor: not-a-date']],
  ])('may be wished for from tomorrow on, within 90 days: %s', (wishedFor, errors) => {
    const parsed = parseOrder('summary.ask', { wishedFor }, '2026-03-02');
    const found = 'errors' in parsed ? parsed.errors : [];
    expect(found.map(({ field, code }) => `${field}: ${code}`)).toEqual(errors);
  });

  it('may be wished for by a day with a time of day', () => {
    const wishedFor = '2026-05-29T00:00:00Z';
    expect(parseOrder('summary.ask', { wishedFor }, '2026-03-02')).toMatchObject({
      wishedFor: '2026-05-29',
    });
  });

  it('is reminded of one business day before, and on the day at nine; then it has passed', () => {
    expect(timesOf('2026-05-29')).toEqual([
      ['day-before', '2026-05-28T07:00:00.000Z'],
      ['on-the-day', '2026-05-29T07:00:00.000Z'],
      ['passed', '2026-05-29T22:00:00.000Z'],
    ]);
  });

  it('counts business days: over Whit Monday and the weekend before it', () => {
    expect(timesOf('2026-05-26')[0]).toEqual(['day-before', '2026-05-22T07:00:00.000Z']);
  });

  it('reminds nobody on a day on which nobody works, nor of what is over', () => {
    expect(timesOf('2026-05-25').map(([tells]) => tells)).toEqual(['day-before', 'passed']);
    expect(timesOf('2026-05-19').map(([tells]) => tells)).toEqual(['on-the-day', 'passed']);
  });

  it('without a wish has no clock, and neither has one that is answered', () => {
    expect(timesOf(null)).toEqual([]);
    const { order } = ordered('2026-05-29', may).happens({ kind: 'answered', summary: 'SUM-1004' });
    expect(timersOf(order, calendar)).toEqual([]);
  });

  it('is reminded of each once, and again once the wish is another one', () => {
    const told = ordered('2026-05-29', may).happens({ kind: 'reminded', of: 'day-before' });
    expect(timersOf(told.order, calendar).map(({ tells }) => tells)).not.toContain('day-before');
    const same = { kind: 'asked-again', wishedFor: '2026-05-29', reason: 'more' } as const;
    expect(told.happens(same).order.reminded).toEqual(['day-before']);
    expect(told.happens({ ...same, wishedFor: '2026-06-12' }).order.reminded).toEqual([]);
  });

  it('is declined by the FM, with a reason', () => {
    const order = ordered();
    expect(order.does('summary.decline', {}, { by: fatima }).refusal).toEqual({
      ...{ code: 'invalid', errors: [{ field: 'comment', code: 'comment-required' }] },
    });
    expect(
      order.does('summary.decline', { comment: 'On hold.' }, { by: fatima }).order,
    ).toMatchObject({ state: 'declined', comment: 'On hold.' });
  });

  it('is withdrawn by the RM who has asked; over, it stays as it is', () => {
    const order = ordered().does('summary.withdraw', {}, { by: rita });
    expect(order.order.state).toBe('withdrawn');
    expect(order.does('summary.withdraw', {}, { by: rita }).refusal).toMatchObject({
      ...{ because: 'order-state', values: { orderState: 'withdrawn' } },
    });
  });

  it.each([
    ['summary.decline', rita],
    ['summary.withdraw', fatima],
    ['summary.decline', lena],
    ['summary.withdraw', petra],
  ] as const)('allows no %s to $name', (verb, by) => {
    expect(ordered().does(verb, { comment: 'No.' }, { by }).refusal).toEqual({ code: 'not-yours' });
  });

  const told = (event: object, facts = summaryFacts) => {
    const { order } = ordered('2026-05-29');
    return noticesOf(order, { version: 2, ...event } as RecordedOrderEvent, facts).map(
      ({ recipient, view }) => [recipient, view.kind],
    );
  };

  it('is told to the FM, its answer to the RM', () => {
    expect(told({ kind: 'asked' })).toEqual([['fatima@fasttrack.example', 'order']]);
    expect(told({ kind: 'reminded', of: 'on-the-day' })).toEqual([
      ['fatima@fasttrack.example', 'order'],
    ]);
    expect(told({ kind: 'answered', summary: 'SUM-1004' })).toEqual([
      ['rita@fasttrack.example', 'summary'],
    ]);
    expect(told({ kind: 'declined' })).toEqual([['rita@fasttrack.example', 'order']]);
    expect(told({ kind: 'reminded', of: 'passed' })).toEqual([['rita@fasttrack.example', 'order']]);
    expect(told({ kind: 'withdrawn' })).toEqual([]);
  });

  it('is answered to nobody once the RM is none any more, and waits where there is no FM', () => {
    const { extra, ...plain } = program;
    const rest = { ...(extra?.customers as object), rms: [] };
    const without = { ...summaryFacts, program: { ...plain, extra: { customers: rest } } };
    expect(told({ kind: 'answered', summary: 'SUM-1004' }, without)).toEqual([]);
    const alone = { ...summaryFacts, customer: { ...nordlicht, fm: null } };
    expect(told({ kind: 'asked' }, alone)).toEqual([]);
  });
});
