import { describe, expect, it } from '@jest/globals';
import { playbookAnswers } from '../../../src/features/playbook/actions/answers.ts';
import { withPlaybook } from '../../support/samples/playbook.ts';

describe('the playbook as data for a tool', () => {
  it('gives the answer with its source and the figures that were asked about', async () => {
    const [first, ...others] = await playbookAnswers(withPlaybook, 'enablement 50 licences', 'en');
    expect(first).toMatchObject({
      ...{ section: 'completion/overview', title: 'When enablement is complete' },
      worked: { milestone: { licences: 50, users: 5 } },
      source: { heading: 'Übersicht', asOf: '2020-03-25' },
    });
    expect(others.length).toBeLessThanOrEqual(2);
  });

  it('gives nothing where the playbook says nothing', async () => {
    expect(await playbookAnswers(withPlaybook, 'weather tomorrow in Berlin', 'en')).toEqual([]);
  });
});
