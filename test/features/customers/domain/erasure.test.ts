import { expect, it } from '@jest/globals';
import { erased, erasingEverybody, erasingOf } from '../../../../src/domain/people/erase.ts';
import type { Recorded } from '../../../../src/domain/stream.ts';
import { personal } from '../../../../src/features/customers/domain/personal.ts';
import { fatima } from './given.ts';

const event = {
  kind: 'described',
  name: 'Nordlicht Klinik',
  accountTeam: [
    { fullName: 'Anna Adams', mail: 'anna@ms.example', role: null },
    { fullName: 'Bert Bloch', mail: 'bert@ms.example', role: null },
  ],
  contacts: [{ fullName: 'Ina Tech', mail: 'it@nordlicht.example', role: 'head of IT' }],
  ...{ streamId: 'CUS-1001', version: 2, at: 0, actor: fatima, as: 'fm' },
} as Recorded;

it('somebody of an account team is erased by their address alone, with the name beside it', () => {
  const mails = ['anna@ms.example'];
  const erasing = erasingOf({ id: null, mails, own: mails, names: [] }, 'abcd');
  const after = JSON.stringify(erased(event, erasing, personal));
  expect(after).not.toMatch(/Anna|anna@/);
  for (const kept of ['Bert Bloch', 'bert@ms.example', 'Ina Tech', 'Nordlicht Klinik'])
    expect(after).toContain(kept);
});

it('in time everybody is forgotten, and the customer stays', () => {
  const erasing = erasingEverybody([event], () => 'abcd', personal);
  const after = JSON.stringify(erased(event, erasing, personal));
  expect(after).not.toMatch(/Anna|Bert|Ina|Fatima|@ms|@nordlicht|head of IT/);
  expect(after).toContain('Nordlicht Klinik');
});
