import { describe, expect, it } from '@jest/globals';
import { ConfigurationError, readEnvironment } from '../../src/config/environment.ts';

const open = { AUTH: 'none' };
const read = (env: Readonly<Record<string, string>>) => readEnvironment({ ...open, ...env }).mail;
const mistakes = (env: Readonly<Record<string, string>>): string[] => {
  try {
    read(env);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.message
      .split('\n')
      .slice(1)
      .map((line) => line.trim());
  }
};

const appId = '00000000-0000-4000-8000-0000000a9900';

describe('e-mail', () => {
  it('is sent by nobody unless it is set up', () => {
    expect(read({})).toBeUndefined();
    expect(read({ MAIL_FROM: ' ', SMTP_URL: '' })).toBeUndefined();
  });

  it.each([
    ['smtps://smtp.example', { port: 465, secure: true, tlsRequired: true, login: undefined }],
    ['smtp://smtp.example', { port: 587, secure: false, tlsRequired: true }],
    ['smtp://127.0.0.1:2525/', { host: '127.0.0.1', port: 2525, tlsRequired: false }],
    ['smtps://[::1]:2525', { host: '::1', tlsRequired: false }],
    [
      'smtps://desk%40fasttrack.example:p%40ss%2F@smtp.example:2465',
      { port: 2465, login: { user: 'desk@fasttrack.example', pass: 'p@ss/' } },
    ],
  ])('goes by SMTP through %s', (url, by) => {
    expect(read({ SMTP_URL: url })).toMatchObject({ from: undefined, by: { kind: 'smtp', ...by } });
  });

  it('goes by Graph from a mailbox that is named', () => {
    const graph = {
      GRAPH_AUTH: 'secret',
      GRAPH_TENANT_ID: '00000000-0000-4000-8000-00000000f001',
      GRAPH_CLIENT_ID: '00000000-0000-4000-8000-0000000c11d0',
      GRAPH_CLIENT_SECRET: 'secret',
    };
    expect(read(graph)).toBeUndefined();
    expect(read({ ...graph, MAIL_FROM: 'SMEDesk@fasttrack.example' })).toEqual({
      from: 'smedesk@fasttrack.example',
      appLink: undefined,
      by: { kind: 'graph' },
    });
  });

  it('links to the app in the cloud that is named', () => {
    const mail = { SMTP_URL: 'smtps://smtp.example', TEAMS_APP_ID: appId };
    expect(read(mail)).toMatchObject({ appLink: `https://teams.microsoft.com/l/app/${appId}` });
    expect(read({ ...mail, TEAMS_HOST: 'gov.teams.microsoft.us' })).toMatchObject({
      appLink: `https://gov.teams.microsoft.us/l/app/${appId}`,
    });
    expect(mistakes({ ...mail, TEAMS_HOST: 'teams.example' })).toEqual([
      'TEAMS_HOST=teams.example: wanted one of teams.microsoft.com, gov.teams.microsoft.us, dod.teams.microsoft.us, teams.microsoftonline.cn',
    ]);
  });

  it.each([
    ['smtp.example', /^SMTP_URL=smtp\.example: wanted smtps:/],
    ['http://smtp.example', /^SMTP_URL=/],
    ['smtp://', /^SMTP_URL=/],
    ['smtp://user@smtp.example', /^SMTP_URL=/],
    ['smtps://smtp.example?tls=off', /^SMTP_URL=/],
    ['smtps://user:100%@smtp.example', /^SMTP_URL=smtps:\/\/user:…@smtp\.example: wanted/],
  ])('does not start with SMTP_URL=%s', (url, message) => {
    expect(mistakes({ SMTP_URL: url })).toEqual([expect.stringMatching(message)]);
  });

  it('does not start with a sender and no way to send', () => {
    expect(mistakes({ MAIL_FROM: 'smedesk@fasttrack.example' })).toEqual([
      'MAIL_FROM is set: it needs SMTP_URL, or GRAPH_AUTH to send through Graph; or take it away',
    ]);
    expect(mistakes({ MAIL_FROM: 'SME Desk', SMTP_URL: 'smtps://smtp.example' })).toEqual([
      'MAIL_FROM=SME Desk: wanted an e-mail address',
    ]);
  });
});
