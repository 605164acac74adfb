import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readVariables } from '../../manifest/settings.ts';
import { commands } from '../../src/features/index.ts';
import { botId, unpacked } from './zip.ts';

describe('settings that are not right', () => {
  const mistakes = (env: Record<string, string>): string => {
    try {
      readVariables(env, '1.2.3');
      return '';
    } catch (error) {
      expect(error).toMatchObject({ name: 'ConfigurationError' });
      return (error as Error).message;
    }
  };

  it('are all told at once, each with what is wanted', () => {
    expect(
      mistakes({
        MicrosoftAppId: 'desk',
        TEAMS_APP_ID: '{1}',
        PUBLIC_HOST: 'https://desk.contoso.example/',
        APP_NAME: '1234567890123456789012345678901',
        DEVELOPER_NAME: '123456789012345678901234567890123',
        DEVELOPER_PRIVACY: 'http://contoso.example',
      }).split('\n  '),
    ).toEqual([
      'The app package cannot be built (.env.example explains each name):',
      'MicrosoftAppId=desk: wanted a GUID such as 11111111-2222-4333-8444-555555555555',
      'TEAMS_APP_ID={1}: wanted a GUID such as 11111111-2222-4333-8444-555555555555',
      'PUBLIC_HOST=https://desk.contoso.example/: wanted a host name alone, such as desk.contoso.example',
      'APP_NAME=1234567890123456789012345678901: wanted at most 30 characters',
      'DEVELOPER_NAME=123456789012345678901234567890123: wanted at most 32 characters',
      'DEVELOPER_PRIVACY=http://contoso.example: wanted an address that begins with https://',
    ]);
  });

  it.each([[{}], [{ MicrosoftAppId: ' ' }]])('%j lacks the bot’s id', (env) => {
    expect(mistakes(env)).toBe(
      "The app package cannot be built (.env.example explains each name):\n  MicrosoftAppId is missing: the bot registration's app id",
    );
  });

  it('are an id that was copied from the example', () => {
    expect(mistakes({ MicrosoftAppId: '00000000-0000-0000-0000-000000000000' })).toContain(
      'the id of your registration',
    );
  });

  it.each(['localhost', 'desk.contoso.example:443', 'desk', '127.0.0.1', '*.example'])(
    'are a host %s, where nobody in Teams finds it',
    (PUBLIC_HOST) => {
      expect(mistakes({ MicrosoftAppId: botId, PUBLIC_HOST })).toContain('PUBLIC_HOST=');
    },
  );
});

describe('a package that Teams would refuse', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sme-desk-manifest-'));
    cpSync('manifest', folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const change = (file: string, from: string, to: string): void => {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(folder, file), text.replace(from, to));
  };
  const faults = async (): Promise<string> => {
    const built = unpacked({}, folder);
    await expect(built).rejects.toMatchObject({ name: 'PackageFault' });
    return built.then(
      () => '',
      (error: Error) => error.message,
    );
  };

  it.each([
    [
      'manifest.json',
      '"accentColor": "#0B556A"',
      '"accentColor": "teal"',
      /\/accentColor must match/,
    ],
    [
      'manifest.json',
      '"isNotificationOnly"',
      '"supportsSessions": true, "isNotificationOnly"',
      /additional/,
    ],
    ['manifest.json', 'v1.30/', 'v1.99/', /v1\.99.*does not have it/],
    ['manifest.json', 'APP_VERSION', 'VERSION', /unknown variables: VERSION$/],
    ['de.json', 'Fordern Sie', `${'x'.repeat(80)}`, /^ {2}de\.json: .*must NOT have more than 80/m],
    ['de.json', '"name.full"', '"name.fully"', /^ {2}de\.json: name\.full is missing$/m],
    [
      'es.json',
      'commands[3].title',
      'commands[4].title',
      /^ {2}es\.json: .*commands\[4\]\.title is not in/m,
    ],
    [
      'manifest.json',
      '"color": "color.png"',
      '"color": "outline.png"',
      /outline\.png: is 32×32, wanted 192×192/,
    ],
    [
      'manifest.json',
      '"outline": "outline.png"',
      '"outline": "color.png"',
      /color\.png: .*no transparency/s,
    ],
    [
      'manifest.json',
      '"outline": "outline.png"',
      '"outline": "outline.svg"',
      /outline\.svg: is no PNG/,
    ],
  ])('is not built: %s with %s as %s', async (file, from, to, fault) => {
    change(file, from, to);
    expect(await faults()).toMatch(fault);
  });

  it('is not built: with more commands in the menu than Teams takes', async () => {
    const one = commands.get('new');
    if (!one) throw new Error('there is no such command');
    const eleven = new Map(Array.from({ length: 11 }, (_, at) => [`${at}`, one]));
    await expect(unpacked({}, folder, eleven)).rejects.toThrow(
      /menu has 11 commands, Teams shows 10/,
    );
  });
});
