import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { advanceClock, chatIn, clockOf } from './demo-page.ts';
import { type Demo, startDemo } from './demo-process.ts';
import { picture } from './pictures.ts';
import { type ChatWindow, openWindows, type Windows } from './windows.ts';

const PORT = 24_330;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let folder: string;
let demo: Demo;
let windows: Windows;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sme-desk-clocks-'));
  const programFile = join(folder, 'program.yaml');
  await writeFile(programFile, await programForAnyWeek());
  demo = await startDemo({
    port: PORT,
    dataDir: join(folder, 'data'),
    fresh: true,
    environment: { PROGRAM_FILE: programFile, TZ: 'Europe/Berlin' },
  });
  windows = await openWindows({
    urls: demo.windows,
    directory: join(tmpdir(), 'sme-desk-browser-failures'),
    limitMs: 60_000,
  });
});

afterAll(async () => {
  await windows?.close();
  await demo?.interrupt();
  await rm(folder, { recursive: true, force: true });
});

/** The sample program without public holidays, and with Sam among the FPMs: somebody with a window can stand in. */
async function programForAnyWeek(): Promise<string> {
  const sample = await readFile('program/fasttrack.yaml', 'utf8');
  return sample
    .replace(', holidays: DE, extra: [2026-12-24, 2026-12-31]', '')
    .replace(/^fpms:$/m, 'fpms:\n  - { mail: sam@fasttrack.example, regions: [emea] }');
}

/** Whichever day the test is run on, its week begins on a Monday morning. */
async function nextMonday(): Promise<Date> {
  const now = await clockOf(demo);
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  const monday = today + (((8 - now.getUTCDay()) % 7 || 7) * DAY + 8 * HOUR);
  return advanceClock(demo, `PT${Math.round((monday - now.getTime()) / 1000)}S`);
}

const dayIn = (locale: string, at: number) =>
  new Intl.DateTimeFormat(locale, {
    ...{ weekday: 'long', day: 'numeric', month: 'short', timeZone: 'Europe/Berlin' },
  } as const).format(at);

const deflected = async () => {
  const text = await (await fetch(`${demo.url}/metrics`)).text();
  return Number(/^sme_desk_events_total\{kind="deflected"\} (\d+)$/m.exec(text)?.[1] ?? 0);
};

/** Whether what is read stands above the field, on the last card that has it. */
async function standsAbove({ page }: ChatWindow, text: string, field: string): Promise<boolean> {
  const [above, below] = await Promise.all([
    page.getByText(text).filter({ visible: true }).last().boundingBox(),
    page.getByLabel(field).last().boundingBox(),
  ]);
  if (!above || !below) throw new Error(`"${text}" or "${field}" is not on the page`);
  return above.y + above.height <= below.y;
}

interface Asked {
  readonly tenant: string;
  readonly workload: string;
  readonly seats: string;
}

/** Petra fills in customer and need, up to the step where she says why. */
async function petraComesToWhy(petra: ChatWindow, { tenant, workload, seats }: Asked) {
  await petra.say('neu');
  await petra.waitFor('Schritt 1 von 4: Was gebraucht wird');
  await petra.choose('Region *', 'EMEA (Europa, Naher Osten, Afrika)');
  await petra.choose('Rollen-Anforderung *', 'FastTrack Engineer SME');
  await petra.choose('Angeforderter Arbeitsbereich *', workload);
  await petra.tick('Anleitung und Bereitstellungscoaching');
  await petra.fill('Arbeitsplatzanzahl *', seats);
  await petra.choose('Primäre Sprache *', 'Deutsch');
  await petra.choose('Sekundäre Sprache', 'Englisch');
  await petra.press('Weiter');
  await petra.waitFor('Schritt 2 von 4: Der Kunde');
  await petra.fill('Tenant-Name *', tenant);
  await petra.fill('Tenant-ID *', '8a1c9d6e-4b7f-4c1d-9a52-0f3e6b7c8d90');
  await petra.choose('Tenant-Segment *', 'SMC');
  await petra.press('Weiter');
  await petra.waitFor('Schritt 3 von 4: Warum');
}

async function petraSubmits(petra: ChatWindow, topic: string, justification: string) {
  await petra.fill('Thema *', topic);
  await petra.fill('Begründung *', justification);
  await petra.choose('Ich habe dies mit meinem FPM abgestimmt *', 'Ja');
  await petra.press('Weiter');
  await petra.waitFor('Schritt 4 von 4: Prüfen');
  await petra.press('Übermitteln');
}

describe('rules and clocks in Chromium', () => {
  it('tells Petra before she justifies that it would be an exception, and Frank first of all', async () => {
    await nextMonday();
    const petra = await windows.open('Petra');
    await petraComesToWhy(petra, {
      tenant: 'Bäckerei Brandl GmbH',
      workload: 'Azure AD Premium P1 (AADP)',
      seats: '120',
    });
    const exception = 'Das wäre eine Ausnahme: Das Programm sieht es nicht vor.';
    await petra.waitFor(exception);
    await petra.waitFor(
      'Das Programm sieht dies für mehr als 150 Arbeitsplätze vor; der Kunde hat 120.',
    );
    await petra.waitFor('Ihr FPM möchte in der Begründung lesen, warum die Ausnahme nötig ist.');
    await petra.waitFor(
      'Als Nächstes: Nach dem Übermitteln wird innerhalb eines Werktags gesichtet;',
    );
    expect(await standsAbove(petra, exception, 'Begründung *')).toBe(true);
    await petra.choose('Woher kommen die Identitäten?', 'Aus Active Directory synchronisiert');
    await petra.fill('Anzubindende Anwendungen', '14');
    await picture(petra, 'partner-exception', 1560);
    await petraSubmits(
      petra,
      'Conditional Access für 120 Außendienstler',
      'Ausnahme: der Kunde wächst bis März auf 200 Arbeitsplätze, und die Prüfung ist im Januar.',
    );
    await petra.waitFor('SME-1001 · Übermittelt');

    const frank = await windows.open('Frank');
    const flag = '⚠ Exception: no rule of the program covers this request.';
    await frank.waitFor(flag);
    await frank.waitFor('The rule sc-aadp wants more than 150 seats; the customer has 120.');
    await picture(frank, 'fpm-exception', 1560);
    await frank.press('Details');
    await frank.waitFor('Synchronised from Active Directory');
    await frank.press('Deny …');
    await frank.choose('Reason for denying', 'The customer or workload is not eligible');
    await frank.press('Deny this request');
    await petra.waitFor('Frank Fischer hat SME-1001 abgelehnt');
  });

  it('offers Petra the guide; taking it puts the form aside and is counted as deflected', async () => {
    const petra = await windows.open('Petra');
    expect(await deflected()).toBe(0);
    await petraComesToWhy(petra, {
      tenant: 'Möbelhaus Kranz KG',
      workload: 'Azure Information Protection P1 (AIP)',
      seats: '800',
    });
    const offer = 'Dafür gibt es einen Leitfaden: Selbstbedienung.';
    await petra.waitFor(offer);
    expect(await standsAbove(petra, offer, 'Begründung *')).toBe(true);
    const guide = petra.page.getByRole('button', { name: 'Leitfaden öffnen' });
    const link = petra.page.getByRole('link', { name: 'Leitfaden öffnen' });
    await guide.or(link).last().waitFor();
    await picture(petra, 'partner-guide', 1300);
    await petra.press('Leitfaden nutzen …');
    await petra.press('Ich nutze den Leitfaden');
    await petra.waitFor(
      'Viel Erfolg mit dem Leitfaden. Es wurde nichts übermittelt, und Ihr Entwurf bleibt: Sie können ihn jederzeit fortsetzen.',
    );
    await petra.waitUntilGone(offer);
    expect(await deflected()).toBe(1);
    await petra.press('Anforderung fortsetzen');
    await petra.waitFor(offer);
    await petra.press('Verwerfen …');
    await petra.press('Alle Eingaben verwerfen');
    await petra.waitUntilGone(offer);
    await petra.say('anfragen');
    await petra.waitFor('1 Anforderung');
  });

  it('shows over five days, in five clicks, who is told that nobody answers', async () => {
    const frank = await windows.open('Frank');
    const petra = await windows.open('Petra');
    const start = (await clockOf(demo)).getTime();
    const iso = (at: number) => new Date(at).toISOString().slice(0, 10);
    await frank.say('help');
    // The greeting has the same button: the answer has to be there first.
    await frank.waitFor('What you can do here');
    await frank.press('I will be away …');
    await frank.choose('Who stands in for you', 'Sam Smith');
    await frank.fill('First day', iso(start));
    await frank.fill('Last day', iso(start + 10 * DAY));
    await frank.press('Set this absence');
    await frank.waitFor('Sam Smith stands in for you from');

    await petraComesToWhy(petra, {
      tenant: 'Café Blöm oHG',
      workload: 'SharePoint Online (SPO)',
      seats: '90',
    });
    await petraSubmits(petra, 'Intranet mit drei Sprachen', 'Wir haben das noch nie gemacht.');
    await petra.waitFor('SME-1002 · Übermittelt');
    const sam = await windows.open('Sam');
    await sam.waitFor('Please decide: Petra Partner (Contoso Consulting)');
    const anna = await windows.open('Anna');
    await anna.waitFor('Please triage: Petra Partner (Contoso Consulting)');

    const page = await windows.browser.newPage({ viewport: { width: 1760, height: 840 } });
    page.setDefaultTimeout(240_000);
    await page.goto(`${demo.url}/demo`, { waitUntil: 'domcontentloaded' });
    await chatIn(page, 'Anna')
      .getByText('please triage')
      .filter({ visible: true })
      .last()
      .waitFor();
    const day = async () => {
      await page.getByRole('button', { name: '+1 day' }).click();
      await page.getByRole('button', { name: '+1 day', disabled: false }).waitFor();
    };
    const tuesday = dayIn('en-GB', start + DAY);
    const saturday = dayIn('en-GB', start + 5 * DAY);
    const reminder = `Reminder: your decision on SME-1002 is due ${saturday}`;

    await day();
    // At half of the time, and at the end of it.
    await anna.waitFor(`Reminder: the triage of SME-1002 is due ${tuesday}`);
    await anna.waitFor(`SME-1002 is late: please triage it now. That was due ${tuesday}`);
    await frank.waitFor(`SME-1002 is late: the triage by the assignment team was due ${tuesday}`);
    await petra.waitFor('SME-1002: Wir haben die Sichtung bis zum');
    expect(await sam.sees(reminder)).toBe(false);
    await day();
    expect(await sam.sees(reminder)).toBe(false);
    await day();
    await sam.waitFor(reminder);
    await picture(sam, 'delegate-reminded', 1300);
    await day();
    await sam.waitFor(reminder);
    expect(await petra.sees('SME-1002: Wir haben eine Entscheidung bis zum')).toBe(false);
    await day();
    await sam.waitFor(`SME-1002 is late: please decide now.`);
    await frank.waitFor(`SME-1002 is late`);
    await anna.waitFor(`SME-1002 is late: the decision by Frank Fischer was due ${saturday}`);
    await petra.waitFor(
      `SME-1002: Wir haben eine Entscheidung bis zum ${dayIn('de-DE', start + 5 * DAY)}`,
    );
    await petra.waitFor('Wir sind zu spät und bitten um Entschuldigung.');
    await picture(petra, 'partner-late', 900);
    for (const [person, told] of Object.entries({
      Petra: 'Wir haben eine Entscheidung bis zum',
      Frank: 'SME-1002 is late',
      Anna: 'SME-1002 is late: the decision',
      Sam: 'please decide now',
    })) {
      const message = chatIn(page, person).getByText(told).filter({ visible: true }).last();
      await message.waitFor();
      await message.scrollIntoViewIfNeeded();
    }
    await picture({ page }, 'demo-five-days');
    await page.close();
  });
});
