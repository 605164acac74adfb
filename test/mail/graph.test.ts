import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import PostalMime from 'postal-mime';
import { createGraph } from '../../src/graph/client.ts';
import { MailFault } from '../../src/mail/letter.ts';
import { letterSender } from '../../src/mail/sender.ts';
import { failing, throttled } from '../support/graph/answers.ts';
import { type FakeGraph, startFakeGraph } from '../support/graph/fake-graph.ts';
import { application, home, settingsFor } from '../support/graph/graph-settings.ts';
import { aLetter } from './a-letter.ts';

const mailbox = {
  id: '00000000-0000-4000-8000-0000000d0001',
  displayName: 'SME Desk',
  userPrincipalName: 'smedesk@fasttrack.example',
  mail: 'smedesk@fasttrack.example',
};

const aPage = (status: number) => ({ status, body: '<html>some page</html>', text: true });

describe('a letter through Graph', () => {
  let graph: FakeGraph;
  beforeEach(async () => {
    graph = await startFakeGraph({
      tenants: { [home]: { users: [mailbox], catalog: [] } },
      applications: [application],
    });
  });
  afterEach(() => graph.stop());

  const send = (letter = aLetter()) =>
    letterSender(
      { from: mailbox.mail, appLink: undefined, by: { kind: 'graph' } },
      createGraph(settingsFor(graph), () => 0),
    )(letter);
  const reasonOf = (sent: Promise<void>): Promise<unknown> =>
    sent.then(
      () => 'sent',
      (error: unknown) => (error instanceof MailFault ? [error.reason, error.retryAfter] : error),
    );

  it('leaves the programme’s mailbox as MIME, in plain text and HTML, with our headers', async () => {
    await send();
    expect(graph.calls.map(({ method, path, status }) => [method, path, status])).toEqual([
      ['POST', '/users/smedesk@fasttrack.example/sendMail', 202],
    ]);
    const raw = Buffer.from(String(graph.calls[0]?.body), 'base64').toString();
    expect(await PostalMime.parse(raw)).toMatchObject({
      from: { name: 'SME Desk', address: 'smedesk@fasttrack.example' },
      to: [{ name: 'Petra Partner', address: 'petra@contoso.example' }],
      replyTo: [{ address: 'ftsmeassign@fasttrack.example' }],
      subject: 'SME-1001: Frank Fischer hat genehmigt',
      messageId: expect.stringMatching(/^<[0-9a-f]{40}@fasttrack\.example>$/),
      text: 'Frank hat genehmigt – schön.\n',
      html: '<p>Frank hat genehmigt – <b>schön</b>.</p>\n',
    });
    expect(raw).toContain('Auto-Submitted: auto-generated\r\n');
  });

  it.each([
    ['asks to wait', throttled(40), ['throttled', 40_000]],
    ['is busy', failing(503), ['busy', null]],
    ['fails', failing(500), ['in-doubt', null]],
    ['cuts the connection', 'reset', ['in-doubt', null]],
    ['has not been given the permission', failing(403), ['unauthorized', null]],
    ['is a proxy’s page that forbids', aPage(403), ['busy', null]],
    ['is a proxy’s page that knows nothing', aPage(404), ['busy', null]],
    ['is a proxy’s page that wants no letter', aPage(400), ['busy', null]],
    ['is a page that says yes', aPage(200), ['unconfirmed', null]],
    ['asks to wait for a day', throttled(86_400), ['throttled', 3_600_000]],
    ['does not want the letter', failing(400), ['rejected', null]],
    [
      'knows no such recipient',
      { status: 400, body: { error: { code: 'ErrorInvalidRecipients', message: 'no' } } },
      ['no-mailbox', null],
    ],
  ] as const)('that %s tells what to do about it', async (_, does, fault) => {
    graph.fault({ does, path: /sendMail/ });
    expect(await reasonOf(send())).toEqual(fault);
    expect(await reasonOf(send())).toBe('sent');
  });

  it('whose mailbox does not exist is for an operator to mend', async () => {
    const other = aLetter({ from: 'nobody@fasttrack.example' });
    expect(await reasonOf(send(other))).toEqual(['unauthorized', null]);
  });

  it('goes to one address and nothing else', async () => {
    const to = { name: 'Petra', address: 'petra@contoso.example, eve@evil.example' };
    expect(await reasonOf(send(aLetter({ to })))).toEqual(['rejected', null]);
    expect(graph.calls).toEqual([]);
  });
});
