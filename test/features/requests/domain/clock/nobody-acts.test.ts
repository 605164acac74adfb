import { describe, expect, it } from '@jest/globals';
import { toldAt, waits } from '../../../../../src/features/requests/domain/clock/waits.ts';
import { openStates, type Request } from '../../../../../src/features/requests/domain/request.ts';
import { program } from '../../../../support/samples/program.ts';
import { type Happened, recorded, requestAfter } from '../given.ts';
import { day, letTimePass, waited } from './let-time-pass.ts';
import { reachable } from './reachable.ts';

const histories = reachable();
const isOpen = (history: readonly Happened[]): boolean =>
  openStates.some((state) => state === requestAfter(...history).state);
const namesOf = (history: readonly Happened[]): string =>
  recorded(history)
    .map(({ kind }) => kind)
    .join(', ');

/** What must be seen of each row, from this situation on, with nobody acting; empty: all of it. */
function missing(history: readonly Happened[]): string[] {
  const { told, request } = letTimePass(history);
  const left = waited(request);
  const rows = waits.filter(({ since }) => since(request, program) !== null);
  const faults: string[] = [];
  for (const row of rows) {
    const { wait, steps, onward } = row;
    const of = told.filter((one) => one.wait === wait);
    const say = (what: string) => faults.push(`${wait}: ${what}`);
    // A plan whose end lies beyond the 60 days: its clock is set, and nothing more can be seen.
    const begun = of.length > 0 || !(wait === 'end' && endsLater(request));
    if (of.some(({ to }) => to.length === 0)) say('a step is told to nobody');
    if (!of.every(({ step }, index) => step === index + 1)) say('a step is missing');
    if (begun && of.length < steps.length) say('too few steps');
    if (!onward && of.length !== steps.length && begun) say('a row that ends went on');
    if (left.some((one) => one.of === wait) !== (onward !== null || !begun))
      say(onward ? 'a row that goes on has ended' : 'a row has not ended');
    const gaps = of.slice(1).map(({ at }, index) => at - (of[index]?.at ?? at));
    if (gaps.some((gap) => gap > 8 * day)) say('a period in which nobody was told');
    if (of.some(({ step }) => toldAt(row, step).length === 0)) say('told after its end');
  }
  return faults;
}

const endsLater = (request: Request): boolean =>
  request.state === 'engaged' && Date.parse(request.plan.endDate) > request.changedAt + 55 * day;

describe('with nobody acting for 60 days', () => {
  it('from every situation that people can bring a request to, somebody is told at each step, in each period, and rows end', () => {
    expect(histories.length).toBeGreaterThan(150);
    const faults = histories.filter(isOpen).flatMap((history) => {
      const found = missing(history);
      return found.length > 0 ? [`${namesOf(history)}: ${found.join('; ')}`] : [];
    });
    expect(faults).toEqual([]);
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
