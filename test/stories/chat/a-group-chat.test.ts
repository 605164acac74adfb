import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { allChats, cardText } from '../../bot/asking.ts';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import {
  cast,
  does,
  eventsRecorded,
  isAssigned,
  petraAsks,
  reads,
} from '../../support/stories/story.ts';
import { isJson, type Json, type Message } from '../../support/teams/chats.ts';
import { cardTexts } from '../../support/teams/clients/cards.ts';
import type { Group } from '../../support/teams/clients/groups.ts';
import { searches } from '../../support/teams/clients/search.ts';
import { status } from '../../support/teams/faults.ts';

jest.setTimeout(30_000);

const help =
  'I am SME Desk and receive requests for a subject matter expert (SME). Everybody can read here, so I show requests in our personal chat only. Mention me with one of these words, and I answer there: new, requests, status SME-1042.';

describe.each(['groupChat', 'channel'] as const)('in a %s', (kind) => {
  let desk: TestDesk;
  let group: Group;
  beforeEach(async () => {
    desk = await startDesk();
    group = desk.teams.group(kind);
  });
  afterEach(() => desk.stop());

  /** What everybody reads there, message by message. */
  const read = () => group.messages().map((message: Message) => cardTexts(message).join(' | '));
  /** The card that Petra finds by the message extension and puts there. */
  const shares = async (): Promise<string> => {
    const asked = { commandId: 'searchRequests', typed: '1001' };
    const [first] = (await searches(cast(desk).petra, asked)).attachments ?? [];
    if (!first) throw new Error('nothing was found');
    return group.shares(first.content);
  };
  const shared = { requestId: 'SME-1001', shared: true };

  describe('the bot', () => {
    it('greets once when it is added, and again when it was removed in between', async () => {
      const { frank, anna } = cast(desk);
      await group.adds(frank);
      await desk.settled();
      await group.adds(anna);
      await desk.settled();
      expect(read()).toEqual([help]);
      await group.removes(frank);
      await group.adds(frank);
      await desk.settled();
      expect(read()).toEqual([help, help]);
    });

    it('answers help, and whatever it does not understand, with nothing that is anybody’s', async () => {
      const { frank, petra } = cast(desk);
      await group.says(frank, 'help');
      await desk.settled();
      await group.says(petra, 'Was machst du hier?');
      await desk.settled();
      expect(read()).toEqual([help, expect.stringMatching(/^Ich bin SME Desk/)]);
    });

    it('is silent where it is not spoken to', async () => {
      const { frank } = cast(desk);
      await group.saysToAll(frank, 'status SME-1001');
      await desk.settled();
      expect(read()).toEqual([]);
      expect(frank.chat()).toEqual([]);
    });

    it('answers the same delivery once, and goes on trying where Teams is busy', async () => {
      const { frank } = cast(desk);
      desk.teams.fault(status(503));
      await group.says(frank, 'help');
      await desk.settled();
      await desk.passes(5_000);
      expect(read()).toEqual([help]);
    });
  });

  describe('a person', () => {
    it.each([
      ['requests', 'Requests to me'],
      ['status SME-1001', 'Bäckerei Brandl GmbH'],
      ['status SME-1999', 'There is no request SME-1999'],
      ['language de', 'Ab jetzt schreibe ich Ihnen auf Deutsch.'],
      ['new', 'Only contacts of a partner can request an SME.'],
    ])('who types %s gets the answer in their own chat', async (words, answer) => {
      const { frank } = cast(desk);
      await frank.installs();
      await petraAsks(desk);
      await group.says(frank, words);
      await desk.settled();
      expect(read()).toHaveLength(1);
      expect(read()[0]).toMatch(/Everybody can read here|Hier lesen alle mit/);
      expect(read().join()).not.toContain('Brandl');
      expect(reads(frank).join('\n')).toContain(answer);
    });

    it('who sends a proposal twice has proposed once, and another one is another', async () => {
      const { anna, petra } = cast(desk);
      await petra.installs();
      const proposal = {
        partnerName: 'contoso',
        sme: 'sam@fasttrack.example',
        workload: 'aadp-p1',
        outcomes: 'Contoso rolls out Conditional Access alone.',
        startDate: '2026-03-09',
        endDate: '2026-04-02',
      };
      const sends = async (change = {}) =>
        cardText(
          await group.clicks(anna, '1772441044834', 'proposal.send', { ...proposal, ...change }),
        );
      expect(await sends()).toContain('SME-1001');
      const once = await eventsRecorded(desk);
      expect(await sends()).toContain('SME-1001');
      expect(await eventsRecorded(desk)).toBe(once);
      expect(await sends({ endDate: '2026-04-03' })).toContain('SME-1002');
    });

    it('without a personal chat reads how to get one, and nothing else happens', async () => {
      const { petra } = cast(desk);
      await group.says(petra, 'neu');
      await desk.settled();
      expect(read()).toEqual([
        'Hier lesen alle mit, deshalb antworte ich nur in einem persönlichen Chat. Bitte fügen Sie mich zuerst für sich hinzu: Apps, SME Desk, Hinzufügen.',
      ]);
      expect(petra.chat()).toEqual([]);
      await petra.installs();
      await desk.settled();
      expect(petra.chat()).toHaveLength(1);
    });
  });

  describe('a card that somebody put there', () => {
    it('opens for whom the request concerns, for them alone, and they can act on it', async () => {
      const { frank, petra } = cast(desk);
      await petraAsks(desk);
      const message = await shares();
      const before = read();
      const opened = await group.clicks(frank, message, 'request.show', shared);
      expect(cardText(opened)).toContain('Conditional Access');
      expect(cardText(opened)).toContain('request.approve');
      const approved = await group.clicks(frank, message, 'request.approve', {
        requestId: 'SME-1001',
        version: 1,
      });
      expect(cardText(approved)).toContain('SME-1001 · Approved');
      await desk.settled();
      // For everybody else it stays what its sender has shown.
      expect(read()).toEqual(before);
      expect(before).toEqual([
        'SME-1001 · Übermittelt | Bäckerei Brandl GmbH · Azure AD Premium P1 (AADP) | Öffnen',
      ]);
      expect(reads(petra).join('\n')).toContain('Frank Fischer hat SME-1001 genehmigt');
    });

    it('says to others that there is nothing for them, and stays as it is', async () => {
      const { sofia } = cast(desk);
      await petraAsks(desk);
      const message = await shares();
      const events = await eventsRecorded(desk);
      const chats = allChats(desk);
      for (const verb of ['request.show', 'request.approve', 'request.withdraw', 'nonsense']) {
        const data = { ...shared, version: 1 };
        const answer = await group.clicks(sofia, message, verb, data);
        expect([verb, answer.status, answer.body]).toEqual([
          verb,
          200,
          {
            statusCode: 200,
            type: 'application/vnd.microsoft.activity.message',
            value: expect.stringMatching(/^No hay ninguna solicitud SME-1001/),
          },
        ]);
      }
      await desk.settled();
      expect(await eventsRecorded(desk)).toBe(events);
      expect(allChats(desk)).toBe(chats);
    });

    it('refreshes itself for those concerned, with the state of now and no more than before', async () => {
      const { frank, anna } = cast(desk);
      await petraAsks(desk);
      await frank.says('hello');
      await desk.settled();
      const message = await shares();
      await does(desk, frank, 'request.approve');
      const answer = await group.refreshes(frank, message);
      const card = isJson(answer.body) && isJson(answer.body.value) ? answer.body.value : {};
      expect(cardTexts(asMessage(card))).toEqual([
        'SME-1001 · Approved',
        'Bäckerei Brandl GmbH · Azure AD Premium P1 (AADP)',
        'Open',
      ]);
      expect(anna.chat().length).toBeGreaterThan(0);
      await expect(group.refreshes(anna, message)).rejects.toThrow('does not refresh itself');
    });

    it('shows its former SME nothing any more', async () => {
      const { sam } = cast(desk);
      await isAssigned(desk);
      await sam.says('hello');
      await desk.settled();
      const message = await shares();
      await does(desk, sam, 'assignment.decline', { comment: 'No time.' });
      const answer = await group.refreshes(sam, message);
      expect(cardText(answer)).toContain('There is no request SME-1001 that you may see');
      expect(cardText(answer)).not.toContain('Brandl');
    });

    it('in the bot’s own chat is answered by a message that can be kept up to date', async () => {
      const { petra, frank } = cast(desk);
      await petraAsks(desk);
      const before = petra.chat().length;
      const answer = await petra.clicks('request.show', shared, { on: '1772442999999' });
      await desk.settled();
      expect(cardText(answer)).toContain('SME-1001 · Übermittelt');
      expect(cardText(answer)).not.toContain('Conditional Access');
      expect(petra.chat()).toHaveLength(before + 1);
      await does(desk, frank, 'request.approve');
      expect(reads(petra, petra.chat()[before])).toContain(
        'Frank Fischer hat genehmigt; das Assignment Team sucht einen SME.',
      );
      expect(desk.teams.calls.filter(({ path }) => path.includes('1772442999999'))).toEqual([]);
    });
  });
});

const asMessage = (content: Json): Message => ({
  id: 'answer',
  activity: { attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }] },
  edits: 0,
  deleted: false,
  history: [],
  clientCard: undefined,
});
