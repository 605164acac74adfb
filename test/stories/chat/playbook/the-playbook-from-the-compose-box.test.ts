import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../../support/app/desk.ts';
import { engines } from '../../../support/databases/databases.ts';
import { withPlaybook } from '../../../support/samples/playbook.ts';
import { petraAsks } from '../../../support/stories/story.ts';
import { type Found, searches } from '../../../support/teams/clients/search.ts';

jest.setTimeout(60_000);

describe.each(engines)('the playbook from the compose box (%s)', (engine) => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await startDesk({ engine, program: withPlaybook });
    await petraAsks(desk);
  });
  afterAll(() => desk.stop());

  const asks = (who: string, typed: string, queryOptions = { skip: 0, count: 25 }) =>
    searches(desk.person(who), { commandId: 'askPlaybook', typed, queryOptions });
  const found = async (...asked: Parameters<typeof asks>) =>
    (await asks(...asked)).attachments ?? [];

  it('puts a section into a chat, with figures and source, and nothing of anybody’s', async () => {
    const [first] = await found('petra', 'Wie lange dauert es?');
    expect(first?.preview.content).toEqual({
      title: 'Wie lange es dauert',
      text: 'SME-Ressourcen anfordern › SME-Anforderung – Zeitachsen',
    });
    const card = JSON.stringify(first?.content);
    expect(card).toContain('innerhalb von 5 Tagen');
    expect(card).toContain('Stand 28. März 2020');
    expect(card).not.toMatch(/SME-\d|Frank|Petra|Action\.(Execute|Submit)/);
  });

  it('works a number out', async () => {
    const [first] = await found('frank', 'enablement 999 licences');
    expect(JSON.stringify(first?.content)).toContain('With 999 licences: 100 active users.');
  });

  it('offers what is for the searcher where nothing is typed, and the rest further down', async () => {
    const refs = (all: readonly Found[]) => all.map(({ preview }) => preview.content.title);
    const first = await found('paula', '', { skip: 0, count: 5 });
    const next = await found('paula', '', { skip: 5, count: 5 });
    expect(refs(first)).toContain('Qué ofrece FastTrack');
    expect(refs(next).filter((title) => refs(first).includes(title))).toEqual([]);
  });

  it('says plainly that it says nothing', async () => {
    expect(await asks('petra', 'Wetter in Berlin')).toEqual({
      ...{ type: 'message', text: 'Dazu sagt der Leitfaden nichts.' },
    });
  });
});
