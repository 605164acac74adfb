import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { InsightsAnswer } from '../../../../src/domain/tab/contract.ts';
import { startDesk, type TestDesk } from '../../../support/app/desk.ts';
import { demoPerson, tabClient } from '../../../support/app/tab/tab-client.ts';
import { cast, does, fillsIn, headlines, mixed, reads } from '../../../support/stories/story.ts';
import {
  comesToReview,
  comesToWhy,
  linksOf,
  submits,
} from '../../../support/stories/story-engagement.ts';

jest.setTimeout(60_000);

describe('a segment that does not go with the seats', () => {
  it('is pointed out to partner and FPM, and can be submitted all the same', async () => {
    const desk = await startDesk();
    try {
      const { petra, frank } = cast(desk);
      await petra.says('neu');
      await desk.settled();
      await fillsIn(petra, { tenantSegment: 'smc', seatCount: '5000' });
      expect(reads(petra)).toContain(
        '5.000 Arbeitsplätze sind viel für einen SMC-Kunden (üblich: bis 2.000): Bitte prüfen Sie Segment und Arbeitsplatzanzahl.',
      );
      await does(desk, petra, 'form.submit');
      expect(reads(frank)).toContain(
        '5,000 seats are many for an SMC customer (usually up to 2,000): please check segment and seat count.',
      );
    } finally {
      await desk.stop();
    }
  });
});

describe('the rules of the program, as the partner meets them in the form', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ program: mixed });
  });
  afterEach(() => desk.stop());

  it('says before the justification what happens next and how long it takes', async () => {
    const { petra } = cast(desk);
    await comesToWhy(desk, petra);
    expect(reads(petra)).toEqual(
      expect.arrayContaining([
        'Dafür kann ein SME zugewiesen werden.',
        'Als Nächstes: Nach dem Übermitteln wird innerhalb eines Werktags gesichtet; innerhalb von 5 Tagen entscheidet Ihr FPM und ein SME wird zugewiesen, oder Sie erfahren, warum nicht.',
      ]),
    );
    expect(stands(petra, 'Dafür kann ein SME', 'Begründung *')).toBe(true);
    expect(petra.buttons(petra.lastCard())).not.toContain('form.takeGuide');
  });

  it('offers the guide before the justification; a contact who takes it submits nothing', async () => {
    const { petra, frank, anna } = cast(desk);
    await comesToWhy(desk, petra, { workload: 'aip-p1' });
    expect(reads(petra)).toContain('Dafür gibt es einen Leitfaden: Selbstbedienung.');
    expect(stands(petra, 'Dafür gibt es einen Leitfaden', 'Begründung *')).toBe(true);
    expect(linksOf(petra)).toContain(
      'https://docs.microsoft.com/en-us/azure/information-protection/',
    );
    await does(desk, petra, 'form.takeGuide');
    expect(headlines(petra)).toEqual([
      'Viel Erfolg mit dem Leitfaden. Es wurde nichts übermittelt, und Ihr Entwurf bleibt: Sie können ihn jederzeit fortsetzen.',
    ]);
    expect(linksOf(petra)).toContain(
      'https://docs.microsoft.com/en-us/azure/information-protection/',
    );
    expect(frank.chat()).toEqual([]);
    expect(anna.chat()).toEqual([]);
    expect(await metric(desk, 'deflected')).toBe(1);
    expect(await metric(desk, 'submitted')).toBe(0);
  });

  it('takes the guide once, however often it is clicked, and the draft stays', async () => {
    const { petra } = cast(desk);
    await comesToWhy(desk, petra, { workload: 'aip-p1' });
    const [form] = petra.chat();
    const old = { data: heldBy(petra), on: form };
    await does(desk, petra, 'form.takeGuide');
    await petra.clicks('form.takeGuide', old.data, { on: form });
    await petra.clicks('form.submit', old.data, { on: form });
    await desk.settled();
    expect(await metric(desk, 'deflected')).toBe(1);
    const { figures } = (
      await tabClient(desk.url, demoPerson('frank@fasttrack.example')).gets(
        '/api/insights?partner=contoso&region=emea&workload=aip-p1',
      )
    ).body as InsightsAnswer;
    const guides = figures.find(({ id }) => id === 'guides')?.rows ?? [];
    expect(guides.reduce((sum, { values }) => sum + (values[0] ?? 0), 0)).toBe(1);
    expect(await metric(desk, 'submitted')).toBe(0);
    await petra.says('neu');
    await desk.settled();
    expect(reads(petra)).toContain('Schritt 3 von 4: Warum');
    await comesToReview(petra);
    expect(reads(petra)).toContain('Bäckerei Brandl GmbH');
    await submits(desk, petra);
    expect(await metric(desk, 'submitted')).toBe(1);
  });

  it('asks before the guide is taken, and the draft is taken up again from its card', async () => {
    const { petra } = cast(desk);
    await comesToWhy(desk, petra, { workload: 'aip-p1' });
    expect(reads(petra)).toContain(
      'Stattdessen den Leitfaden nutzen? Es wird nichts übermittelt, und Ihr Entwurf bleibt: Sie können ihn jederzeit fortsetzen.',
    );
    await does(desk, petra, 'form.takeGuide', { topic: 'Etiketten' });
    const taken = petra.lastCard();
    await petra.presses('form.open');
    await desk.settled();
    expect(petra.chat()).toHaveLength(1);
    expect(petra.lastCard()?.id).toBe(taken?.id);
    expect(reads(petra)).toEqual(expect.arrayContaining(['Schritt 3 von 4: Warum', 'Etiketten']));
  });

  it('lets the partner go on in spite of the guide, and flags it on the card of the FPM', async () => {
    const { petra, frank } = cast(desk);
    await comesToWhy(desk, petra, { workload: 'aip-p1' });
    await comesToReview(petra);
    await submits(desk, petra);
    expect(reads(frank)).toContain(
      '⚠ Exception: there is a guide for this (rule self-aip-p1), but the partner asks for an SME.',
    );
    expect(reads(frank)).toEqual(
      expect.arrayContaining([
        'Does the justification say why the exception is needed?',
        'Outcome by the rules: Self-service (rule self-aip-p1)',
      ]),
    );
  });

  it('tells the partner why it is an exception, and the FPM at the top by which rule and field', async () => {
    const { petra, frank, anna } = cast(desk);
    await comesToWhy(desk, petra, { seatCount: '150' });
    expect(reads(petra)).toEqual(
      expect.arrayContaining([
        'Das wäre eine Ausnahme: Das Programm sieht es nicht vor.',
        'Das Programm sieht dies für mehr als 150 Arbeitsplätze vor; der Kunde hat 150.',
        'Sie können es trotzdem übermitteln. Ihr FPM möchte in der Begründung lesen, warum die Ausnahme nötig ist.',
      ]),
    );
    await comesToReview(petra);
    await submits(desk, petra);
    const read = reads(frank);
    const warned = read.indexOf('⚠ Exception: no rule of the program covers this request.');
    expect(read.slice(warned + 1, warned + 4)).toEqual([
      'The rule sc-aadp wants more than 150 seats; the customer has 150.',
      'Does the justification say why the exception is needed?',
      'Topic',
    ]);
    expect(reads(anna)).toContain('⚠ Excepción: ninguna regla del programa cubre esta solicitud.');
    expect(reads(petra, petra.chat()[0]).join()).not.toContain('⚠');
  });

  it('asks for the details of the workload, and shows them in the review and to the FPM', async () => {
    const { petra, frank } = cast(desk);
    await comesToWhy(desk, petra, {
      workload: 'mdatp',
      primaryLanguage: 'en',
      secondaryLanguage: '',
    });
    expect(reads(petra)).toEqual(
      expect.arrayContaining(['Welche Geräte sollen aufgenommen werden? *', 'Windows-Server']),
    );
    await comesToReview(petra, {
      'detail-platforms': 'servers',
      'detail-current-antivirus': 'Kaspersky 21',
    });
    const review = reads(petra);
    const asked = review.indexOf('Welche Geräte sollen aufgenommen werden?');
    expect(review.slice(asked, asked + 4)).toEqual([
      'Welche Geräte sollen aufgenommen werden?',
      'Windows-Server',
      'Heute eingesetzter Virenschutz',
      'Kaspersky 21',
    ]);
    await submits(desk, petra);
    expect(reads(frank)).toEqual(
      expect.arrayContaining([
        'Which machines are to be onboarded: Windows servers',
        'Antivirus in use today: Kaspersky 21',
      ]),
    );
  });

  it('does not go on without a detail that is required, and keeps what was typed', async () => {
    const { petra } = cast(desk);
    await comesToWhy(desk, petra, {
      workload: 'mdatp',
      primaryLanguage: 'en',
      secondaryLanguage: '',
    });
    await comesToReview(petra, { 'detail-current-antivirus': 'Kaspersky 21' });
    expect(petra.buttons(petra.lastCard())).not.toContain('form.submit');
    const read = reads(petra);
    const field = read.indexOf('Welche Geräte sollen aufgenommen werden? *');
    expect(read.slice(field).some((text) => text === 'Bitte füllen Sie dieses Feld aus.')).toBe(
      true,
    );
    expect(read).toContain('Kaspersky 21');
  });
});

function stands(person: Parameters<typeof reads>[0], one: string, other: string): boolean {
  const read = reads(person);
  const at = (start: string) => read.findIndex((text) => text.startsWith(start));
  return at(one) >= 0 && at(one) < at(other);
}

/** What the form's buttons hold. */
function heldBy(person: Parameters<typeof reads>[0]): { draftId: string; version: number } {
  const text = JSON.stringify(person.lastCard());
  const draftId = text.match(/"draftId":"([^"]+)"/)?.[1] ?? '';
  return { draftId, version: Number(text.match(/"version":(\d+)/)?.[1]) };
}

async function metric(desk: TestDesk, kind: string): Promise<number> {
  const text = await (await fetch(`${desk.url()}/metrics`)).text();
  return Number(
    text.match(new RegExp(`^sme_desk_events_total\\{kind="${kind}"\\} (\\d+)$`, 'm'))?.[1] ?? 0,
  );
}
