import { describe, expect, it } from '@jest/globals';
import { languages } from '../../src/domain/people/people.ts';
import { commands as typedWords } from '../../src/features/index.ts';
import { searchPlaybook } from '../../src/features/playbook/domain/search/search.ts';
import { indexesOf } from '../../src/features/playbook/index/indexes.ts';
import { playbook } from '../support/samples/playbook.ts';
import { at, botId, type Json, unpacked, usual } from './zip.ts';

const teamsAppId = '99999999-2222-4333-8444-555555555555';

/** Every string with its path, `developer` aside: names and addresses are not translated. */
function everyString(value: Json, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value))
    return value.flatMap((entry, index) => everyString(entry, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => key !== 'developer')
    .flatMap(([key, entry]) => everyString(entry, path === '' ? key : `${path}.${key}`));
}

describe('the app package', () => {
  it('holds the manifest, both other languages and both icons, and nothing else', async () => {
    const { names } = await usual();
    expect(names.sort()).toEqual([
      'color.png',
      'de.json',
      'es.json',
      'manifest.json',
      'outline.png',
    ]);
  });

  it('says whose it is: ids, host, version and names of the settings', async () => {
    const { json } = await unpacked({
      TEAMS_APP_ID: teamsAppId,
      PUBLIC_HOST: 'Desk.Contoso.example',
      APP_NAME: 'Desk "A"',
      DEVELOPER_NAME: 'Contoso',
      DEVELOPER_WEBSITE: 'https://contoso.example',
      DEVELOPER_PRIVACY: 'https://contoso.example/privacy',
      DEVELOPER_TERMS: 'https://contoso.example/terms',
    });
    expect(json('manifest.json')).toMatchObject({
      manifestVersion: '1.30',
      id: teamsAppId,
      version: '1.2.3',
      name: { short: 'Desk "A"', full: 'Desk "A": subject matter experts for FastTrack partners' },
      developer: {
        name: 'Contoso',
        websiteUrl: 'https://contoso.example',
        privacyUrl: 'https://contoso.example/privacy',
        termsOfUseUrl: 'https://contoso.example/terms',
      },
      bots: [{ botId }],
      composeExtensions: [{ botId }],
      validDomains: ['desk.contoso.example'],
      webApplicationInfo: { id: botId, resource: `api://desk.contoso.example/${botId}` },
      staticTabs: [
        { entityId: 'conversations', scopes: ['personal'] },
        {
          entityId: 'work',
          name: 'My work',
          contentUrl: 'https://desk.contoso.example/tab/',
          websiteUrl: 'https://desk.contoso.example/tab/',
          scopes: ['personal'],
        },
      ],
    });
    expect(json('de.json')['name.short']).toBe('Desk "A"');
    expect(json('de.json')['staticTabs[1].name']).toBe('Meine Aufgaben');
  });

  it('offers teams a tab of a list, and agents what they may read, where both can be reached', async () => {
    const host = { PUBLIC_HOST: 'desk.contoso.example' };
    const agents = { ...host, MCP_AUTH_REFERENCE: 'reference' };
    expect((await unpacked(agents)).json('manifest.json')).toMatchObject({
      configurableTabs: [
        {
          configurationUrl: 'https://desk.contoso.example/tab/?config=1',
          scopes: ['team', 'groupChat'],
        },
      ],
      agentConnectors: [
        {
          toolSource: {
            remoteMcpServer: {
              mcpServerUrl: 'https://desk.contoso.example/mcp',
              authorization: { type: 'OAuthPluginVault', referenceId: 'reference' },
            },
          },
        },
      ],
    });
    // Off by default: without the operator's own sign-in for agents nothing leads there.
    expect((await unpacked(host)).json('manifest.json')).not.toHaveProperty('agentConnectors');
    const nowhere = (await unpacked({ MCP_AUTH_REFERENCE: 'reference' })).json('manifest.json');
    expect(Object.keys(nowhere)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/Tabs|agentConnectors/)]),
    );
  });

  it('tells agents what each command is for', async () => {
    const manifest = (await usual()).json('manifest.json');
    const told = at(manifest, 'composeExtensions[0].commands') as Record<string, string>[];
    for (const { semanticDescription } of told)
      expect(semanticDescription?.length).toBeGreaterThan(60);
  });

  it.each(languages)('gives agents examples of what a search answers (%s)', async (language) => {
    const { json } = await usual();
    const manifest = json('manifest.json');
    const examples = (command: number): string[] =>
      [0, 1].map((index) => {
        const path = `composeExtensions[0].commands[${command}].samplePrompts[${index}].text`;
        return String(language === 'en' ? at(manifest, path) : json(`${language}.json`)[path]);
      });
    for (const text of examples(0)) expect(text).toMatch(/SME-1042|Fabrikam/);
    for (const text of examples(3))
      expect([text, await searchPlaybook(indexesOf(playbook), text, { language })]).not.toEqual([
        text,
        [],
      ]);
  });

  it('needs the bot’s id only, which is then the app’s id too, and names no host', async () => {
    const { json } = await usual();
    expect(json('manifest.json')).toMatchObject({
      id: botId,
      name: { short: 'SME Desk' },
      validDomains: [],
      webApplicationInfo: { resource: `api://botid-${botId}` },
    });
    // Its page could be at no address.
    for (const file of ['manifest.json', 'de.json', 'es.json'])
      expect(JSON.stringify(json(file))).not.toContain('staticTabs');
  });

  it('leaves no variable standing', async () => {
    const { names, file } = await usual();
    for (const name of names) expect(String(file(name))).not.toContain('${{');
  });

  it('is the same, byte for byte, from the same settings', async () => {
    const [one, two] = [await unpacked(), await unpacked()];
    for (const name of one.names) expect(one.file(name).equals(two.file(name))).toBe(true);
  });
});

describe('the manifest', () => {
  const commands = 'bots[0].commandLists[0].commands';
  const words = [...typedWords.values()].flatMap(({ word, menu }) => (menu ? [word] : []));

  it('offers the words that a person can type, in every language, in every scope', async () => {
    const { json } = await usual();
    const manifest = json('manifest.json');
    const scopes = ['personal', 'team', 'groupChat'];
    expect(at(manifest, 'bots[0].scopes')).toEqual(scopes);
    expect(at(manifest, 'bots[0].commandLists[0].scopes')).toEqual(scopes);
    const titles = (at(manifest, commands) as { title: string }[]).map(({ title }) => title);
    expect(titles).toEqual(words.map(({ en }) => en));
    expect(titles.length).toBeLessThanOrEqual(10);
    for (const language of ['de', 'es'] as const) {
      const translated = json(`${language}.json`);
      expect(words.map((_, index) => translated[`${commands}[${index}].title`])).toEqual(
        words.map((word) => word[language]),
      );
    }
  });

  it('offers to search requests and the playbook, and to begin a request from a message', async () => {
    const manifest = (await usual()).json('manifest.json');
    expect(at(manifest, 'composeExtensions[0].commands')).toMatchObject([
      { id: 'searchRequests', type: 'query', parameters: [{ name: 'query' }] },
      {
        id: 'createRequest',
        type: 'action',
        fetchTask: true,
        context: ['message', 'compose', 'commandBox'],
      },
      { id: 'createNote', type: 'action', fetchTask: true },
      { id: 'askPlaybook', type: 'query', parameters: [{ name: 'query' }] },
    ]);
  });

  it('asks for no more than it needs', async () => {
    const manifest = (await usual()).json('manifest.json');
    expect(manifest).toMatchObject({
      permissions: ['identity', 'messageTeamMembers'],
      authorization: { permissions: { resourceSpecific: [] } },
    });
    expect(JSON.stringify(manifest)).not.toContain('supportsSessions');
  });

  it('keeps within what Teams shows, in every language', async () => {
    const { json } = await unpacked({ APP_NAME: '123456789012345678901234567890' });
    const manifest = json('manifest.json');
    const longest: Record<string, number> = {
      'name.short': 30,
      'name.full': 100,
      'description.short': 80,
      'description.full': 4000,
      'composeExtensions[0].commands[0].title': 32,
      'composeExtensions[0].commands[0].description': 128,
      'composeExtensions[0].commands[0].parameters[0].title': 32,
      'composeExtensions[0].commands[0].parameters[0].description': 128,
      'composeExtensions[0].commands[1].title': 32,
      'composeExtensions[0].commands[1].description': 128,
      'composeExtensions[0].commands[3].title': 32,
      'composeExtensions[0].commands[3].description': 128,
      ...Object.fromEntries(
        words.flatMap((_, index) => [
          [`${commands}[${index}].title`, 32],
          [`${commands}[${index}].description`, 128],
        ]),
      ),
    };
    for (const [key, most] of Object.entries(longest))
      for (const text of [at(manifest, key), json('de.json')[key], json('es.json')[key]]) {
        expect(typeof text).toBe('string');
        expect(String(text).length).toBeGreaterThan(0);
        expect(String(text).length).toBeLessThanOrEqual(most);
      }
  });

  it('says everything that a person reads in German and in Spanish, and says it differently', async () => {
    const { json } = await usual();
    const read = everyString(json('manifest.json')).filter(([path]) =>
      /(^|\.)(name\.(short|full)|description(\.(short|full))?|title)$/.test(path),
    );
    expect(read).toHaveLength(36);
    const same = [
      'name.short',
      `${commands}[${words.findIndex(({ en }) => en === 'status')}].title`,
    ];
    for (const language of ['de.json', 'es.json'])
      for (const [path, english] of read) {
        const translated = json(language)[path];
        expect([path, typeof translated]).toEqual([path, 'string']);
        if (!same.includes(path)) expect([path, translated]).not.toEqual([path, english]);
      }
  });
});
