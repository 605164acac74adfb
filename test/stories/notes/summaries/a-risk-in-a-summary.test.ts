import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../../support/app/desk.ts';
import { engines } from '../../../support/databases/databases.ts';
import { headline } from '../../../support/stories/story.ts';
import { does, withFms } from '../../../support/stories/story-customers.ts';
import { writes } from '../../../support/stories/story-notes.ts';
import { about, lines, publishesSummary } from '../../../support/stories/story-summaries.ts';

jest.setTimeout(120_000);

const wildcards = 'The firewall takes no wildcards.';

describe.each(engines)('a risk that a note has opened (%s)', (engine) => {
  let desk: TestDesk;
  afterEach(() => desk.stop());

  it('stands at the end of the summary that is begun from the notes, and no longer once closed', async () => {
    desk = await startDesk({ engine, program: withFms });
    const fatima = await writes(desk, { alert: 'true', risk: wildcards, riskKind: 'problem' });
    await fatima.says('notes nordlicht');
    await desk.settled();
    await does(desk, fatima, 'summary.open');
    expect(headline(fatima)).toContain('draft');
    // The risk is ticked from the start.
    await does(desk, fatima, 'summary.next', about);
    await does(desk, fatima, 'summary.preview', lines);
    await does(desk, fatima, 'summary.publish');
    const asText = async (): Promise<string> => {
      await does(desk, fatima, 'summary.text');
      return String(fatima.chat().at(-1)?.activity.text ?? '');
    };
    expect(await asText()).toMatch(
      new RegExp(`\\n- RISKS \\(ESCALATIONS AND PROBLEMS\\):\\n\\n   -  ${wildcards}\\n?$`),
    );
    await fatima.says('status RISK-1004');
    await desk.settled();
    await does(desk, fatima, 'risk.close', { how: 'The firewall was replaced.' });
    await publishesSummary(desk, fatima);
    expect(await asText()).not.toContain('RISKS');
  });
});
