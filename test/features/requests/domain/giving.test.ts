import { describe, expect, it } from '@jest/globals';
import type { Person } from '../../../../src/domain/people/people.ts';
import type { Program } from '../../../../src/domain/program/program.ts';
import { confirmationSlot } from '../../../../src/features/requests/actions/confirmation.ts';
import type { RequestCommand } from '../../../../src/features/requests/domain/moves/commands.ts';
import { recipientsOf } from '../../../../src/features/requests/domain/notices/parties.ts';
import { rolesIn } from '../../../../src/features/requests/domain/roles.ts';
import { ada, anna, fiona, frank, petra, program, sam } from '../../../support/samples/program.ts';
import {
  approved,
  assigned,
  closed,
  facts,
  form,
  given,
  type Happened,
  offered,
  onboarding,
  proposed,
  recorded,
  requestAfter,
  submitted,
} from './given.ts';

const pia = { id: 'contoso/102', name: 'Pia Puls', mail: 'pia@contoso.example' } as const;
const paul = { id: 'contoso/103', name: 'Paul Pohl', mail: 'paul@contoso.example' } as const;
const within: Program = {
  ...program,
  partners: program.partners.map((partner) =>
    partner.id === 'contoso'
      ? { ...partner, contacts: [petra.mail, pia.mail, paul.mail, sam.mail] }
      : partner,
  ),
};
const around = { ...facts, program: within };

const giveTo = (contact: string, known: Person | null = pia): RequestCommand => ({
  verb: 'request.giveTo',
  contact,
  known,
});
const toPia = { kind: 'given', from: petra, to: pia } as const;
const gave: Happened = [petra, toPia];

describe('giving a request to another contact of the company', () => {
  it('is done by the requester, the point of contact or the FPM, and by nobody else', () => {
    given(submitted).when(giveTo(pia.mail), petra, within).then(toPia, 'partner');
    given(submitted).when(giveTo(pia.mail), frank, within).then(toPia, 'fpm');
    const named: Happened = [
      petra,
      { ...submitted[1], form: { ...form, partnerEmail: 'Paul@Contoso.example' } } as never,
    ];
    given(named).when(giveTo(pia.mail), paul, within).then(toPia, 'partner');
    for (const person of [paul, anna, ada])
      given(submitted).when(giveTo(pia.mail), person, within).thenNo({ code: 'not-yours' });
    given(submitted)
      .when(giveTo(pia.mail), fiona, within)
      .thenNo({ code: 'not-found', id: 'SME-1001' });
  });

  it('is done while it is open and the partner knows of it', () => {
    given(proposed).when(giveTo(pia.mail), petra, within).then(toPia, 'partner');
    given(offered)
      .when(giveTo(pia.mail), frank, within)
      .thenNo({ code: 'not-now', state: 'offered' });
    const released: Happened = [
      frank,
      { kind: 'released', comment: 'No longer needed.', outcome: 'close' },
    ];
    given(submitted, approved, assigned, released)
      .when(giveTo(pia.mail), petra, within)
      .thenNo({ code: 'not-now', state: 'closed' });
  });

  it('names somebody else of the company, whom the directory knows and who is not the SME', () => {
    const refused = (contact: string, code: 'same-contact' | 'not-in-list' | 'not-known-yet') =>
      given(submitted, approved, assigned)
        .when(giveTo(contact, null), petra, within)
        .thenNo({ code: 'invalid', errors: [{ field: 'contact', code }] });
    refused(petra.mail, 'same-contact');
    refused('paula@fabrikam.example', 'not-in-list');
    refused('nobody@example.com', 'not-in-list');
    refused(sam.mail, 'not-in-list');
    refused(pia.mail, 'not-known-yet');
  });
});

describe('a request that was given away', () => {
  const request = requestAfter(submitted, gave);

  it('is the new contact’s, and the company’s to read', () => {
    expect(rolesIn(request, pia, around)).toEqual(['partner']);
    expect(rolesIn(request, petra, around)).toEqual(['reader']);
    expect(request.requester).toEqual(pia);
  });

  it('takes the point of contact along where that was who gave it, and no other one', () => {
    expect(request.form.partnerEmail).toBe(pia.mail);
    const named = (partnerEmail: string): Happened => [
      petra,
      { ...submitted[1], form: { ...form, partnerEmail } } as never,
    ];
    const byPaul: Happened = [paul, toPia];
    expect(requestAfter(named(paul.mail), gave).form.partnerEmail).toBe(paul.mail);
    expect(requestAfter(named('Paul@contoso.example'), byPaul).form.partnerEmail).toBe(pia.mail);
  });

  it('is judged by nobody whose it was', () => {
    const fpmToo: Program = {
      ...within,
      fpms: [...within.fpms, { mail: petra.mail, regions: ['emea'] }],
    };
    const handed: Happened = [
      frank,
      { kind: 'handed-over', from: 'frank@fasttrack.example', to: petra.mail },
    ];
    given(submitted, gave, handed)
      .when({ verb: 'request.approve', comment: null }, petra, fpmToo)
      .thenNo({ code: 'own-request' });
    const smeToo: Program = {
      ...within,
      smes: within.smes.map((sme) => (sme.mail === sam.mail ? { ...sme, mail: petra.mail } : sme)),
    };
    given(submitted, gave, approved)
      .when({ verb: 'request.assign', sme: petra.mail }, anna, smeToo)
      .thenNo({ code: 'invalid', errors: [{ field: 'sme', code: 'own-sme' }] });
  });

  it('was confirmed to who submitted it, however often it is given on', () => {
    const back: Happened = [pia, { kind: 'given', from: pia, to: petra }];
    const on: Happened = [petra, { kind: 'given', from: petra, to: paul }];
    expect(confirmationSlot(requestAfter(submitted, gave))).toBe(
      confirmationSlot(requestAfter(submitted)),
    );
    expect(confirmationSlot(requestAfter(submitted, gave, back, on))).toBe(
      confirmationSlot(requestAfter(submitted)),
    );
    expect(requestAfter(submitted, gave, back, on).formerly).toEqual([petra, pia, petra]);
  });

  it('cannot be changed back by taking back what was before', () => {
    expect(requestAfter(submitted, approved, gave).undo).toBeUndefined();
  });

  it('is told to both contacts, to the FPM and to the SME who has it', () => {
    const history = [...onboarding, gave] as const;
    const event = recorded(history).at(-1);
    const after = requestAfter(...history);
    if (!event) throw new Error('nothing was given');
    const told = (['requester', 'formerRequester', 'knownFpm', 'sme'] as const).flatMap((party) =>
      recipientsOf(party, after, event, around),
    );
    expect(told).toEqual([pia.id, petra.id, frank.mail, sam.mail]);
  });

  it('keeps its state and the clocks', () => {
    const before = requestAfter(...onboarding);
    expect(requestAfter(...onboarding, gave)).toMatchObject({
      state: before.state,
      submittedAt: before.submittedAt,
      resubmittedAt: before.resubmittedAt,
    });
    expect(() => requestAfter(submitted, [frank, closed[1]])).toThrow();
  });
});
