import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { asks, does, petraAsks } from '../../support/stories/story.ts';
import { searches } from '../../support/teams/clients/search.ts';

jest.setTimeout(60_000);

describe('a person who searches from the compose box', () => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await startDesk();
    await petraAsks(desk);
    const paula = { partnerName: 'fabrikam', tenantName: 'Talleres Tejada', region: 'amer' };
    await asks(desk, desk.person('paula'), { ...paula, fpm: 'fiona@fasttrack.example' });
  });
  afterAll(() => desk.stop());

  /** The lines that this person can choose from, or the sentence in their place. */
  const finds = async (who: string, typed: string): Promise<unknown[]> => {
    const found = await searches(desk.person(who), { commandId: 'searchRequests', typed });
    if (found.type === 'message') return [found.text];
    return (found.attachments ?? []).map(({ preview }) => preview.content.title);
  };
  const nothing =
    'No request that you may see fits. You can search by number, customer, workload or state.';

  it('finds their own, and not those of another partner, by whatever they type', async () => {
    expect(await finds('petra', '')).toEqual(['SME-1001 · Übermittelt']);
    expect(await finds('paula', '')).toEqual(['SME-1002 · Enviada']);
    for (const typed of ['SME-1002', 'Tejada', 'Fabrikam'])
      expect([typed, await finds('petra', typed)]).toEqual([
        typed,
        [expect.stringMatching(/^Keine Anforderung, die Sie sehen dürfen/)],
      ]);
  });

  it('reads that only the first 200 characters count where they find nothing by more', async () => {
    const [said] = await finds('petra', `Tejada ${'x'.repeat(200)}`);
    expect(said).toContain('Von einer Suche zählen nur die ersten 200 Zeichen.');
    expect(await finds('petra', `SME-1001 ${' '.repeat(200)} Tejada`)).toEqual([
      'SME-1001 · Übermittelt',
    ]);
  });

  it('finds as FPM what comes to them, as assignment team or admin everything', async () => {
    expect(await finds('frank', '')).toEqual(['SME-1001 · Submitted']);
    expect(await finds('fiona', '')).toEqual(['SME-1002 · Submitted']);
    expect(await finds('anna', 'submitted')).toHaveLength(2);
    expect(await finds('ada', 'submitted')).toHaveLength(2);
  });

  it('finds as SME what is assigned to them, and nothing from the day they decline', async () => {
    expect(await finds('sam', 'SME-1001')).toEqual([nothing]);
    await does(desk, desk.person('frank'), 'request.approve');
    await does(desk, desk.person('anna'), 'request.assign', { sme: 'sam@fasttrack.example' });
    expect(await finds('sam', '')).toEqual(['SME-1001 · Assigned']);
    await does(desk, desk.person('sam'), 'assignment.decline', { comment: 'No time.' });
    expect(await finds('sam', '')).toEqual([nothing]);
  });
});
