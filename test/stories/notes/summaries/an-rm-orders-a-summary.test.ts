import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { kinds, migrations } from '../../../../src/features/index.ts';
import { audit } from '../../../../src/store/audit/audit.ts';
import { openStore } from '../../../../src/store/database/open.ts';
import { samples } from '../../../features/notes/domain/summary/samples.ts';
import { startDesk, type TestDesk } from '../../../support/app/desk.ts';
import { engines } from '../../../support/databases/databases.ts';
import { headline, headlines, reads } from '../../../support/stories/story.ts';
import { begins, does, withFms } from '../../../support/stories/story-customers.ts';
import { about, lines, publishesSummary } from '../../../support/stories/story-summaries.ts';

jest.setTimeout(120_000);

describe.each(engines)('an RM orders an executive summary (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine, program: withFms });
  });
  afterEach(() => desk.stop());

  it('and reads it once the FM has published it, as text too', async () => {
    const fatima = await begins(desk);
    const rita = desk.person('rita');
    await rita.says('zusammenfassungen nordlicht');
    await desk.settled();
    expect(headline(rita)).toBe('Zusammenfassungen für die Führungsebene: Nordlicht Klinik');
    await does(desk, rita, 'summary.ask', { wishedFor: '2026-03-20', reason: 'Quartalsgespräch' });
    expect(headline(rita)).toBe('Bestellte Zusammenfassung zu Nordlicht Klinik');
    expect(headline(fatima)).toBe('Rita Roth asks for an executive summary of Nordlicht Klinik.');
    expect(reads(fatima).join('\n')).toContain('Wished for: 20 March 2026');
    await does(desk, fatima, 'summary.open');
    expect(headline(fatima)).toBe('Executive summary of Nordlicht Klinik: draft');
    // What is missing is said beside it; what was typed is kept.
    await does(desk, fatima, 'summary.next', { description: 'Retailer' });
    expect(reads(fatima).filter((text) => text === 'Please fill this in.')).toHaveLength(3);
    await does(desk, fatima, 'summary.next', about);
    await does(desk, fatima, 'summary.preview', lines);
    expect(reads(fatima).join('\n')).toContain('   -  [EXO]  Exchange Online - In planning');
    const before = rita.chat().length;
    await does(desk, fatima, 'summary.publish');
    expect(rita.chat()).toHaveLength(before + 1);
    expect(headline(rita)).toBe('Die bestellte Zusammenfassung zu Nordlicht Klinik ist da.');
    expect(reads(rita).join('\n')).toContain('- STATUS DER BETEILIGUNG: Vollständig beteiligt');
    expect(reads(rita).join('\n')).toContain('verfasst auf Englisch');
    await does(desk, fatima, 'summary.text');
    const { activity } = fatima.chat().at(-1) ?? {};
    expect(activity).toMatchObject({ textFormat: 'plain', text: samples.en.text });
    // All of it is in the audit trail, and the rows of the lists are what the events say.
    await desk.app().stop();
    const { databaseUrl, directory: dataDir } = desk;
    const store = await openStore({ databaseUrl, dataDir, migrations });
    expect(await audit(store, kinds)).toMatchObject({ faults: [] });
    await store.close();
  });

  it('and the next summary opens with the last one, and tells what changed', async () => {
    const fatima = await begins(desk);
    await publishesSummary(desk, fatima);
    await publishesSummary(desk, fatima, { deployment: 'partly', support: '' });
    const card = reads(fatima).join('\n');
    expect(card).toContain('- M365 DEPLOYMENT PROGRESS: Partially Deployed');
    expect(card).toContain('Weekly calls with the customer');
    await does(desk, fatima, 'summary.compare');
    expect(reads(fatima)).toContain(
      'M365 DEPLOYMENT PROGRESS: Partially Deployed (was: Not Deployed)',
    );
    const lena = desk.person('lena');
    await lena.says('summaries');
    await desk.settled();
    expect(reads(lena)).toEqual(expect.arrayContaining(['Nordlicht Klinik', 'SUM-1004']));
    expect(reads(lena).join('\n')).not.toContain('SUM-1003');
    expect(headlines(fatima)).not.toContain('');
  });

  it('whose list shows by itself what has come, and the FM is led to the milestones', async () => {
    const fatima = await begins(desk);
    const rita = desk.person('rita');
    await rita.says('summaries nordlicht');
    await desk.settled();
    const list = rita.lastCard();
    expect(reads(rita, list).join('\n')).toContain('noch keine Zusammenfassung');
    const messages = rita.chat().length;
    await publishesSummary(desk, fatima, { deployment: 'fully' });
    expect(rita.chat()).toHaveLength(messages);
    expect(reads(rita, list).join('\n')).toContain('SUM-1003');
    expect(reads(fatima).join('\n')).toContain('are the milestones of all services recorded?');
    await does(desk, fatima, 'closing.show');
    expect(reads(fatima)[0]).toMatch(/^ENG-1002 · /);
  });
});
