import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { buildTab } from '../../support/app/tab/build-tab.ts';
import { tabClient } from '../../support/app/tab/tab-client.ts';
import { type Signing, startSigning } from '../../support/sign-in/signed.ts';

let folder: string;
let signing: Signing;
let desk: TestDesk;
beforeAll(async () => {
  folder = buildTab();
  signing = await startSigning();
  desk = await startDesk({ signing, tabFolder: folder });
}, 120_000);
afterAll(async () => {
  await desk.stop();
  await signing.stop();
  rmSync(folder, { recursive: true });
});

const get = async (path: string, headers: Readonly<Record<string, string>> = {}) => {
  const answer = await fetch(`${desk.url()}${path}`, { headers });
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
};
const policyOf = ({ headers }: { headers: Headers }): Record<string, string> =>
  Object.fromEntries(
    (headers.get('content-security-policy') ?? '').split('; ').map((part) => {
      const [name = '', ...values] = part.split(' ');
      return [name, values.join(' ')];
    }),
  );

describe('the tab’s page', () => {
  it('may use its own files only, and style elements that bear the nonce of this answer', async () => {
    const [first, second] = [await get('/tab/'), await get('/tab/')];
    const policy = policyOf(first);
    expect(policy).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
    });
    const nonce = /name="csp-nonce" content="([\w+/=]{24})"/.exec(first.text)?.[1];
    expect(policy['style-src']).toBe(`'self' 'nonce-${nonce}'`);
    expect(JSON.stringify(policy)).not.toMatch(/unsafe|data:.*script|\*["' ]/);
    expect(second.text).not.toContain(nonce);
    expect(first.text).not.toMatch(/<script(?! type="module" crossorigin src="\/tab\/)|style=/);
  });

  it('is shown in a frame by Teams, Outlook and Microsoft 365 alone', async () => {
    const { 'frame-ancestors': ancestors = '' } = policyOf(await get('/tab/'));
    const hosts = ancestors.split(' ');
    expect(hosts).toContain('https://teams.microsoft.com');
    expect(hosts).toContain('https://*.cloud.microsoft');
    expect(
      hosts.filter((host) => !/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)),
    ).toEqual([]);
  });

  it('is kept by nobody, and sets no cookie', async () => {
    const { headers, status } = await get('/tab');
    expect({ status, cache: headers.get('cache-control') }).toEqual({
      status: 200,
      cache: 'no-store',
    });
    expect(headers.get('set-cookie')).toBeNull();
  });

  it('has files whose names change with what is in them: those are kept', async () => {
    const { text } = await get('/tab/');
    const files = [...text.matchAll(/"(\/tab\/assets\/[^"]+)"/g)].map(([, file]) => file ?? '');
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) {
      const { status, headers } = await get(file);
      expect({ status, cache: headers.get('cache-control') }).toEqual({
        status: 200,
        cache: 'public, max-age=31536000, immutable',
      });
      expect(headers.get('content-encoding')).toBe('gzip');
      expect(
        (await get(file, { 'accept-encoding': 'identity' })).headers.get('content-encoding'),
      ).toBeNull();
    }
  });

  it('gives nothing that is not a file of it', async () => {
    for (const path of ['x.js', '..%2findex.html', '%2e%2e%2f%2e%2e%2fpackage.json', 'index.html'])
      expect([path, (await get(`/tab/assets/${path}`)).status]).toEqual([path, 404]);
  });

  it('speaks the language that is asked for, English where nobody speaks it', async () => {
    const words = async (locale: string) => JSON.parse((await get(`/tab/words/${locale}`)).text);
    expect(await words('de-de')).toMatchObject({
      language: 'de',
      words: { work: 'Meine Aufgaben' },
    });
    expect(await words('es')).toMatchObject({ language: 'es', words: { work: 'Mis tareas' } });
    for (const locale of ['fr-fr', 'x', '12'])
      expect(await words(locale)).toMatchObject({ language: 'en', words: { work: 'My work' } });
  });
});

it('says how it comes to be where it was not built', async () => {
  const bare = await startDesk();
  const { status, body } = await tabClient(bare.url, {}).gets('/tab/');
  expect({ status, body }).toEqual({
    status: 404,
    body: { code: 'NotBuilt', message: 'the tab is not built: npm run build' },
  });
  await bare.stop();
});

it('is shown in a frame by Teams of its own cloud, where that is another', async () => {
  const environment = { TEAMS_HOST: 'gov.teams.microsoft.us' };
  const gov = await startDesk({ signing, tabFolder: folder, environment });
  const { headers } = await fetch(`${gov.url()}/tab/`);
  expect(policyOf({ headers })['frame-ancestors']).toMatch(/^https:\/\/gov\.teams\.microsoft\.us /);
  expect(policyOf(await get('/tab/'))['frame-ancestors']).not.toContain('microsoft.us');
  await gov.stop();
});

describe('on one machine, where nobody signs in', () => {
  let open: TestDesk;
  beforeAll(async () => {
    open = await startDesk({ tabFolder: folder });
  });
  afterAll(() => open.stop());

  it('the page knows that its address names the person, and may be framed by this server alone', async () => {
    const answer = await fetch(`${open.url()}/tab/`);
    expect(policyOf(answer)['frame-ancestors']).toBe("'self'");
    expect(await answer.text()).toContain('name="sign-in" content="named"');
    expect((await get('/tab/')).text).toContain('name="sign-in" content="teams"');
  });
});
