import { describe, expect, it } from '@jest/globals';
import { sample, startDesk } from '../../support/app/desk.ts';
import { cardText, petraAsks } from '../asking.ts';

describe('somebody whom the program no longer names', () => {
  it('has no role any more: an old card says so, typed words find nothing, nothing is lost', async () => {
    const program = { ...sample };
    const desk = await startDesk({ program });
    await petraAsks(desk);
    const frank = desk.person('frank');
    const petra = desk.person('petra');
    const without = (mail: string) => (person: { mail: string }) => person.mail !== mail;
    Object.assign(program, {
      people: sample.people
        .filter(without('frank@fasttrack.example'))
        .filter(without('petra@contoso.example')),
    });
    await desk.restarts();

    const click = await frank.presses('request.approve');
    expect(click.status).toBe(200);
    expect(cardText(click)).toContain('Request SME-1001 is no longer with you');
    await frank.says('status SME-1001');
    await desk.settled();
    expect(frank.cardTexts(frank.lastCard())[0]).toBe(
      'I do not know you as a partner contact yet.',
    );

    // Her own request stays hers; a new one she cannot make.
    await petra.says('status SME-1001');
    await desk.settled();
    expect(petra.cardTexts(petra.lastCard()).join()).toContain('SME-1001');
    await petra.says('new');
    await desk.settled();
    const [first, ...more] = petra.cardTexts(petra.lastCard());
    expect(first).toBe('I do not know you as a partner contact yet.');
    expect(more).toContain('Request access');

    Object.assign(program, { people: sample.people });
    await desk.restarts();
    const again = await frank.clicks('request.approve', { requestId: 'SME-1001', version: 1 });
    expect(cardText(again)).toContain('Approved');
    await desk.stop();
  }, 30_000);
});
