import { describe, expect, it } from '@jest/globals';
import { serviceAllowed } from '../../../bot/http/allow-lists.ts';
import { readEnvironment } from '../../../src/config/environment.ts';

const registered = readEnvironment({
  MicrosoftAppId: '00000000-0000-4000-8000-0000000000a1',
  MicrosoftAppPassword: 'secret',
  MicrosoftAppTenantId: '00000000-0000-4000-8000-00000000f001',
});
const alone = readEnvironment({ AUTH: 'none' });

const teams = [
  'https://smba.trafficmanager.net/emea/',
  'https://SMBA.trafficmanager.net:443/teams/',
  'https://smba.infra.gcc.teams.microsoft.com/teams',
  'https://smba.infra.gov.teams.microsoft.us/teams',
  'https://smba.infra.dod.teams.microsoft.us/teams',
];

/** Wherever somebody could want the bot's token to be sent. */
const elsewhere = [
  ...['', ' ', 'nonsense', '//smba.trafficmanager.net/', 'smba.trafficmanager.net'],
  ...['http://smba.trafficmanager.net/', 'ws://smba.trafficmanager.net/'],
  ...[
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/plain,x',
    'ftp://smba.trafficmanager.net/',
  ],
  ...['https://evil.example/', 'https://trafficmanager.net/', 'https://x.smba.trafficmanager.net/'],
  ...['https://smba.trafficmanager.net.evil.example/', 'https://smbatrafficmanager.net/'],
  ...['https://smba.trafficmanager.net@evil.example/', 'https://x@smba.trafficmanager.net/'],
  ...[
    'https://evil.example/smba.trafficmanager.net',
    'https://evil.example#smba.trafficmanager.net',
  ],
  ...['https://evil.example\\@smba.trafficmanager.net/', 'https://smba.trafficmanager.net./'],
  ...['https://smba.trafficmanager.net%2eevil.example/', 'https://smbа.trafficmanager.net/'],
  ...['https://169.254.169.254/metadata', 'https://10.0.0.1/', 'https://[::ffff:10.0.0.1]/'],
  ...['https://0x7f000001.evil.example/'],
];

const ofThisMachine = [
  'http://127.0.0.1:3978/',
  'http://localhost/',
  'https://[::1]:1/',
  'http://2130706433/',
];

describe('the address of a service', () => {
  const isTaken = serviceAllowed(registered);
  const isTakenAlone = serviceAllowed(alone);

  it.each(teams)('%s is one of Teams', (address) => {
    expect([isTaken(address), isTakenAlone(address)]).toEqual([true, true]);
  });

  it.each(elsewhere)('%j gets no token', (address) => {
    expect([isTaken(address), isTakenAlone(address)]).toEqual([false, false]);
  });

  it.each(ofThisMachine)('%s is one where nothing is signed, and there only', (address) => {
    expect([isTaken(address), isTakenAlone(address)]).toEqual([false, true]);
  });

  it('is told apart in 28 that are none', () => {
    expect(new Set(elsewhere).size).toBe(28);
  });
});
