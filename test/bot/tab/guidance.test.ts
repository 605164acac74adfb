import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GuidanceAnswer } from '../../../src/domain/tab/contract.ts';
import { sample, startDesk, type TestDesk } from '../../support/app/desk.ts';
import { demoPerson, tabClient } from '../../support/app/tab/tab-client.ts';
import { withPlaybook } from '../../support/samples/playbook.ts';

const cited = {
  en: /^Source: .+ › .+, as of \d+ \w+ \d{4}\.( This page is from \d{4}.*)?$/,
  de: /^Quelle: .+ › .+, Stand \d+\. \p{L}+ \d{4}\.( Diese Seite ist von \d{4}.*)?$/u,
} as const;

describe('the playbook in the tab', () => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await startDesk({ program: { ...sample, folders: withPlaybook.folders ?? {} } });
  });
  afterAll(() => desk.stop());

  const frank = 'frank@fasttrack.example';
  const petra = 'petra@contoso.example';
  const asks = async (mail: string, question: string): Promise<GuidanceAnswer> => {
    const query = new URLSearchParams({ question });
    const { status, body } = await tabClient(desk.url, demoPerson(mail)).gets(
      `/api/playbook?${query}`,
    );
    expect(status).toBe(200);
    return body as GuidanceAnswer;
  };

  it('is a page for everybody whom the bot knows, with all that there is to read', async () => {
    for (const mail of [frank, petra]) {
      const { body } = await tabClient(desk.url, demoPerson(mail)).gets('/api/me');
      expect(body.pages).toContain('playbook');
      const { topics, answers, unanswered } = await asks(mail, '');
      expect(topics.length).toBeGreaterThan(3);
      expect(topics.every(({ sections }) => sections.length > 0)).toBe(true);
      expect({ answers, unanswered }).toEqual({ answers: [], unanswered: null });
    }
    const nobody = tabClient(desk.url, demoPerson('nobody@elsewhere.example'));
    expect((await nobody.gets('/api/playbook')).status).toBe(401);
  });

  it.each([
    ['en', frank, 'How long does the FPM have to decide?'],
    ['de', petra, 'Bis wann entscheidet der FPM?'],
  ] as const)(
    'answers in the reader’s language with its source (%s)',
    async (language, mail, question) => {
      const { answers, unanswered } = await asks(mail, question);
      expect(answers.length).toBeGreaterThan(0);
      expect(unanswered).toBeNull();
      for (const { source } of answers) expect(source).toMatch(cited[language]);
      const [best] = answers;
      const shown = await tabClient(desk.url, demoPerson(mail)).acts(
        best?.open.verb ?? '',
        best?.open.data,
      );
      expect(shown.body).toMatchObject({ refused: false, title: best?.title });
      expect(JSON.stringify(shown.body.card)).toContain(JSON.stringify(best?.text).slice(1, -1));
    },
  );

  it.each(['qwertzuiop asdfgh', '???', 'x'.repeat(5_000), 'the'])(
    'leads on where nothing answers: %.20s',
    async (question) => {
      const { answers, unanswered } = await asks(frank, question);
      expect(answers).toEqual([]);
      const shown = await tabClient(desk.url, demoPerson(frank)).acts(
        unanswered?.verb ?? '',
        unanswered?.data,
      );
      expect(shown.status).toBe(200);
      expect(JSON.stringify(shown.body.card)).toContain('playbook.show');
    },
  );

  it('is no page where the program has none', async () => {
    const bare = await startDesk();
    const client = tabClient(bare.url, demoPerson(frank));
    expect((await client.gets('/api/me')).body.pages).not.toContain('playbook');
    expect((await client.gets('/api/playbook')).status).toBe(404);
    await bare.stop();
  });
});
