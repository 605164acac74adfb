import { expect, it } from '@jest/globals';
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { ConnectorFactory } from 'botframework-connector';
import { botbuilderSdk } from '../../../bot/sdk/botbuilder.ts';
import { oneForEach } from '../../../bot/sdk/one-for-each.ts';
import { readEnvironment } from '../../../src/config/environment.ts';

const services = (count: number) =>
  Array.from({ length: count }, (_, nr) => `https://service-${nr}.example/`);

it('a client is made once for each address', async () => {
  const made: string[] = [];
  const clientOf = oneForEach(async (url) => made.push(url));
  const [one, other] = ['https://one.example/', 'https://other.example/'];
  const clients = await Promise.all([one, other, one].map(clientOf));
  expect(made).toEqual([one, other]);
  expect(clients).toEqual([1, 2, 1]);
});

it('a client that could not be made is made anew', async () => {
  let tries = 0;
  const clientOf = oneForEach(async () => {
    tries += 1;
    if (tries === 1) throw new Error('no keys');
    return tries;
  });
  await expect(clientOf('https://one.example/')).rejects.toThrow('no keys');
  expect(await clientOf('https://one.example/')).toBe(2);
});

it('addresses that somebody makes up do not fill the memory', async () => {
  const made: string[] = [];
  const clientOf = oneForEach(async (url) => made.push(url));
  for (const url of services(101)) await clientOf(url);
  await clientOf('https://service-100.example/');
  expect(made).toHaveLength(101);
  await clientOf('https://service-0.example/');
  expect(made).toHaveLength(102);
});

it('turns of botbuilder and calls to one service share a client', async () => {
  let made = 0;
  const create = async () => {
    made += 1;
    return { conversations: {} };
  };
  const { prototype } = ConfigurationBotFrameworkAuthentication;
  const { createConnectorFactory } = prototype;
  prototype.createConnectorFactory = () => ({ create }) as unknown as ConnectorFactory;
  const environment = readEnvironment({ AUTH: 'none' });
  const sdk = botbuilderSdk({ environment, token: null, now: () => 0 });
  prototype.createConnectorFactory = createConnectorFactory;
  const serviceUrl = 'https://one.example/';
  const activity = {
    ...{ type: 'message', id: '1', text: 'help', channelId: 'msteams', serviceUrl },
    ...{ from: { id: '29:1' }, recipient: { id: '28:1' }, conversation: { id: 'a:1' } },
  };
  let turns = 0;
  for (const id of ['1', '2', '3'])
    await sdk.run({ ...activity, id }, async () => {
      turns += 1;
    });
  await sdk.connect(serviceUrl);
  expect([turns, made]).toEqual([3, 1]);
});
