import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Demo, isAlive, isServed, startDemo } from './demo-process.ts';
import { picture } from './pictures.ts';
import { type ChatWindow, openWindows, type Windows } from './windows.ts';

const PORT = 24_310;
const TENANT = '8a1c9d6e-4b7f-4c1d-9a52-0f3e6b7c8d90';

let folder: string;
let demo: Demo;
let windows: Windows;

const start = async (fresh: boolean) => {
  demo = await startDemo({ port: PORT, dataDir: join(folder, 'data'), fresh });
  windows = await openWindows({
    urls: demo.windows,
    directory: join(tmpdir(), 'sme-desk-browser-failures'),
    limitMs: 60_000,
  });
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sme-desk-browser-'));
  await start(true);
});

afterAll(async () => {
  await windows?.close();
  await demo?.interrupt();
  await rm(folder, { recursive: true, force: true });
});

/** Resolves when exactly so many buttons of that name can be pressed in the whole chat. */
async function untilButtons({ page }: ChatWindow, name: string, count: number) {
  const buttons = page.getByRole('button', { name, exact: true }).filter({ visible: true });
  await buttons.nth(count).waitFor({ state: 'hidden' });
  expect(await buttons.count()).toBe(count);
}

describe('the demo in Chromium', () => {
  it('takes a request from Petra, in German, to an expert who accepts', async () => {
    const petra = await windows.open('Petra');
    await petra.say('neu');
    await petra.waitFor('Schritt 1 von 4: Was gebraucht wird');
    await petra.choose('Region *', 'EMEA (Europa, Naher Osten, Afrika)');
    await petra.choose('Rollen-Anforderung *', 'FastTrack Engineer SME');
    await petra.choose('Angeforderter Arbeitsbereich *', 'Azure AD Premium P1 (AADP)');
    await petra.tick('Anleitung und Bereitstellungscoaching');
    await petra.fill('Arbeitsplatzanzahl *', '400');
    await petra.choose('Primäre Sprache *', 'Deutsch');
    await petra.choose('Sekundäre Sprache', 'Englisch');
    await petra.press('Weiter');

    await petra.waitFor('Schritt 2 von 4: Der Kunde');
    await petra.fill('Tenant-Name *', 'Bäckerei Brandl GmbH');
    await petra.fill('Tenant-ID *', 'brandl.onmicrosoft.com');
    await petra.choose('Tenant-Segment *', 'Enterprise');
    await petra.press('Weiter');
    await petra.waitFor('Bitte geben Sie die Tenant-ID als GUID ein');
    expect(await petra.valueOf('Tenant-ID *')).toBe('brandl.onmicrosoft.com');
    expect(await petra.valueOf('Tenant-Name *')).toBe('Bäckerei Brandl GmbH');
    await picture(petra, 'partner-form', 1300);
    await petra.fill('Tenant-ID *', TENANT);
    await petra.press('Weiter');

    await petra.waitFor('Schritt 3 von 4: Warum');
    await petra.fill('Thema *', 'Conditional Access für den Außendienst');
    await petra.fill(
      'Begründung *',
      'Der Kunde führt bedingten Zugriff ein; wir haben das noch nie gemacht.',
    );
    await petra.choose('Ich habe dies mit meinem FPM abgestimmt *', 'Ja');
    await petra.press('Weiter');

    await petra.waitFor('Schritt 4 von 4: Prüfen');
    expect(await petra.sees(TENANT)).toBe(true);
    await picture(petra, 'partner-review', 1560);
    await petra.press('Übermitteln');
    await petra.waitFor('Wartet auf die Sichtung und auf die Entscheidung durch Frank Fischer.');
    await petra.waitFor('SME-1001 · Übermittelt');
    // The confirmation is a message of its own.
    await petra.waitFor('Öffnen');

    const anna = await windows.open('Anna');
    await anna.waitFor('Please triage: Petra Partner (Contoso Consulting) is asking for an SME.');
    await anna.press('Mark as triaged');
    await petra.waitFor('Anna Adams hat SME-1001 gesichtet');

    const frank = await windows.open('Frank');
    await frank.waitFor('Please decide: Petra Partner (Contoso Consulting) is asking for an SME.');
    for (const needed of ['Bäckerei Brandl GmbH', '400 seats', 'German, English'])
      expect(await frank.text()).toContain(needed);
    await frank.fill(
      'Comment (optional; needed only to deny for another reason)',
      'A good case: the next one you can do alone.',
    );
    await picture(frank, 'fpm-decides', 1500);
    await frank.press('Approve');
    await frank.waitUntilGone('Please decide');

    await petra.waitFor('Frank Fischer hat SME-1001 genehmigt');
    expect(await petra.text()).toContain('A good case: the next one you can do alone.');

    await anna.waitFor('Please assign an SME: Frank Fischer has approved the request.');
    const best = anna.page.getByRole('radiogroup').last().getByRole('radio').first();
    expect(await best.getAttribute('value')).toBe('sam@fasttrack.example');
    await best.check();
    await picture(anna, 'assignment-team', 1300);
    await anna.press('Assign this SME');
    await petra.waitFor('Sam Smith wurde zugewiesen und um Annahme gebeten.');
    await petra.waitFor('Wie es weitergeht');

    const sam = await windows.open('Sam');
    await sam.waitFor('Please accept or decline this assignment.');
    await sam.fill('Comment (required to decline)', 'I will call you tomorrow morning.');
    await picture(sam, 'sme-answers', 1500);
    await sam.press('Accept');

    await petra.waitFor(
      'Sam Smith hat angenommen und meldet sich direkt bei Ihnen. Bitte vereinbaren Sie den Plan gemeinsam.',
    );
    expect(await petra.text()).toContain('I will call you tomorrow morning.');
    await picture(petra, 'partner-outcome');
    await frank.waitFor(
      'Sam Smith has accepted: please agree the plan with each other, partner, FPM and SME.',
    );
    for (const gone of ['Approve', 'Deny …', 'Return with questions …'])
      await untilButtons(frank, gone, 0);
    await untilButtons(anna, 'Assign this SME', 0);
    await untilButtons(sam, 'Accept', 0);
  });

  it('returns what Paula asks, in Spanish, with questions and denies it with a reason', async () => {
    const paula = await windows.open('Paula');
    const frank = await windows.open('Frank');
    await paula.say('ayuda');
    await paula.waitFor('Lo que puede hacer aquí');
    await paula.press('Nueva solicitud');
    await paula.waitFor('Paso 1 de 4: Lo que se necesita');
    await paula.choose('Región *', 'EMEA (Europa, Oriente Medio, África)');
    await paula.choose('Solicitud de rol *', 'Recurso de migración de FastTrack');
    await paula.choose('Carga de trabajo solicitada *', 'Exchange Online (EXO)');
    await paula.tick('Entrega del beneficio de migración');
    await paula.fill('Número de puestos *', '80');
    await paula.choose('Idioma principal *', 'español');
    await paula.press('Siguiente');
    await paula.waitFor('Paso 2 de 5: El cliente');
    await paula.fill('Nombre del inquilino *', 'Talleres Tejada S.A.');
    await paula.fill('Id. del inquilino *', '1f6b3a52-7d1c-4a0e-8c55-2b9d4e6f7a81');
    await paula.choose('Segmento de inquilino *', 'SMC');
    await paula.press('Siguiente');
    await paula.waitFor('Paso 3 de 5: La migración');
    await paula.fill('Origen del correo electrónico *', 'Lotus Notes 9');
    await paula.press('Siguiente');
    await paula.waitFor('Paso 4 de 5: Por qué');
    await paula.fill('Tema *', 'Buzones de Lotus Notes');
    await paula.fill('Justificación para un SME *', 'Nunca hemos migrado desde Notes.');
    await paula.choose('Lo he acordado con mi FPM *', 'Sí');
    await paula.fill('Número de buzones *', '80');
    await paula.press('Siguiente');
    await paula.waitFor('Paso 5 de 5: Revisión');
    await paula.press('Enviar');
    await paula.waitFor('SME-1002 · Enviada');

    await frank.waitFor('Paula Socia (Fabrikam Iberia) is asking for an SME.');
    await frank.press('Return with questions …');
    await frank.fill('Questions to the requester', 'How many mailboxes? By when?');
    await frank.press('Send these questions');
    await paula.waitFor('Frank Fischer tiene preguntas sobre SME-1002');
    await paula.press('Modificar el formulario');
    await paula.waitFor('Modificar la solicitud SME-1002');
    expect(await paula.valueOf('Número de puestos *')).toBe('80');
    await paula.press('Siguiente');
    await paula.waitFor('Paso 2 de 5: El cliente');
    expect(await paula.valueOf('Nombre del inquilino *')).toBe('Talleres Tejada S.A.');
    await paula.press('Siguiente');
    await paula.waitFor('Paso 3 de 5: La migración');
    await paula.press('Siguiente');
    await paula.waitFor('Paso 4 de 5: Por qué');
    await paula.fill('Sus respuestas a las preguntas', '80 buzones, antes de Navidad.');
    await picture(paula, 'partner-answers', 1300);
    await paula.press('Siguiente');
    await paula.waitFor('Paso 5 de 5: Revisión');
    await paula.press('Enviar');

    await frank.waitFor('80 buzones, antes de Navidad.');
    // The card that asked first is a line by now.
    await untilButtons(frank, 'Approve', 1);
    await frank.press('Deny …');
    await frank.choose('Reason for denying', 'Another reason (please comment)');
    await frank.press('Deny this request');
    await frank.waitFor('Please say why in the comment.');
    await frank.fill(
      'Comment (optional; needed only to deny for another reason)',
      'Below 150 seats the self-service guide applies.',
    );
    await picture(frank, 'fpm-denies', 1500);
    await frank.press('Deny this request');
    await paula.waitFor('Frank Fischer ha rechazado SME-1002.');
    expect(await paula.text()).toContain('Below 150 seats the self-service guide applies.');
    await untilButtons(frank, 'Approve', 0);

    await paula.say('solicitudes');
    await paula.waitFor('1 solicitud');
    await paula.waitFor('SME-1002 · Rechazada');
    expect(await paula.sees('SME-1001')).toBe(false);
    await paula.say('estado SME-1002');
    await paula.waitFor('Frank Fischer devolvió la solicitud con preguntas.');
    await picture(paula, 'request-status', 1500);
    await paula.say('estado SME-1001');
    await paula.waitFor('No hay ninguna solicitud SME-1001 que usted pueda ver.');
    await frank.say('requests');
    await frank.waitFor('1 request');
    await frank.waitFor('SME-1001 · Onboarding');
    await picture(frank, 'fpm-list');
    await frank.say('status SME-1001');
    await frank.waitFor('Sam Smith accepted the assignment.');
  });

  it('ends on Ctrl-C with everything it started, and knows the requests after the next start', async () => {
    const children = demo.children();
    expect(children).toHaveLength(5);
    expect(await demo.interrupt()).toBe(0);
    expect(children.filter(isAlive)).toEqual([]);
    for (const url of [demo.url, ...Object.values(demo.windows)])
      expect(await isServed(url)).toBe(false);
    await windows.close();
    await start(false);
    const petra = await windows.open('Petra');
    await petra.waitFor('Guten Tag Petra Partner, ich bin SME Desk.');
    await petra.say('anfragen');
    await petra.waitFor('SME-1001 · Onboarding');
    await petra.press('SME-1001');
    await petra.waitFor('Sam Smith hat angenommen und meldet sich direkt bei Ihnen.');
  });
});
