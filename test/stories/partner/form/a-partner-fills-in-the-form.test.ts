import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { nodesOf } from '../../../cards/kit/walk.ts';
import { startDesk, type TestDesk } from '../../../support/app/desk.ts';
import { customer, need, why } from '../../../support/samples/form.ts';
import {
  cast,
  eventsRecorded,
  fillsIn,
  headlines,
  mixed,
  reads,
  speaking,
} from '../../../support/stories/story.ts';
import type { Message } from '../../../support/teams/chats.ts';
import { allButtons, cardOf } from '../../../support/teams/clients/cards.ts';
import type { Person } from '../../../support/teams/clients/people.ts';

jest.setTimeout(30_000);

let desk: TestDesk;
let petra: Person;
beforeEach(async () => {
  desk = await startDesk({ program: mixed });
  petra = cast(desk).petra;
  await petra.says('neu');
  await desk.settled();
});
afterEach(() => desk.stop());

const step = (name: string) => expect(reads(petra)).toContain(name);
const held = (message: Message | undefined = petra.lastCard()) =>
  allButtons(cardOf(message)).find(({ verb }) => verb === 'form.next')?.data;

describe('a partner who fills in the form', () => {
  it('is led through three steps and a review that shows all of it', async () => {
    step('Schritt 1 von 4: Was gebraucht wird');
    await petra.presses('form.next', need);
    step('Schritt 2 von 4: Der Kunde');
    await petra.presses('form.next', customer);
    step('Schritt 3 von 4: Warum');
    await petra.presses('form.next', why);
    step('Schritt 4 von 4: Prüfen');
    expect(reads(petra).join('\n')).toContain('Conditional Access für Außendienst');
    expect(reads(petra)).toContain('Übermitteln');
    expect(await eventsRecorded(desk)).toBe(0);
  });

  it('finds their own company and address filled in already', async () => {
    await petra.presses('form.next', need);
    expect(held()).toMatchObject({
      partnerName: 'contoso',
      partnerEmail: 'petra@contoso.example',
    });
  });

  it('reads company and address as text, and is not asked what has one answer', async () => {
    await petra.presses('form.next', need);
    const nodes = nodesOf(cardOf(petra.lastCard()));
    expect(reads(petra)).toEqual(
      expect.arrayContaining(['Name des Partners', 'Contoso Consulting', 'Ändern']),
    );
    for (const id of ['partnerName', 'partnerEmail'])
      expect(nodes.find((node) => node.id === `change-${id}`)).toMatchObject({ isVisible: false });
    expect(nodes.some(({ id }) => id === 'deliveryTeam')).toBe(false);
    await petra.presses('form.next', { ...customer, partnerEmail: 'petra@' });
    expect(nodesOf(cardOf(petra.lastCard())).some(({ id }) => id === 'change-partnerEmail')).toBe(
      false,
    );
  });

  it('goes back and finds what was typed, on every step, and nothing is lost on the way', async () => {
    await petra.presses('form.next', need);
    await petra.presses('form.next', customer);
    await petra.presses('form.back', { ...why, topic: 'Halb fertig' });
    const { deliveryTeam: _, ...asked } = customer;
    expect(held()).toMatchObject(asked);
    await petra.presses('form.back', { tenantName: 'Café Blöm' });
    expect(held()).toMatchObject(need);
    await petra.presses('form.next');
    expect(held()).toMatchObject({ ...asked, tenantName: 'Café Blöm' });
    await petra.presses('form.next');
    expect(held()).toMatchObject({ topic: 'Halb fertig' });
  });

  it('keeps wrong values and reads one sentence beside each of them', async () => {
    await petra.presses('form.next', { ...need, seatCount: '0', secondaryLanguage: 'de' });
    step('Schritt 1 von 4: Was gebraucht wird');
    expect(reads(petra)).toEqual(
      expect.arrayContaining([
        'Bitte geben Sie eine ganze Zahl ab 1 ein.',
        'Bitte wählen Sie eine andere als die primäre Sprache oder „keine Angabe“.',
      ]),
    );
    await petra.presses('form.next', need);
    const wrong = { ...customer, tenantId: 'brandl', partnerEmail: 'petra(at)contoso' };
    const answer = await petra.presses('form.next', { ...wrong, tenantName: ' ' });
    expect(answer.status).toBe(200);
    step('Schritt 2 von 4: Der Kunde');
    expect(held()).toMatchObject({ tenantId: 'brandl', partnerEmail: 'petra(at)contoso' });
    const sentences = reads(petra).filter((text) => text.startsWith('Bitte '));
    expect(sentences).toEqual([
      'Bitte berichtigen Sie die Felder, bei denen ein Hinweis steht. Keine Ihrer Eingaben ist verloren.',
      'Bitte füllen Sie dieses Feld aus.',
      'Bitte geben Sie die Tenant-ID als GUID ein, zum Beispiel 3f2504e0-4f89-41d3-9a0c-0305e82c3301.',
      'Bitte geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.com.',
    ]);
    await petra.presses('form.next', customer);
    step('Schritt 3 von 4: Warum');
  });

  it('is asked for the mail source only for a migration', async () => {
    await petra.presses('form.next', need);
    await petra.presses('form.next', customer);
    expect(reads(petra)).not.toContain('E-Mail-Quelle *');
    await petra.presses('form.back');
    await petra.presses('form.back');
    await petra.presses('form.next', { role: 'migration' });
    expect(reads(petra)).toContain(
      'E-Mails werden nur mit diesen Arbeitsbereichen migriert: Exchange Online. Bitte wählen Sie einen davon oder die andere Rolle.',
    );
    await petra.presses('form.next', { workload: 'exo' });
    await petra.presses('form.next');
    expect(reads(petra)).toContain('E-Mail-Quelle *');
    step('Schritt 3 von 5: Die Migration');
    await petra.presses('form.next');
    step('Schritt 3 von 5: Die Migration');
    expect(reads(petra)).toContain('Bitte füllen Sie dieses Feld aus.');
    await petra.presses('form.next', { migrationSource: 'Lotus Notes', migrationVolume: '4 TB' });
    step('Schritt 4 von 5: Warum');
    await petra.presses('form.next', { ...why, 'detail-mailboxes': '1200' });
    step('Schritt 5 von 5: Prüfen');
    await petra.presses('form.submit');
    await desk.settled();
    expect(reads(cast(desk).frank)).toEqual(
      expect.arrayContaining(['Mail source: Lotus Notes', 'Volume of the mail: 4 TB']),
    );
  });

  it('discards it, and begins with an empty one next time', async () => {
    await petra.presses('form.next', need);
    await petra.presses('form.discard');
    expect(reads(petra)).toEqual([
      'Das Formular wurde verworfen. Sie können jederzeit ein neues beginnen.',
      'Neue Anforderung',
    ]);
    await petra.presses('form.open');
    step('Schritt 1 von 4: Was gebraucht wird');
    expect(held()).not.toHaveProperty('tenantName');
  });
});

describe('a form that was left unfinished', () => {
  it('goes on after a restart where it stopped', async () => {
    await petra.presses('form.next', need);
    await desk.restarts();
    await petra.presses('form.next', customer);
    step('Schritt 3 von 4: Warum');
    await petra.presses('form.back');
    await petra.presses('form.back');
    expect(held()).toMatchObject(need);
  });

  it('goes on in another window; once submitted, the first one is a line', async () => {
    await petra.presses('form.next', need);
    const [first, ...more] = petra.chat();
    expect(more).toEqual([]);
    await petra.says('neu');
    await desk.settled();
    expect(petra.chat()).toHaveLength(2);
    step('Schritt 2 von 4: Der Kunde');
    await petra.presses('form.next', customer);
    await petra.presses('form.next', why);
    await petra.presses('form.submit');
    await desk.settled();
    expect(reads(petra, first)).toEqual([
      'SME-1001 · Bäckerei Brandl GmbH · 2. März 2026 · Übermittelt',
    ]);
    expect(petra.buttons(first)).not.toContain('form.next');
  });

  it('that was continued elsewhere shows what is stored, and takes nothing over', async () => {
    const [first] = petra.chat();
    const old = structuredClone(held(first)) as Record<string, string>;
    await petra.presses('form.next', need);
    await petra.presses('form.next', customer);
    const answer = await petra.clicks('form.next', { ...old, tenantName: 'Alt' }, { on: first });
    expect(answer.status).toBe(200);
    expect(reads(petra, first)).toEqual(
      expect.arrayContaining([
        'Dieses Formular wurde anderswo fortgesetzt. Hier ist der gespeicherte Stand; bitte machen Sie hier weiter.',
        'Schritt 3 von 4: Warum',
      ]),
    );
    await petra.presses('form.back');
    expect(held()).toMatchObject({ tenantName: 'Bäckerei Brandl GmbH' });
  });
});

it('a form that is not theirs, or is no more, shows nothing and says so', async () => {
  const paula = desk.person('paula');
  await paula.says('new');
  await desk.settled();
  await paula.clicks('form.next', { draftId: 'none', version: 1 }, { on: paula.lastCard() });
  expect(reads(paula)).toEqual([
    'Lo que mostraba esta tarjeta ya no existe. No se ha cambiado nada.',
  ]);
});

describe('a double click', () => {
  it('on Next goes one step, not two', async () => {
    const [first] = petra.chat();
    const click = { ...(held(first) as object), ...need };
    await Promise.all([
      petra.clicks('form.next', click, { on: first }),
      petra.clicks('form.next', click, { on: first }),
    ]);
    step('Schritt 2 von 4: Der Kunde');
    expect(reads(petra).join('\n')).not.toContain('anderswo fortgesetzt');
  });

  it('on Submit makes one request, one confirmation, one card to decide on', async () => {
    const { frank, anna } = cast(desk);
    await fillsIn(petra);
    const [form] = petra.chat();
    const submit = allButtons(cardOf(form)).find(({ verb }) => verb === 'form.submit');
    const click = () =>
      petra.clicks('form.submit', submit?.data as Record<string, string>, { on: form });
    const answers = await Promise.all([click(), click(), click()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    await desk.settled();
    expect(await eventsRecorded(desk)).toBe(1);
    expect(headlines(petra)).toEqual([
      'Wartet auf die Sichtung und auf die Entscheidung durch Frank Fischer.',
      'Wir haben Ihre Anforderung SME-1001 erhalten. Als Nächstes wird sie innerhalb eines Werktags gesichtet und innerhalb von 5 Tagen entschieden.',
    ]);
    expect(frank.chat()).toHaveLength(1);
    expect(anna.chat()).toHaveLength(1);
  });
});

describe('a form in another language', () => {
  it('speaks Spanish with Paula, wrong fields included', async () => {
    const paula = desk.person('paula');
    await paula.says('nueva');
    await desk.settled();
    expect(reads(paula)).toContain('Paso 1 de 4: Lo que se necesita');
    await paula.presses('form.next', need);
    await paula.presses('form.next', { ...customer, partnerName: 'fabrikam', tenantId: '1' });
    expect(reads(paula)).toContain(
      'Escriba la id. del inquilino como GUID, por ejemplo 3f2504e0-4f89-41d3-9a0c-0305e82c3301.',
    );
  });

  it('speaks English with a partner for whom the program says so', async () => {
    const other = await startDesk({ program: speaking({ paula: 'en' }) });
    try {
      const paula = other.person('paula');
      await paula.says('neu');
      await other.settled();
      expect(reads(paula)).toContain('Step 1 of 4: What is needed');
    } finally {
      await other.stop();
    }
  });
});
