import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { customer, need } from '../../support/samples/form.ts';
import { isJson, type Json } from '../../support/teams/chats.ts';
import type { Person } from '../../support/teams/clients/people.ts';
import { dialogIn, recorded, sends } from './payload.ts';
import { wrongValues } from './wrong-values.ts';

describe('composeExtension/fetchTask', () => {
  let desk: TestDesk;
  let petra: Person;
  beforeEach(async () => {
    desk = await startDesk();
    petra = desk.person('petra');
  });
  afterEach(() => desk.stop());

  const fromMessage = async (content: unknown, contentType: unknown = 'html', more: Json = {}) =>
    dialogIn(
      await sends(desk, petra, 'compose-extension-fetch-task', (value) => ({
        ...value,
        messagePayload: {
          ...(isJson(value.messagePayload) ? value.messagePayload : {}),
          ...more,
          body: { contentType, content },
        },
      })),
    );
  /** What stands in the justification when the form has come to that step in the chat. */
  const justification = async (): Promise<unknown> => {
    await petra.says('neu');
    await desk.settled();
    if (!petra.cardTexts(petra.lastCard()).includes('Schritt 3 von 4: Warum'))
      for (const step of [need, customer])
        if (!JSON.stringify(petra.lastCard()).includes('"id":"justification"'))
          await petra.presses('form.next', step);
    return /"id":"justification".*?"value":("(?:[^"\\]|\\.)*")/.exec(
      JSON.stringify(petra.lastCard()?.clientCard ?? petra.lastCard()?.activity),
    )?.[1];
  };
  const reads = async () => JSON.parse(String((await justification()) ?? '""'));

  it('opens the form from a message, and says where its text went', async () => {
    const { title } = dialogIn(await sends(desk, petra, 'compose-extension-fetch-task'));
    expect(title).toBe(
      'SME anfordern: Schritt 1 von 4: Was gebraucht wird (die Nachricht steht in Schritt „Warum“)',
    );
  });

  it('takes the message’s words along as the justification, without its formats', async () => {
    await sends(desk, petra, 'compose-extension-fetch-task');
    expect(await reads()).toBe(
      'Petra – der Kunde führt bedingten Zugriff ein & wir haben das noch nie gemacht. 🙂\n\nFragen:\n\n- Welche Richtlinien?\n\n- Wer testet?',
    );
  });

  it('opens the form from the command box, where Teams tells no conversation', async () => {
    expect(recorded('compose-extension-fetch-task-command-box').conversation).toBeUndefined();
    const answer = await sends(desk, petra, 'compose-extension-fetch-task-command-box');
    expect(dialogIn(answer).title).toBe('SME anfordern: Schritt 1 von 4: Was gebraucht wird');
    expect(await reads()).toBe('');
  });

  it.each([
    ['<script>alert(1)</script><style>p{}</style>Hallo', 'Hallo'],
    ['a<br>b<br/>c', 'a\nb\nc'],
    ['1 &lt; 2 &amp;&amp; 3 &gt; 2 &nbsp; &#128512; &euro;', '1 < 2 && 3 > 2 😀 €'],
    ['<a href="https://evil.example">Klick</a>', 'Klick'],
    ['<img src="x" alt="Bild" onerror="alert(1)">', 'Bild'],
    ['<p>offen <b>ohne <i>Ende', 'offen ohne Ende'],
    ['</div></p>nur Enden</script>', 'nur Enden'],
    ['<pre>a\n  b</pre>', 'a\nb'],
    ['<table><tr><td>x</td><td>y</td></tr></table>', 'x y'],
    ['<![CDATA[x]]><!-- y -->z', 'z'],
    ['<at id="0">A</at> <attachment id="1"></attachment>sagt', 'A sagt'],
    ['{{y}} $t(z) **fett**', '{{y}} $t(z) **fett**'],
  ])('reads %j as %j', async (html, words) => {
    await fromMessage(html);
    expect(await reads()).toBe(words);
  });

  it('leaves a plain text as it is, and a subject stands above it', async () => {
    await fromMessage('1 <b> 2\n\n\n\nEnde', 'text', { subject: 'Betreff' });
    expect(await reads()).toBe('Betreff\n\n1 <b> 2\n\nEnde');
  });

  it('takes the whole of it along, also where it has to be shortened', async () => {
    await fromMessage(`<p>${'😀'.repeat(3000)}</p>`);
    expect(await reads()).toBe('😀'.repeat(3000));
  });

  it('swallows a huge and deeply nested message', async () => {
    const { title } = await fromMessage(`${'<div>'.repeat(20_000)}tief${'</div>'.repeat(9000)}`);
    expect(title).toContain('Schritt 1 von 4');
    expect(await reads()).toBe('tief');
  });

  it('goes on with the unfinished form and loses nothing of it; the same message counts once', async () => {
    await petra.says('neu');
    await desk.settled();
    await petra.presses('form.next', need);
    await petra.presses('form.next', customer);
    await petra.presses('form.back', {});
    await fromMessage('<p>Erste Nachricht</p>');
    const { title } = await fromMessage('<p>Erste Nachricht</p>');
    await fromMessage('<p>Zweite Nachricht</p>');
    expect(title).toContain('Schritt 2 von 4');
    await desk.settled();
    await petra.presses('form.next', customer);
    expect(await reads()).toBe('Erste Nachricht\n\nZweite Nachricht');
  });

  it('tells who is no contact of a partner whom to ask', async () => {
    const answer = await sends(desk, desk.person('sam'), 'compose-extension-fetch-task');
    expect(dialogIn(answer).says).toContain('Only contacts of a partner');
  });

  it.each(wrongValues)('answers the value %j with a sentence', async (value) => {
    const answer = await sends(desk, petra, 'compose-extension-fetch-task', () => value);
    expect(dialogIn(answer).says).toMatch(/^Ich kenne diese Schaltfläche nicht/);
  });

  it.each([
    { messagePayload: null },
    { messagePayload: { body: null } },
    { messagePayload: { body: { contentType: 5, content: ['x'] } } },
    { messagePayload: { body: 'text', subject: {} } },
    { messagePayload: { body: { contentType: 'html', content: '' }, subject: 7 } },
    { messagePayload: { body: { contentType: 'html', content: '\u0000\u202e<p>\ud800</p>' } } },
  ])('opens the form without a text that is none: %j', async (wrong) => {
    const answer = await sends(desk, petra, 'compose-extension-fetch-task', (value) => ({
      ...value,
      ...wrong,
    }));
    expect(dialogIn(answer).title).toContain('Schritt 1 von 4');
  });
});
