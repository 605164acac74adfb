import { describe, expect, it } from '@jest/globals';
import type { Person } from '../../../../../src/domain/people/people.ts';
import { actionsFor } from '../../../../../src/features/requests/domain/actions.ts';
import {
  toldAt,
  type Wait,
  waits,
} from '../../../../../src/features/requests/domain/clock/waits.ts';
import type { Request } from '../../../../../src/features/requests/domain/request.ts';
import { type Facts, rolesIn } from '../../../../../src/features/requests/domain/roles.ts';
import { openStates } from '../../../../../src/features/requests/domain/states.ts';
import {
  adam,
  anna,
  fiona,
  frank,
  petra,
  program,
  sam,
  sofia,
} from '../../../../support/samples/program.ts';
import { facts, type Happened, recorded, requestAfter } from '../given.ts';
import { day, letTimePass, waited } from './let-time-pass.ts';
import { reachable } from './reachable.ts';

const histories = reachable();
const days = 60;
const isOpen = (history: readonly Happened[]): boolean =>
  openStates.some((state) => state === requestAfter(...history).state);
const namesOf = (history: readonly Happened[]): string =>
  recorded(history)
    .map(({ kind }) => kind)
    .join(', ');

const people: readonly Person[] = [petra, frank, fiona, anna, adam, sam, sofia];

/** Whether one of them can do more about the request than ask a question. */
const canAct = (to: readonly string[], request: Request, within: Facts): boolean =>
  people
    .filter(({ id, mail }) => to.includes(id) || to.includes(mail ?? ''))
    .some((one) =>
      actionsFor(request, one, rolesIn(request, one, within)).some((verb) => verb !== 'fpm.ask'),
    );

/** From one message to the next of a row that goes on: weekends, holidays and nights lie between. */
function longestGap({ wait, steps }: Wait): number {
  const { after, every } = program.deadlines.waits[wait];
  const between = after.slice(0, steps.length).map((days, at) => days - (after[at - 1] ?? 0));
  const pace = every && ('days' in every ? every.days : every.businessDays + 4);
  return Math.max(...between.slice(1).map((days) => days + 4), pace ?? 0) * day;
}

/** What must be seen of each row, from this situation on, with nobody acting; empty: all of it. */
function missing(history: readonly Happened[], within: Facts): string[] {
  const { told, request } = letTimePass(history, days, within);
  const end = requestAfter(...history).changedAt + days * day;
  const left = waited(request);
  const rows = waits.filter(({ since }) => since(request, program) !== null);
  const faults: string[] = [];
  for (const row of rows) {
    const { wait, steps, onward } = row;
    const of = told.filter((one) => one.wait === wait);
    const say = (what: string) => faults.push(`${wait}: ${what}`);
    // A plan whose end lies beyond the 60 days: its clock is set, and nothing more can be seen.
    const begun = of.length > 0 || !(wait === 'end' && endsLater(request));
    if (!of.every((one) => canAct(one.to, one.request, within)))
      say('a step is told to nobody who can act');
    if (!of.every(({ step }, index) => step === index + 1)) say('a step is missing');
    if (begun && of.length < steps.length) say('too few steps');
    if (!onward && of.length !== steps.length && begun) say('a row that ends went on');
    if (left.some((one) => one.of === wait) !== (onward !== null || !begun))
      say(onward ? 'a row that goes on has ended' : 'a row has not ended');
    const gaps = of.slice(1).map(({ at }, index) => at - (of[index]?.at ?? at));
    const last = of.at(-1);
    if (onward && last) gaps.push(end - last.at);
    if (gaps.some((gap) => gap > longestGap(row))) say('a period in which nobody was told');
    if (of.some(({ step }) => toldAt(row, step).length === 0)) say('told after its end');
  }
  return faults;
}

const endsLater = (request: Request): boolean =>
  request.state === 'engaged' && Date.parse(request.plan.endDate) > request.changedAt + 55 * day;

describe('with nobody acting for 60 days', () => {
  it('from every situation that people can bring a request to, somebody is told at each step, in each period, and rows end', () => {
    expect(histories.length).toBeGreaterThan(150);
    const inTurn = [facts, { ...facts, delegate: 'fiona@fasttrack.example' }];
    const faults = histories.filter(isOpen).flatMap((history) => {
      const found = inTurn.flatMap((within) => missing(history, within));
      return found.length > 0 ? [`${namesOf(history)}: ${found.join('; ')}`] : [];
    });
    expect(faults).toEqual([]);
    const states = new Set(histories.map((history) => requestAfter(...history).state));
    expect(openStates.filter((state) => !states.has(state))).toEqual([]);
  });

  it('no open request waits for nobody', () => {
    const silent = histories
      .filter(isOpen)
      .filter((history) => letTimePass(history).told.length === 0);
    expect(silent.map(namesOf)).toEqual([]);
  });

  it('nothing is told about a request that has ended, but of a question that is open', () => {
    const loud = histories
      .filter((history) => !isOpen(history))
      .flatMap((history) => letTimePass(history).told.map(({ wait }) => wait));
    expect([...new Set(loud)].filter((wait) => wait !== 'question')).toEqual([]);
  });
});
