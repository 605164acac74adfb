import { describe, expect, it } from '@jest/globals';
import { rolesIn } from '../../../../src/features/access/domain/roles.ts';
import {
  ada,
  anna,
  berlin,
  codeOf,
  consented,
  facts,
  fiona,
  form,
  gerd,
  invited,
  nora,
  opened,
  program,
  start,
  submitted,
} from './given.ts';

const submit = (inputs: Readonly<Record<string, string>>) =>
  opened().does('access.submit', { ...form, ...inputs });

describe('the form of a registration', () => {
  it.each([
    [{ mailbox: 'no' }, ['alternateEmail: alternate-required']],
    [
      { mailbox: 'no', alternateEmail: 'nora@neu.example' },
      ['alternateEmail: alternate-is-sign-in'],
    ],
    [
      { mailbox: 'no', alternateEmail: 'NORA@neu.example' },
      ['alternateEmail: alternate-is-sign-in'],
    ],
    [
      { mailbox: 'no', alternateEmail: 'ftsmeassign@fasttrack.example' },
      ['alternateEmail: alternate-is-ours'],
    ],
    [{ alternateEmail: 'fiona@fasttrack.example' }, ['alternateEmail: alternate-is-ours']],
    [{ alternateEmail: 'nora at gmail' }, ['alternateEmail: not-an-email']],
    [{ mailbox: 'yes', alternateEmail: '' }, []],
    [{ partnerName: 'not-listed', region: 'emea', companyName: '' }, ['companyName: required']],
    [{ partnerName: 'not-listed', region: '', companyName: 'Neu' }, ['region: required']],
    [{ partnerName: 'nobody' }, ['partnerName: not-in-list']],
    [{ fullName: 'Nora\nNeu' }, ['fullName: one-line']],
    [{ fullName: '🎈'.repeat(60) }, []],
    [{ fullName: 'x'.repeat(121) }, ['fullName: too-long']],
    [
      { fullName: '', mailbox: '', language: '' },
      ['fullName: required', 'mailbox: required', 'language: required'],
    ],
    [{ fpm: 'somebody@else.example' }, ['fpm: not-in-list']],
    [{ note: 'x'.repeat(501) }, ['note: too-long']],
  ])('%j is answered with %j', (inputs, errors) => {
    expect(submit(inputs).errors()).toEqual(errors);
  });

  it('keeps the alternative address in lower case, and asks the company’s FPM', () => {
    const { registration } = submit({ mailbox: 'no', alternateEmail: 'Pia@Gmail.example' });
    expect(registration).toMatchObject({
      ...{ state: 'asked', partner: 'alpenblick', approver: 'fiona@fasttrack.example' },
      form: { alternateEmail: 'pia@gmail.example', companyName: null },
    });
  });

  it.each([
    [
      'the company is not listed',
      { partnerName: 'not-listed', companyName: 'Neu', region: 'emea' },
    ],
    ['it has no FPM', { partnerName: 'contoso' }],
    ['the applicant does not know theirs', { fpm: 'unknown' }],
  ])('goes to the assignment team where %s', (_why, inputs) => {
    expect(submit(inputs).registration).toMatchObject({ state: 'asked', approver: null });
  });

  it('is refused to a guest, and a fourth time within 24 hours', () => {
    expect(
      opened()
        .does('access.submit', form, { facts: { isGuest: true } })
        .errors(),
    ).toBe('guest-account');
    const { registration: other } = submitted(start - 3_600_000);
    const others = [other, other, other];
    const again = opened().does('access.submit', form, { facts: { others } });
    expect(again.errors()).toBe('too-many-registrations');
    const later = opened().does('access.submit', form, {
      ...{ facts: { others }, at: start + 24 * 3_600_000 },
    });
    expect(later.registration.state).toBe('asked');
  });

  it('is refused for a company whose contact somebody is already', () => {
    const before = consented(start);
    const code = codeOf(before.registration);
    const { registration: other } = before.does('access.finish', {}, { code });
    const more = { facts: { others: [other] } };
    expect(opened().does('access.submit', form, more).errors()).toEqual([
      'partnerName: already-contact',
    ]);
  });
});

describe('who decides on a registration', () => {
  it('is the FPM, or who stands in; an admin only sees it, nobody else knows of it', () => {
    const { registration } = submitted();
    const as = (person: typeof fiona, delegate: string | null = null) =>
      rolesIn(registration, person, { program, delegate });
    expect([as(nora), as(fiona), as(ada)]).toEqual([['applicant'], ['approver'], ['admin']]);
    expect([as(anna), as(gerd)]).toEqual([[], []]);
    expect(as(anna, 'anna@fasttrack.example')).toEqual(['approver']);
  });

  it('is never the applicant: an FPM’s own goes to the team, who are told', () => {
    const own = opened(fiona).does('access.submit', form);
    expect(own.registration.approver).toBeNull();
    const tried = own.does('access.invite', { partnerName: 'alpenblick' });
    expect(tried.errors()).toBe('own-registration');
    expect(tried.registration.state).toBe('asked');
    const byTeam = own.does('access.invite', { partnerName: 'alpenblick' }, { by: anna });
    expect(byTeam.registration.state).toBe('invited');
  });

  it('must choose a company of the program, and say why they deny', () => {
    const asked = submitted(start, {
      partnerName: 'not-listed',
      companyName: 'Neu',
      region: 'emea',
    });
    expect(asked.does('access.invite', {}, { by: anna }).errors()).toEqual([
      'partnerName: required',
    ]);
    expect(asked.does('access.invite', { partnerName: 'neu' }, { by: anna }).errors()).toEqual([
      'partnerName: not-in-list',
    ]);
    expect(asked.does('access.deny', { denyReason: 'other' }, { by: anna }).errors()).toEqual([
      'comment: comment-required',
    ]);
    const denied = asked.does('access.deny', { denyReason: 'duplicate' }, { by: anna });
    expect(denied.registration.state).toBe('denied');
  });

  it('may ask back; answers are needed then, and go to them', () => {
    const returned = submitted().does('access.return', { questions: 'Who?' }, { by: fiona });
    expect(returned.registration.state).toBe('returned');
    expect(returned.does('access.submit', form).errors()).toEqual(['answers: required']);
    const again = returned.does('access.submit', { ...form, answers: 'Me.' });
    expect(again.registration).toMatchObject({ state: 'asked', answers: 'Me.' });
  });

  it('may hand it over to another FPM, not to the applicant', () => {
    const asked = submitted(start, { partnerName: 'contoso' });
    const over = asked.does('access.handOver', { fpm: 'fiona@fasttrack.example' }, { by: anna });
    expect(over.registration.approver).toBe('fiona@fasttrack.example');
    const own = opened(fiona).does('access.submit', form);
    expect(
      own.does('access.handOver', { fpm: 'fiona@fasttrack.example' }, { by: ada }).errors(),
    ).toBe('own-registration');
  });
});

describe('an invitation', () => {
  const at = berlin('2026-03-10T10:00:00+01:00');

  it('that is not accepted leaves no contact, and the way begins anew', () => {
    const refused = invited(at).does('access.refuse');
    expect(refused.registration).toMatchObject({ state: 'withdrawn', invitation: null });
  });

  it('leads over the permissions and the code to a contact, whose address for notices is kept', () => {
    const asked = submitted(at, { mailbox: 'no', alternateEmail: 'pia@gmail.example' });
    const sent = asked.does('access.invite', { partnerName: 'alpenblick' }, { by: fiona });
    expect(sent.does('access.finish').errors()).toBe('access-state');
    const agreed = sent.does('access.consent');
    expect(agreed.registration.consent).toEqual({ version: '2026-1', at });
    const done = agreed.does('access.finish', {}, { code: codeOf(agreed.registration) });
    expect(done.registration).toMatchObject({
      ...{ state: 'registered', registeredAt: at, notifyMail: 'pia@gmail.example' },
      invitation: null,
    });
  });

  it('wants the text that was read to be the one that is agreed to', () => {
    expect(invited(at).does('access.consent', { consentVersion: '2025-1' }).errors()).toBe(
      'consent-changed',
    );
  });

  it('can be taken back with a reason, or withdrawn by the applicant', () => {
    const taken = consented(at).does(
      'access.deny',
      { denyReason: 'unknown-person' },
      { by: fiona },
    );
    expect(taken.registration).toMatchObject({ state: 'denied', invitation: null });
    expect(consented(at).does('access.withdraw').registration.state).toBe('withdrawn');
  });

  it('can be asked for again within 90 days, with the form as it was, or sent again', () => {
    const expired = invited(at).happens({ kind: 'expired', why: 'time' });
    const renewed = expired.does('access.renew');
    expect(renewed.registration).toMatchObject({ state: 'asked', form: { fullName: 'Nora Neu' } });
    const late = { at: berlin('2026-06-08T10:00:00+02:00') };
    expect(expired.does('access.renew', {}, late).errors()).toBe('renew-over');
    const again = expired.does('access.invite', { partnerName: 'alpenblick' }, { by: fiona });
    expect(again.registration.state).toBe('invited');
  });
});

describe('a contact', () => {
  const at = berlin('2026-03-10T10:00:00+01:00');
  const agreed = consented(at);
  const contact = agreed.does('access.finish', {}, { code: codeOf(agreed.registration) });

  it('is suspended and restored by the FPM or an admin, with a reason', () => {
    expect(contact.does('access.suspend', {}, { by: fiona }).errors()).toEqual([
      'comment: comment-required',
    ]);
    const suspended = contact.does('access.suspend', { comment: 'left' }, { by: ada });
    expect(suspended.registration.state).toBe('suspended');
    expect(suspended.does('access.restore', {}, { by: fiona }).registration.state).toBe(
      'registered',
    );
    expect(contact.does('access.suspend', { comment: 'me' }).errors()).toBe('own-registration');
  });

  it('ends their access themselves, or by the FPM', () => {
    expect(contact.does('access.end').registration.state).toBe('ended');
    expect(contact.does('access.end', {}, { by: fiona }).registration.state).toBe('ended');
  });

  it('agrees to a changed text once', () => {
    expect(contact.does('access.consent').errors()).toBe('nothing-changed');
    const extra = { access: { access: { ...facts(at).program.extra, consentVersion: '2027-1' } } };
    const changed = { ...program, extra };
    const again = contact.does(
      'access.consent',
      { consentVersion: '2027-1' },
      {
        facts: { program: changed as never },
      },
    );
    expect(again.registration).toMatchObject({
      state: 'registered',
      consent: { version: '2027-1' },
    });
  });

  it('may ask for help at every step, and is answered', () => {
    const asked = submitted().does('access.ask', { question: 'Why?' });
    expect(asked.does('access.answer', { answer: 'So.' }, { by: fiona }).registration.help).toEqual(
      {
        ...{ question: 'Why?', answer: 'So.' },
      },
    );
    expect(submitted().does('access.answer', { answer: 'So.' }, { by: fiona }).errors()).toBe(
      'nothing-asked',
    );
  });
});
