import { describe, expect, it } from '@jest/globals';
import { isAddress } from '../../../../../src/domain/people/address.ts';
import { mailAddresses } from '../../../../../src/features/requests/domain/form/mail-addresses.ts';
import {
  form,
  historyWith,
  petra,
  requestAfter,
  submission,
} from '../../../../cards/cases/sample.ts';
import { addresses, noAddresses } from '../../../../support/samples/addresses.ts';

const asked = (partnerEmail: string) =>
  requestAfter(historyWith([], [petra, submission({ ...form, partnerEmail })]));

describe('an e-mail about a request', () => {
  it('goes to the address that the requester has given, then to their own', () => {
    const request = asked('Petra.Privat@contoso.example');
    expect(mailAddresses(request, petra)).toEqual([
      'petra.privat@contoso.example',
      'petra@contoso.example',
    ]);
  });

  it('goes to everybody else at their own address only', () => {
    const request = asked('petra.privat@contoso.example');
    const frank = { id: 't/frank', mail: 'frank@fasttrack.example' } as const;
    expect(mailAddresses(request, frank)).toEqual(['frank@fasttrack.example']);
    expect(mailAddresses(request, { ...frank, mail: null })).toEqual([]);
  });

  it('goes to one address once', () => {
    expect(mailAddresses(asked('petra@contoso.example'), petra)).toEqual(['petra@contoso.example']);
  });
});

describe('an address', () => {
  it.each(addresses)('%s is one', (text) => expect(isAddress(text)).toBe(true));
  it.each(['', 'a\u0000@contoso.example', ...noAddresses])('%j is none', (text) =>
    expect(isAddress(text)).toBe(false),
  );
});
