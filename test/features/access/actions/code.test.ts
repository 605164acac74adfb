import { describe, expect, it } from '@jest/globals';
import {
  codeHash,
  confirmingNumber,
  invitationCode,
  isCode,
  shownCode,
} from '../../../../src/features/access/actions/code.ts';
import { berlin, codeOf, consented, secret } from '../domain/given.ts';

const of = { id: 'ACC-1001', person: 'neu/901', nonce: 'nonce' } as const;
const kept = { nonce: 'nonce', hash: codeHash(secret, of, 'K7QM3XWD') };

describe('the code of an invitation', () => {
  it.each(['K7QM-3XWD', 'k7qm3xwd', ' K7QM 3XWD ', 'k7qm–3xwd'])('is right as %j', (typed) => {
    expect(isCode(secret, of, kept, typed)).toBe(true);
  });

  it.each(['', 'K7QM3XW', 'K7QM3XWE', 'x'.repeat(10_000), 'K7QM3XWD1'])('is not %j', (typed) => {
    expect(isCode(secret, of, kept, typed)).toBe(false);
  });

  it('has eight characters that can be told apart, the same whenever it is shown', () => {
    const nonces = Array.from({ length: 500 }, (_, at) => `n${at}`);
    const codes = nonces.map((nonce) => invitationCode(secret, { ...of, nonce }));
    for (const code of codes) expect(code).toMatch(/^[ABCDEFGHJKLMNPQRSTUVWXYZ23456789]{8}$/);
    expect(new Set(codes).size).toBe(500);
    expect(new Set(codes.join('')).size).toBe(32);
    expect(invitationCode(secret, of)).toBe(invitationCode(secret, of));
    expect(shownCode('K7QM3XWD')).toBe('K7QM-3XWD');
  });

  it('is bound to the registration, the person, the invitation and the key', () => {
    const code = invitationCode(secret, of);
    const others = [
      invitationCode(secret, { ...of, id: 'ACC-1002' }),
      invitationCode(secret, { ...of, person: 'neu/902' }),
      invitationCode(secret, { ...of, nonce: 'later' }),
      invitationCode(Buffer.alloc(32, 8), of),
    ];
    expect(others).not.toContain(code);
    const hash = codeHash(secret, of, code);
    expect(isCode(secret, { ...of, person: 'neu/902' }, { nonce: 'nonce', hash }, code)).toBe(
      false,
    );
  });

  it('of a changed address is six digits', () => {
    expect(confirmingNumber(secret, of)).toMatch(/^\d{6}$/);
  });
});

describe('a wrong code', () => {
  const agreed = consented(berlin('2026-03-10T10:00:00+01:00'));
  const wrongly = (times: number) => {
    let now = agreed;
    for (let count = 0; count < times; count++) now = now.does('access.finish', {}, { code: 'NO' });
    return now;
  };

  it('counts; the fifth ends the invitation, and makes the code void', () => {
    expect(wrongly(4).registration).toMatchObject({ state: 'consented', invitation: { tries: 4 } });
    const right = wrongly(4).does('access.finish', {}, { code: codeOf(agreed.registration) });
    expect(right.registration.state).toBe('registered');
    expect(wrongly(5).registration).toMatchObject({ state: 'expired', invitation: null });
  });

  it('is the right one of an older invitation', () => {
    const old = codeOf(agreed.registration);
    const again = wrongly(5)
      .does(
        'access.invite',
        { partnerName: 'alpenblick' },
        {
          by: { id: 'fasttrack/202', name: 'Fiona Field', mail: 'fiona@fasttrack.example' },
        },
      )
      .does('access.consent');
    const tried = again.does('access.finish', {}, { code: old });
    expect(tried.registration).toMatchObject({ state: 'consented', invitation: { tries: 1 } });
  });
});
