import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  type StepVerb,
  stepForm,
} from '../../../../src/features/requests/actions/form/form-steps.ts';
import { openForm, reviseForm } from '../../../../src/features/requests/actions/form/open-form.ts';
import type { FormInput } from '../../../../src/features/requests/domain/form/fields/fields.ts';
import { loadDraft } from '../../../../src/features/requests/store/drafts.ts';
import { loadHistory } from '../../../../src/features/requests/store/requests.ts';
import { anEngine, type Name, type TestEngine } from '../../../support/app/engine.ts';
import { engines } from '../../../support/databases/databases.ts';
import { customer, need, why } from '../../../support/samples/form.ts';

const ten = Array.from({ length: 10 }, (_, n) => n);

describe.each(engines)('the form on %s', (engine) => {
  let test: TestEngine;
  let draftId: string;
  const open = async (on = 'm1') => {
    const { view } = await openForm(test.desk, await test.click('petra', null, on));
    if (view.kind !== 'form') throw new Error('no form');
    return view.draftId;
  };
  const step = async (
    version: number,
    verb: StepVerb,
    entered: FormInput = {},
    name: Name = 'petra',
  ) =>
    stepForm(test.desk, await test.click(name, null, 'm1'), {
      ...{ target: { draftId, version }, verb, entered },
    });
  const draft = () => loadDraft(test.store.db, draftId);
  const filledIn = async () => {
    await step(1, 'form.next', need);
    await step(2, 'form.next', customer);
    await step(3, 'form.next', why);
  };

  beforeEach(async () => {
    test = await anEngine(engine);
    draftId = await open();
  });
  afterEach(() => test.stop());

  it('opened ten times at once, or on another device, is the same one', async () => {
    const petra = await anEngine(engine);
    const click = await petra.click('petra');
    const opened = await Promise.all(ten.map(() => openForm(petra.desk, click)));
    expect(new Set(opened.map(({ view }) => JSON.stringify(view))).size).toBe(1);
    const drafts = await petra.store.db.selectFrom('draft').select('id').execute();
    expect(drafts).toHaveLength(1);
    await petra.stop();
    await step(1, 'form.next', need);
    expect(await open('m2')).toBe(draftId);
  });

  it('keeps what was typed, right or wrong, and stays at a wrong step', async () => {
    await step(1, 'form.next', need);
    const answer = await step(2, 'form.next', { ...customer, tenantId: 'not a guid' });
    expect(answer.refusal).toEqual({
      code: 'invalid',
      errors: [{ field: 'tenantId', code: 'not-a-guid' }],
    });
    expect(await draft()).toMatchObject({
      step: 'customer',
      version: 3,
      typed: { tenantId: 'not a guid', tenantName: 'Bäckerei Brandl GmbH' },
    });
  });

  it('takes a number of seats as people write it', async () => {
    await step(1, 'form.next', { ...need, seatCount: '1.200' });
    expect(await draft()).toMatchObject({ step: 'customer', typed: { seatCount: '1200' } });
  });

  it('goes back without asking for anything, and keeps what stands on the step', async () => {
    await step(1, 'form.next', need);
    await step(2, 'form.back', { tenantId: 'not a guid' });
    expect(await draft()).toMatchObject({
      step: 'need',
      typed: { tenantId: 'not a guid', seatCount: '400' },
    });
    await step(3, 'form.back');
    expect(await draft()).toMatchObject({ step: 'need' });
  });

  it('moves once by the same click; an older card changes nothing', async () => {
    await Promise.all(ten.map(() => step(1, 'form.next', need)));
    expect(await draft()).toMatchObject({ step: 'customer', version: 2 });
    await step(2, 'form.next', customer);
    const old = await step(1, 'form.next', { tenantName: 'Overwritten' });
    expect(old.refusal).toEqual({ code: 'old-form' });
    expect(await draft()).toMatchObject({
      step: 'why',
      typed: { tenantName: 'Bäckerei Brandl GmbH' },
    });
  });

  it('is nobody else’s', async () => {
    const before = await test.dump();
    const answer = await step(1, 'form.next', need, 'paula');
    expect(answer.view).toEqual({
      kind: 'sentence',
      say: { code: 'refused', refusal: { code: 'old-form' } },
    });
    expect(await test.dump()).toEqual(before);
  });

  it('submitted ten times at once is one request', async () => {
    await filledIn();
    const answers = await Promise.all(ten.map(() => step(4, 'form.submit')));
    expect(answers.map(({ refusal }) => refusal)).toEqual(ten.map(() => null));
    expect(await test.store.db.selectFrom('request').select('number').execute()).toEqual([
      { number: 1001 },
    ]);
    expect(await draft()).toMatchObject({ submittedAs: 'SME-1001' });
    expect(await open('m3')).not.toBe(draftId);
  });

  it('submitted with a wrong field leads to its step, and nothing is lost', async () => {
    await filledIn();
    const answer = await step(4, 'form.submit', { partnerName: 'Fabrikam Iberia' });
    expect(answer.refusal).toEqual({
      code: 'invalid',
      errors: [{ field: 'partnerName', code: 'partner-not-listed' }],
    });
    expect(await draft()).toMatchObject({
      step: 'customer',
      submittedAs: null,
      typed: { topic: 'Conditional Access für Außendienst', partnerName: 'Fabrikam Iberia' },
    });
  });

  it('discarded is gone; the next one is new', async () => {
    await step(1, 'form.discard', { tenantName: 'x' });
    expect(await draft()).toMatchObject({ discarded: true });
    expect(await open('m2')).not.toBe(draftId);
  });

  it('of a returned request brings it back with answers, to the same number', async () => {
    await filledIn();
    await step(4, 'form.submit');
    await test.does('anna', { verb: 'request.return', questions: 'Which?' }, 'SME-1001', 1);
    const stranger = await reviseForm(test.desk, await test.click('paula'), 'SME-1001');
    expect(stranger.view).toMatchObject({ say: { refusal: { code: 'not-found' } } });
    const { view } = await reviseForm(test.desk, await test.click('petra', null, 'm1'), 'SME-1001');
    if (view.kind !== 'form') throw new Error('no form');
    draftId = view.draftId;
    expect(await draft()).toMatchObject({ requestId: 'SME-1001', typed: { seatCount: '400' } });
    await step(1, 'form.submit', { answers: 'The first one.' });
    const events = await loadHistory(test.store.db, 'SME-1001');
    expect(events.map(({ kind }) => kind)).toEqual(['submitted', 'returned', 'resubmitted']);
    expect(events[2]).toMatchObject({ answers: 'The first one.', version: 3 });
  });

  it('of a request that was withdrawn meanwhile is refused', async () => {
    await filledIn();
    await step(4, 'form.submit');
    await test.does('anna', { verb: 'request.return', questions: 'Which?' }, 'SME-1001', 1);
    const { view } = await reviseForm(test.desk, await test.click('petra'), 'SME-1001');
    if (view.kind !== 'form') throw new Error('no form');
    draftId = view.draftId;
    await test.does('petra', { verb: 'request.withdraw', comment: null }, 'SME-1001', 2);
    const answer = await step(1, 'form.submit', { answers: 'Late.' });
    expect(answer).toMatchObject({
      view: { kind: 'request', streamId: 'SME-1001' },
      refusal: { code: 'not-now', state: 'withdrawn' },
    });
    expect(await loadHistory(test.store.db, 'SME-1001')).toHaveLength(3);
  });

  it('is only for contacts of a partner', async () => {
    const { view } = await openForm(test.desk, await test.click('frank'));
    expect(view).toEqual({
      kind: 'sentence',
      say: { code: 'refused', refusal: { code: 'not-a-partner' } },
    });
  });
});
