import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { cast, does, headline, headlines, reads } from '../../support/stories/story.ts';
import {
  beside,
  hears,
  isEngaged,
  learning,
  plan,
} from '../../support/stories/story-engagement.ts';

jest.setTimeout(60_000);

const { endDate, ...texts } = plan;
const changed = { ...texts, newEndDate: endDate, outcomes: 'Es läuft bei vier Gruppen.' };

describe('a plan that is changed after all three have confirmed it', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk();
  });
  afterEach(() => desk.stop());

  it('is read by the other two, and holds once all three have confirmed anew', async () => {
    const { petra, frank, sam } = cast(desk);
    await isEngaged(desk);
    expect(await hears(petra, () => does(desk, sam, 'plan.change', changed))).toEqual([
      'Bitte lesen Sie die Änderung des Plans und bestätigen Sie sie. Die Arbeit läuft inzwischen weiter.',
    ]);
    const read = reads(petra, petra.cardWith('plan.confirm'));
    expect(read).toContain('Vorgeschlagene Änderung des Plans');
    expect(beside(read, 'Ergebnisse')).toBe('Es läuft bei vier Gruppen.');
    expect(read).toContain('Bedingter Zugriff läuft bei drei Gruppen.');
    expect(read).toContain('Änderung bestätigen');
    await does(desk, petra, 'plan.confirm');
    expect(reads(petra, petra.cardWith('plan.change')).join('\n')).toContain(
      'Bestätigung fehlt noch von: Frank Fischer',
    );
    expect(await hears(petra, () => does(desk, frank, 'plan.confirm'))).toEqual([]);
    expect(headline(petra, petra.cardWith('plan.change'))).toBe(
      'Alle drei haben den Plan bestätigt: Sie arbeiten bis zum 3. April 2026 mit Sam Smith zusammen.',
    );
    const after = reads(petra, petra.cardWith('plan.change')).join('\n');
    expect(after).toContain('Es läuft bei vier Gruppen.');
    expect(after).not.toContain('Bedingter Zugriff läuft bei drei Gruppen.');
  });

  it('does not stop the work: the SME completes, and the plan in force was the promise', async () => {
    const { petra, sam } = cast(desk);
    await isEngaged(desk);
    await does(desk, petra, 'plan.change', changed);
    await does(desk, sam, 'engagement.complete', {
      summary: 'Drei Gruppen laufen.',
      ...learning,
    });
    expect(headlines(petra).at(-1)).toBe('Sam Smith hat den Einsatz abgeschlossen. Wie war es?');
    const read = reads(petra).join('\n');
    expect(read).toContain('Bedingter Zugriff läuft bei drei Gruppen.');
    expect(read).not.toContain('Es läuft bei vier Gruppen.');
  });

  it('is extended beside it, each with a day of its own', async () => {
    const { petra, sam } = cast(desk);
    await isEngaged(desk);
    await does(desk, sam, 'plan.change', { ...changed, newEndDate: '2026-04-17' });
    await does(desk, petra, 'plan.extend', { newEndDate: '2026-04-17', endDate: '2026-04-10' });
    const read = reads(petra, petra.cardWith('plan.extend')).join('\n');
    expect(read).toContain('10. April 2026');
    expect(read).toContain('17. April 2026');
  });
});
