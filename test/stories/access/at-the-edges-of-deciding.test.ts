import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { auditCommand } from '../../../src/cli/audit.ts';
import { personCommand } from '../../../src/cli/person.ts';
import { runCommand } from '../../support/app/command.ts';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { customer, need } from '../../support/samples/form.ts';
import { does, headline, headlines, reads } from '../../support/stories/story.ts';
import { agrees, form, registers, withNora } from '../../support/stories/story-access.ts';

jest.setTimeout(180_000);

const day = 24 * 3_600_000;

/** The program without Alpenblick. */
const without = {
  ...withNora,
  partners: withNora.partners.filter(({ id }) => id !== 'alpenblick'),
};

describe.each(engines)('at the edges of a decision (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine, program: withNora });
  });
  afterEach(() => desk.stop());

  const until = (instant: string) => desk.passes(Date.parse(instant) - desk.now());

  /** Frank stands in for Fiona, and both are asked about Nora. */
  const bothAsked = async () => {
    const fiona = desk.person('fiona');
    const frank = desk.person('frank');
    await fiona.says('help');
    await desk.settled();
    const days = { startDate: '2026-03-02', endDate: '2026-03-06' };
    await does(desk, fiona, 'away.set', { delegate: frank.mail, ...days });
    const nora = await registers(desk);
    const [on, other] = [fiona, frank].map((person) => person.cardWith('access.invite'));
    if (!on || !other) throw new Error('both are asked');
    return { fiona, frank, nora, on, other };
  };

  it('who was asked back is reminded after five and ten business days, and after 30 days it ends', async () => {
    const nora = await registers(desk);
    const fiona = desk.person('fiona');
    await does(desk, fiona, 'access.return', { questions: 'Which team?' });
    const asked = nora.chat().length;
    await until('2026-03-09T08:00:00Z');
    expect(nora.chat()).toHaveLength(asked);
    await until('2026-03-09T10:00:00Z');
    expect(nora.chat()).toHaveLength(asked + 1);
    expect(headline(nora)).toContain('warten noch auf Ihre Antworten');
    await desk.restarts();
    await until('2026-03-16T10:00:00Z');
    expect(nora.chat()).toHaveLength(asked + 2);
    const before = fiona.chat().length;
    await until('2026-04-01T10:00:00Z');
    expect(nora.chat()).toHaveLength(asked + 3);
    expect(headline(nora)).toContain('30 Tage lang wurden die Fragen nicht beantwortet.');
    expect(fiona.chat()).toHaveLength(before + 1);
    await desk.passes(30 * day);
    expect(nora.chat()).toHaveLength(asked + 3);
  });

  it('of two who decide at once one does, and the other reads who it was', async () => {
    const { fiona, frank, nora, on, other } = await bothAsked();
    await Promise.all([
      fiona.presses('access.invite', { partnerName: 'alpenblick' }, { on }),
      frank.presses('access.deny', { denyReason: 'duplicate' }, { on: other }),
    ]);
    await desk.settled();
    const { db } = desk.app().store;
    const kinds = await db.selectFrom('event').select('kind').orderBy('version').execute();
    const decided = kinds.map(({ kind }) => kind).filter((kind) => /invited|denied/.test(kind));
    expect(decided).toHaveLength(1);
    const said =
      decided[0] === 'invited'
        ? 'Fiona Ferrer has invited Nora Neu for Alpenblick GmbH.'
        : 'Frank Fischer has denied Nora Neu access for Alpenblick GmbH.';
    expect([headline(fiona, on), headline(frank, other)]).toEqual([said, said]);
    const told = headlines(nora).filter((line) => /lädt Sie|abgelehnt/.test(line));
    expect(new Set(told).size).toBe(1);
  });

  it('of one who withdraws and one who decides at once one is first, and the FPM reads which', async () => {
    const nora = await registers(desk);
    const fiona = desk.person('fiona');
    const on = fiona.cardWith('access.deny');
    await Promise.all([
      nora.presses('access.withdraw'),
      fiona.presses('access.deny', { denyReason: 'duplicate' }, { on }),
    ]);
    await desk.settled();
    const isWithdrawn = headlines(nora).some((line) => line.includes('zurückgezogen'));
    expect(headline(fiona, on)).toBe(
      isWithdrawn
        ? 'Nora Neu has withdrawn the registration.'
        : 'Fiona Ferrer has denied Nora Neu access for Alpenblick GmbH.',
    );
  });

  it('who decides on what was withdrawn reads so, and that nothing was changed', async () => {
    const nora = await registers(desk);
    const fiona = desk.person('fiona');
    const on = fiona.cardWith('access.return');
    await does(desk, nora, 'access.withdraw');
    expect(headline(fiona, on)).toBe('Nora Neu has withdrawn the registration.');
    const old = { accessId: 'ACC-1001', version: 2, questions: 'Which team?' };
    await fiona.clicks('access.return', old, { on });
    await desk.settled();
    expect(reads(fiona, on)).toContain(
      'Already withdrawn by Nora Neu at 10:00 CET on 2 March 2026. Nothing was changed.',
    );
  });

  it('who decides in place of the FPM is named on the card of both', async () => {
    const { fiona, frank, on, other } = await bothAsked();
    await frank.presses('access.deny', { denyReason: 'duplicate' }, { on: other });
    await desk.settled();
    const said = 'Frank Fischer has denied Nora Neu access for Alpenblick GmbH.';
    expect([headline(fiona, on), headline(frank, other)]).toEqual([said, said]);
    expect(reads(fiona, on)).toContain('Decision by: Frank Fischer');
    expect(fiona.buttons(on)).not.toContain('access.invite');
  });

  it('a registered contact who is handed over is not said to wait for a decision', async () => {
    const nora = await agrees(desk);
    await does(desk, nora, 'access.finish');
    await does(desk, desk.person('fiona'), 'access.handOver', { fpm: 'frank@fasttrack.example' });
    expect(headline(desk.person('frank'))).toBe(
      'The access of Nora Neu for Alpenblick GmbH is yours to look after now.',
    );
  });

  it('a company that is put back into the file has its FPM decide again', async () => {
    const nora = await registers(desk);
    await desk.restarts(without);
    await desk.passes(60_000);
    expect(headline(nora)).toContain('Ihr Unternehmen steht nicht mehr im Programm');
    await desk.restarts(withNora);
    await desk.passes(60_000);
    const fiona = desk.person('fiona');
    expect(headline(fiona)).toContain('the program has changed');
    expect(headline(nora)).toBe(
      'Ihr Unternehmen steht wieder im Programm; jetzt entscheidet Fiona Ferrer.',
    );
    await does(desk, fiona, 'access.invite', { partnerName: 'alpenblick' });
    expect(headline(nora)).toContain('lädt Sie für Alpenblick GmbH');
  });

  it('a contact of a company that is gone asks for nothing, and is its contact once it is back', async () => {
    const nora = await agrees(desk);
    await does(desk, nora, 'access.finish');
    await desk.restarts(without);
    await nora.says('neu');
    await desk.settled();
    expect(nora.buttons(nora.lastCard())).not.toContain('form.next');
    await desk.restarts(withNora);
    await nora.says('neu');
    await desk.settled();
    expect(nora.buttons(nora.lastCard())).toContain('form.next');
  });

  it('an FPM who is erased is named in no registration any more, and the team decides', async () => {
    await registers(desk, { note: 'Für zwei Kunden' });
    await desk.restarts({
      ...withNora,
      fpms: withNora.fpms.filter(({ mail }) => !mail.startsWith('fiona@')),
      people: withNora.people.filter(({ mail }) => !mail.startsWith('fiona@')),
      partners: withNora.partners.map(({ fpm, ...partner }) =>
        fpm?.startsWith('fiona@') ? partner : { ...partner, ...(fpm ? { fpm } : {}) },
      ),
    });
    await desk.passes(60_000);
    const anna = desk.person('anna');
    expect(headline(anna)).toContain('el programa ha cambiado');
    const environment = {
      DATA_DIR: desk.directory,
      ...(desk.databaseUrl ? { DATABASE_URL: desk.databaseUrl } : {}),
    };
    if (engine === 'sqlite') await desk.app().stop();
    const fiona = ['--erase', 'fiona@fasttrack.example', '--force'];
    const erased = await runCommand(personCommand, fiona, environment);
    expect(erased).toMatchObject({ code: 0 });
    const audited = await runCommand(auditCommand, [], environment);
    expect(audited).toMatchObject({ code: 0 });
    if (engine === 'sqlite') await desk.restarts();
    const { db } = desk.app().store;
    const kept = JSON.stringify([
      await db.selectFrom('stream').select('body').execute(),
      await db.selectFrom('event').select('body').execute(),
    ]);
    expect(kept).not.toMatch(/fiona@fasttrack\.example|Fiona/);
    expect(kept).toContain('Für zwei Kunden');
    await does(desk, anna, 'access.invite', { partnerName: 'alpenblick' });
    expect(headline(desk.person('nora'))).toContain('lädt Sie für Alpenblick GmbH');
  });

  it('a contact who does not find a company in the form asks for access to it; the form stays', async () => {
    const nora = await agrees(desk);
    await does(desk, nora, 'access.finish');
    await nora.presses('form.next', need);
    await nora.presses('form.next', { ...customer, partnerName: 'not-listed' });
    await does(desk, nora, 'access.open');
    expect(nora.buttons(nora.lastCard())).toContain('access.submit');
    await does(desk, nora, 'access.submit', { ...form, partnerName: 'contoso' });
    expect(headline(desk.person('frank'))).toContain('Nora Neu asks for access for Contoso');
    await nora.says('neu');
    await desk.settled();
    expect(reads(nora)).toContain('Schritt 2 von 4: Der Kunde');
    expect(JSON.stringify(nora.lastCard())).toContain(customer.tenantName);
  });
});
