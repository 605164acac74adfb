import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { customer, need, why } from '../support/a-form.ts';
import { startDesk, type TestDesk } from '../support/desk.ts';

describe('a partner asks for an SME', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk();
  });
  afterEach(() => desk.stop());

  it('and gets one: approved, assigned, accepted', async () => {
    const [petra, frank, anna, sam] = ['petra', 'frank', 'anna', 'sam'].map(desk.person);
    await petra.says('neu');
    await desk.settled();
    for (const inputs of [customer, need, why]) {
      const r = await petra.presses('form.next', inputs);
      console.log(JSON.stringify(r).slice(0, 300));
    }
    await petra.presses('form.submit');
    await desk.settled();
    for (const p of [petra, frank, anna, sam]) {
      console.log(p.name, p.chat().map((m) => p.cardTexts(m)));
    }
    expect(frank.chat()).toHaveLength(1);
  });
});
