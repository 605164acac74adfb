import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { type FakeMail, startFakeMail } from '../../support/mail/fake-mail.ts';
import { asks, does, headline, reads } from '../../support/stories/story.ts';
import { agrees, form, registers, withNora } from '../../support/stories/story-access.ts';
import { cardOf } from '../../support/teams/clients/cards.ts';
import type { Person } from '../../support/teams/clients/people.ts';
import { messageWritesBlocked } from '../../support/teams/faults.ts';

jest.setTimeout(180_000);
const minute = 60_000;

describe.each(engines)('the address of a contact (%s)', (engine) => {
  let desk: TestDesk;
  let mail: FakeMail;
  beforeEach(async () => {
    mail = await startFakeMail();
    desk = await startDesk({ engine, program: withNora, environment: { SMTP_URL: mail.url() } });
  });
  afterEach(async () => {
    await desk.stop();
    await mail.stop();
  });

  const alternate = { mailbox: 'no', alternateEmail: 'pia@gmail.example' };
  const becomesContact = async () => {
    const nora = await agrees(desk, alternate);
    await does(desk, nora, 'access.finish');
    await nora.says('zugang');
    await desk.settled();
    await does(desk, nora, 'access.show');
    return nora;
  };
  /** Two buttons have this verb: the other one confirms the number. */
  const gives = async (nora: Person, address: string) => {
    await nora.presses('access.address', { address, confirms: false });
    await desk.settled();
  };
  const digits = (to: string): string =>
    mail
      .to(to)
      .at(-1)
      ?.mail.text?.match(/\b\d{6}\b/)?.[0] ?? '';

  it('is not asked for again by who confirms without a number, and no try is lost', async () => {
    const nora = await becomesContact();
    await gives(nora, 'new@gmail.example');
    await does(desk, nora, 'access.address', { code: ' ', comment: 'Noch getippt' });
    expect(reads(nora).join()).not.toMatch(/Versuch/);
    const card = JSON.stringify(cardOf(nora.lastCard()));
    expect(card.match(/Bitte füllen Sie dieses Feld aus/g)).toHaveLength(1);
    expect(card.indexOf('Bitte füllen Sie')).toBeLessThan(card.indexOf('Eine andere Adresse'));
    expect(card).toContain('Noch getippt');
  });

  it('is no longer asked about after five wrong numbers, and another one can be given', async () => {
    const nora = await becomesContact();
    await gives(nora, 'new@gmail.example');
    for (let count = 0; count < 5; count++) await does(desk, nora, 'access.address', { code: '1' });
    expect(reads(nora).join()).toContain('5 falsche Zahlen wurden eingegeben');
    expect(reads(nora).join()).not.toMatch(/Versuche|Eine Zahl wurde an/);
    await does(desk, desk.person('fiona'), 'access.list');
    await does(desk, desk.person('fiona'), 'access.show');
    await does(desk, desk.person('fiona'), 'access.suspend', { comment: 'Why' });
    expect(reads(nora).join()).not.toContain('Zahl');
    await does(desk, desk.person('fiona'), 'access.restore');
    await gives(nora, 'new@gmail.example');
    await does(desk, nora, 'access.address', { code: digits('new@gmail.example') });
    expect(reads(nora).join()).toContain('new@gmail.example');
  });

  it('is used once its number was typed; a wrong one counts, an old one is over', async () => {
    const nora = await becomesContact();
    await gives(nora, 'nora@neu.example');
    expect(reads(nora).join()).toContain('Das ist die Adresse, die keine E-Mails empfangen kann.');
    await gives(nora, 'PIA.NEU@gmail.example');
    expect(reads(nora)).toContain('Eine Zahl wurde an p…@gmail.example gesendet.');
    const number = digits('pia.neu@gmail.example');
    expect(number).toHaveLength(6);
    await does(desk, nora, 'access.address', { code: number === '000000' ? '1' : '000000' });
    expect(reads(nora)).toContain('Das ist nicht die Zahl aus der E-Mail. Es bleiben 4 Versuche.');
    await does(desk, nora, 'access.address', { code: number });
    expect(reads(nora).join()).toContain('pia.neu@gmail.example');
    await gives(nora, 'third@gmail.example');
    const late = digits('third@gmail.example');
    await desk.passes(31 * minute);
    await does(desk, nora, 'access.address', { code: late });
    expect(reads(nora).join()).toContain('Diese Zahl gilt nicht mehr.');
    for (let count = 0; count < 4; count++) await gives(nora, `a${count}@gmail.example`);
    expect(mail.to('a3@gmail.example')).toEqual([]);
    expect(reads(nora).join()).toContain('Sie können sich innerhalb von 24 Stunden 5 Zahlen');
  });

  it('is where e-mails go about a request as well, not the point of contact', async () => {
    const nora = await becomesContact();
    await asks(desk, nora, {
      ...{ partnerName: 'Alpenblick GmbH', partnerEmail: 'somebody@elsewhere.example' },
    });
    desk.teams.fault(messageWritesBlocked(), { person: nora, times: 1000 });
    await does(desk, desk.person('fiona'), 'request.return', { questions: 'Which customer?' });
    await desk.passes(10 * minute);
    expect(mail.to('pia@gmail.example').length).toBeGreaterThan(1);
    expect(mail.to('somebody@elsewhere.example')).toEqual([]);
  });

  it('is all that somebody has whom Teams does not reach: they hear of it there', async () => {
    const nora = await registers(desk, alternate);
    desk.teams.fault(messageWritesBlocked(), { person: nora, times: 1000 });
    await does(desk, desk.person('fiona'), 'access.return', { questions: 'For which customers?' });
    await desk.passes(10 * minute);
    const [letter] = mail.to('pia@gmail.example');
    expect(letter?.mail.subject).toContain('hat Fragen zu Ihrer Registrierung ACC-1001');
    expect(letter?.mail.text).toContain('For which customers?');
    expect(mail.to('nora@neu.example')).toEqual([]);
  });

  it('that is used by two is shown to the approver, who may let both in', async () => {
    await registers(desk, alternate);
    const gerd = desk.person('gerd');
    await gerd.says('new');
    await desk.settled();
    await does(desk, gerd, 'access.open');
    await does(desk, gerd, 'access.submit', {
      ...form,
      fullName: 'Gerd Grau',
      language: 'en',
      ...alternate,
    });
    const fiona = desk.person('fiona');
    expect(reads(fiona)).toContain('⚠ this address is also used by Nora Neu');
    expect(reads(fiona)).toContain(
      '✓ 1 active contact of Alpenblick GmbH signs in with the same domain',
    );
    await does(desk, fiona, 'access.invite', { partnerName: 'alpenblick' });
    expect(headline(gerd)).toBe('Fiona Ferrer invites you to SME Desk for Alpenblick GmbH.');
  });
});
