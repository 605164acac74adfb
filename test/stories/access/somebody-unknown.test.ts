import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { does, fillsIn, headline, reads } from '../../support/stories/story.ts';
import { agrees, isInvited, registers, withNora } from '../../support/stories/story-access.ts';

jest.setTimeout(120_000);

describe.each(engines)('somebody unknown (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine, program: withNora });
  });
  afterEach(() => desk.stop());

  it('becomes a contact and sends the request they came for', async () => {
    const nora = desk.person('nora');
    await nora.says('neu');
    await desk.settled();
    expect(headline(nora)).toBe('Ich kenne Sie noch nicht als Kontakt eines Partners.');
    expect(JSON.stringify(nora.lastCard())).toContain('Zugang anfordern');
    await registers(desk);
    const fiona = desk.person('fiona');
    expect(headline(nora)).toMatch(/^Ihre Registrierung ACC-1001 ist gesendet\. .*Fiona Ferrer/);
    expect(headline(fiona)).toMatch(/^Nora Neu asks for access for Alpenblick GmbH/);
    expect(reads(fiona)).toContain('⚠ no contact of Alpenblick GmbH signs in with neu.example');
    await does(desk, fiona, 'access.invite', { partnerName: 'alpenblick' });
    expect(headline(nora)).toBe('Fiona Ferrer lädt Sie für Alpenblick GmbH zu SME Desk ein.');
    await does(desk, nora, 'access.show');
    expect(reads(nora)).toContain('Version dieses Textes: 2026-1');
    await does(desk, nora, 'access.consent');
    await does(desk, nora, 'access.finish');
    expect(headline(fiona)).toBe('Nora Neu is now a contact of Alpenblick GmbH.');
    // Straight on to what she came for.
    await fillsIn(nora, { partnerName: 'Alpenblick GmbH', partnerEmail: 'nora@neu.example' });
    await does(desk, nora, 'form.submit');
    expect(JSON.stringify(nora.lastCard())).toContain('SME-1002');
  });

  it('who does not accept is no contact, and may begin anew', async () => {
    const nora = await isInvited(desk);
    await does(desk, nora, 'access.show');
    await does(desk, nora, 'access.refuse');
    expect(headline(nora)).toBe('Ihre Registrierung ACC-1001 ist zurückgezogen.');
    expect(headline(desk.person('fiona'))).toBe('Nora Neu has not accepted the permissions.');
    await nora.says('neu');
    await desk.settled();
    expect(headline(nora)).toBe('Ich kenne Sie noch nicht als Kontakt eines Partners.');
  });

  it('cannot ask for anything before the last step', async () => {
    const nora = await agrees(desk);
    await nora.says('neu');
    await desk.settled();
    expect(headline(nora)).toMatch(/^Ein Schritt fehlt noch/);
    const { status } = await nora.clicks('form.open', {});
    expect(status).toBe(200);
  });
});
