import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { sample, startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import type { FakeGraph } from '../../support/graph/fake-graph.ts';
import { contoso } from '../../support/graph/graph-settings.ts';
import { graphWith, staff } from '../../support/graph/graph-story.ts';
import { cast, headlines, petraAsks, reads } from '../../support/stories/story.ts';

jest.setTimeout(60_000);

const petra = {
  id: '00000000-0000-4000-8000-000000000101',
  displayName: 'Petra Partner',
  userPrincipalName: 'petra@contoso.example',
  mail: 'petra@contoso.example',
};
/** Contoso's administrator can write anything into this account's `mail`. */
const mallory = {
  id: '00000000-0000-4000-8000-000000000666',
  displayName: 'Mallory',
  userPrincipalName: 'mallory@contoso.example',
  // Our own directory has lost Stefan, so nobody else holds his address.
  mail: 'stefan@fasttrack.example',
  proxyAddresses: ['SMTP:stefan@fasttrack.example'],
};
const paula = 'paula@fabrikam.example';

describe.each(engines)('a partner’s tenant that has consented (%s)', (engine) => {
  let desk: TestDesk;
  let graph: FakeGraph;
  beforeEach(async () => {
    const home = staff().filter(({ mail }) => mail !== mallory.mail);
    const made = await graphWith(home, undefined, { [contoso]: [petra, mallory] });
    graph = made.graph;
    desk = await startDesk({
      engine,
      program: { ...sample, people: [] },
      environment: { ...made.env, GRAPH_TENANTS: contoso },
    });
    await desk.settled();
  });
  afterEach(async () => {
    await desk.stop();
    await graph.stop();
  });

  it('says who its contacts are, so that they can ask for an SME', async () => {
    await petraAsks(desk);
    expect(headlines(cast(desk).frank)).toEqual([
      'Please decide: Petra Partner (Contoso Consulting) is asking for an SME.',
    ]);
  });

  it('is never asked for our own people, nor is a contact made up from another tenant', () => {
    const asked = graph.calls.filter(({ batched, tenantId }) => batched && tenantId === contoso);
    expect(asked.length).toBeGreaterThan(0);
    expect(JSON.stringify(asked)).not.toContain('fasttrack.example');
    expect(JSON.stringify(asked)).toContain(paula);
  });

  it('cannot make anybody one of our people', async () => {
    const { frank } = cast(desk);
    const person = desk.teams.person({
      name: 'Mallory',
      mail: '',
      aadObjectId: mallory.id,
      tenantId: contoso,
    });
    await person.says('help');
    await desk.settled();
    await person.says('help');
    await desk.settled();
    expect(reads(person).join('\n')).toContain('I do not know you as a partner contact yet.');
    await petraAsks(desk);
    expect(person.chat()).toHaveLength(2);
    expect(frank.chat()).toHaveLength(1);
    await person.says('status SME-1001');
    await desk.settled();
    expect(reads(person).join('\n')).not.toContain('Petra');
  });

  it('is not asked once it is not named any more: nobody else’s tenant ever is', async () => {
    const stranger = desk.teams.person({
      name: 'Sten',
      mail: '',
      aadObjectId: '00000000-0000-4000-8000-000000000888',
      tenantId: '00000000-0000-4000-8000-0000000f0f0f',
    });
    await stranger.says('help');
    await desk.passes(3_600_000);
    expect(reads(stranger).join('\n')).toContain('I do not know you as a partner contact yet.');
    expect(JSON.stringify(graph.calls)).not.toContain(stranger.aadObjectId);
  });
});
