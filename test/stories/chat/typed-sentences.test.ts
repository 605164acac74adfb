import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { asks, petraAsks, reads } from '../../support/stories/story.ts';

jest.setTimeout(60_000);

describe('somebody who types a sentence', () => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await startDesk();
    await petraAsks(desk);
    await petraAsks(desk, { tenantName: 'Nordlicht AG', topic: 'MFA' });
    const paula = { partnerName: 'fabrikam', tenantName: 'Talleres Tejada', region: 'amer' };
    await asks(desk, desk.person('paula'), { ...paula, fpm: 'fiona@fasttrack.example' });
  });
  afterAll(() => desk.stop());

  const says = async (who: string, text: string): Promise<string> => {
    const person = desk.person(who);
    await person.says(text);
    await desk.settled();
    return reads(person).join('\n');
  };

  it('finds the one request of a customer', async () => {
    expect(await says('petra', 'Status von Nordlicht?')).toContain('SME-1002');
    expect(await says('frank', 'status of nordlicht')).toContain('SME-1002');
    expect(await says('ada', 'what is the status of Tejada?')).toContain('SME-1003');
  });

  it('gets all that fit where there are several, newest first', async () => {
    const card = await says('petra', 'status aadp');
    expect(card).toContain('Passende Anforderungen');
    expect(card.indexOf('SME-1002')).toBeLessThan(card.indexOf('SME-1001'));
    expect(card).not.toContain('SME-1003');
  });

  it('says that only the beginning counted where more was typed than a search takes', async () => {
    const card = await says('petra', `status von Nordlicht ${'nordlicht '.repeat(25)}Fabrikam`);
    expect(card).toContain('SME-1002');
    expect(card).toContain('Von einer Suche zählen nur die ersten 200 Zeichen.');
    expect(await says('petra', 'status aadp')).not.toContain('nur die ersten');
  });

  it('finds nothing of another partner', async () => {
    expect(await says('petra', 'status Tejada')).toContain('Es gibt keine Anforderung Tejada');
  });

  it('that is no question reads that it was not understood, and what there is', async () => {
    const card = await says('petra', 'Das [Treffen](https://x.example) ist um zehn');
    expect(card).toContain(
      '„Das [Treffen](https://x.example) ist um zehn“ habe ich nicht verstanden.',
    );
    expect(card).toContain('Was Sie hier tun können');
    expect(await says('petra', 'hilfe')).not.toContain('nicht verstanden');
  });

  it('thanks, agrees or takes leave, and reads one sentence', async () => {
    expect(await says('petra', 'Danke, SME Desk!')).toBe('Gern geschehen!');
    expect(await says('petra', '👍')).toBe(
      'Alles klar. Ich melde mich, sobald es etwas Neues gibt.',
    );
    expect(await says('frank', 'bye')).toBe(
      'Goodbye! I will write as soon as there is something new.',
    );
    expect(await says('paula', 'gracias por la ayuda')).toBe('¡De nada!');
    expect(await says('petra', 'Danke, und der Status von Nordlicht?')).toContain('SME-1002');
  });

  it('greets, and reads what there is; or what they ask for, where they ask for something', async () => {
    expect(await says('petra', 'Guten Morgen!')).toContain('Was Sie hier tun können');
    expect(await says('petra', 'Guten Morgen!')).not.toContain('nicht verstanden');
    expect(await says('petra', 'Hallo, wie steht es um Nordlicht?')).toContain('SME-1002');
  });

  it('gets the language that they ask for', async () => {
    expect(await says('paula', 'Please answer in English')).toContain('English');
  });
});
