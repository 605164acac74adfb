import { describe, expect, it } from '@jest/globals';
import { isAddress } from '../../../../../src/domain/people/address.ts';
import {
  mailAddresses,
  unknownAddress,
} from '../../../../../src/features/requests/domain/form/mail-addresses.ts';
import type { Request } from '../../../../../src/features/requests/domain/request.ts';
import {
  form,
  historyWith,
  petra,
  requestAfter,
  submission,
} from '../../../../cards/given/sample.ts';
import { addresses, noAddresses } from '../../../../support/samples/addresses.ts';

const asked = (partnerEmail: string) =>
  requestAfter(historyWith([], [petra, submission({ ...form, partnerEmail })]));

const petras = 'petra.privat@contoso.example';
const nothing = { program: { partners: [] }, own: [] };
const listed = (partner: string) => ({
  program: { partners: [{ id: partner, name: 'Contoso', contacts: [petras] }] },
  own: [],
});

describe('an e-mail about a request', () => {
  it('goes to the address that the requester has given, then to their own, where it is known', () => {
    const request = asked('Petra.Privat@contoso.example');
    for (const known of [{ ...nothing, own: [petras] }, listed(request.partner.id)])
      expect(mailAddresses(request, petra, known)).toEqual([petras, 'petra@contoso.example']);
  });

  it('goes to no address that somebody has only typed, be it another company’s', () => {
    for (const known of [nothing, listed('another')])
      expect(mailAddresses(asked(petras), petra, known)).toEqual(['petra@contoso.example']);
  });

  it('is a notice to such an address where the request was returned, and is none otherwise', () => {
    const request = asked(petras);
    const returned = { ...request, state: 'returned' } as Request;
    expect(unknownAddress(request, petra, nothing)).toBeNull();
    expect(unknownAddress(returned, petra, nothing)).toBe(petras);
    expect(unknownAddress(returned, petra, listed(request.partner.id))).toBeNull();
    expect(unknownAddress(returned, { id: 't/frank', mail: null }, nothing)).toBeNull();
  });

  it('goes to everybody else at their own address only', () => {
    const request = asked(petras);
    const frank = { id: 't/frank', mail: 'frank@fasttrack.example' } as const;
    const known = { ...nothing, own: [petras] };
    expect(mailAddresses(request, frank, known)).toEqual(['frank@fasttrack.example']);
    expect(mailAddresses(request, { ...frank, mail: null }, known)).toEqual([]);
  });

  it('goes to one address once', () => {
    const request = asked('petra@contoso.example');
    expect(mailAddresses(request, petra, nothing)).toEqual(['petra@contoso.example']);
  });
});

describe('an address', () => {
  it.each(addresses)('%s is one', (text) => expect(isAddress(text)).toBe(true));
  it.each(['', 'a\u0000@contoso.example', ...noAddresses])('%j is none', (text) =>
    expect(isAddress(text)).toBe(false),
  );
});
