import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { RequestId } from '../../../src/domain/ids.ts';
import { loadOutline, offerOf } from '../../../src/engine/outbox/card/offer.ts';
import { anEngine, type TestEngine } from '../../support/app/engine.ts';

const view = (streamId: RequestId) =>
  ({ kind: 'request', streamId, purpose: 'decide', event: 1 }) as const;

const approve = { type: 'Action.Execute', verb: 'request.approve', title: 'Approve' };
const triage = { type: 'Action.Execute', verb: 'request.triage', title: 'Triage' };
const list = { type: 'Action.Execute', verb: 'request.list', title: 'My list' };
const comment = { type: 'Input.Text', id: 'comment', label: 'Comment' };
const sme = (...values: readonly string[]) => ({
  type: 'Input.ChoiceSet',
  id: 'sme',
  choices: values.map((value) => ({ title: `${value}: 2 of 3`, value })),
});
const card = (inputs: readonly object[], actions: readonly object[], text = '') => ({
  body: [
    { type: 'TextBlock', text },
    { type: 'Container', items: inputs },
  ],
  actions,
});

describe('what a card offers', () => {
  let test: TestEngine;
  beforeEach(async () => {
    test = await anEngine('sqlite');
  });
  afterEach(() => test.stop());

  const offered = async (id: RequestId, shown: ReturnType<typeof card>) =>
    offerOf(view(id), shown, (await loadOutline(test.desk, view(id))).lastAbout);

  it('is nothing where nothing can be typed, and where it shows no thing that moves', async () => {
    const id = await test.submitted();
    expect(await offered(id, card([], [approve]))).toBeNull();
    const help = { kind: 'help' };
    expect(
      offerOf(help, card([comment], []), (await loadOutline(test.desk, help)).lastAbout),
    ).toBeNull();
  });

  it('is the same whatever else the card says', async () => {
    const id = await test.submitted();
    const before = await offered(id, card([comment], [approve, list], 'Submitted'));
    await test.does('anna', { verb: 'request.triage', comment: null }, id, 1);
    expect(await offered(id, card([comment], [approve, list], 'Triaged'))).toBe(before);
  });

  it('is another after an event that one of its buttons is about', async () => {
    const id = await test.submitted();
    const before = await offered(id, card([comment], [triage]));
    await test.does('anna', { verb: 'request.triage', comment: null }, id, 1);
    expect(await offered(id, card([comment], [triage]))).not.toBe(before);
  });

  it('is another with another button, another input or other choices', async () => {
    const id = await test.submitted();
    const all = await Promise.all(
      [
        card([comment], [approve]),
        card([comment], [approve, triage]),
        card([{ ...comment, id: 'questions' }], [approve]),
        card([comment, sme('sam')], [approve]),
        card([comment, sme('sam', 'sofia')], [approve]),
        card([comment], [approve, { type: 'Action.OpenUrl', title: 'Chat', url: 'https://a' }]),
      ].map((shown) => offered(id, shown)),
    );
    expect(new Set(all).size).toBe(all.length);
  });

  it('is the same with the choices in another order: the best fit is a hint', async () => {
    const id = await test.submitted();
    expect(await offered(id, card([sme('sofia', 'sam')], [approve]))).toBe(
      await offered(id, card([sme('sam', 'sofia')], [approve])),
    );
  });
});
