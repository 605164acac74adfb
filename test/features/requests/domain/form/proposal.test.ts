import { describe, expect, it } from '@jest/globals';
import {
  parseProposal,
  proposalEvent,
} from '../../../../../src/features/requests/domain/form/proposal.ts';
import type { RequestEvent } from '../../../../../src/features/requests/domain/request-events.ts';

import {
  ada,
  anna,
  fiona,
  frank,
  paula,
  petra,
  program,
  sam,
} from '../../../../support/samples/program.ts';
import {
  agreed,
  approved,
  typed as command,
  consented,
  given,
  monday,
  offered,
  proposed,
  refused,
  submitted,
  turnedDown,
} from '../given.ts';

const typed = {
  partnerName: 'contoso',
  sme: 'sam@fasttrack.example',
  workload: 'mdatp',
  outcomes: 'Contoso rolls out Defender alone.\nAfter the summer.',
  startDate: '2026-04-01',
  endDate: '2026-06-30',
};
const errors = (but: Partial<Record<keyof typeof typed, string>>) => {
  const result = checked({ ...typed, ...but }, program);
  return 'errors' in result ? result.errors : [];
};

const checked = (words: Parameters<typeof parseProposal>[0], within: typeof program) =>
  parseProposal(words, within, monday);

describe('a proposal', () => {
  it('names partner, SME, workload, outcomes and a set period', () => {
    expect(checked(typed, program)).toEqual({
      partner: program.partners[0],
      sme: program.smes[0],
      workload: 'mdatp',
      outcomes: 'Contoso rolls out Defender alone.\nAfter the summer.',
      startDate: '2026-04-01',
      endDate: '2026-06-30',
    });
  });
  it.each(['contoso', 'CONTOSO', 'Contoso Consulting', 'contoso consulting'])(
    'takes the partner by id or name: %s',
    (partnerName) => {
      expect(checked({ ...typed, partnerName }, program)).toMatchObject({
        partner: { id: 'contoso' },
      });
    },
  );
  it('takes the SME in any case, as people write addresses', () => {
    expect(checked({ ...typed, sme: 'Sam@FastTrack.example' }, program)).toMatchObject({
      sme: { mail: 'sam@fasttrack.example' },
    });
  });
  it('says all that is missing at once', () => {
    expect(checked({}, program)).toEqual({
      errors: [
        { field: 'partnerName', code: 'required' },
        { field: 'sme', code: 'required' },
        { field: 'workload', code: 'required' },
        { field: 'startDate', code: 'required' },
        { field: 'endDate', code: 'required' },
        { field: 'outcomes', code: 'required' },
      ],
    });
  });
  it.each([
    ['partnerName', 'litware', 'not-in-list'],
    ['partnerName', '__proto__', 'not-in-list'],
    ['sme', 'frank@fasttrack.example', 'not-in-list'],
    ['sme', 'constructor', 'not-in-list'],
    ['workload', 'win11', 'not-in-list'],
    ['startDate', '2026-02-30', 'not-a-date'],
    ['endDate', 'soon', 'not-a-date'],
    ['endDate', '2026-03-31', 'end-before-start'],
  ] as const)('cannot have the %s %s', (field, value, code) => {
    expect(errors({ [field]: value })).toEqual([{ field, code }]);
  });
  it('cannot be for a time that is over in the SME’s region', () => {
    const past = { startDate: '2026-02-02', endDate: '2026-03-01' };
    expect(errors(past)).toEqual([{ field: 'endDate', code: 'already-over' }]);
    expect(errors({ ...past, endDate: '2026-03-02' })).toEqual([]);
  });
  it('takes days with a time of day, as some clients give them', () => {
    const given = { ...typed, startDate: '2026-04-01T00:00:00Z', endDate: '2026-06-30 00:00' };
    expect(checked(given, program)).toMatchObject({
      startDate: '2026-04-01',
      endDate: '2026-06-30',
    });
  });
  it('may be for a day', () => {
    expect(errors({ endDate: '2026-04-01' })).toEqual([]);
  });
  it('has 1500 characters of outcomes and no more', () => {
    expect(errors({ outcomes: 'x'.repeat(1500) })).toEqual([]);
    expect(errors({ outcomes: 'x'.repeat(1501) })).toEqual([
      { field: 'outcomes', code: 'too-long', most: 1500, over: 1 },
    ]);
  });
});

describe('a proposal that is sent', () => {
  const sent = (by: typeof anna | typeof frank, but: Partial<typeof typed> = {}, to = petra) => {
    const result = checked({ ...typed, ...but }, program);
    if ('errors' in result) throw new Error(JSON.stringify(result.errors));
    return proposalEvent(result, to, by, program);
  };

  it('asks the SME, names the contact, and goes to the partner’s FPM', () => {
    expect(sent(anna)).toEqual({
      kind: 'offered',
      form: {
        tenantId: '',
        tenantName: 'Contoso Consulting',
        tenantSegment: 'enterprise',
        seatCount: 0,
        deliveryTeam: 'ftp-partner',
        partnerName: 'contoso',
        region: 'emea',
        partnerEmail: 'petra@contoso.example',
        role: 'engineer',
        workload: 'mdatp',
        primaryLanguage: 'en',
        secondaryLanguage: null,
        fpm: null,
        justification: 'Contoso rolls out Defender alone.\nAfter the summer.',
        topic: 'Contoso rolls out Defender alone.',
        additionalInfo: null,
        migrationSource: null,
        migrationVersion: null,
        migrationMailboxes: null,
        migrationVolume: null,
        details: {},
      },
      routing: {
        outcome: 'standard',
        rule: null,
        route: null,
        guide: null,
        warnings: [],
        missed: [],
      },
      partner: { id: 'contoso', name: 'Contoso Consulting' },
      requester: petra,
      fpm: 'frank@fasttrack.example',
      proactive: {
        by: 'fasttrack/301',
        expert: 'sam@fasttrack.example',
        outcomes: 'Contoso rolls out Defender alone.\nAfter the summer.',
        startDate: '2026-04-01',
        endDate: '2026-06-30',
      },
    });
  });
  it('by an FPM is theirs, no matter who the partner’s FPM is', () => {
    expect(sent(fiona)).toMatchObject({ fpm: 'fiona@fasttrack.example' });
  });
  it('goes to the FPM of the SME’s region where the partner has none', () => {
    expect(sent(anna, { partnerName: 'fabrikam' }, paula as never)).toMatchObject({
      fpm: 'frank@fasttrack.example',
      requester: { id: 'fabrikam/102' },
    });
  });
  it('has a topic of 120 characters at most', () => {
    expect(sent(anna, { outcomes: 'x'.repeat(400) })).toMatchObject({
      form: { topic: 'x'.repeat(120) },
    });
  });
});

describe('the SME’s answer to an offer', () => {
  const accept = { verb: 'assignment.accept', comment: null } as const;
  const decline = (comment: string | null) => command('assignment.decline', { comment });

  it('is theirs to give, before the partner is asked', () => {
    given(offered).when(accept, sam).then({ kind: 'agreed', comment: null }, 'sme');
    given(offered)
      .when(decline('On leave.'), sam)
      .then({ kind: 'turned-down', comment: 'On leave.' }, 'sme');
    given(offered)
      .when(decline(null), sam)
      .thenNo({ code: 'invalid', errors: [{ field: 'comment', code: 'comment-required' }] });
  });
  it('is nobody else’s, and the partner does not hear of it before', () => {
    for (const person of [frank, anna, ada])
      given(offered).when(accept, person).thenNo({ code: 'not-yours' });
    const consent = { verb: 'proposal.accept', comment: null } as const;
    for (const person of [petra, paula])
      for (const history of [[offered], [offered, turnedDown]])
        for (const wish of [accept, consent])
          given(...history)
            .when(wish, person)
            .thenNo({ code: 'not-found', id: 'SME-1001' });
  });
  it('is given once, and then the partner’s is asked for', () => {
    given(offered, agreed).when(accept, sam).thenNo({ code: 'not-now', state: 'proposed' });
    given(offered, agreed)
      .when({ verb: 'proposal.accept', comment: null }, petra)
      .then({ kind: 'consented', comment: null }, 'partner');
    given(offered, turnedDown).when(accept, sam).thenNo({ code: 'not-found', id: 'SME-1001' });
  });
});

describe('an SME', () => {
  const errors = [{ field: 'sme', code: 'own-sme' }] as const;

  it('is nobody who has asked for it, or answers for the partner', () => {
    given(submitted, approved)
      .when(command('request.assign', { sme: petra.mail ?? '' }), anna)
      .thenNo({ code: 'invalid', errors });
  });
});

describe('the partner’s consent', () => {
  const accept = { verb: 'proposal.accept', comment: null } as const;
  const decline = (comment: string | null) => command('proposal.decline', { comment });

  it('is the contact’s to give, in a word or without', () => {
    given(proposed).when(accept, petra).then({ kind: 'consented', comment: null }, 'partner');
    given(proposed)
      .when({ ...accept, comment: 'Welcome.' }, petra)
      .then({ kind: 'consented', comment: 'Welcome.' }, 'partner');
  });
  it('is refused with a reason', () => {
    for (const comment of [null, ''])
      given(proposed)
        .when(decline(comment), petra)
        .thenNo({ code: 'invalid', errors: [{ field: 'comment', code: 'comment-required' }] });
    given(proposed)
      .when(decline('Not this year.'), petra)
      .then({ kind: 'refused', comment: 'Not this year.' }, 'partner');
  });
  it('has 1500 characters at most', () => {
    const errors = [{ field: 'comment', code: 'too-long', most: 1500, over: 1 }] as const;
    for (const verb of ['proposal.accept', 'proposal.decline'] as const)
      given(proposed)
        .when(command(verb, { comment: 'x'.repeat(1501) }), petra)
        .thenNo({ code: 'invalid', errors });
  });
  it('is nobody else’s; an SME whom an earlier version has not asked does not hear of it before', () => {
    for (const person of [frank, anna, ada])
      given(proposed).when(accept, person).thenNo({ code: 'not-yours' });
    for (const person of [sam, paula])
      given(proposed).when(accept, person).thenNo({ code: 'not-found', id: 'SME-1001' });
  });
  it('is not given by who has proposed it, nor by its FPM, who may be the contact too', () => {
    const [by, event] = proposed;
    const proactive = { ...('proactive' in event ? event.proactive : {}), by: petra.id };
    given([by, { ...event, proactive } as RequestEvent])
      .when(accept, petra)
      .thenNo({ code: 'own-request' });
    given([by, { ...event, requester: frank } as RequestEvent])
      .when(accept, frank)
      .thenNo({ code: 'own-request' });
  });
  it('is given or refused once', () => {
    given(proposed, consented).when(accept, petra).thenNo({ code: 'not-now', state: 'onboarding' });
    given(proposed, consented)
      .when(decline('No.'), petra)
      .thenNo({ code: 'not-now', state: 'onboarding' });
    given(proposed, refused).when(accept, petra).thenNo({ code: 'not-now', state: 'refused' });
  });
  it('skips triage, decision and assignment: nothing of it can be done to a proposal', () => {
    given(proposed)
      .when({ verb: 'request.triage', comment: null }, anna)
      .thenNo({ code: 'not-now', state: 'proposed' });
    given(proposed)
      .when({ verb: 'request.approve', comment: null }, frank)
      .thenNo({ code: 'not-now', state: 'proposed' });
    given(proposed)
      .when({ verb: 'request.assign', sme: sam.mail }, anna)
      .thenNo({ code: 'not-now', state: 'proposed' });
    given(proposed)
      .when({ verb: 'request.withdraw', comment: null }, petra)
      .thenNo({ code: 'not-now', state: 'proposed' });
  });
});
