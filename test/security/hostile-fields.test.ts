// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what a template could take for a binding

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { render } from '../../cards/render.ts';
import { features } from '../../src/features/index.ts';
import { inputIds } from '../../src/features/requests/domain/form/decision-inputs.ts';
import { fieldIds } from '../../src/features/requests/domain/form/fields/fields.ts';
import { loadRequest } from '../../src/features/requests/store/requests.ts';
import { anEngine, type TestEngine } from '../support/app/engine.ts';
import { engines } from '../support/databases/databases.ts';
import { program, readerOf, type Who } from './rights/people-around.ts';
import { fionaStandsIn, formOf, requestIn, words } from './rights/situations.ts';
import { tries } from './tried.ts';

jest.setTimeout(120_000);

/** What no client of ours sends in any field. */
const values: readonly unknown[] = [
  ...['\u0000', '\u200b', '\ud800', '\u202e', 'İ', 'x'.repeat(60_000), '漢'.repeat(1_999)],
  ...['1.5', '1e400', '-1', '９９９', '{"a":1}', '[]', '?', 'a,b', ',,,', 'true', '%00', '../..'],
  ...['toString', '__proto__', "'; drop table event; --", '${1+1}', '<script>'],
  ...['FRANK@FASTTRACK.EXAMPLE', 'petra@contoso.example', '00000000-0000-0000-0000-000000000000'],
  ...[5, 1e308, -0, true, null, ['a'], { a: 1 }],
];
const days: readonly string[] = [
  ...['2026-03-04T00:00:00Z', '2026-03-04 23:59', '2026-02-30', '2026-02-30T00:00:00Z', 'today'],
  ...['0000-01-01', '9999-12-31', '-271821-04-20', '275760-09-13', '99999-01-01'],
];
const states = ['submitted', 'returned', 'approved', 'assigned', 'onboarding', 'engaged'] as const;
const people: readonly Who[] = ['owner', 'fpm', 'sme', 'team'];

/** Each in turn, for ever; each database begins elsewhere, so that together they see more. */
const inTurn = <One>(all: readonly One[], from = 0) => {
  let at = from;
  return (): One => all[at++ % all.length] as One;
};

describe.each(engines)('a field of a click, on %s,', (engine) => {
  let test: TestEngine;
  beforeAll(async () => {
    test = await anEngine(engine, program);
    await fionaStandsIn(test);
  });
  afterAll(() => test.stop());

  /** What is thrown is told to the person as HTTP 500. */
  async function thrownBy(who: Who, verb: string, data: object): Promise<string[]> {
    const click = {
      actor: await readerOf(test.store.db, who),
      deliveryKey: null,
      message: null,
    };
    try {
      const { page } = await tries(test.desk, click, verb, { ...words, ...data });
      render(page as never, click.actor, program);
      return [];
    } catch (error) {
      return [`${verb} by ${who} with ${JSON.stringify(data).slice(0, 200)}: ${error}`];
    }
  }
  const verbs = features.flatMap((feature) => Object.keys(feature.verbs ?? {}));

  it.each(states)(
    'whatever it holds, of a request that is %s: never an error of ours',
    async (state) => {
      const requestId = await requestIn(test, state);
      const { version = 0 } = (await loadRequest(test.store.db, requestId)) ?? {};
      const form = (await formOf(test)) as object;
      const field = inTurn([...inputIds, ...fieldIds, 'delegate', 'detail-x', 'action', 'tick-0']);
      const value = inTurn(values, engine === 'sqlite' ? 0 : 1);
      const thrown: string[] = [];
      for (const who of people)
        for (const verb of verbs) {
          const about = verb.startsWith('form.') ? form : { requestId, version };
          thrown.push(...(await thrownBy(who, verb, { ...about, [field()]: value() })));
        }
      expect(thrown).toEqual([]);
    },
  );

  it('that is a day, whatever it holds: never an error of ours', async () => {
    const thrown: string[] = [];
    for (const [state, who, verb] of [
      ...[
        ['submitted', 'fpm', 'away.set'],
        ['submitted', 'team', 'proposal.send'],
      ],
      ...[
        ['onboarding', 'sme', 'plan.save'],
        ['engaged', 'sme', 'plan.change'],
      ],
      ...[
        ['engaged', 'sme', 'plan.extend'],
        ['engaged', 'sme', 'engagement.complete'],
      ],
    ] as const) {
      const requestId = await requestIn(test, state);
      const { version = 0 } = (await loadRequest(test.store.db, requestId)) ?? {};
      for (const field of ['startDate', 'endDate', 'newEndDate'])
        for (const day of days)
          thrown.push(...(await thrownBy(who, verb, { requestId, version, [field]: day })));
    }
    expect(thrown).toEqual([]);
  });
});
