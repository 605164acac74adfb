import { describe, expect, it } from '@jest/globals';
import type { Mailed } from '../../cards/mail/content.ts';
import { renderMail } from '../../cards/mail/mail.ts';
import { languages } from '../../src/domain/people/people.ts';
import { mailCases } from './cases/cases-mail.ts';
import { pages } from './given/hostile-pages.ts';
import { newsPage, requestPage, returned, submitted } from './given/pages.ts';
import { frank, petra, program, readerOf } from './given/sample.ts';

const link = 'https://teams.microsoft.com/l/app/00000000-0000-4000-8000-0000000a9900';
const tags = (html: string): string[] => [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag);
const textOf = (html: string): string =>
  html
    .replace(/^[\s\S]*<body>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, ' ');

describe.each(mailCases)('the e-mail $name', ({ who, page }) => {
  const mailed = languages.map((language) => ({
    language,
    mail: renderMail(page, readerOf(who, language, 'Europe/Berlin'), program, link),
  }));

  it.each(mailed)('says the same in HTML as in plain text: $language', ({ mail, language }) => {
    expect(mail.html).toContain(`<html lang="${language}">`);
    const words = (text: string): string[] => text.match(/[\p{L}\p{N}@]+/gu) ?? [];
    const plain = words(mail.text.replace(link, ''));
    const marked = words(textOf(mail.html));
    expect(plain.filter((word) => !marked.includes(word))).toEqual([]);
    const title = {
      en: 'Open SME Desk in Teams',
      de: 'SME Desk in Teams öffnen',
      es: 'Abrir SME Desk en Teams',
    };
    const missing = marked.filter((word) => !plain.includes(word));
    expect(missing.filter((word) => !title[language].includes(word))).toEqual([]);
  });

  it.each(mailed)(
    'loads nothing, decides nothing and leads to Teams only: $language',
    ({ mail }) => {
      expect(
        tags(mail.html).filter((tag) => /^<(img|form|button|input|script|link|iframe)/i.test(tag)),
      ).toEqual([]);
      expect(tags(mail.html).filter((tag) => /\b(href|src|action)=/i.test(tag))).toEqual([
        `<a href="${link}">`,
      ]);
      expect(mail.html).not.toMatch(/@import|url\(/);
      expect(mail.text.match(/https?:\/\/\S+/g)).toEqual([link]);
      expect(mail.subject).not.toMatch(/[\r\n]/);
      expect(mail.subject.length).toBeLessThanOrEqual(151);
      expect(`${mail.subject}${mail.text}${mail.html}`).not.toMatch(/undefined|\{\{|\$\{|\[object/);
    },
  );
});

describe('a partner', () => {
  const saysWhereToAct = (name: string): boolean => {
    const found = mailCases.find((one) => one.name === name);
    if (!found) throw new Error(`there is no e-mail ${name}`);
    const reader = readerOf(found.who, 'en', 'Europe/Berlin');
    return renderMail(found.page, reader, program, link).text.includes('Where to act');
  };

  it('is told where to act only where something is asked of them', () => {
    const told = ['news-returned', 'news-overdue', 'news-unconfirmed', 'news-given-you'];
    expect(told.map((name) => saysWhereToAct(name))).toEqual([true, false, false, false]);
  });
});

describe('an FPM', () => {
  const page = requestPage(submitted, frank, ['fpm'], { purpose: 'decide' });
  const mail = renderMail(page, readerOf(frank, 'en', 'Europe/Berlin'), program, link);

  it('reads what is wanted, by when, why, and where to act', () => {
    expect(mail.subject).toBe(
      'SME-1042: Please decide: Petra Partner (Contoso Consulting) is asking for an SME.',
    );
    expect(mail.text).toContain(
      `Please decide: Petra Partner (Contoso Consulting) is asking for an SME.

Fabrikam AG · Azure AD Premium P1 (AADP)
SME-1042 · Submitted · 2 March 2026, 10:00 CET

Decision due: Saturday 7 Mar, 10:00 CET

Where to act
------------
To act, open SME Desk in Microsoft Teams and send it this message:
  status SME-1042
That is possible in Teams only, because an e-mail can be forwarded.
https://teams.microsoft.com/l/app/00000000-0000-4000-8000-0000000a9900

Topic: Conditional Access
Justification for the SME:
Conditional Access blocks the field staff.
We have tried all we know.
Additional information: The rollout is planned for April.

Details
-------
Triage due: Tuesday 3 Mar, 10:00 CET
Tenant name: Fabrikam AG
`,
    );
    expect(mail.text.split('\n').slice(-4)).toEqual([
      '-- ',
      'You get this as an e-mail because SME Desk could not reach you in Microsoft Teams.',
      'It was sent automatically. Your reply is read by the assignment team: ftsmeassign@fasttrack.example.',
      '',
    ]);
  });
});

describe('a partner', () => {
  it('reads the questions in the news of a return', () => {
    const page = newsPage(returned, petra, ['partner']);
    const { text } = renderMail(page, readerOf(petra, 'de', 'Europe/Berlin'), program, undefined);
    expect(text.split('\n\n').slice(0, 4)).toEqual([
      'Frank Fischer hat Fragen zu SME-1042; bitte beantworten Sie sie und übermitteln Sie erneut.',
      'Fabrikam AG: Conditional Access\n2. März 2026, 11:00 MEZ',
      '> Which policies?',
      `Wo Sie handeln können
---------------------
Öffnen Sie dazu SME Desk in Microsoft Teams und senden Sie dort diese Nachricht:
  status SME-1042
Das geht nur in Teams, denn eine E-Mail kann weitergeleitet werden.`,
    ]);
  });
});

const evil =
  '<img src=x onerror=alert(1)> & "quotes" \'x\' </p></main><a href="https://evil.example">click</a>\r\nBcc: eve@evil.example';

describe.each(pages(evil).filter(([, page]) => page.kind === 'request' || page.kind === 'news'))(
  'what people typed, in the e-mail of %s',
  (_, page) => {
    it('stays text', () => {
      if (page.kind !== 'request' && page.kind !== 'news') throw new Error('no notice');
      const mail: Mailed = renderMail(
        page,
        readerOf({ ...frank, name: evil }, 'de'),
        program,
        link,
      );
      expect(tags(mail.html).filter((tag) => /evil|onerror|img/i.test(tag))).toEqual([]);
      expect(mail.html.match(/<a /g)).toHaveLength(1);
      expect(mail.html.match(/<\/main>/g)).toHaveLength(1);
      expect(mail.subject).not.toMatch(/[\r\n]/);
    });
  },
);

describe('what somebody typed', () => {
  const evil = 'See https://evil.example/x, www.evil.example or me@evil.example, version 2.5.';
  const page = newsPage([[frank, { kind: 'returned', questions: evil }]], petra, ['partner']);
  const { text, html } = renderMail(page, readerOf(petra, 'en', 'Europe/Berlin'), program, link);

  it('is no link in any mail program, and reads the same', () => {
    for (const mail of [text, html]) {
      expect(mail).not.toMatch(/evil\.example|:\/\/evil|www\.e|me@e/);
      expect(mail.replaceAll('\u2060', '')).toContain(evil);
      expect(mail).toContain('version 2.5.');
    }
  });

  it('leaves what the program names as it is', () => {
    expect(text).toContain(program.assignmentTeam.mailbox);
    expect(text).toContain(link);
  });
});
