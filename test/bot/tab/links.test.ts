import { describe, expect, it } from '@jest/globals';
import { startDesk } from '../../support/app/desk.ts';
import { demoPerson, tabClient } from '../../support/app/tab/tab-client.ts';
import { petraAsks } from '../../support/stories/story.ts';
import { begins, withFms } from '../../support/stories/story-customers.ts';
import type { Person } from '../../support/teams/clients/people.ts';

const appId = '8a1c9d6e-4b7f-4c1d-9a52-0f3e6b7c8d90';
const environment = { PUBLIC_HOST: 'desk.example', TEAMS_APP_ID: appId };

/** Where the newest card's button leads in the tab; undefined: there is none. */
function placeIn(person: Person): string | undefined {
  const links = JSON.stringify(person.lastCard()).match(/https:[^"]+\/l\/entity\/[^"]+/g) ?? [];
  // The card as it was sent, and as the client shows it now.
  const [link, ...others] = [...new Set(links)].map((one) => new URL(one));
  expect(others).toEqual([]);
  if (!link) return undefined;
  expect(link.pathname).toBe(`/l/entity/${appId}/work`);
  return JSON.parse(link.searchParams.get('context') ?? '').subEntityId;
}

describe('a card in the chat', () => {
  it('opens its request in the tab, in the reader’s language, and does not where it is there', async () => {
    const desk = await startDesk({ environment });
    const id = await petraAsks(desk);
    for (const name of ['petra', 'frank', 'anna'])
      expect(placeIn(desk.person(name))).toBe(`requests/${id}`);
    expect(JSON.stringify(desk.person('petra').lastCard())).toContain('Im Tab öffnen');
    const { body } = await tabClient(desk.url, demoPerson('petra@contoso.example')).gets(
      '/api/requests/1001',
    );
    expect(JSON.stringify(body.card)).not.toContain('/l/entity/');
    await desk.stop();
  });

  it('opens a customer for who has a list of them', async () => {
    const desk = await startDesk({ environment, program: withFms });
    const fatima = await begins(desk);
    expect(placeIn(fatima)).toMatch(/^(engagements\/ENG|customers\/CUS)-\d+$/);
    await desk.stop();
  });

  it('leads to Teams of its own cloud', async () => {
    const host = 'gov.teams.microsoft.us';
    const desk = await startDesk({ environment: { ...environment, TEAMS_HOST: host } });
    await petraAsks(desk);
    expect(JSON.stringify(desk.person('petra').lastCard())).toContain(`https://${host}/l/entity/`);
    await desk.stop();
  });

  it('has no such button where the app has no tab', async () => {
    const desk = await startDesk();
    await petraAsks(desk);
    expect(placeIn(desk.person('petra'))).toBeUndefined();
    await desk.stop();
  });
});
