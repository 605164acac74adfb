import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../../support/app/desk.ts';
import {
  asks,
  cast,
  does,
  headline,
  mixed,
  petraAsks,
  reads,
} from '../../../support/stories/story.ts';
import {
  comesToReview,
  comesToWhy,
  days,
  submits,
} from '../../../support/stories/story-engagement.ts';

jest.setTimeout(60_000);

const alike = { topic: 'Aussendienst: conditional Access' };

describe('a partner who asks for the same again', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ program: mixed });
    await petraAsks(desk);
    await desk.passes(2 * days);
  });
  afterEach(() => desk.stop());

  it('sees the earlier request before submitting, with where it stands', async () => {
    const { petra } = cast(desk);
    await comesToWhy(desk, petra);
    expect(reads(petra)).not.toContain('Sie haben das schon einmal angefordert');
    await comesToReview(petra, alike);
    const read = reads(petra);
    const at = read.indexOf('Sie haben das schon einmal angefordert');
    expect(at).toBeGreaterThan(0);
    expect(read.slice(at, at + 4)).toEqual([
      'Sie haben das schon einmal angefordert',
      'Derselbe Arbeitsbereich und ein ähnliches Thema. Gibt es die Antwort schon? Eine wiederholte Anforderung kann abgelehnt werden.',
      'SME-1001 · Übermittelt · 2. März 2026',
      'Bäckerei Brandl GmbH: Conditional Access für Außendienst',
    ]);
  });

  it('asks for the same with the other plan of one product', async () => {
    const { frank } = cast(desk);
    await petraAsks(desk, { ...alike, workload: 'aadp-p2' });
    const read = reads(frank);
    expect(read.join('\n')).toContain('Azure AD Premium P2');
    expect(read).toContain('⚠ Contoso Consulting has asked for this before');
    expect(read.join('\n')).toContain('SME-1001 · Submitted');
  });

  it('can submit all the same; the FPM sees the earlier one, its outcome and who was to learn', async () => {
    const { petra, frank } = cast(desk);
    await does(desk, frank, 'request.deny', { denyReason: 'missing-information' });
    await comesToWhy(desk, petra);
    await comesToReview(petra, alike);
    expect(await submits(desk, petra)).toBe('SME-1002');
    const read = reads(frank);
    const at = read.indexOf('⚠ Contoso Consulting has asked for this before');
    expect(read.slice(at, at + 4)).toEqual([
      '⚠ Contoso Consulting has asked for this before',
      'SME-1001 · Denied · 4 March 2026',
      'Bäckerei Brandl GmbH: Conditional Access für Außendienst',
      'Nobody was named to learn from it.',
    ]);
  });

  it('is not blamed for naming nobody to learn while the earlier one is undecided', async () => {
    const { petra, frank } = cast(desk);
    await comesToWhy(desk, petra);
    await comesToReview(petra, alike);
    await submits(desk, petra);
    expect(reads(frank)).toContain('⚠ Contoso Consulting has asked for this before');
    expect(reads(frank)).not.toContain('Nobody was named to learn from it.');
  });

  it('has not asked for what was only proposed to them', async () => {
    const { petra, anna, sam } = cast(desk);
    await does(desk, desk.person('frank'), 'request.deny', { denyReason: 'repeat' });
    await anna.says('ayuda');
    await desk.settled();
    await does(desk, anna, 'proposal.open');
    await does(desk, anna, 'proposal.send', {
      partnerName: 'contoso',
      sme: 'sam@fasttrack.example',
      workload: 'aadp-p1',
      outcomes: 'Kennwortlose Anmeldung',
      startDate: '2026-03-09',
      endDate: '2026-04-02',
    });
    await does(desk, sam, 'assignment.accept');
    await comesToWhy(desk, petra);
    await comesToReview(petra, { topic: 'Kennwortlose Anmeldung' });
    expect(petra.buttons(petra.lastCard())).toContain('form.submit');
    expect(reads(petra)).not.toContain('Sie haben das schon einmal angefordert');
  });

  it('is told by a like topic for another customer, not by another topic', async () => {
    const { petra } = cast(desk);
    await comesToWhy(desk, petra, { tenantName: 'Molkerei Moser KG' });
    await comesToReview(petra, alike);
    expect(reads(petra)).toContain('Sie haben das schon einmal angefordert');
    await petra.presses('form.back');
    await comesToReview(petra, { topic: 'Selbstbedienung für Kennwörter' });
    expect(petra.buttons(petra.lastCard())).toContain('form.submit');
    expect(reads(petra)).not.toContain('Sie haben das schon einmal angefordert');
  });

  it('is told by another plan of the same product, too', async () => {
    const { petra } = cast(desk);
    await comesToWhy(desk, petra, { workload: 'aadp-p2' });
    await comesToReview(petra, alike);
    expect(reads(petra)).toContain('Sie haben das schon einmal angefordert');
  });

  it('is not told of the request of another partner, nor is the FPM', async () => {
    const { frank } = cast(desk);
    const paula = desk.person('paula');
    await paula.says('nueva');
    await desk.settled();
    const theirs = { partnerName: 'fabrikam', partnerEmail: 'paula@fabrikam.example' };
    await comesToWhy(desk, paula, theirs);
    await comesToReview(paula);
    expect(reads(paula).join('\n')).not.toContain('SME-1001');
    await submits(desk, paula);
    expect(headline(frank)).toContain('Paula Socia (Fabrikam Iberia)');
    expect(reads(frank).join('\n')).not.toContain('SME-1001');
  });

  it('is not told of a repeat where the request is for migration', async () => {
    const { petra, frank } = cast(desk);
    const exchange = { role: 'migration', workload: 'exo' };
    const asksForMigration = async () => {
      await comesToWhy(desk, petra, exchange);
      await petra.presses('form.next', { migrationSource: 'Lotus Notes' });
      await comesToReview(petra, { ...alike, 'detail-mailboxes': '400' });
    };
    await asksForMigration();
    await submits(desk, petra);
    await asksForMigration();
    expect(reads(petra)).not.toContain('Sie haben das schon einmal angefordert');
    await submits(desk, petra);
    expect(reads(frank).join('\n')).not.toContain('has asked for this before');
  });

  it('is not told of what lies further back than twelve months', async () => {
    const { petra } = cast(desk);
    await desk.passes(365 * days);
    await asks(desk, petra, { topic: 'Selbstbedienung für Kennwörter' });
    await comesToWhy(desk, petra);
    await comesToReview(petra, alike);
    expect(reads(petra).join('\n')).not.toContain('SME-1001');
  });
});
