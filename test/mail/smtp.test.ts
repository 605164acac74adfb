import { afterEach, describe, expect, it } from '@jest/globals';
import { mailFrom } from '../../src/config/mail-environment.ts';
import { MailFault } from '../../src/mail/letter.ts';
import { smtpSender } from '../../src/mail/smtp.ts';
import { type FakeMail, type FakeMailOptions, startFakeMail } from '../support/mail/fake-mail.ts';
import { aCertificate } from '../support/mail/smtp-certificate.ts';
import { trust } from '../support/sign-in/test-ca.ts';
import { aLetter } from './a-letter.ts';

let server: FakeMail;
const undo: (() => void)[] = [];
afterEach(async () => {
  for (const one of undo.splice(0)) one();
  await server.stop();
});

async function aServer(options: FakeMailOptions = {}, login = '') {
  server = await startFakeMail(options);
  return sender(login);
}
const sender = (login = '', tlsRequired?: boolean, deadlineMs?: number) => {
  const by = mailFrom({ SMTP_URL: server.url(login) })?.by;
  if (by?.kind !== 'smtp') throw new Error('no SMTP');
  return smtpSender({ ...by, tlsRequired: tlsRequired ?? by.tlsRequired }, deadlineMs);
};
const reasonOf = (sent: Promise<void>): Promise<unknown> =>
  sent.then(
    () => 'sent',
    (error: unknown) => (error instanceof MailFault ? error.reason : error),
  );

const at = (phase: 'recipient' | 'data', code: number, text: string) => ({
  at: phase,
  code,
  text,
});

describe('a letter', () => {
  it('goes to one recipient, in plain text and HTML, and says that no person wrote it', async () => {
    const send = await aServer();
    await send(aLetter());
    expect(server.letters).toHaveLength(1);
    expect(server.letters[0]).toMatchObject({
      from: 'smedesk@fasttrack.example',
      to: ['petra@contoso.example'],
      mail: {
        from: { name: 'SME Desk', address: 'smedesk@fasttrack.example' },
        to: [{ name: 'Petra Partner', address: 'petra@contoso.example' }],
        replyTo: [{ address: 'ftsmeassign@fasttrack.example' }],
        subject: 'SME-1001: Frank Fischer hat genehmigt',
        text: 'Frank hat genehmigt – schön.\n',
        html: '<p>Frank hat genehmigt – <b>schön</b>.</p>\n',
        date: '2026-03-02T09:00:00.000Z',
      },
    });
    const { raw } = server.letters[0] ?? { raw: '' };
    expect(raw).toContain('Auto-Submitted: auto-generated\r\n');
    expect(raw).toContain('X-Auto-Response-Suppress: OOF, AutoReply\r\n');
    expect(raw).toContain('Content-Language: de\r\n');
    expect(raw).toContain('Content-Type: multipart/alternative;');
    expect(raw).not.toMatch(/^(cc|bcc|disposition-notification-to):/im);
  });

  it('that is repeated has the same Message-ID, and another one has not', async () => {
    const send = await aServer();
    await send(aLetter());
    await send(aLetter({ text: 'Meanwhile something has changed.' }));
    await send(aLetter({ key: 'SME-1001:3:news:tenant/petra' }));
    const [first, again, other] = server.letters.map(({ mail }) => mail);
    expect(first?.messageId).toMatch(/^<[0-9a-f]{40}@fasttrack\.example>$/);
    expect(again?.messageId).toBe(first?.messageId);
    expect(other?.messageId).not.toBe(first?.messageId);
    // One thread a request.
    expect(other?.references).toBe(first?.references);
  });

  it('takes what people typed for a subject and a name, never for a header or a recipient', async () => {
    const send = await aServer();
    const evil = 'Hello\r\nBcc: eve@evil.example\r\n\r\n<script>';
    await send(
      aLetter({
        subject: evil,
        to: {
          name: `"Petra", <eve@evil.example>\nCc: eve@evil.example ${'long '.repeat(60)}`,
          address: 'petra@contoso.example',
        },
      }),
    );
    const [letter] = server.letters;
    expect(letter?.to).toEqual(['petra@contoso.example']);
    expect(letter?.mail.subject).toBe('Hello Bcc: eve@evil.example <script>');
    expect(letter?.mail.to).toEqual([
      {
        name: `"Petra", <eve@evil.example> Cc: eve@evil.example ${'long '.repeat(60).trim()}`,
        address: 'petra@contoso.example',
      },
    ]);
    expect(letter?.mail.headers.map(({ key }) => key)).not.toContain('bcc');
    expect(letter?.mail.headers.map(({ key }) => key)).not.toContain('cc');
    expect(Math.max(...(letter?.raw ?? '').split('\r\n').map((row) => row.length))).toBeLessThan(
      999,
    );
  });

  it('is one letter to one person, whatever stands in the subject, the name, or the text: two dozen', async () => {
    const send = await aServer();
    const hostile = [
      'x\r\nBcc: eve@evil.example',
      'x\nTo: eve@evil.example',
      'x\r\n\r\n.\r\nMAIL FROM:<eve@evil.example>\r\nRCPT TO:<eve@evil.example>',
      'x\u2028Cc: eve@evil.example\u0085Bcc: eve@evil.example',
      '=?utf-8?Q?x=0D=0ABcc:_eve@evil.example?=',
      '"x" <eve@evil.example>, eve@evil.example; eve@evil.example',
      'x\u0000\u001b[31m\u202eelpmaxe.live@eve',
      `${'x'.repeat(3_000)}\r\n Bcc: eve@evil.example`,
    ];
    const places = [
      (text: string) => ({ subject: text }),
      (text: string) => ({ to: { name: text, address: 'petra@contoso.example' } }),
      (text: string) => ({ text, html: `<p>${text}</p>` }),
    ];
    for (const text of hostile)
      for (const place of places) await send(aLetter({ ...place(text), key: `${text}${place}` }));
    expect(server.letters).toHaveLength(24);
    const usual = new Set((await aPlainOne(send)).headers.map(({ key }) => key));
    for (const { to, mail } of server.letters) {
      expect(to).toEqual(['petra@contoso.example']);
      expect(mail.from).toMatchObject({ address: 'smedesk@fasttrack.example' });
      expect(mail.to?.map(({ address }) => address)).toEqual(['petra@contoso.example']);
      expect(mail.headers.map(({ key }) => key).filter((key) => !usual.has(key))).toEqual([]);
    }
  });

  const aPlainOne = async (send: Awaited<ReturnType<typeof aServer>>) => {
    await send(aLetter());
    const { mail } = server.letters.pop() ?? {};
    if (!mail) throw new Error('it was taken');
    return mail;
  };

  it.each([
    'petra@contoso.example\r\nRCPT TO:<eve@evil.example>',
    'petra@contoso.example>\r\nRCPT TO:<eve@evil.example',
    'petra@contoso.example, eve@evil.example',
    '"petra@contoso.example, eve"@evil.example',
    '<eve@evil.example>petra@contoso.example',
    '',
  ])('to %j goes to nobody', async (address) => {
    const send = await aServer();
    expect(await reasonOf(send(aLetter({ to: { name: 'Petra', address } })))).toBe('rejected');
    expect(server.letters).toEqual([]);
  });

  it('finds an address with umlauts, by Punycode where the server speaks ASCII only', async () => {
    const send = await aServer({ ascii: true });
    await send(aLetter({ to: { name: 'Jürgen', address: 'petra@bäckerei.example' } }));
    expect(server.letters[0]?.raw).toContain('petra@xn--bckerei-5wa.example');
    await server.stop();
    const jürgen = { name: 'Jürgen', address: 'jürgen@bäckerei.example' };
    await (await aServer())(aLetter({ to: jürgen }));
    expect(server.letters[0]?.mail.to).toEqual([
      { name: 'Jürgen', address: 'jürgen@bäckerei.example' },
    ]);
  });

  it('shows dots, long lines and all alphabets as they are', async () => {
    const send = await aServer();
    const text = `.\n..dot\n${'x'.repeat(3000)}\n日本語 العربية 🚀`;
    await send(aLetter({ text, subject: '日本語 🚀 '.repeat(20) }));
    expect(server.letters[0]?.mail.text?.trimEnd()).toBe(text);
    expect(server.letters[0]?.mail.subject).toBe('日本語 🚀 '.repeat(20).trim());
  });
});

describe('a server', () => {
  it('with STARTTLS gets the letter encrypted and the password never in the clear', async () => {
    const certificate = await aCertificate();
    undo.push(trust(certificate.cert));
    const login = { user: 'desk@fasttrack.example', pass: 'p@ss:w/rd%' };
    const send = await aServer(
      { tls: certificate, login },
      `${encodeURIComponent(login.user)}:${encodeURIComponent(login.pass)}@`,
    );
    await send(aLetter());
    expect(server.letters[0]).toMatchObject({ secure: true, user: login.user });
  });

  it('with TLS from the first byte gets it, too', async () => {
    const certificate = await aCertificate();
    undo.push(trust(certificate.cert));
    const send = await aServer({ tls: certificate, secure: true });
    await send(aLetter());
    expect(server.letters[0]).toMatchObject({ secure: true });
  });

  it('whose certificate nobody vouches for gets nothing', async () => {
    const send = await aServer({ tls: await aCertificate(), secure: true });
    expect(await reasonOf(send(aLetter()))).toBe('unreachable');
    await server.stop();
    server = await startFakeMail({ tls: await aCertificate() });
    expect(await reasonOf(sender('', true)(aLetter()))).toBe('unreachable');
    expect(server.letters).toEqual([]);
  });

  it('elsewhere that has no TLS gets nothing', async () => {
    server = await startFakeMail();
    expect(await reasonOf(sender('', true)(aLetter()))).toBe('unreachable');
    expect(server.letters).toEqual([]);
  });

  it.each([
    ['is full for now', { at: 'recipient', code: 452 }, 'busy'],
    ['asks to come back', { at: 'connect', code: 421 }, 'busy'],
    ['greylists', { at: 'data', code: 451 }, 'busy'],
    ['does not know the recipient', { at: 'recipient', code: 550 }, 'no-mailbox'],
    ['does not take mail for that domain', { at: 'recipient', code: 556 }, 'no-mailbox'],
    ['says which kind of unknown', at('recipient', 550, '5.1.1 no such user'), 'no-mailbox'],
    ['knows no such recipient', at('recipient', 550, '5.4.1 Access denied'), 'no-mailbox'],
    ['has us on a blocklist', at('recipient', 550, '5.7.1 Client host blocked'), 'unauthorized'],
    ['does not relay', { at: 'recipient', code: 554, text: 'Relay denied' }, 'unauthorized'],
    ['wants a password first', { at: 'recipient', code: 530 }, 'unauthorized'],
    ['has a full mailbox', at('recipient', 552, '5.2.2 Mailbox full'), 'busy'],
    ['has trouble of its own', at('data', 554, '5.3.0 System trouble'), 'busy'],
    ['finds a letter too big', at('data', 552, '5.3.4 Too big'), 'rejected'],
    ['believes our address no more', at('data', 550, '5.7.26 Unauthenticated'), 'unauthorized'],
    ['does not want the letter', { at: 'data', code: 554 }, 'rejected'],
    ['does not take us for the sender', { at: 'sender', code: 553 }, 'unauthorized'],
    ['turns us away', { at: 'connect', code: 554 }, 'unauthorized'],
    ['cuts the connection before the letter', { at: 'sender', does: 'cut' }, 'in-doubt'],
    ['cuts the connection after the letter', { at: 'data', does: 'cut' }, 'in-doubt'],
  ] as const)('that %s: %j is %s', async (_, plan, reason) => {
    const send = await aServer();
    server.plans(plan);
    expect(await reasonOf(send(aLetter()))).toBe(reason);
    expect(server.letters).toEqual([]);
    expect(await reasonOf(send(aLetter()))).toBe('sent');
  });

  it('that is down is unreachable', async () => {
    const send = await aServer();
    await server.down();
    expect(await reasonOf(send(aLetter()))).toBe('unreachable');
    await server.up();
    expect(await reasonOf(send(aLetter()))).toBe('sent');
  });

  it.each(['sender', 'data'] as const)(
    'that falls silent at %s is given up in time',
    async (at) => {
      await aServer();
      server.plans({ at, does: 'hang' });
      expect(await reasonOf(sender('', false, 300)(aLetter()))).toBe('in-doubt');
    },
  );

  it('that refuses the password is told by no word of it', async () => {
    const certificate = await aCertificate();
    undo.push(trust(certificate.cert));
    const login = { user: 'desk', pass: 'right' };
    const send = await aServer({ tls: certificate, login }, 'desk:hunter2@');
    const error = await send(aLetter()).catch((fault: unknown) => fault);
    expect(error).toMatchObject({ reason: 'unauthorized' });
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('hunter2');
  });
});
